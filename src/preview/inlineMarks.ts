import type { Token } from 'markdown-it';
import { escapeHtml, htmlToken } from './tokens.ts';

/** Words in running text that are shown with something around them. */
export interface InlineMark {
  readonly words: string;
  /** HTML before and behind the words. */
  readonly before: string;
  readonly after: string;
}

/** Where marks belong in a text, from left to right. */
type FindPlaces = (text: string) => readonly { readonly start: number; readonly mark: InlineMark }[];

/**
 * The tokens of a paragraph with marks around the words that `placesIn` finds: of each mark at its first place, or at every one
 * (`everywhere`). Only plain text is looked at: words in links are links already.
 */
export function withMarks(children: readonly Token[], placesIn: FindPlaces, everywhere: boolean): Token[] {
  const done = new Set<InlineMark>();
  let links = 0;
  return children.flatMap((child) => {
    links += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
    if ((child.type !== 'text' && child.type !== 'code_inline') || links > 0) {
      return [child];
    }
    const found = placesIn(child.content).filter(({ mark }) => !done.has(mark));
    if (found.length === 0) {
      return [child];
    }
    const pieces: string[] = [];
    let at = 0;
    for (const { start, mark } of found) {
      if (start >= at && !done.has(mark)) {
        const words = child.content.slice(start, start + mark.words.length);
        pieces.push(escapeHtml(child.content.slice(at, start)), mark.before, escapeHtml(words), mark.after);
        at = start + words.length;
        if (!everywhere) {
          done.add(mark);
        }
      }
    }
    const rest = pieces.join('') + escapeHtml(child.content.slice(at));
    return [htmlToken(child, 'html_inline', child.type === 'code_inline' ? `<code>${rest}</code>` : rest)];
  });
}

/** Finds the words of a few marks wherever they stand alone. */
export function textPlaces(marks: readonly InlineMark[]): FindPlaces {
  return (text) =>
    marks
      .flatMap((mark) => {
        const places: { start: number; mark: InlineMark }[] = [];
        for (let start = text.indexOf(mark.words); start >= 0; start = text.indexOf(mark.words, start + 1)) {
          const [left = '', right = ''] = [text[start - 1], text[start + mark.words.length]];
          if (!/[\p{L}\p{N}_-]/u.test(left) && !/[\p{L}\p{N}_]/u.test(right)) {
            places.push({ start, mark });
          }
        }
        return places;
      })
      .sort((a, b) => a.start - b.start);
}

const WORD = /[\p{L}\p{N}_-]+/gu;

/** Finds the ids of many marks wherever they stand alone: an id is not found within a longer one. */
export function idPlaces(marks: readonly InlineMark[]): FindPlaces {
  const byWord = new Map(marks.map((mark) => [mark.words, mark]));
  // Hardly any id is more than a word, as "Q 3" is.
  const others = textPlaces(marks.filter(({ words }) => words.match(WORD)?.[0] !== words));
  return (text) => {
    const found = Array.from(byWord.size === 0 ? [] : text.matchAll(WORD), ({ 0: word, index: start }) => {
      return { start, mark: byWord.get(word) };
    });
    return [...found.flatMap(({ start, mark }) => (mark ? [{ start, mark }] : [])), ...others(text)].sort(
      (a, b) => a.start - b.start,
    );
  };
}
