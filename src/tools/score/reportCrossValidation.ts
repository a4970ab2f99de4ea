import { writeFileSync } from 'node:fs';
import { featureTable } from '../../core/prescription/features.ts';
import { ablation } from './ablation.ts';
import { bootstrapInterval } from './bootstrap.ts';
import { crossValidate, fitModel, RIDGE, type ScoredSentence, scoresOf } from './crossValidate.ts';
import { examplesOf, seenDocuments } from './examples.ts';
import { groupsBy } from './groupsBy.ts';
import { readLabelled } from './labelled.ts';
import { keyOf, readLabelRows } from './labelRow.ts';
import { averagePrecision, countsOf, measuresOf, thresholdFor } from './measures.ts';
import { tableBy } from './tables.ts';
import { weightsSource } from './weightsSource.ts';

const FOLDS = 5;
/**
 * The precision that each sensitivity asks for. Balanced is to have 0.85 on specs that nobody chose sentences from, where a
 * smaller share prescribes.
 */
const PRECISION = { strict: 0.75, balanced: 0.88, lenient: 0.95 } as const;

/** What to do besides cross-validating. */
export interface CrossValidationOptions {
  /** Measures on these files instead, with weights fitted to the others. */
  readonly test?: readonly string[] | undefined;
  /** Learns from all, and measures on the sentences of these files alone, each by weights that never saw its repository. */
  readonly measure?: readonly string[] | undefined;
  /** Where to write the weights fitted to all. */
  readonly fit?: string | undefined;
  readonly tables?: boolean | undefined;
  readonly ablation?: boolean | undefined;
}

/** Cross-validates the detector's weights on the labelled files at `paths`, with folds that never split a repository, line by line. */
export function reportCrossValidation(
  paths: readonly string[],
  corpus: string,
  options: CrossValidationOptions,
  out: (line: string) => void,
): void {
  const expected = new Map(Object.entries(featureTable).map(([name, [weight]]): [string, number] => [name, weight]));
  const documents = seenDocuments(readLabelled(paths, corpus));
  const all = options.test
    ? scoresOf(seenDocuments(readLabelled(options.test, corpus)), fitModel(documents, expected))
    : crossValidate(documents, expected, FOLDS);
  const measured = options.measure && new Set(readLabelRows(options.measure).map(keyOf));
  const scored = all.filter(({ sentence }) => sentence.genre === 'pm' && (measured?.has(sentence.key) ?? true));
  out(`${scored.length} sentences of product documents, ${scored.filter((each) => each.positive).length} prescriptive`);
  out(`${options.test ? 'fitted to other files' : `${FOLDS} folds by repository`}, ridge ${RIDGE}`);
  out(`average precision ${averagePrecision(scored).toFixed(3)}`);

  const thresholds = { strict: 0, balanced: 0, lenient: 0 };
  for (const [sensitivity, precision] of Object.entries(PRECISION) as [keyof typeof PRECISION, number][]) {
    const threshold = thresholdFor(scored, precision);
    thresholds[sensitivity] = threshold;
    out(`${sensitivity.padEnd(9)} from ${threshold.toFixed(2).padStart(5)}: ${figures(scored, threshold)}`);
  }
  out('');
  out('Precision and recall by threshold');
  for (const precision of [0.7, 0.75, 0.78, 0.8, 0.83, 0.85, 0.88, 0.9]) {
    const threshold = thresholdFor(scored, precision);
    out(`  ${precision.toFixed(2)} from ${threshold.toFixed(2).padStart(5)}: ${figures(scored, threshold)}`);
  }
  if (!options.test) {
    out('');
    out('The threshold of each fold chosen on the other folds');
    for (const precision of [0.75, 0.8, 0.85, 0.9]) {
      out(`  asked ${precision.toFixed(2)}: ${figures(moved(scored, precision), 0)}`);
    }
  }
  const { balanced } = thresholds;
  if (options.tables) {
    out(`\n${tableBy('category', scored, balanced, ({ sentence }) => sentence.seen[0]?.category ?? 'none')}`);
    out(`\n${tableBy('repository', scored, balanced, ({ sentence }) => sentence.group)}`);
    out(`\n${tableBy('genre', all, balanced, ({ sentence }) => sentence.genre)}`);
  }
  if (options.ablation) {
    out(`\n${ablation(documents, expected, FOLDS)}`);
  }
  if (options.fit) {
    const model = fitModel(documents, expected);
    writeFileSync(options.fit, weightsSource(model, thresholds, examplesOf(documents)));
    out(`Weights written to ${options.fit}`);
  }
}

/** The scores of each fold, less the threshold that the other folds ask for. */
function moved(sentences: readonly ScoredSentence[], precision: number): ScoredSentence[] {
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    thresholdFor(
      sentences.filter((each) => each.fold !== fold),
      precision,
    ),
  );
  return sentences.map((each) => ({ ...each, score: each.score - (byFold[each.fold] ?? 0) }));
}

/** The measures from `threshold` on, with intervals over repositories: what one of them writes is alike. */
function figures(sentences: readonly ScoredSentence[], threshold: number): string {
  const groups = [...groupsBy(sentences, ({ sentence }) => sentence.group).values()].map((own) =>
    countsOf(own, threshold),
  );
  const at = measuresOf(groups);
  return (['precision', 'recall', 'f1'] as const)
    .map((name) => {
      const within = bootstrapInterval(groups, (sample) => measuresOf(sample)[name]);
      const interval = within ? ` (${within.low.toFixed(2)} to ${within.high.toFixed(2)})` : '';
      return `${name} ${at[name].toFixed(2)}${interval}`;
    })
    .join('  ');
}
