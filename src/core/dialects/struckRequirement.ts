import type { Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { splitId, titleOf } from './parts.ts';
import { listItemsFor, tables } from './walk.ts';

const ID = /^[\s*_~[]*(?:FR|NFR|REQ|UR|SR|US|UC|FEAT|F|R)-?\d+(?:[.-]\d+)*[a-z]?\b/;
const STRUCK = /~~([^~]{3,})~~/;
const DROPPED =
  /\*\*[^*]{0,12}\b(?:DEFERRED|DESCOPED|DROPPED|REMOVED|RETIRED|STRUCK|WITHDRAWN|CUT|OUT OF SCOPE|MOVED TO|Deferred|Descoped|Dropped|Removed|Withdrawn|Moved to)\b/;

/**
 * A requirement that its author struck out or marked as deferred, in place: `**FR-026**: ~~…~~ **DEFERRED**`. What
 * changed is the requirement; only those with an id are read, as other struck text is mostly editing.
 */
export const struckRequirement: Dialect = {
  id: 'struck-requirement',
  words: 'fr nfr req ur sr us uc feat f r',
  *read(context) {
    for (const { item, section } of listItemsFor(context, this)) {
      const [first] = item.blocks;
      if (first?.kind === 'paragraph' && isGone(first.prose.text, first.prose.text)) {
        yield* change(context, section, first.prose, item.span, undefined);
      }
    }
    for (const { table, section } of tables(context.outline)) {
      for (const row of table.rows) {
        const [id, words] = row.cells;
        if (id && words && isGone(id.prose.text, words.prose.text)) {
          yield* change(context, section, words.prose, row.span, id.prose);
        }
      }
    }
  },
};

/** Struck out right behind the id, or marked in capitals; "~~10~~ 20 seconds" within a requirement is an edit. */
function isGone(id: string, words: string): boolean {
  if (!ID.test(id) || !(words.includes('~~') || words.includes('**'))) {
    return false;
  }
  const struck = STRUCK.exec(words);
  const before = struck
    ? words
        .slice(0, struck.index)
        .replace(ID, '')
        .replace(/[\s*_:.|—–-]/g, '')
    : 'none';
  return before === '' || DROPPED.test(words);
}

/** `idCell` is the cell of a row that holds the id; undefined for a bullet, which opens with it. */
function* change(
  context: ReadContext,
  section: Section,
  prose: Prose,
  span: Span,
  idCell: Prose | undefined,
): Iterable<ItemDraft> {
  const { document } = context;
  const range = rangeOf(document, span);
  if (!context.claim(range.start.line)) {
    return;
  }
  const bullet = idCell ? undefined : splitId(document, withoutMarkup(prose));
  const words = bullet?.rest ?? prose;
  const struck = STRUCK.exec(words.text);
  const inner = struck?.[1];
  const start = words.span.start + (struck?.index ?? 0) + 2;
  const title =
    inner === undefined || saysNothing(inner) ? words : { span: { start, end: start + inner.length }, text: inner };
  yield {
    kind: 'scope-change',
    id: idCell ? splitId(document, withoutMarkup(idCell)).id : bullet?.id,
    title: titleOf(document, title),
    range,
    path: headingPath(section),
    dialect: struckRequirement.id,
    shape: idCell ? 'row' : 'bullet',
    timelineImpact: undefined,
    qualityImpact: undefined,
    recommendation: undefined,
    owners: [],
  };
}

function withoutMarkup({ span, text }: Prose): Prose {
  const lead = /^[\s~*_]*/.exec(text)?.[0].length ?? 0;
  return { span: { start: span.start + lead, end: span.end }, text: text.slice(lead) };
}
