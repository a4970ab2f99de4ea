import { analyse, contextFeatures } from '../../core/prescription/analyse.ts';
import type { LabelledSentence } from './labelled.ts';
import type { Example } from './logistic.ts';

/** A judged sentence as the detector sees it. */
export interface JudgedExample extends Example {
  /** False when the detector sees nothing in it that could be prescribed: then it says no, whatever the weights. */
  readonly named: boolean;
  readonly genre: 'pm' | 'engineering';
}

/** The features of each sentence that its readers agreed on; of several units the one that shows the most. */
export function judgedExamples(sentences: readonly LabelledSentence[]): JudgedExample[] {
  return sentences
    .filter(({ row }) => row.label !== 'borderline')
    .map(({ row, units, context }) => {
      const analyses = units.flatMap((unit) => analyse(unit) ?? []);
      const richest = analyses.sort((a, b) => b.features.size - a.features.size)[0];
      return {
        features: new Map(richest ? [...richest.features, ...contextFeatures(richest, context)] : []),
        named: richest !== undefined,
        positive: row.label === 'prescriptive',
        group: row.repo,
        genre: row.genre,
      };
    });
}
