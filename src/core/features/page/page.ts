import type { Message } from '../../model/message.ts';
import type { Range } from '../../text/range.ts';
import { type Pieces, say } from '../pieces.ts';

/** Where a line comes from. */
export interface PageSource {
  readonly uri: string;
  readonly range: Range;
}

/** One sentence of a page, with what belongs below it. */
export interface PageLine {
  /** Stands in front of the words, set off; undefined for none. */
  readonly label: Message | undefined;
  readonly words: Message;
  /** Short remarks behind the words. */
  readonly notes: Pieces;
  /** `missing` says that nobody has written something; `told` is in somebody's words; `plain` is Tandem's own. */
  readonly tone: 'told' | 'missing' | 'plain';
  /** Undefined where nothing is written that could be pointed to. */
  readonly source: PageSource | undefined;
  readonly lines: readonly PageLine[];
}

/** A heading with the lines below it. */
export interface PagePart {
  readonly heading: PageLine;
  readonly lines: readonly PageLine[];
}

/** A text to hand on: a brief, a digest. It is written out by `renderPage`. */
export interface Page {
  readonly title: PageLine;
  /** Lines above the first heading. */
  readonly lead: readonly PageLine[];
  readonly parts: readonly PagePart[];
}

type LineDetails = Partial<Pick<PageLine, 'label' | 'lines' | 'notes'>>;

/** A line that somebody's words stand behind. */
export function told(words: Message, source: PageSource, details: LineDetails = {}): PageLine {
  return { ...NOTHING, ...details, words, tone: 'told', source };
}

/** A line about what nobody has written. */
export function missing(words: Message, label?: Message): PageLine {
  return { ...NOTHING, label, words, tone: 'missing' };
}

/** A line of Tandem's own. */
export function plainLine(words: Message, details: LineDetails = {}): PageLine {
  return { ...NOTHING, ...details, words, tone: 'plain' };
}

const NOTHING = { label: undefined, notes: [], source: undefined, lines: [] };

/** The first `most` of `lines`, and a word about how many more there are. */
export function atMost(lines: readonly PageLine[], most: number): readonly PageLine[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), plainLine(say('And {count} more.', { count: String(more) }))] : lines;
}
