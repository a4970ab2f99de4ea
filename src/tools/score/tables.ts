import type { ScoredSentence } from './crossValidate.ts';
import { groupsBy } from './groupsBy.ts';
import { precisionAndRecall } from './measures.ts';

/** Precision and recall from `threshold` on, a line for each value of `keyOf`, the most sentences first. */
export function tableBy(
  title: string,
  scored: readonly ScoredSentence[],
  threshold: number,
  keyOf: (sentence: ScoredSentence) => string,
): string {
  const groups = groupsBy(scored, keyOf);
  const lines = [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, sentences]) => {
      const { precision, recall } = precisionAndRecall(sentences, threshold);
      const wanted = sentences.filter(({ positive }) => positive).length;
      const reported = sentences.filter(({ score }) => score >= threshold).length;
      const cells = [sentences.length, wanted, reported].map((count) => String(count).padStart(10));
      return `${key.padEnd(52)}${cells.join('')}${precision.toFixed(2).padStart(10)}${recall.toFixed(2).padStart(10)}`;
    });
  const heads = ['sentences', 'wanted', 'reported', 'precision', 'recall'].map((head) => head.padStart(10)).join('');
  return [`${title.padEnd(52)}${heads}`, ...lines].join('\n');
}
