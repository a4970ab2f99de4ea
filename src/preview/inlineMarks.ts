import type { Token } from 'markdown-it';
import { escapeHtml, htmlToken } from './tokens.ts';

/** Words in running text that are shown with something around them. */
export interface InlineMark {
  readonly words: string;
  /** HTML before and behind the words. */
  readonly before: string;
  readonly after: string;
}

/**
 * The tokens of a paragraph with `marks` around the first place of their words, or around every one (`everywhere`). Only plain text is
 * looked at: words in links are links already. Words stand alone: an id is not found within a longer one.
 */
export function withMarks(children: readonly Token[], marks: readonly InlineMark[], everywhere: boolean): Token[] {
  const open = new Set(marks);
  let links = 0;
  return children.flatMap((child) => {
    links += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
    if ((child.type !== 'text' && child.type !== 'code_inline') || links > 0) {
      return [child];
    }
    const found = placesIn(child.content, [...open]);
    if (found.length === 0) {
      return [child];
    }
    const pieces: string[] = [];
    let at = 0;
    for (const { start, mark } of found) {
      if (start >= at && (everywhere || open.has(mark))) {
        const words = child.content.slice(start, start + mark.words.length);
        pieces.push(escapeHtml(child.content.slice(at, start)), mark.before, escapeHtml(words), mark.after);
        at = start + words.length;
        if (!everywhere) {
          open.delete(mark);
        }
      }
    }
    const rest = pieces.join('') + escapeHtml(child.content.slice(at));
    return [htmlToken(child, 'html_inline', child.type === 'code_inline' ? `<code>${rest}</code>` : rest)];
  });
}

function placesIn(text: string, marks: readonly InlineMark[]): { start: number; mark: InlineMark }[] {
  return marks
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
