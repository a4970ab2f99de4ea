import { unsliced } from './unsliced.ts';

/** So many texts are kept at least, and at most twice as many: more than the paragraphs of a long document. */
const KEPT = 8192;
/** Longer texts are rare, and dear to keep. */
const LONGEST = 2000;

/**
 * `make`, which remembers what it made of the texts that it was given last: after a keystroke all paragraphs of a document
 * but one are the same. `make` must go by the text alone, and nobody may change what it made.
 */
export function recalled<Value extends object | string | boolean>(
  make: (text: string) => Value,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) {
      return make(text);
    }
    const known = recent.get(text);
    if (known !== undefined) {
      return known;
    }
    // What is kept must not keep the document that the text was cut out of.
    const own = unsliced(text);
    const value = older.get(own) ?? make(own);
    if (recent.size >= KEPT) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}
