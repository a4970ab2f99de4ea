import type { Decision } from '../../model/item.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../pieces.ts';

/** A line of a page is read at a glance; all that was said stands where it points to. */
const LONGEST = 240;

/** What was decided, behind what it was about, on one line: without the words of a form, and no longer than is read. */
export function decidedWords(title: string, outcome: Decision['outcome']): Message {
  const name = withoutNumber(title);
  // "Chosen option: "A", because" goes on in a list below.
  const said = outcome?.text.replace(/^chosen option:\s*/i, '').replace(/,?\s+because:?\s*$/i, '');
  return said === undefined || said === ''
    ? say('{title}', { title: name })
    : say(/[?!.:]$/.test(name) ? '{title} {outcome}' : '{title}: {outcome}', { title: name, outcome: cut(said) });
}

/** "2. Send mail through a provider": records carry their number in their title. */
export function withoutNumber(title: string): string {
  return title.replace(/^\d{1,5}[.)]\s+(?=\S)/, '');
}

/** Whole sentences where some fit, else whole words. */
function cut(text: string): string {
  if (text.length <= LONGEST) {
    return text;
  }
  const start = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const end = Math.max(...['. ', '! ', '? ', '。'].map((mark) => start.lastIndexOf(mark)));
  const space = start.lastIndexOf(' ');
  return end > LONGEST / 4 ? start.slice(0, end + 1) : `${space > LONGEST / 2 ? start.slice(0, space) : start} …`;
}
