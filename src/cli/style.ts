import type { Severity } from '../core/index.ts';
import type { Program } from './program.ts';

/** How text is set off where colour is wanted. Each gives its text back as it is where it is not. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
  overdue(text: string): string;
}

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

/** Colours only where a person looks at them, and has not asked to be spared. */
export function styleFor({ stdout, env }: Pick<Program, 'stdout' | 'env'>): Style {
  const wanted = stdout.isTTY === true && !env?.NO_COLOR && env?.TERM !== 'dumb';
  const paint = (code: number, text: string): string => (wanted ? `\u001B[${code}m${text}\u001B[0m` : text);
  return {
    strong: (text) => paint(1, text),
    faint: (text) => paint(2, text),
    severity: (severity, text) => paint(COLOURS[severity], text),
    overdue: (text) => paint(33, text),
  };
}

/** Words of a document, made safe for a terminal: on one line, without control characters. */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** "1 file", "3 files". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Lines of cells, the cells of each column as wide as the widest; the last column as it is. */
export function columns(rows: readonly (readonly string[])[], paint: (column: number, text: string) => string): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  return rows
    .map((row) => {
      const last = row.findLastIndex((cell) => cell !== '');
      return row
        .slice(0, last + 1)
        .map(
          (cell, column) =>
            paint(column, cell) + (column === last ? '' : ' '.repeat((widths[column] ?? 0) - cell.length)),
        )
        .join('  ');
    })
    .map((line) => `  ${line}\n`)
    .join('');
}
