/** One observation: its features by name, and whether it is what is looked for. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
}

export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 400;
const STEP = 0.5;

/**
 * Logistic regression with a ridge, by plain gradient descent: the same data give the same weights. `expected` names the
 * features with the weight that each starts from and is drawn to; `ridge` is how strongly, counted in examples.
 */
export function fitLogistic(
  examples: readonly Example[],
  expected: ReadonlyMap<string, number>,
  ridge: number,
): LinearModel {
  const names = [...expected.keys()];
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, positive }) => ({
    positive,
    entries: [...features].flatMap(([name, value]): [number, number][] => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, value]];
    }),
  }));
  const priors = [...expected.values()];
  const weights = Float64Array.from(priors);
  const memory = new Float64Array(names.length + 1);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const { entries, positive } of rows) {
      let sum = bias;
      for (const [column, value] of entries) {
        sum += (weights[column] ?? 0) * value;
      }
      const error = chanceOf(sum) - (positive ? 1 : 0);
      biasGradient += error;
      for (const [column, value] of entries) {
        gradient[column] = (gradient[column] ?? 0) + error * value;
      }
    }
    for (let column = 0; column < names.length; column += 1) {
      const slope = (gradient[column] ?? 0) + ridge * ((weights[column] ?? 0) - (priors[column] ?? 0));
      memory[column] = (memory[column] ?? 0) + slope * slope;
      weights[column] = (weights[column] ?? 0) - (STEP * slope) / (Math.sqrt(memory[column] ?? 0) + 1e-9);
    }
    const last = names.length;
    memory[last] = (memory[last] ?? 0) + biasGradient * biasGradient;
    bias -= (STEP * biasGradient) / (Math.sqrt(memory[last] ?? 0) + 1e-9);
  }
  return { bias, weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])) };
}

/** The log odds that `model` gives to a set of features. */
export function logOdds(model: LinearModel, features: ReadonlyMap<string, number>): number {
  let sum = model.bias;
  for (const [name, value] of features) {
    sum += (model.weights.get(name) ?? 0) * value;
  }
  return sum;
}

/** The chance, 0 to 1, that log odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
