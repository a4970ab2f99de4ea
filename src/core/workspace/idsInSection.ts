import { type MayHold, proseOn, tables } from '../dialects/walk.ts';
import type { Prose } from '../markdown/blocks.ts';
import { ownLines, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { notesOf } from '../markdown/sectionNotes.ts';
import { createMemo, memoised } from '../memo.ts';
import type { Spec } from '../model/spec.ts';
import { linesWith } from '../text/linesWith.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { unsliced } from '../text/unsliced.ts';
import { type FoundId, idsIn, SIGNS_OF_IDS } from './ids.ts';

/** An id in a section, with what may be called by it. */
export interface PlacedId extends FoundId {
  /** How far it starts behind the start of the section, in UTF-16 units. */
  readonly start: number;
  readonly inHeading: boolean;
  /** The words behind an id that opens its text, or beside one that opens a row; empty where it only refers to something. */
  readonly title: string;
}

const known = createMemo<object, readonly PlacedId[]>();

/** The ids in the heading of a section and up to the next one; after a keystroke elsewhere as they were found before. */
export function idsInSection(spec: Pick<Spec, 'document' | 'outline'>, section: Section): readonly PlacedId[] {
  const notes = notesOf(section);
  const kept = notes && known.get(notes);
  if (kept) {
    return kept;
  }
  const found = read(spec, section);
  if (notes) {
    // What is kept must not keep the document that its words were cut out of.
    const own = found.map((one) => ({ ...one, id: unsliced(one.id), title: unsliced(one.title) }));
    known.set(notes, own);
  }
  return found;
}

/** Which lines may hold ids, of a document that is read once only. */
const linesWithIds = memoised((document: TextDocument) => linesWith(document, SIGNS_OF_IDS));

function read({ document, outline }: Pick<Spec, 'document' | 'outline'>, section: Section): PlacedId[] {
  const lines = ownLines(outline, section);
  const mayHold = notesOf(section) ? linesWith(document, SIGNS_OF_IDS, lines) : linesWithIds(document);
  if (!mayHold?.(lines)) {
    return [];
  }
  const from = document.lineStarts[lines.start] ?? 0;
  const titles = titlesInRows(section, mayHold);
  const placed = (prose: Prose, inHeading: boolean): PlacedId[] =>
    idsIn(prose).map(({ id, kind, start }) => ({
      id,
      kind,
      start: prose.span.start + start - from,
      inHeading,
      title: titles.get(prose) ?? titleBehind(prose, start, id, inHeading),
    }));
  return [
    ...(section.heading ? placed(section.heading.prose, true) : []),
    ...proseOn({ sections: [section] }, mayHold).flatMap(({ prose }) => placed(prose, false)),
  ];
}

const BEFORE = /^[\s*_~`[]*$/;
const BEHIND = /^[\]`*_~]*\s*(?:\([^()]{1,40}\)\s*)?[*_]*\s*(?:[:：.—–]|-\s|$)/;

function titleBehind({ text }: Prose, start: number, id: string, inHeading: boolean): string {
  const behind = text.slice(start + id.length);
  const opens = BEFORE.test(text.slice(0, start)) && (inHeading || BEHIND.test(behind));
  const words = opens ? plainText(behind.replace(/^[\]`*_~\s]*[:：.—–-]?\s*/, '')) : '';
  return saysSomething(words) ? words.slice(0, 200) : '';
}

const ID_COLUMN = /^(?:id|#|no|nr|key|ref|code|(?:req\w*|\w+) id|fr|nfr)\.?$/i;

/** What the rows of tables whose first column holds nothing but ids are about, by the prose of that column. */
function titlesInRows(section: Section, mayHold: MayHold): ReadonlyMap<Prose, string> {
  const found = new Map<Prose, string>();
  for (const { table } of tables({ sections: [section] })) {
    const [head] = table.header.cells;
    if (head && mayHold(table.lines) && ID_COLUMN.test(plainText(head.prose.text))) {
      for (const { cells } of table.rows) {
        const [first, ...others] = cells;
        const [id] = first ? idsIn(first.prose) : [];
        const title = others.map(({ prose }) => plainText(prose.text)).find(saysSomething);
        if (first && id && title !== undefined && plainText(first.prose.text) === id.id) {
          found.set(first.prose, title.slice(0, 200));
        }
      }
    }
  }
  return found;
}

function saysSomething(words: string): boolean {
  return /\p{L}{2}/u.test(words);
}
