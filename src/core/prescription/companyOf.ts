/** How much those around a sentence tell how, each from -1 to 1; nought where nothing is known. */
export interface Company {
  readonly aroundIt: number;
  readonly inDocument: number;
}

/** The chance that is taken for granted before any neighbour is read. */
const USUAL = 0.4;
/** How many sentences of the usual chance are counted with those of the document, and with the nearest. */
const DOCUMENT_START = 2;
const NEAREST_START = 1;
/** How many sentences on each side are near. */
const NEAR = 3;

/**
 * What its company tells of each sentence of a document. `chances` holds, in their order, how likely each sentence that
 * names something prescribes by itself, 0 to 1.
 */
export function companyOf(chances: readonly number[]): Company[] {
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((own, index) => {
    let near = 0;
    let count = 0;
    for (let at = Math.max(0, index - NEAR); at <= Math.min(chances.length - 1, index + NEAR); at += 1) {
      if (at !== index) {
        near += chances[at] ?? 0;
        count += 1;
      }
    }
    return {
      aroundIt: (near + NEAREST_START * USUAL) / (count + NEAREST_START) - USUAL,
      inDocument: (total - own + DOCUMENT_START * USUAL) / (chances.length - 1 + DOCUMENT_START) - USUAL,
    };
  });
}
