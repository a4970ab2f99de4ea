import { isVerbatim } from '../../markdown/verbatim.ts';
import type { Position } from '../../text/position.ts';
import type { Range } from '../../text/range.ts';
import { lineText } from '../../text/textDocument.ts';
import { type Insertion, type InsertionInput, insertionFor } from './insertionFor.ts';
import type { Writing } from './markup.ts';
import type { Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

/** A template offered for what was typed. */
export interface TemplateCompletion {
  readonly template: Template;
  /** What was typed, slash included; the template replaces it. */
  readonly typed: Range;
  /** What an editor filters by, against the typed text. */
  readonly filterText: string;
  /**
   * How it comes into the document. Where its range is not on the line of `typed`, `remove` is set: the typed text goes,
   * and the snippet is inserted at another place.
   */
  readonly insertion: Insertion;
}

const TYPED = /^(\s*)(\/[\p{L}\p{N}-]{0,40})$/u;

/**
 * The templates for a line that holds nothing but `/` and maybe letters, with the cursor at its end. Empty elsewhere: in
 * documents that are no specs, in code, comments and front matter.
 */
export function templateCompletions(
  input: InsertionInput,
  position: Position,
  isSpec: boolean,
  writing: Writing = {},
  templates: readonly Template[] = TEMPLATES,
): TemplateCompletion[] {
  const line = lineText(input.document, position.line);
  const match = isSpec ? TYPED.exec(line.trimEnd()) : null;
  const [, indentation = '', word = ''] = match ?? [];
  const start = indentation.length;
  if (!match || position.character !== start + word.length || isVerbatim(input, position.line)) {
    return [];
  }
  const typed: Range = { start: { line: position.line, character: start }, end: position };
  const wanted = word.slice(1).toLowerCase();
  return templates
    .filter((template) => isCalled(template, wanted))
    .map((template) => ({
      template,
      typed,
      filterText: `/${nameOf(template)}`,
      insertion: insertionFor(input, position, template, { ...writing, typed }),
    }));
}

/** Whether a word of its id or name starts with `wanted`, or the whole id does. */
function isCalled({ id, name }: Template, wanted: string): boolean {
  return [nameOf({ id }), ...nameOf({ id }).split('-'), ...name.toLowerCase().split(/[ -]/)].some((word) =>
    word.startsWith(wanted),
  );
}

/** What is typed for a template: its id, without the word that tells a team's from others. */
function nameOf({ id }: Pick<Template, 'id'>): string {
  return id.replace(/^team /, '');
}
