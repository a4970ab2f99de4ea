import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { OWN_SET } from './generateScore.ts';
import { readLabelRows, repoOf } from './score/labelRow.ts';
import { prescriptionScore } from './score/prescriptionScore.ts';
import { prescriptionTables } from './score/prescriptionTables.ts';
import { reportCrossValidation } from './score/reportCrossValidation.ts';
import { reportedRows } from './score/reportedRows.ts';

const USAGE = `npm run score -- [LABELLED.jsonl...] [--corpus FOLDER]

How well Tandem tells what prescribes how a thing is built: what it reports in whole documents, with its weights as they are,
against labelled sentences. Without a file the labelled set in test/quality/prescription is scored. Each line of a labelled
file is {"path", "line", "label"}, lines counted from zero, labels "prescriptive", "not" or "borderline"; "endLine",
"text", "kind" and "repo" may say more. FOLDER holds the documents; without it they are looked for beside the file.
  --misses          lists what is missed and what is marked by mistake

npm run score -- LABELLED.jsonl... --corpus FOLDER --cross-validate

Fits the weights to four fifths of the repositories and measures on the last, in turn.
  --test FILE       fits to LABELLED and measures on this file instead
  --measure FILE    learns from all of LABELLED and measures on the sentences of this file, one of them
  --fit FILE        writes the weights fitted to all of LABELLED to FILE
  --tables          shows the figures for each category and repository
  --ablation        shows what each family of features brings
`;

const out = (line: string): void => void process.stdout.write(`${line}\n`);

/** Returns the exit code: 2 for arguments that make no sense. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      corpus: { type: 'string' },
      misses: { type: 'boolean' },
      'cross-validate': { type: 'boolean' },
      test: { type: 'string', multiple: true },
      measure: { type: 'string', multiple: true },
      fit: { type: 'string' },
      tables: { type: 'boolean' },
      ablation: { type: 'boolean' },
    },
  });
  if (values.help) {
    out(USAGE);
    return 0;
  }
  const isOwn = positionals.length === 0;
  const paths = isOwn ? [join(OWN_SET, 'labels.jsonl')] : positionals;
  const corpus = values.corpus ?? folderBeside(paths);
  if (corpus === undefined) {
    process.stderr.write(`The documents are not beside the labelled file; say where with --corpus.\n\n${USAGE}`);
    return 2;
  }
  if (values['cross-validate'] || values.test || values.fit || values.tables || values.ablation) {
    if (isOwn) {
      process.stderr.write(`The set of our own is not there to learn from.\n\n${USAGE}`);
      return 2;
    }
    reportCrossValidation(positionals, corpus, values, out);
    return 0;
  }
  const rows = reportedRows(readLabelRows(paths), corpus);
  out(prescriptionTables(prescriptionScore(rows, ({ row }) => repoOf(row) ?? row.path)));
  if (values.misses) {
    for (const { row, reported } of rows) {
      const isReported = reported.has('balanced');
      if (row.label !== 'borderline' && isReported !== (row.label === 'prescriptive')) {
        const what = isReported ? 'mistake' : 'missed';
        out(`${what.padEnd(8)}${(row.kind ?? '').padEnd(16)}${row.path}:${row.line + 1}  ${row.text ?? ''}`);
      }
    }
  }
  return 0;
}

/** The folder that holds the first document, of those where it usually is. */
function folderBeside(paths: readonly string[]): string | undefined {
  const [first] = readLabelRows(paths);
  const beside = dirname(paths[0] ?? '.');
  return [join(beside, 'documents'), beside, join(beside, '..', 'corpus')].find(
    (folder) => first && existsSync(join(folder, first.path)),
  );
}

process.exitCode = main(process.argv.slice(2));
