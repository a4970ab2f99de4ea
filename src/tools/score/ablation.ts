import { type FeatureName, featureTable } from '../../core/prescription/features.ts';
import { crossValidate, type ScoredSentence } from './crossValidate.ts';
import type { SeenDocument } from './examples.ts';
import { averagePrecision, precisionAndRecall, thresholdFor } from './measures.ts';

/** The families that features come in, each by the first of its features in the table's order. */
const FAMILIES = {
  'what is named': 'name',
  'code by its shape': 'private',
  'verbs, mandates and tasks': 'builds',
  'families of words': 'mechanism',
  'section and surroundings': 'inRequirements',
  'company of other sentences': 'aroundIt',
  'what speaks against it': 'conditionNames',
  'document and its users': 'codeForDevelopers',
} as const satisfies Readonly<Record<string, FeatureName>>;

/** What is lost without each family of features: average precision, and recall at a precision of 0.80 and 0.85. */
export function ablation(
  documents: readonly SeenDocument[],
  expected: ReadonlyMap<string, number>,
  folds: number,
): string {
  const names = Object.keys(featureTable);
  const starts = Object.entries(FAMILIES).map(([family, first]) => ({ family, from: names.indexOf(first) }));
  const lines = starts.map(({ family, from }, index) => {
    const left = new Set(names.slice(from, starts[index + 1]?.from ?? names.length));
    const without = new Map([...expected].filter(([name]) => !left.has(name)));
    return `  without ${family.padEnd(30)}${figures(crossValidate(documents, without, folds))}`;
  });
  return [
    'Without each family: average precision, recall at precision 0.80 and 0.85',
    `  with all ${''.padEnd(29)}${figures(crossValidate(documents, expected, folds))}`,
    ...lines,
  ].join('\n');
}

function figures(all: readonly ScoredSentence[]): string {
  const scored = all.filter(({ sentence }) => sentence.genre === 'pm');
  const recallAt = (precision: number): string =>
    precisionAndRecall(scored, thresholdFor(scored, precision)).recall.toFixed(2);
  return `${averagePrecision(scored).toFixed(3)}  ${recallAt(0.8)}  ${recallAt(0.85)}`;
}
