import { comparePositions, type Position } from './position.ts';

/** A stretch of text from `start` up to, not including, `end`. `start` never stands behind `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of text as UTF-16 offsets into the whole document: `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the offset `at` lies in a span: its start does, its end does not. */
export function spanHolds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Whether `position` lies in `range`; both ends count as inside, as a cursor at either end touches it. */
export function rangeTouches(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Whether `inner` lies wholly in `outer`. */
export function rangeContains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** Whether two ranges share a place; touching ends count. */
export function rangesMeet(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** Negative when `a` starts before `b`; ranges that start together are ordered by their end. */
export function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}
