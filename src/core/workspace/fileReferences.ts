import { proseOn, tables } from '../dialects/walk.ts';
import type { Prose } from '../markdown/blocks.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { memoised } from '../memo.ts';
import type { Item, ItemKind, StatementKind } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { DecisionStatus } from '../model/status.ts';
import { countWhile } from '../text/countWhile.ts';
import { linesWith } from '../text/linesWith.ts';
import { comparePositions } from '../text/position.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import { type Standing, standingsOf } from './standings.ts';

/** What an id stands for where it is defined; `undefined` where only its form says that it is an id. */
export type DefinedKind = ItemKind | StatementKind | undefined;

/** A place that gives an id to something. */
export interface Definition {
  readonly id: string;
  readonly kind: DefinedKind;
  readonly title: string;
  /** Where a decision stands; undefined for other things, and where the place does not say it. */
  readonly status?: DecisionStatus | undefined;
  /** The id itself. */
  readonly range: Range;
}

/** A place that speaks of something by its id. */
export interface Use {
  readonly id: string;
  readonly range: Range;
  /** The key of the innermost item that it stands in; undefined outside items. */
  readonly within: string | undefined;
  /** What the place is about, which tells apart what has the same id; undefined where it says nothing. */
  readonly about: DefinedKind;
}

/** The ids that a file defines and uses, each in the order of the text. */
export interface FileReferences {
  readonly definitions: readonly Definition[];
  readonly uses: readonly Use[];
  /** What it says of records as a whole: of itself, and of those that it lists. Of a file that is no spec too. */
  readonly standings: readonly Standing[];
}

export const NO_REFERENCES: FileReferences = { definitions: [], uses: [], standings: [] };

