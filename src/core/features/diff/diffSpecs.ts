import { statementsOf } from '../../dialects/statements/statementsOf.ts';
import type { Item, Statement } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import { comparePositions } from '../../text/position.ts';
import { changedSides } from './changedSides.ts';
import { type ComparedPart, comparedParts, SCOPE_KINDS } from './comparedParts.ts';
import { isApproved } from './isApproved.ts';
import { folded, type Match, type Matches, matchItems } from './matchItems.ts';
import { pairSpecs, type SpecPair } from './pairSpecs.ts';
import type { SpecChange, SpecDiff } from './specChange.ts';

/** A file at one of two revisions. */
export interface DiffedFile {
  /** As the caller names files. */
  readonly path: string;
  readonly spec: Spec;
}

/**
 * What is different between two revisions of some files, in the order of the new ones; specs that are gone come last. Files that
 * are the same in both may be left out, documents that are no specs are. What only moved, within a spec or to another one, is no change.
 */
export function diffSpecs(before: readonly DiffedFile[], after: readonly DiffedFile[]): SpecDiff[] {
  const pairs = pairSpecs(before.filter(isSpec), after.filter(isSpec)).map((pair) => ({ pair, ...matchesOf(pair) }));
  const goneTo = keysOf(pairs.flatMap(({ added }) => added));
  const cameFrom = keysOf(pairs.flatMap(({ removed }) => removed));
  return pairs.flatMap(({ pair, matched, added, removed }) => {
    const now = {
      matched,
      added: added.filter((item) => !cameFrom.has(keyOf(item))),
      removed: removed.filter((item) => !goneTo.has(keyOf(item))),
    };
    const changes = changesOf(pair, now);
    return changes.length === 0 ? [] : [specDiff(pair, changes)];
  });
}

function isSpec({ spec }: DiffedFile): boolean {
  return spec.verdict.isSpec;
}

function matchesOf({ before, after }: SpecPair): Matches {
  return matchItems(before ? everythingIn(before.spec) : [], after ? everythingIn(after.spec) : []);
}

function everythingIn(spec: Spec): (Item | Statement)[] {
  return [...spec.items, ...statementsOf(spec)].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** What tells one thing from another across files. */
function keyOf(item: Item | Statement): string {
  return `${item.kind}\u001f${folded(item.title.text)}`;
}

function keysOf(items: readonly (Item | Statement)[]): ReadonlySet<string> {
  return new Set(items.map(keyOf));
}

function specDiff({ before, after }: SpecPair, changes: readonly SpecChange[]): SpecDiff {
  const now = after ?? before;
  const saysSo = changes.some(({ change, subject }) => subject === 'scope-change' && change === 'added');
  return {
    path: now?.path ?? '',
    oldPath: before && after && before.path !== after.path ? before.path : undefined,
    title: now?.spec.title ?? '',
    changes,
    scopeChangeMissing:
      after !== undefined && isApproved(before?.spec) && !saysSo && changes.some(({ isScope }) => isScope),
  };
}

function changesOf(pair: SpecPair, { matched, added, removed }: Matches): SpecChange[] {
  const { before, after } = pair;
  if (!before || !after) {
    const one = before ?? after;
    // A spec that came or went as a whole is one change, not one for each of its parts; empty where all of it moved.
    return one && (matched.length + added.length + removed.length > 0 || everythingIn(one.spec).length === 0)
      ? [wholeSpec(one, after ? 'added' : 'removed')]
      : [];
  }
  const here = [
    ...matched.flatMap(changesOfMatch),
    ...added.map((item) => comingOrGoing(item, 'added')),
    ...changedSides(before.spec, after.spec),
  ].sort((a, b) => (a.range && b.range ? comparePositions(a.range.start, b.range.start) : 0));
  const state = before.spec.state === after.spec.state ? [] : [changedState(before.spec, after.spec)];
  return [...state, ...here, ...removed.map((item) => comingOrGoing(item, 'removed'))];
}

function wholeSpec({ spec }: DiffedFile, change: 'added' | 'removed'): SpecChange {
  return {
    change,
    subject: 'spec',
    title: spec.title,
    id: undefined,
    part: undefined,
    before: undefined,
    after: undefined,
    range: change === 'added' ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } : undefined,
    isScope: true,
  };
}

function changedState(before: Spec, after: Spec): SpecChange {
  return {
    ...wholeSpec({ path: '', spec: after }, 'added'),
    change: 'changed',
    part: 'state',
    before: before.state,
    after: after.state,
    isScope: false,
  };
}

function comingOrGoing(item: Item | Statement, change: 'added' | 'removed'): SpecChange {
  return {
    change,
    subject: item.kind,
    title: item.title.text,
    id: item.id?.text,
    part: undefined,
    before: undefined,
    after: undefined,
    range: change === 'added' ? item.range : undefined,
    isScope: SCOPE_KINDS.has(item.kind),
  };
}

function changesOfMatch({ before, after }: Match): SpecChange[] {
  const base = { subject: after.kind, title: after.title.text, id: after.id?.text, range: after.range };
  const old = comparedParts(before);
  const now = comparedParts(after);
  const reworded: SpecChange = {
    ...base,
    change: 'reworded',
    part: undefined,
    before: before.title.text,
    after: after.title.text,
    isScope: SCOPE_KINDS.has(after.kind),
  };
  const parts = now.flatMap(({ part, text, isScope }): SpecChange[] => {
    const was = old.find((one) => one.part === part)?.text;
    const isSame = folded(was ?? '') === folded(text ?? '');
    return isSame ? [] : [{ ...base, change: 'changed', part, before: was, after: text, isScope }];
  });
  // A title often holds its parts ("Effort: 3 days"): what is told of them is not told again of it.
  return titleWithout(before, old) === titleWithout(after, now) ? parts : [reworded, ...parts.filter(isNotIn(after))];
}

function titleWithout({ title }: Item | Statement, parts: readonly ComparedPart[]): string {
  return folded(parts.reduce((rest, { text }) => (text ? rest.replace(text, ' ') : rest), title.text));
}

function isNotIn({ title }: Item | Statement): (change: SpecChange) => boolean {
  return ({ after }) => after === undefined || !title.text.includes(after);
}
