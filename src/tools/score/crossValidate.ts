import { addCompany, examplesOf, type JudgedSentence, type SeenDocument } from './examples.ts';
import { fitLogistic, type LinearModel, logOdds } from './logistic.ts';

/** A judged sentence with the score that a model gave it which had not seen its repository. */
export interface ScoredSentence {
  readonly sentence: JudgedSentence;
  readonly fold: number;
  readonly score: number;
  readonly positive: boolean;
}

/** How strongly weights are held to what is expected, in examples. */
export const RIDGE = 16;
/** How often company and weights are worked out in turn; they hardly move after that. */
const TURNS = 3;

/** Fits the weights of `expected` to the judged sentences, their company by the same weights. */
export function fitModel(documents: readonly SeenDocument[], expected: ReadonlyMap<string, number>): LinearModel {
  let model: LinearModel | undefined;
  for (let turn = 0; turn < TURNS; turn += 1) {
    addCompany(documents, model);
    model = fitLogistic(examplesOf(documents), expected, RIDGE);
  }
  return model ?? { bias: 0, weights: new Map() };
}

/** The scores that `model` gives to the judged sentences; what names nothing is never reported. */
export function scoresOf(documents: readonly SeenDocument[], model: LinearModel, fold = 0): ScoredSentence[] {
  addCompany(documents, model);
  return documents.flatMap(({ judged }) =>
    judged.map((sentence) => {
      const score = Math.max(
        Number.NEGATIVE_INFINITY,
        ...sentence.seen.map(({ features }) => logOdds(model, features)),
      );
      return { sentence, fold, score, positive: sentence.positive };
    }),
  );
}

/** Scores every sentence by weights that were fitted to the other folds. */
export function crossValidate(
  documents: readonly SeenDocument[],
  expected: ReadonlyMap<string, number>,
  count: number,
): ScoredSentence[] {
  const folds = foldsByGroup(
    documents.flatMap(({ judged }) => judged),
    count,
  );
  const foldOf = ({ judged }: SeenDocument): number => folds.get(judged[0]?.group ?? '') ?? 0;
  return Array.from({ length: count }, (_, fold) => {
    const model = fitModel(
      documents.filter((document) => foldOf(document) !== fold),
      expected,
    );
    return scoresOf(
      documents.filter((document) => foldOf(document) === fold),
      model,
      fold,
    );
  }).flat();
}

/** Deals the groups out to `count` folds, the largest first, each to the fold that has fewest positives so far. */
function foldsByGroup(sentences: readonly JudgedSentence[], count: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group, positive } of sentences) {
    sizes.set(group, (sizes.get(group) ?? 0) + (positive ? 1 : 0.1));
  }
  const loads = new Array<number>(count).fill(0);
  const folds = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    loads[fold] = (loads[fold] ?? 0) + size;
    folds.set(group, fold);
  }
  return folds;
}
