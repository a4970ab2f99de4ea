import { withHeadingLevel } from './headingLevels.ts';
import { type Piece, parseMarkup, plainOf, snippetOf, type Writing } from './markup.ts';
import type { Template } from './template.ts';

/** How a template is to be written. */
export interface TemplateStyle extends Writing {
  /** The level of its first heading, 1 to 6; without it, the template's own. */
  readonly headingLevel?: number;
}

/**
 * The template as a snippet of VS Code, with tab stops and `$0` at its end. Lines end in `\n`, the last line in nothing;
 * an editor turns them into the document's own.
 */
export function templateSnippet(template: Template, style: TemplateStyle = {}): string {
  return `${snippetOf(templatePieces(template, style), style)}$0`;
}

/** The template as plain Markdown to look at, or to write to a file: what has to be filled in stands in brackets. */
export function templatePreview(template: Pick<Template, 'body'>, style: TemplateStyle = {}): string {
  return `${plainOf(templatePieces(template, style), style)}\n`;
}

/** The template taken apart, its headings at the level of `style`, without the line break at its end. */
export function templatePieces({ body }: Pick<Template, 'body'>, { headingLevel }: TemplateStyle): Piece[] {
  const text = body.trimEnd();
  return parseMarkup(headingLevel === undefined ? text : withHeadingLevel(text, headingLevel));
}
