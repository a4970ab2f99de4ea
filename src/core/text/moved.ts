import { unsliced } from './unsliced.ts';

/**
 * A copy of plain data with every position in it `lines` further down. Characters stay as they are, so it is for whole
 * lines that moved. `isKept` says that the copy is to outlive the text that its words were cut out of.
 */
export function moved<T>(value: T, lines: number, isKept = false): T {
  return moveAny(value, lines, isKept) as T;
}

function moveAny(value: unknown, lines: number, isKept: boolean): unknown {
  if (typeof value === 'string') {
    return isKept ? unsliced(value) : value;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((part) => moveAny(part, lines, isKept));
  }
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  if (typeof line === 'number' && typeof character === 'number') {
    return { line: line + lines, character };
  }
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    copy[name] = moveAny((value as Record<string, unknown>)[name], lines, isKept);
  }
  return copy;
}
