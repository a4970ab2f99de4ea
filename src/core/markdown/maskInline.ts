import type { Span } from '../text/range.ts';
import { codeSpansOf } from './codeSpans.ts';

/** A piece of inline Markdown with its markup blanked. */
export interface MaskedInline {
  /** As long as what was given. Words in code spans stand, their backticks too; line breaks are spaces. */
  readonly text: string;
  /** The code spans, backticks included, as indices into `text`, in order. */
  readonly code: readonly Span[];
}

const MARKUP = /[*_~<\]\\\r\n\t]|https?:\/\//g;
const TAG = /<\/?[a-zA-Z][^<>]{0,300}>|<https?:[^<>\s]{0,2000}>/y;
const URL_END = /[\s)>\]|]/g;
const REFERENCE = /\[[^[\]]{0,200}\]/y;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_TARGET = 2000;

/**
 * Blanks what a reader does not see as words: link targets, URLs, emphasis, tags, struck text, line breaks. Lengths stay,
 * so that places in the result are places in `source`. Linear in the length of the text.
 */
export function maskInline(source: string): MaskedInline {
  const code = codeSpansOf(source);
  const blanks = blanksIn(source, code);
  if (blanks.length === 0) {
    return { text: source, code };
  }
  let text = '';
  let done = 0;
  for (const { start, end } of blanks) {
    text += source.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return { text: text + source.slice(done), code };
}

function blanksIn(source: string, code: readonly Span[]): Span[] {
  const blanks: Span[] = [];
  const targets = new TargetFinder(source);
  let nextCode = 0;
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(source); match; match = MARKUP.exec(source)) {
    const at = match.index;
    while ((code[nextCode]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      nextCode += 1;
    }
    const around = code[nextCode];
    const inCode = around !== undefined && around.start < at;
    const first = match[0];
    const end =
      first === '\n' || first === '\r' || first === '\t'
        ? at + 1
        : inCode
          ? at
          : endOfMarkup(source, at, first, targets);
    if (end > at) {
      blanks.push({ start: at, end });
      MARKUP.lastIndex = end;
    } else if (inCode && first !== '\n') {
      // Jumping to the end of a code span would pass over its line breaks; going on by one keeps them.
      MARKUP.lastIndex = at + first.length;
    }
  }
  return blanks;
}

/** Where the markup that begins at `at` ends; `at` itself when it is no markup. */
function endOfMarkup(source: string, at: number, first: string, targets: TargetFinder): number {
  switch (first) {
    case '*':
      return at + 1;
    case '\\':
      return /[!-/:-@[-`{-~\r\n]/.test(source[at + 1] ?? '') ? at + 1 : at;
    case '_':
      return WORD.test(source[at - 1] ?? '') && WORD.test(source[at + 1] ?? '') ? at : at + 1;
    case '~':
      return source[at + 1] === '~' ? targets.endOfStruck(at) : at;
    case '<':
      TAG.lastIndex = at;
      return TAG.test(source) ? TAG.lastIndex : at;
    case ']':
      return targets.endOfTarget(at);
    default:
      URL_END.lastIndex = at;
      return URL_END.exec(source)?.index ?? source.length;
  }
}

/** Finds the ends of link targets and of struck text, each character looked at a bounded number of times. */
class TargetFinder {
  readonly #source: string;
  #nextParenthesis = -1;
  #noStruckBehind = Number.POSITIVE_INFINITY;

  constructor(source: string) {
    this.#source = source;
  }

  /** The end of `](target)` or `][reference]`, from the bracket on; `at` when the bracket closes no link. */
  endOfTarget(at: number): number {
    const source = this.#source;
    if (source[at + 1] === '[') {
      REFERENCE.lastIndex = at + 1;
      return REFERENCE.test(source) ? REFERENCE.lastIndex : at;
    }
    if (source[at + 1] !== '(') {
      return at;
    }
    if (this.#nextParenthesis <= at && this.#nextParenthesis < source.length) {
      const found = source.indexOf(')', at);
      this.#nextParenthesis = found < 0 ? source.length : found;
    }
    const close = this.#nextParenthesis;
    return close < source.length && close - at <= LONGEST_TARGET ? close + 1 : at;
  }

  /** The end of `~~struck~~`: words that no longer hold are no words. */
  endOfStruck(at: number): number {
    if (at >= this.#noStruckBehind) {
      return at + 2;
    }
    const close = this.#source.indexOf('~~', at + 2);
    if (close < 0) {
      this.#noStruckBehind = at;
      return at + 2;
    }
    return close + 2;
  }
}
