import {
  applyEdits as applyJsonEdits,
  createScanner,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import { normaliseHeading } from '../markdown/headingWords.ts';
import type { Side } from '../model/spec.ts';
import { createTextDocument, lineBreakOf, rangeOf } from '../text/textDocument.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { done, type Outcome, refused } from './editResult.ts';

const SIDES: readonly Side[] = ['pm', 'engineering', 'shared', 'none'];

/**
 * Puts every section of that heading on `side`, in all specs of the team, by listing the heading's words under `sides` in
 * `.tandem.json` and nowhere else there. `settings` is the text of that file, undefined or empty where there is none: the
 * edits then write it. Comments and other keys stay as they are. No edits when it says so already; refused when
 * the file cannot be read.
 */
export function changeSideEverywhere(
  settings: string | undefined,
  heading: string,
  side: Side,
): Outcome<readonly TextEdit[]> {
  const before = settings ?? '';
  const words = normaliseHeading(heading).text;
  if (words === '') {
    return refused('unsuitable', 'A heading without words cannot be listed in .tandem.json.');
  }
  let text = before.trim() === '' ? `${before}{}\n` : before;
  for (const other of SIDES) {
    const changed = other === side ? listed(text, other, words) : unlisted(text, other, words);
    if (changed === undefined) {
      return refused('unreadable', '.tandem.json cannot be read as it is. Correct it first; nothing was changed.');
    }
    text = changed;
  }
  return done(text === before ? [] : [changedMiddle(before, text)]);
}

/** The text with `words` in the list of `side`; undefined when the text is no settings. */
function listed(text: string, side: Side, words: string): string | undefined {
  const list = listAt(text, side);
  if (list === undefined || list === 'missing') {
    return list && applyJsonEdits(text, modify(text, ['sides', side], [words], formatting(text)));
  }
  const entries = list.children ?? [];
  if (entries.some((entry) => isHeading(entry, words))) {
    return text;
  }
  const last = entries.at(-1);
  if (!last) {
    return applyJsonEdits(text, modify(text, ['sides', side], [words], formatting(text)));
  }
  // Behind the last entry rather than before the bracket: a comma or a comment may stand there.
  const end = last.offset + last.length;
  const before = text.slice(entries.at(-2) ? endOf(entries.at(-2)) : list.offset + 1, last.offset);
  const gap = /[\r\n]/.test(before) ? before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))) : ' ';
  return `${text.slice(0, end)},${lineBreakFor(gap, text)}${JSON.stringify(words)}${text.slice(end)}`;
}

function unlisted(text: string, side: Side, words: string): string | undefined {
  const list = listAt(text, side);
  if (list === undefined || list === 'missing') {
    return list && text;
  }
  const index = (list.children ?? []).findIndex((entry) => isHeading(entry, words));
  if (index < 0) {
    return text;
  }
  return unlisted(withoutEntry(text, list.children ?? [], index), side, words);
}

/** The text without one entry of a list and the comma that it needs no more. Comments around it stay. */
function withoutEntry(text: string, entries: readonly Node[], index: number): string {
  const entry = entries[index];
  const previous = entries[index - 1];
  if (!entry) {
    return text;
  }
  const comma = commaBehind(text, endOf(entry));
  const end = comma === undefined ? endOf(entry) : comma + 1;
  const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const lineBreak = /^(?:\r\n?|\n)/.exec(text.slice(end + space))?.[0].length ?? 0;
  const lineStart = Math.max(text.lastIndexOf('\n', entry.offset - 1), text.lastIndexOf('\r', entry.offset - 1)) + 1;
  const isAlone = lineBreak > 0 && text.slice(lineStart, entry.offset).trim() === '';
  const before = text.slice(0, isAlone ? lineStart : entry.offset);
  const after = text.slice(isAlone ? end + space + lineBreak : end + (comma === undefined ? 0 : space));
  const orphan = comma === undefined && previous ? commaBehind(before, endOf(previous)) : undefined;
  return (orphan === undefined ? before : before.slice(0, orphan) + before.slice(orphan + 1)) + after;
}

/** Where the comma behind `offset` stands; undefined where something else comes first. */
function commaBehind(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] === ',' ? at : undefined;
}

/** The list of a side; `missing` where the settings have none, undefined where the text is no settings. */
function listAt(text: string, side: Side): Node | 'missing' | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') {
    return undefined;
  }
  const sides = findNodeAtLocation(root, ['sides']);
  if (sides && sides.type !== 'object') {
    return undefined;
  }
  const list = findNodeAtLocation(root, ['sides', side]);
  return list ? (list.type === 'array' ? list : undefined) : 'missing';
}

function isHeading(entry: Node, words: string): boolean {
  return typeof entry.value === 'string' && normaliseHeading(entry.value).text === words;
}

function endOf(node: Node | undefined): number {
  return node ? node.offset + node.length : 0;
}

function lineBreakFor(gap: string, text: string): string {
  return gap === ' ' ? gap : gap.replace(/^[\r\n]+/, lineBreakOf(createTextDocument('', 0, text)));
}

function formatting(text: string): Parameters<typeof modify>[3] {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    formattingOptions: {
      insertSpaces: !indent.startsWith('\t'),
      tabSize: indent.startsWith('\t') ? 4 : indent.length,
      eol: lineBreakOf(createTextDocument('', 0, text)),
    },
  };
}

/** The one edit that turns `before` into `after`: what they begin and end with alike stays. */
function changedMiddle(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
  }
  const document = createTextDocument('', 0, before);
  return {
    range: rangeOf(document, { start, end: before.length - end }),
    newText: after.slice(start, after.length - end),
  };
}
