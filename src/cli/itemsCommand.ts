import {
  csvTable,
  formatMessage,
  ITEM_KINDS,
  type Item,
  markdownTable,
  type Spec,
  type Statement,
  statementsOf,
  type TableItem,
} from '../core/index.ts';
import { KINDS } from './commandLine.ts';
import { dueOf, itemRecord, statusOf } from './itemRecord.ts';
import { EXIT_CLEAN } from './program.ts';
import { type Run, writeJson } from './run.ts';
import { columns, counted, plain } from './style.ts';

const WIDEST_TITLE = 80;

/** Lists the items of all specs. */
export async function itemsCommand(run: Run): Promise<number> {
  const { request, stdout } = run;
  const records: unknown[] = [];
  const table: TableItem[] = [];
  const counts = new Map<Listed['kind'], number>();
  let files = 0;
  for await (const { file, spec } of run.reader.read(run.files)) {
    files += 1;
    const items = wanted(run, spec);
    for (const item of items) {
      counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
      if (request.format === 'json') {
        records.push(itemRecord(item, spec.state, file.path));
      }
      table.push({ item, path: file.path });
    }
    if (request.format === 'text' && items.length > 0) {
      stdout.write(`${run.style.strong(file.path)}\n${listing(run, items)}\n`);
    }
  }
  switch (request.format) {
    case 'json':
      writeJson(stdout, { version: 1, files, items: records });
      break;
    case 'markdown':
      stdout.write(markdownTable(table, ({ template, data }) => formatMessage(template, data)));
      break;
    case 'csv':
      stdout.write(csvTable(table));
      break;
    default:
      stdout.write(`${summary(files, counts)}\n`);
  }
  return EXIT_CLEAN;
}

type Listed = Item | Statement;

/** What is asked for, in document order. A list for people is of what they track, unless they name other kinds. */
function wanted({ request }: Run, spec: Spec): readonly Listed[] {
  const tracked: ReadonlySet<string> = new Set(ITEM_KINDS);
  const asksForAll = request.kinds.length === 0 && request.format === 'json';
  const asksForOthers = asksForAll || request.kinds.some((kind) => !tracked.has(kind));
  // No statement has a status.
  const statements = asksForOthers && request.statuses.length === 0 ? statementsOf(spec) : [];
  const all = statements.length === 0 ? spec.items : [...spec.items, ...statements].sort(byPlace);
  return all.filter((item) => {
    const status = statusOf(item);
    return (
      (request.kinds.length === 0 || request.kinds.includes(item.kind)) &&
      (request.statuses.length === 0 || (status !== undefined && request.statuses.includes(status)))
    );
  });
}

function byPlace(a: Listed, b: Listed): number {
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.character - to.character;
}

function listing({ style, today }: Run, items: readonly Listed[]): string {
  const rows = items.map((item) => {
    const { line, character } = item.range.start;
    const due = dueOf(item);
    const isOverdue = statusOf(item) === 'open' && due?.day !== undefined && due.day < today;
    return [
      `${line + 1}:${character + 1}`,
      item.kind === 'decision' ? item.form : item.kind,
      statusOf(item) ?? '',
      cut(plain(item.title.text)),
      'owners' in item ? item.owners.map(({ name }) => plain(name)).join(', ') : '',
      due ? `${isOverdue ? 'overdue' : 'due'} ${due.day ?? plain(due.text)}` : '',
    ];
  });
  return columns(rows, (column, text) =>
    column < 3 ? style.faint(text) : text.startsWith('overdue ') && column === 5 ? style.overdue(text) : text,
  );
}

function cut(title: string): string {
  return title.length <= WIDEST_TITLE ? title : `${title.slice(0, WIDEST_TITLE - 1).trimEnd()}…`;
}

function summary(files: number, counts: ReadonlyMap<Listed['kind'], number>): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [counted(count, kind.replace('-', ' '), PLURALS[kind] ?? `${kind.replace('-', ' ')}s`)];
  });
  return `${counted(files, 'Markdown file')} · ${kinds.length === 0 ? 'no items' : kinds.join(', ')}`;
}

const PLURALS: Partial<Record<Listed['kind'], string>> = {
  evidence: 'pieces of evidence',
  priority: 'priorities',
};
