import { featureTable } from '../../core/prescription/features.ts';
import type { Example, LinearModel } from './logistic.ts';

/** The text of `weights.ts`: each weight with what was expected and on how many sentences it rests. */
export function weightsSource(
  model: LinearModel,
  thresholds: Readonly<Record<string, number>>,
  examples: readonly Example[],
): string {
  const lines = Object.entries(featureTable).map(([name, [expected, meaning]]) => {
    const seen = examples.filter((example) => example.features.has(name));
    const right = seen.filter((example) => example.positive).length;
    const weight = (model.weights.get(name) ?? 0).toFixed(2);
    return `  /** ${meaning}: expected ${expected}, seen in ${seen.length}, ${right} of them prescriptive. */\n  ${name}: ${weight},`;
  });
  const limits = Object.entries(thresholds).map(([name, value]) => `  ${name}: ${value.toFixed(2)},`);
  return `import type { FeatureName } from './features.ts';

/** Written by \`src/tools/score.ts --fit\`; change what is expected in \`features.ts\` and fit again. */
export const bias = ${model.bias.toFixed(2)};

/** The part of each feature in the log odds. */
export const weights: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
};

/** From which log odds on a sentence is reported. */
export const thresholds = {
${limits.join('\n')}
} as const;
`;
}
