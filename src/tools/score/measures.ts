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

/** How many of some sentences are reported, are to be, and are both. */
export interface Counts {
  readonly right: number;
  readonly reported: number;
  readonly wanted: number;
}

/** Counts `scored` when everything from `threshold` on is reported. */
export function countsOf(scored: readonly Scored[], threshold: number): Counts {
  const reported = scored.filter(({ score }) => score >= threshold);
  const right = reported.filter(({ positive }) => positive).length;
  return { right, reported: reported.length, wanted: scored.filter(({ positive }) => positive).length };
}

/** The measures of all of `counts` together; 0 where nothing is reported or wanted. */
export function measuresOf(counts: readonly Counts[]): Measures {
  const sum = (name: keyof Counts): number => counts.reduce((total, each) => total + each[name], 0);
  const precision = sum('right') / Math.max(1, sum('reported'));
  const recall = sum('right') / Math.max(1, sum('wanted'));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Precision and recall when everything from `threshold` on is reported. */
export function precisionAndRecall(scored: readonly Scored[], threshold: number): Measures {
  return measuresOf([countsOf(scored, threshold)]);
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

/** The area under precision over recall: one figure for every threshold at once. */
export function averagePrecision(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const wanted = scored.filter(({ positive }) => positive).length;
  let right = 0;
  let area = 0;
  for (const [index, { score, positive }] of sorted.entries()) {
    if (positive && Number.isFinite(score)) {
      right += 1;
      area += right / (index + 1);
    }
  }
  return area / Math.max(1, wanted);
}
