import type { Range } from '../text/range.ts';

/** Somebody named in a spec: a handle with its `@`, or a name as written. */
export interface Person {
  readonly name: string;
  readonly range: Range;
}
