import type { Block } from '../../markdown/blocks.ts';
import { frontMatterOf } from '../../markdown/frontMatter.ts';
import { type Outline, type Section, sectionAtLine } from '../../markdown/outline.ts';
import type { Range } from '../../text/range.ts';
import { lineSpan, lineText, rangeOf, type TextDocument } from '../../text/textDocument.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { isSectionFor } from './findList.ts';
import { inLanguage } from './inLanguage.ts';
import { LIST_FORMS } from './listForms.ts';
import type { Writing } from './markup.ts';
import { templateSnippet } from './renderTemplate.ts';
import type { Template } from './template.ts';

/**
 * The whole template at `line`, set off by empty lines. In the middle of a paragraph, table or the like it goes behind
 * that. `typed` is what was typed on the line to ask for the template; it is replaced.
 */
export function insertAtCursor(
  { document, outline }: { readonly document: TextDocument; readonly outline: Outline },
  line: number,
  template: Template,
  { typed, ...writing }: Writing & { readonly typed?: Range },
): { range: Range; snippet: string } {
  const { line: at, covers } = freeLine(document, outline, line, typed);
  const headingLevel = levelAt(outline, at, template, typed?.start.line);
  const snippet = templateSnippet(inLanguage(template, languageOf(outline)), { ...writing, headingLevel });
  const { start, end } = lineSpan(document, at);
  const below = at + 1 < document.lineStarts.length ? lineText(document, at + 1).trim() : undefined;
  if (!covers) {
    return { range: rangeOf(document, { start: end, end }), snippet: `\n\n${snippet}${below ? '\n' : ''}` };
  }
  const gap = at > 0 && lineText(document, at - 1).trim() !== '' ? '\n' : '';
  return { range: rangeOf(document, { start, end }), snippet: `${gap}${snippet}${below === '' ? '' : '\n'}` };
}

/** An empty line to write on (`covers`), or the line behind which to write. */
function freeLine(document: TextDocument, outline: Outline, wanted: number, typed: Range | undefined) {
  const head = frontMatterOf(document)?.lines.end ?? 0;
  const line = wanted < head ? head - 1 : wanted;
  if (line < head) {
    return { line, covers: false };
  }
  if (typed) {
    return { line, covers: true };
  }
  const section = sectionAtLine(outline, line);
  const around = section.blocks.find(({ lines }) => lines.start <= line && line < lines.end);
  const isBlank = lineText(document, line).trim() === '';
  if (around && (!isBlank || around.kind === 'code' || around.kind === 'html')) {
    return { line: around.lines.end - 1, covers: false };
  }
  return section.heading && line < section.heading.lines.end && line >= section.heading.lines.start
    ? { line: section.heading.lines.end - 1, covers: false }
    : { line, covers: isBlank };
}

function levelAt(outline: Outline, line: number, template: Template, typedLine: number | undefined): number {
  const section = sectionAtLine(outline, line);
  if (outline.sections.length === 1) {
    return template.id === 'spec' ? 1 : 2;
  }
  const form = LIST_FORMS.get(template.id);
  const isFor = form && isSectionFor(section, form);
  const others = section.blocks.filter((block: Block) => block.lines.start !== typedLine);
  return isFor || others.length === 0 || section.children.length > 0
    ? templateLevel(section)
    : Math.max(section.level, 2);
}

/** The level of a heading in `section`: that of the headings in it, else the next one. */
export function templateLevel(section: Section): number {
  return Math.min(Math.max(section.children[0]?.level ?? section.level + 1, 2), 6);
}
