export const tierNames: readonly string[];
export const testUsage: string;
export function parseTestArguments(argv: readonly string[]): {
  readonly help: boolean;
  readonly grep: string | undefined;
  readonly tiers: readonly string[];
};
