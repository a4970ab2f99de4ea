/** The text of a file as an editor holds it: without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  /** As the file holds it. */
  readonly bytes: Uint8Array;
  /** The bytes of `text` in the form of the file, mark and all; undefined where they would not all come out as they were. */
  encode(text: string): Uint8Array | undefined;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Reads UTF-8, and UTF-16 that says so in its mark. Bytes that are neither become replacement characters. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  if (wide) {
    return { text: new TextDecoder(wide).decode(bytes), bytes, encode: () => undefined };
  }
  const marked = startsWith(bytes, UTF8_MARK);
  const text = new TextDecoder('utf-8').decode(bytes);
  return {
    text,
    bytes,
    encode: (changed) => {
      const encoded = (words: string): Uint8Array => new TextEncoder().encode(marked ? `\uFEFF${words}` : words);
      return isSame(encoded(text), bytes) ? encoded(changed) : undefined;
    },
  };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
