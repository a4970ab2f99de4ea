import { codeAt } from './codeAt.ts';
import { unsliced } from './unsliced.ts';

/** So many texts are kept at least, and at most twice as many: more than the paragraphs of a long document. */
const KEPT = 8192;
/** Longer texts are rare, and dear to keep. */
const LONGEST = 2000;

/**
 * `make`, which remembers what it made of the texts that it was given last, from the second time on: after a keystroke all
 * paragraphs of a document but one are the same, while most texts of a workspace come once and are not worth their memory.
 * `make` must go by the text alone, and nobody may change what it made.
 */
export function recalled<Value extends object | string | boolean>(
  make: (text: string) => Value,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  const cameBefore = secondTimes();
  return (text) => {
    // Asked first: a map has to look at all of a text that was just cut out.
    if (text.length > LONGEST || !cameBefore(text)) {
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

/** Of texts that came before more than are kept nothing is left to be recalled; a power of two. */
const SLOTS = 2 * KEPT;
/** Leaves as many bits of 32 as there are in the number of a slot. */
const SHIFT = Math.clz32(SLOTS) + 1;
/** An odd number of 32 bits whose multiples lie far apart: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
/** So many characters tell whether a text may have come before. */
const SAMPLES = 16;

/** Whether a text may be one of the last few thousand that this was asked of: true of nearly all that are, and of few others. */
function secondTimes(): (text: string) => boolean {
  const signs = new Int32Array(SLOTS);
  return (text) => {
    const { length } = text;
    const step = Math.ceil(length / SAMPLES);
    let sign = length;
    for (let at = 0; at < length; at += step) {
      sign = (Math.imul(sign, 31) + codeAt(text, at)) | 0;
    }
    // Two texts may share a place, the later one first, so that few drive each other out. Signs of texts that people number on
    // ("Phase 1", "Phase 2") stand close together: multiplied, they are spread over all places.
    const first = (Math.imul(sign, SPREAD) >>> SHIFT) & (SLOTS - 2);
    const known = signs[first];
    const older = signs[first + 1];
    if (known === sign) {
      return true;
    }
    signs[first + 1] = known ?? 0;
    signs[first] = sign;
    return older === sign;
  };
}
