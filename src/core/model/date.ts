import type { Range } from '../text/range.ts';

/** A day as `YYYY-MM-DD`; sorts and compares as text. */
export type IsoDay = string;

/** A day or period that somebody wrote. */
export interface DueDate {
  /** As written: `31 Jan 2026`, `Q3 2026`. */
  readonly text: string;
  /** The day; the last day of a period. Undefined where the words name no day ("by Friday", `03/04/2026`). */
  readonly day: IsoDay | undefined;
  readonly range: Range;
}
