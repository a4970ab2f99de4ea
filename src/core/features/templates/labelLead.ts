/** A label at the start of a line. */
export interface Label {
  /** Without markup and colon. */
  readonly words: string;
  /** From the start of the text to the value, markup, colon and spaces included. */
  readonly source: string;
}

const LABEL = /^(?:(\*\*|__|\*|_)([^*_:[\]\n]{1,60})(?::\1|\1:)|([^*_:[\]\n]{1,60}):)\s*/;

/** The label that `text` starts with ("**Owner:** @ana", "Owner: @ana"); undefined where it starts with none. */
export function labelOf(text: string): Label | undefined {
  const match = LABEL.exec(text);
  const words = match?.[2] ?? match?.[3];
  return match && words !== undefined ? { words: words.trim(), source: match[0] } : undefined;
}
