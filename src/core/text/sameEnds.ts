const LONGEST_STEP = 1 << 16;

/** How many UTF-16 units two texts have in common at their start. */
export function sameStart(a: string, b: string): number {
  return steps(Math.min(a.length, b.length), (at, step) => a.startsWith(b.slice(at, at + step), at));
}

/** How many they have in common at their end, behind the first `from` of either. */
export function sameEnd(a: string, b: string, from: number): number {
  return steps(Math.min(a.length, b.length) - from, (at, step) =>
    a.endsWith(b.slice(b.length - at - step, b.length - at), a.length - at),
  );
}

/** Goes as far as `isSame` allows, in long steps and ever shorter ones: comparing long pieces costs next to nothing. */
function steps(room: number, isSame: (at: number, step: number) => boolean): number {
  let at = 0;
  for (let step = LONGEST_STEP; step > 0; step >>= 1) {
    while (at + step <= room && isSame(at, step)) {
      at += step;
    }
  }
  return at;
}
