import type { Block } from '../markdown/blocks.ts';
import { frontMatterOf } from '../markdown/frontMatter.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import { lineBreakOf, lineText, offsetAt } from '../text/textDocument.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { atTop } from './atTop.ts';

/**
 * Turns the rule of `finding` off where it was found, by a comment that changes nothing of how the document is shown:
 * above the line, at the end of the line before where a paragraph goes on, around a table. Undefined in front matter,
 * which has no place for it.
 */
export function disableRule(spec: Spec, { rule, range }: Pick<Finding, 'rule' | 'range'>): Fix | undefined {
  const { document } = spec;
  const { line } = range.start;
  if (line < (frontMatterOf(document)?.lines.end ?? 0)) {
    return undefined;
  }
  const block = innermost(sectionAtLine(spec.outline, line).blocks, line);
  if (block?.kind === 'table') {
    const edits = aroundTable(spec, rule, block.lines.start, block.lines.end - 1);
    return { title: { template: 'Turn off {rule} for this table', data: { rule } }, edits };
  }
  const title = { template: 'Turn off {rule} for this line', data: { rule } };
  const above = spec.markers.find(({ kind, range: at }) => kind === 'disable-next-line' && at.end.line === line - 1);
  if (above && above.value !== '') {
    return { title, edits: [{ range: above.range, newText: comment('disable-next-line', `${above.value} ${rule}`) }] };
  }
  const goesOn = block?.kind === 'paragraph' && block.lines.start < line;
  return { title, edits: [goesOn ? atEndOf(spec, line - 1, rule) : onLineAbove(spec, line, rule)] };
}

/** Turns `rule` off in all of the document below its front matter, by a comment at its top. */
export function disableRuleInFile({ document, markers, outline }: Spec, rule: string): Fix {
  const title = { template: 'Turn off {rule} in this file', data: { rule } };
  const first = outline.sections.find(({ heading }) => heading)?.lines.start ?? Number.POSITIVE_INFINITY;
  const known = markers.find(({ kind, value, range }) => kind === 'disable' && value !== '' && range.end.line < first);
  const words =
    known && document.text.slice(offsetAt(document, known.range.start), offsetAt(document, known.range.end));
  // A reason behind the rules is about them, and another rule gets a comment of its own.
  const edit =
    known && words && !words.includes(' -- ')
      ? { range: known.range, newText: comment('disable', `${known.value} ${rule}`) }
      : atTop(document, comment('disable', rule));
  return { title, edits: [edit] };
}

function aroundTable({ document }: Spec, rule: string, first: number, last: number): TextEdit[] {
  const prefix = prefixOf(lineText(document, first));
  const lineBreak = lineBreakOf(document);
  const end = lineText(document, last).length;
  return [
    insertion(first, 0, `${prefix}${comment('disable', rule)}${lineBreak}`),
    insertion(last, end, `${lineBreak}${prefix.trimEnd()}${lineBreak}${prefix}${comment('enable', rule)}`),
  ];
}

function onLineAbove({ document }: Spec, line: number, rule: string): TextEdit {
  const prefix = prefixOf(lineText(document, line));
  return insertion(line, 0, `${prefix}${comment('disable-next-line', rule)}${lineBreakOf(document)}`);
}

/** White space or a backslash at the end of a line breaks it, and has to stay at its end. */
function atEndOf({ document }: Spec, line: number, rule: string): TextEdit {
  const text = lineText(document, line).replace(/\\$/, '');
  return insertion(line, text.trimEnd().length, ` ${comment('disable-next-line', rule)}`);
}

/** What a line of the same list item or quote starts with. */
function prefixOf(text: string): string {
  return /^[\s>]*/.exec(text)?.[0] ?? '';
}

function comment(what: string, rules: string): string {
  return `<!-- tandem-${what} ${rules} -->`;
}

function insertion(line: number, character: number, newText: string): TextEdit {
  return { range: { start: { line, character }, end: { line, character } }, newText };
}

function innermost(blocks: readonly Block[], line: number): Block | undefined {
  const block = blocks.find(({ lines }) => lines.start <= line && line < lines.end);
  const inner =
    block?.kind === 'list'
      ? block.items.flatMap((item) => innermost(item.blocks, line) ?? [])
      : block?.kind === 'quote'
        ? [innermost(block.blocks, line)]
        : [];
  return inner[0] ?? block;
}
