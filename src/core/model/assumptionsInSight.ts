import { headingPath, type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Range } from '../text/range.ts';
import type { Assumption } from './item.ts';
import { type Spec, sideOf } from './spec.ts';

/**
 * The assumptions that a reader of an estimate, or of something else at a place, comes across without looking for them: those listed in the same part of
 * the spec (below the same outermost heading), and those of engineering wherever they stand. Those in its own
 * words are not among them.
 */
export function assumptionsInSight(spec: Spec): (thing: { readonly range: Range }) => readonly Assumption[] {
  const byPart = new Map<string, Assumption[]>();
  const ofEngineering: Assumption[] = [];
  for (const item of spec.items) {
    if (item.kind === 'assumption') {
      const section = sectionAtLine(spec.outline, item.range.start.line);
      const part = partOf(spec, section);
      byPart.set(part, [...(byPart.get(part) ?? []), item]);
      if (isInEngineering(spec, section)) {
        ofEngineering.push(item);
      }
    }
  }
  return ({ range }) => {
    const near = byPart.get(partOf(spec, sectionAtLine(spec.outline, range.start.line))) ?? [];
    return [...new Set([...near, ...ofEngineering])];
  };
}

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
