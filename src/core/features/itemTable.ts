import { type Item, STATEMENT_KINDS, type Statement } from '../model/item.ts';
import { kindWord, statusWord } from './itemWords.ts';
import { escapeInMarkdown, onOneLine } from './page/escapeText.ts';
import { say, type Translate } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

/** An item to put into a table. */
export interface TableItem {
  readonly item: Item | Statement;
  /** Its file, as people know it, with `/`. */
  readonly path: string;
}

/** The ways to write a table of items. */
export type TableFormat = 'markdown' | 'csv';

const HEADS: readonly FeatureSentence[] = ['What', 'Id', 'Title', 'Status', 'Owner', 'Due', 'Where'];

/** The items as a table of GitHub's Markdown, in the reader's words, with a line break at its end. */
export function markdownTable(items: readonly TableItem[], translate: Translate): string {
  const rows = items.map(({ item, path }) => {
    const status = isTracked(item) ? statusWord(item) : undefined;
    return [
      isTracked(item) ? translate(kindWord(item)) : item.kind,
      item.id?.text ?? '',
      item.title.text,
      status ? translate(status) : '',
      ownersOf(item),
      dueOf(item),
      `${path}:${item.range.start.line + 1}`,
    ];
  });
  const lines = [
    HEADS.map((head) => translate(say(head))),
    HEADS.map(() => '---'),
    ...rows.map((cells) => cells.map((cell) => escapeInMarkdown(onOneLine(cell)))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/**
 * The items as comma-separated values as RFC 4180 has them, with one line of names at the top. A value that a spreadsheet
 * would take for a formula has an apostrophe in front.
 */
export function csvTable(items: readonly TableItem[]): string {
  const names = ['kind', 'id', 'title', 'status', 'owners', 'due', 'path', 'line'];
  const rows = items.map(({ item, path }) => [
    item.kind === 'decision' ? item.form : item.kind,
    item.id?.text ?? '',
    item.title.text,
    item.kind === 'decision' || item.kind === 'risk' ? item.status : '',
    ownersOf(item),
    dueOf(item),
    path,
    String(item.range.start.line + 1),
  ]);
  return [names, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string): string {
  const harmless = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function ownersOf(item: Item | Statement): string {
  return 'owners' in item ? item.owners.map(({ name }) => name).join(', ') : '';
}

function dueOf(item: Item | Statement): string {
  return item.kind === 'decision' ? (item.due?.day ?? item.due?.text ?? '') : '';
}

function isTracked(item: Item | Statement): item is Item {
  return !STATEMENTS.has(item.kind);
}

const STATEMENTS: ReadonlySet<string> = new Set(STATEMENT_KINDS);
