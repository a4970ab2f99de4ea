import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featureTable } from '../core/prescription/features.ts';
import { judgedExamples } from './score/examples.ts';
import { readLabelled } from './score/labelled.ts';
import { fitLogistic, foldsByGroup, logOdds } from './score/logistic.ts';
import { precisionAndRecall, thresholdFor } from './score/measures.ts';
import { weightsSource } from './score/weightsSource.ts';

const USAGE = `score LABELLED.jsonl --corpus DIR [--fit FILE]

Cross-validates the detector of prescribed architecture on labelled sentences, each as it stands in its whole document
below DIR, with folds that never split a repository. --fit writes the weights fitted to all of them to FILE.
`;
const FOLDS = 5;
/** How strongly weights are held to what is expected, in examples. */
const RIDGE = 16;
/** The precision that each sensitivity asks for. */
const PRECISION = { strict: 0.75, balanced: 0.78, lenient: 0.9 } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, fit: { type: 'string' } },
});
const [labelled] = positionals;
if (!labelled || !values.corpus) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const expected = new Map(Object.entries(featureTable).map(([name, [weight]]): [string, number] => [name, weight]));
const examples = judgedExamples(readLabelled(labelled, values.corpus));
const folds = foldsByGroup(examples, FOLDS);
const judged = examples.map((example) => {
  const fold = folds.get(example.group);
  return { example, fold };
});
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitLogistic(
    judged.filter((each) => each.fold !== fold && each.example.named).map((each) => each.example),
    expected,
    RIDGE,
  ),
);
const scored = judged
  .filter(({ example }) => example.genre === 'pm')
  .map(({ example, fold }) => {
    const model = models[fold ?? 0];
    const score = example.named && model ? logOdds(model, example.features) : Number.NEGATIVE_INFINITY;
    return { score, positive: example.positive };
  });

const out = (line: string): void => void process.stdout.write(`${line}\n`);
out(`${scored.length} sentences of product documents, ${scored.filter((each) => each.positive).length} prescriptive`);
out(`${FOLDS} folds by repository, ridge ${RIDGE}`);
const thresholds: Record<string, number> = {};
for (const [sensitivity, precision] of Object.entries(PRECISION)) {
  const threshold = thresholdFor(scored, precision);
  const at = precisionAndRecall(scored, threshold);
  thresholds[sensitivity] = threshold;
  const figures = [at.precision, at.recall, at.f1].map((figure) => figure.toFixed(2)).join('  ');
  out(`${sensitivity.padEnd(9)} at ${threshold.toFixed(2).padStart(5)}: precision, recall, F1  ${figures}`);
}
if (values.fit) {
  const model = fitLogistic(
    examples.filter((example) => example.named),
    expected,
    RIDGE,
  );
  writeFileSync(values.fit, weightsSource(model, thresholds, examples));
  out(`Weights written to ${values.fit}`);
}
