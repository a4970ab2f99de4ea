/** The lines of a document that stood in an earlier version of it too, and were read there as they are here. */
export interface SameLines {
  /** All up to, not including, this one, where a heading or the end of the front matter cuts. */
  readonly until: number;
  /** All from this one on, which is a heading; the number of lines where there are none. */
  readonly from: number;
  /** How much further up these stood. */
  readonly moved: number;
}
