import {
  applyEdits as applyJsonEdits,
  createScanner,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import { createTextDocument, lineBreakOf, rangeOf } from '../text/textDocument.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** What to say where the settings cannot be changed. */
export const SETTINGS_UNREADABLE = '.tandem.json cannot be read as it is. Correct it first; nothing was changed.';

/** The settings to start from: an object, where the text says nothing. */
export function emptySettings(text: string): string {
  return text.trim() === '' ? `${text}{}\n` : text;
}

/** An entry of a list is the same where this says so. */
type SameTest = (entry: string) => boolean;

/** The text with `words` in the list at `path`, where it is not yet; undefined when the text is no settings. */
export function listed(text: string, path: readonly string[], words: string, isSame: SameTest): string | undefined {
  const list = listAt(text, path);
  if (list === undefined || list === 'missing') {
    return list && applyJsonEdits(text, modify(text, [...path], [words], formatting(text)));
  }
  const entries = list.children ?? [];
  if (entries.some((entry) => isEntry(entry, isSame))) {
    return text;
  }
  const last = entries.at(-1);
  if (!last) {
    return applyJsonEdits(text, modify(text, [...path], [words], formatting(text)));
  }
  // Behind the last entry rather than before the bracket: a comma or a comment may stand there.
  const end = last.offset + last.length;
  const before = text.slice(entries.at(-2) ? endOf(entries.at(-2)) : list.offset + 1, last.offset);
  const gap = /[\r\n]/.test(before) ? before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))) : ' ';
  return `${text.slice(0, end)},${lineBreakFor(gap, text)}${JSON.stringify(words)}${text.slice(end)}`;
}

/** The text without what is the same in the list at `path`; undefined when the text is no settings. */
export function unlisted(text: string, path: readonly string[], isSame: SameTest): string | undefined {
  const list = listAt(text, path);
  if (list === undefined || list === 'missing') {
    return list && text;
  }
  const index = (list.children ?? []).findIndex((entry) => isEntry(entry, isSame));
  if (index < 0) {
    return text;
  }
  return unlisted(withoutEntry(text, list.children ?? [], index), path, isSame);
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

/** The list at `path`; `missing` where the settings have none, undefined where the text is no settings. */
function listAt(text: string, path: readonly string[]): Node | 'missing' | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') {
    return undefined;
  }
  const group = findNodeAtLocation(root, path.slice(0, 1));
  if (group && group.type !== 'object') {
    return undefined;
  }
  const list = findNodeAtLocation(root, [...path]);
  return list ? (list.type === 'array' ? list : undefined) : 'missing';
}

function isEntry(entry: Node, isSame: SameTest): boolean {
  return typeof entry.value === 'string' && isSame(entry.value);
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

/** The edit that turns `before` into `after`: what they begin and end with alike stays. None where they are the same. */
export function settingsEdits(before: string, after: string): TextEdit[] {
  if (before === after) {
    return [];
  }
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
  const range = rangeOf(document, { start, end: before.length - end });
  return [{ range, newText: after.slice(start, after.length - end) }];
}