// Letters that public specs use for ids, and what they mostly stand for.
const PREFIXES: ReadonlyMap<string, DefinedKind> = new Map<string, DefinedKind>([
  ...list('FR NFR REQ UR SR BR US UC UJ F FEAT', 'requirement'),
  ...list('Q OQ OD D DEC KDD ADR', 'decision'),
  ...list('R RISK RSK', 'risk'),
  ...list('A ASM ASUM', 'assumption'),
  ...list('SC SM KPI', 'metric'),
  ...list('C CON', 'constraint'),
  ...list('CR SCR CHANGE CHG', 'scope-change'),
  ...list('G GOAL', 'goal'),
]);
const ID =
  /(?<![\p{L}\p{N}_/#.-])([A-Z]{1,8})(?:-[A-Z]{1,5})?-?\d{1,5}(?:\.\d{1,3})?[a-z]?(?![\p{L}\p{N}_/]|[.-][\p{L}\p{N}])/gu;
// "Q3", "A4", "R2" are quarters, papers and rounds as often as ids: one letter needs its hyphen.
const SIGN_OF_ID = /[A-Z](?:-\d|-?[A-Z]\d)/;
const SIGNS_OF_IDS = new RegExp(SIGN_OF_ID, 'g');
const REFERRED =
  /\b(?:trace|traceability|coverage|mapping|tests?|testing|tasks?|checklist|verification|parallel|execution|dependenc(?:y|ies)|matrix|references?|change ?log)\b/;
const REFERRED_PATH = /(?:^|\/)(?:tasks?|checklists?|traceability|coverage)[^/]*(?:\/|\.\w+$)/i;
const BEFORE = /^[\s*_~`[]*$/;
const BEHIND = /^[\]`*_~]*\s*(?:\([^()]{1,40}\)\s*)?[*_]*\s*(?:[:：.—–]|-\s|$)/;

/** Finds the ids of a spec: one pass over its text, without code blocks, for all who ask. */
export const fileReferencesOf = memoised(
  (spec: Spec): FileReferences =>
    spec.verdict.isSpec ? readReferences(spec) : { ...NO_REFERENCES, standings: standingsOf(spec) },
);

/** Whether `text` is nothing but an id that is read as one wherever it stands. */
export function isWholeId(text: string): boolean {
  const [found] = idsIn({ text });
  return found?.id === text;
}

function readReferences(spec: Spec): FileReferences {
  const definitions = new Map<string, Definition>();
  for (const item of spec.items) {
    const { id, kind, title } = item;
    if (id && prefixOf(id.text) !== undefined) {
      const status = item.kind === 'decision' && item.statusText ? item.status : undefined;
      definitions.set(placeKey(id.range), { id: id.text, kind, title: title.text, range: id.range, status });
    }
  }
  const isOfOthers = REFERRED_PATH.test(spec.path);
  const mayHoldId = linesWith(spec.document, SIGNS_OF_IDS);
  if (mayHoldId && !isOfOthers) {
    for (const row of rowsWithIds(spec)) {
      if (!definitions.has(placeKey(row.range))) {
        definitions.set(placeKey(row.range), row);
      }
    }
  }
  const uses: Use[] = [];
  const enclosing = itemFinder(spec.items);
  const add = (prose: Prose, section: Section, isHeading: boolean): void => {
    for (const { id, start, kind } of idsIn(prose)) {
      const range = rangeOf(spec.document, {
        start: prose.span.start + start,
        end: prose.span.start + start + id.length,
      });
      if (definitions.has(placeKey(range))) {
        continue;
      }
      const title = isOfOthers ? undefined : defined(prose, start, id, section, isHeading);
      if (title === undefined) {
        uses.push({ id, range, within: enclosing(range), about: aboutOf(section) });
      } else {
        definitions.set(placeKey(range), { id, kind, title, range });
      }
    }
  };
  if (mayHoldId) {
    for (const section of spec.outline.sections) {
      if (section.heading) {
        add(section.heading.prose, section, true);
      }
    }
    for (const { prose, section } of proseOn(spec.outline, mayHoldId)) {
      add(prose, section, false);
    }
  }
  return {
    definitions: [...definitions.values()].sort(byPlace),
    uses: uses.sort(byPlace),
    standings: standingsOf(spec),
  };
}

/** An id without its number, as people number on in one form: "FR-", "FR", "NFR-SEC-" are three. */
export function formOf(id: string): string {
  return id.replace(/\d[\d.]*[a-z]?$/, '');
}

/** Whether two places speak of the same decision and say that it is open and that it is not, or two ways in which it ended. */
export function isContrary(a: Definition, b: Definition): boolean {
  return (
    a.kind === 'decision' &&
    b.kind === 'decision' &&
    a.status !== undefined &&
    b.status !== undefined &&
    a.status !== b.status &&
    normalised(a.title) === normalised(b.title)
  );
}

function normalised(title: string): string {
  return plainText(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The letters of an id that are known to be those of one; undefined for others, such as "UTF-8" or "P1". */
export function prefixOf(id: string): string | undefined {
  const letters = /^[A-Z]+/.exec(id)?.[0];
  return letters !== undefined && PREFIXES.has(letters) ? letters : undefined;
}

/** The ids in a text, with where they stand. */
export function idsIn({ text }: Pick<Prose, 'text'>): readonly FoundId[] {
  if (!SIGN_OF_ID.test(text)) {
    return NO_IDS;
  }
  const found: FoundId[] = [];
  for (const match of text.matchAll(ID)) {
    const letters = match[1] ?? '';
    if (PREFIXES.has(letters) && (letters.length > 1 || match[0][1] === '-')) {
      found.push({ id: match[0], start: match.index, kind: PREFIXES.get(letters) });
    }
  }
  return found;
}

/** An id, and at which index of its text it starts. */
interface FoundId {
  readonly id: string;
  readonly start: number;
  readonly kind: DefinedKind;
}

const NO_IDS: readonly FoundId[] = [];

const ID_COLUMN = /^(?:id|#|no|nr|key|ref|code|(?:req\w*|\w+) id|fr|nfr)\.?$/i;

/** The rows of tables whose first column holds nothing but ids. */
function* rowsWithIds({ document, outline }: Spec): Iterable<Definition> {
  for (const { table, section } of tables(outline)) {
    const [head] = table.header.cells;
    if (head && ID_COLUMN.test(plainText(head.prose.text)) && !REFERRED.test(section.words.text)) {
      for (const { cells } of table.rows) {
        const [first, ...others] = cells;
        const [found] = first ? idsIn(first.prose) : [];
        const title = others.map(({ prose }) => plainText(prose.text)).find((words) => /\p{L}{2}/u.test(words));
        if (first && found && title !== undefined && plainText(first.prose.text) === found.id) {
          const start = first.prose.span.start + found.start;
          const range = rangeOf(document, { start, end: start + found.id.length });
          yield { id: found.id, kind: found.kind, title: title.slice(0, 200), range };
        }
      }
    }
  }
}

/** What is called by an id that opens a text; undefined where the id only refers to something. */
function defined(prose: Prose, start: number, id: string, section: Section, isHeading: boolean): string | undefined {
  const behind = prose.text.slice(start + id.length);
  const opens = BEFORE.test(prose.text.slice(0, start)) && (isHeading || BEHIND.test(behind));
  const words = opens ? plainText(behind.replace(/^[\]`*_~\s]*[:：.—–-]?\s*/, '')) : '';
  const place = isHeading ? section.parent : section;
  return /\p{L}{2}/u.test(words) && !REFERRED.test(place?.words.text ?? '') ? words.slice(0, 200) : undefined;
}

const ABOUT: readonly (readonly [RegExp, DefinedKind])[] = [
  [/\bscope|change request|amendment/, 'scope-change'],
  [/\bsuccess|metric|kpi|outcome/, 'metric'],
  [/\brisk/, 'risk'],
  [/\bassumption/, 'assumption'],
  [/\bdecision|question/, 'decision'],
];

function aboutOf(section: Section): DefinedKind {
  for (let at: Section | undefined = section; at; at = at.parent) {
    const { text } = at.words;
    const found = ABOUT.find(([words]) => words.test(text));
    if (found) {
      return found[1];
    }
  }
  return undefined;
}

/** Finds the innermost item around a range. Items nest rarely, so few are looked at. */
function itemFinder(items: readonly Item[]): (range: Range) => string | undefined {
  return ({ start }) => {
    const before = countWhile(items, ({ range }) => comparePositions(range.start, start) <= 0);
    for (let at = before - 1; at >= Math.max(0, before - 8); at -= 1) {
      const item = items[at];
      if (item && item.shape !== 'document' && comparePositions(start, item.range.end) < 0) {
        return item.key;
      }
    }
    return undefined;
  };
}

function placeKey({ start }: Range): string {
  return `${start.line}:${start.character}`;
}

function byPlace(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return comparePositions(a.range.start, b.range.start);
}

function list(words: string, kind: DefinedKind): [string, DefinedKind][] {
  return words.split(' ').map((word) => [word, kind]);
}
