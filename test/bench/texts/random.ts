/** Numbers that look random and are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of `choices`, which holds at least one. */
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Whether something happens that happens so often: 0 never, 1 always. */
  chance(often: number): boolean;
}

/** Xorshift: plenty for choosing words. */
export function randomFrom(seed: number): Random {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e3779b9) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    chance: (often) => next() < often,
  };
}
