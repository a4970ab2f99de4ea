import type { Range } from '../text/range.ts';

/** An instruction to Tandem in a comment: `<!-- tandem: pm -->`, `<!-- tandem-disable-next-line rule -->`. */
export interface Marker {
  readonly kind: 'side' | 'spec' | 'not-a-spec' | 'disable' | 'enable' | 'disable-next-line' | 'unknown';
  /** The side, the rules (separated by spaces; empty for all rules), or the unknown words. */
  readonly value: string;
  readonly range: Range;
}
