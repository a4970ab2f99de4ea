/** A place in a text: zero-based line and zero-based UTF-16 character within that line, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Negative when `a` stands before `b`, positive when after, 0 when they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
