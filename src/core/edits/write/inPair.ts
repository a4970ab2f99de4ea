import { listItems } from '../../dialects/walk.ts';
import { readDate } from '../../model/readDate.ts';
import { lineText, spanOf } from '../../text/textDocument.ts';
import { labelledLine } from './fieldStyle.ts';
import { inEntry, nestedBullet, tick } from './inEntry.ts';
import { valuesOf, wasSaid } from './itemChange.ts';
import { type Candidate, type Form, insertion, type Source } from './source.ts';

const ARROW = /(?:→|->|⇒|=>)\s*[*_]*A(?:\d{1,3})?[*_]*\s*[:.：][*_]*|[\r\n]\s*[*_]*A(?:\d{1,3})?[*_]*\s*[:：][*_]*/;
const REPLY = /^[*_]*A(?:\d{1,3})?[*_]*\s*[:：][*_]*/;

/** `- Q: … → A: …`: the answer behind its arrow or below; to open it again, "TBD" with what was said before. */
export const inPair: Form = function* (source) {
  const { change, document, item, spec } = source;
  const span = spanOf(document, item.range);
  const all = listItems(spec.outline);
  const at = all.findIndex((one) => one.item.span.start === span.start);
  const placed = all[at];
  const first = placed?.item.blocks[0];
  if (!placed || first?.kind !== 'paragraph') {
    return;
  }
  const wasAnswered = item.kind === 'decision' && item.outcome !== undefined;
  const answer = change.status === 'open' && wasAnswered ? 'TBD' : change.answer;
  if (answer === undefined) {
    yield* inEntry(source);
    return;
  }
  const reply = placed.next?.blocks[0];
  const below = reply?.kind === 'paragraph' && REPLY.test(reply.prose.text) ? reply.prose : undefined;
  const prose = below ?? first.prose;
  const lead = (below ? REPLY : ARROW).exec(prose.text);
  const { day } = headingDay(source) ?? {};
  const values = valuesOf(item, {
    words: change.words,
    reason: change.reason,
    by: change.by,
    on: day === change.on ? undefined : change.on,
  });
  const box = tick(source);
  const done: Candidate = [
    ...(box ? [box] : []),
    ...(values.length === 0
      ? []
      : [nestedBullet(document, below && placed.next ? placed.next : placed.item, labelledLine(values))]),
  ];
  if (!lead) {
    const arrow = /(?:→|->|⇒|=>)(?=\s*[*_]*A)/.exec(document.text)?.[0] ?? '→';
    yield [insertion(first.prose.span.end, ` ${arrow} A: ${answer}`), ...done];
    return;
  }
  const from = prose.span.start + lead.index + lead[0].length;
  const before = document.text.slice(from, prose.span.end).trim();
  const said = change.status === 'open' ? wasSaid(change, before) : answer;
  yield [{ span: { start: from, end: prose.span.end }, text: ` ${said}` }, ...done];
  if (change.status === 'open') {
    yield* inEntry(source);
  }
};

/** The day in one of the headings above. */
function headingDay({ document, item }: Source): { day: string | undefined } | undefined {
  for (let { line } = item.range.start; line >= 0; line -= 1) {
    const text = lineText(document, line);
    const found = text.startsWith('#') ? readDate(text) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}
