import { headingPath, type Section, sectionAtLine } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Range } from '../text/range.ts';
import type { Assumption } from './item.ts';
import { itemsOfKind } from './itemsOfKind.ts';
import { type Spec, sideOf } from './spec.ts';

type AssumptionsAround = (thing: { readonly range: Range }) => readonly Assumption[];

/**
 * The assumptions that a reader of an estimate, or of something else at a place, comes across without looking for them: those listed in the same part of
 * the spec (below the same outermost heading), and those of engineering wherever they stand. Those in its own
 * words are not among them.
 */
export const assumptionsInSight = memoised((spec: Spec): AssumptionsAround => {
  const byPart = new Map<string, Assumption[]>();
  const ofEngineering: Assumption[] = [];
  for (const assumption of itemsOfKind(spec.items, 'assumption')) {
    const section = sectionAtLine(spec.outline, assumption.range.start.line);
    const part = partOf(spec, section);
    const near = byPart.get(part);
    if (near) {
      near.push(assumption);
    } else {
      byPart.set(part, [assumption]);
    }
    if (isInEngineering(spec, section)) {
      ofEngineering.push(assumption);
    }
  }
  const inSight = new Map<string, readonly Assumption[]>();
  return ({ range }) => {
    const part = partOf(spec, sectionAtLine(spec.outline, range.start.line));
    const near = byPart.get(part);
    const all = inSight.get(part) ?? (near ? [...new Set([...near, ...ofEngineering])] : ofEngineering);
    inSight.set(part, all);
    return all;
  };
});

/** The title of the outermost heading below the document's own. */
function partOf(spec: Spec, section: Section): string {
  const path = headingPath(section);
  const title = spec.outline.sections[1];
  return (title?.level === 1 && path[0] === title.title ? path[1] : path[0]) ?? '';
}

function isInEngineering(spec: Spec, section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (sideOf(spec, at).side === 'engineering') {
      return true;
    }
  }
  return false;
}
