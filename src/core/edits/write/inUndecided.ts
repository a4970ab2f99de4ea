import { spanOf } from '../../text/textDocument.ts';
import { inEntry } from './inEntry.ts';
import { tailOf } from './itemChange.ts';
import { type Form, insertion } from './source.ts';

const LEAD = /^[-+\s*_([\d.]*?(TBD|TBC|TKTK|OPEN|UNDECIDED|TODO)(?!\p{L})/iu;
const VALUE = /(?<!\p{L})(?:TBD|TBC|TKTK|undecided|to be decided)(?!\p{L})/iu;
const SETTLED = { decided: 'DECIDED', rejected: 'REJECTED', superseded: 'SUPERSEDED' } as const;

/** "Storage: TBD": what was decided takes the place of "TBD"; "TBD: who pays" says that it is settled, and how. */
export const inUndecided: Form = function* (source) {
  const { change, document, entry, item } = source;
  const { answer, status, supersededBy } = change;
  if (status !== 'decided' && status !== 'rejected' && status !== 'superseded') {
    yield* inEntry(source);
    return;
  }
  const { start, end } = entry.head.span;
  const from = spanOf(document, item.range).start;
  const lead = LEAD.exec(document.text.slice(from, start));
  const said = answer ?? supersededBy;
  const tail = tailOf(change);
  if (lead?.[1] !== undefined) {
    const at = from + lead[0].length;
    const word = { span: { start: at - lead[1].length, end: at }, text: SETTLED[status] };
    const words = `${said === undefined ? '' : ` → ${said}`}${tail}`;
    yield words === '' ? [word] : [word, insertion(end, words)];
    return;
  }
  const found = VALUE.exec(document.text.slice(end).split(/[\r\n]/, 1)[0] ?? '');
  if (found) {
    const at = end + found.index;
    const by = status === 'superseded' ? `superseded by ${supersededBy}` : (answer ?? 'rejected');
    yield [{ span: { start: at, end: at + found[0].length }, text: `${by}${tail}` }];
  }
};
