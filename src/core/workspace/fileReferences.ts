import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { memoised } from '../memo.ts';
import type { Item } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import type { DecisionStatus } from '../model/status.ts';
import { countWhile } from '../text/countWhile.ts';
import { comparePositions } from '../text/position.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import { type DefinedKind, prefixOf } from './ids.ts';
import { idsInSection, type PlacedId } from './idsInSection.ts';
import { type Standing, standingsOf } from './standings.ts';

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
export interface FileIds {
  readonly definitions: readonly Definition[];
  readonly uses: readonly Use[];
}

/** What a file says that other files may speak of, too. */
export interface FileReferences extends FileIds {
  /** What it says of records as a whole: of itself, and of those that it lists. Of a file that is no spec too. */
  readonly standings: readonly Standing[];
}

export const NO_REFERENCES: FileReferences = { definitions: [], uses: [], standings: [] };

const REFERRED =
  /\b(?:trace|traceability|coverage|mapping|tests?|testing|tasks?|checklist|verification|parallel|execution|dependenc(?:y|ies)|matrix|references?|change ?log)\b/;
const REFERRED_PATH = /(?:^|\/)(?:tasks?|checklists?|traceability|coverage)[^/]*(?:\/|\.\w+$)/i;

/** What a file says of ids and records, for all who ask. */
export const fileReferencesOf = memoised((spec: Spec): FileReferences => {
  const { definitions, uses } = fileIdsOf(spec);
  return { definitions, uses, standings: standingsOf(spec) };
});

/** Finds the ids of a spec: one pass over its text, without code blocks, for all who ask. None of a file that is no spec. */
export const fileIdsOf = memoised((spec: Spec): FileIds => (spec.verdict.isSpec ? readIds(spec) : NO_REFERENCES));

function readIds(spec: Spec): FileIds {
  const definitions = new Map<string, Definition>();
  for (const item of spec.items) {
    const { id, kind, title } = item;
    if (id && prefixOf(id.text) !== undefined) {
      const status = item.kind === 'decision' && item.statusText ? item.status : undefined;
      definitions.set(placeKey(id.range), { id: id.text, kind, title: title.text, range: id.range, status });
    }
  }
  const isOfOthers = REFERRED_PATH.test(spec.path);
  const uses: Use[] = [];
  const enclosing = itemFinder(spec.items);
  for (const section of spec.outline.sections) {
    const from = spec.document.lineStarts[section.lines.start] ?? 0;
    for (const placed of idsInSection(spec, section)) {
      const { id, kind } = placed;
      const start = from + placed.start;
      const range = rangeOf(spec.document, { start, end: start + id.length });
      if (definitions.has(placeKey(range))) {
        continue;
      }
      const title = isOfOthers ? '' : titleOf(placed, section);
      if (title === '') {
        uses.push({ id, range, within: enclosing(range), about: aboutOf(section) });
      } else {
        definitions.set(placeKey(range), { id, kind, title, range });
      }
    }
  }
  return { definitions: [...definitions.values()].sort(byPlace), uses: uses.sort(byPlace) };
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

/** What is called by an id; empty where the id only refers to something. */
function titleOf({ inHeading, title }: PlacedId, section: Section): string {
  const place = inHeading ? section.parent : section;
  return REFERRED.test(place?.words.text ?? '') ? '' : title;
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
