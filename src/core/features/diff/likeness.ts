/** How much of what either holds both hold, 0 to 1; 0 where both are empty. (Jaccard's index.) */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) {
    shared += b.has(word) ? 1 : 0;
  }
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
