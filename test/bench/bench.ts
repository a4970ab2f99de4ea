import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { cellsOf, gateOf, type Row, verdictOf } from './row.ts';
import { flatInFiles, flatInLength, flatInPreview } from './rows/flatness.ts';
import { hostile } from './rows/hostile.ts';
import { keystroke } from './rows/keystroke.ts';
import { otherLinter } from './rows/otherLinter.ts';
import { checkProcess, indexMemory } from './rows/processes.ts';
import { surfaces } from './rows/surfaces.ts';
import { wholeAnalysis } from './rows/wholeAnalysis.ts';
import { lengthOf, teamTexts, textsUnder, writeTexts } from './texts/benchTexts.ts';

const USAGE = `npm run bench [-- FOLDER]
Shows how fast Tandem is, as ratios to other work done in the same run: what is measured, what it should be, and whether it
is. Ends with 1 where something is past its gate, which lies where Tandem stands, with room for a busy machine.
  FOLDER  whose Markdown files are read; without one, specs made up for the purpose
`;

const TEXTS = 700;

async function main(folder: string | undefined): Promise<void> {
  const texts = folder === undefined ? teamTexts(TEXTS) : textsUnder(folder);
  if (texts.length === 0) {
    throw new Error(`There is no Markdown file in ${folder}.`);
  }
  console.log(`${texts.length} files, ${(lengthOf(texts) / 1e6).toFixed(1)} million characters\n`);
  const place = folder ?? writeTexts(texts);
  const failed: Row[] = [];
  const short: Row[] = [];
  try {
    for await (const row of rowsOf(place, texts)) {
      print(cellsOf(row));
      const verdict = verdictOf(row);
      if (verdict !== 'good') {
        (verdict === 'FAILED' ? failed : short).push(row);
      }
    }
  } finally {
    if (folder === undefined) {
      rmSync(place, { recursive: true });
    }
  }
  printAll('Short of their goals, within their gates', short);
  printAll('Past their gates', failed);
  console.log(failed.length === 0 ? '\nNo gate failed.' : '\nFailed.');
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function* rowsOf(folder: string, texts: Parameters<typeof otherLinter>[0]): AsyncGenerator<Row> {
  yield* wholeAnalysis(texts, 6);
  yield otherLinter(texts, 6);
  yield* await checkProcess(folder, texts, 3);
  yield keystroke(6);
  yield surfaces(6);
  yield flatInLength(4);
  yield flatInPreview(3);
  yield await flatInFiles(1);
  yield await indexMemory(folder);
  yield* hostile(5);
}

const WIDTHS = [58, 10, 11, 15];

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(''));
}

function printAll(title: string, rows: readonly Row[]): void {
  if (rows.length > 0) {
    console.log(`\n${title}:`);
    for (const row of rows) {
      const [name, value, goal] = cellsOf(row);
      console.log(`  ${name}: ${value}, goal ${goal}, gate ${gateOf(row)}`);
    }
  }
}

const [folder, ...others] = process.argv.slice(2);
if (
  others.length > 0 ||
  folder?.startsWith('-') ||
  (folder && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await main(folder && resolve(folder));
}
