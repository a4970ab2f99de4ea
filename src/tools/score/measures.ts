/** A sentence with the score it got and what its readers said. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall when everything from `threshold` on is reported; 0 where nothing is. */
export function precisionAndRecall(scored: readonly Scored[], threshold: number): Measures {
  const reported = scored.filter(({ score }) => score >= threshold);
  const right = reported.filter(({ positive }) => positive).length;
  const wanted = scored.filter(({ positive }) => positive).length;
  const precision = right / Math.max(1, reported.length);
  const recall = right / Math.max(1, wanted);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The lowest threshold at which precision is still `precision`; that of the best precision where it never is. */
export function thresholdFor(scored: readonly Scored[], precision: number): number {
  const sorted = scored.filter(({ score }) => Number.isFinite(score)).sort((a, b) => b.score - a.score);
  let right = 0;
  let best = { threshold: sorted[0]?.score ?? 0, precision: 0 };
  let found: number | undefined;
  for (const [index, { score, positive }] of sorted.entries()) {
    right += positive ? 1 : 0;
    const now = right / (index + 1);
    if (now >= precision) {
      found = score;
    }
    if (index >= 20 && now > best.precision) {
      best = { threshold: score, precision: now };
    }
  }
  return found ?? best.threshold;
}
