/** The one of `known` that somebody most likely meant by `word`; undefined where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let least = Math.ceil(typed.length / 3) + 1;
  for (const candidate of known) {
    const steps = distance(typed, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** How many letters must be added, left out or changed to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
