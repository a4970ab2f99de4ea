import { headingPath } from '../../markdown/outline.ts';
import { type Side, type Spec, sideOf } from '../../model/spec.ts';
import { rangeOf } from '../../text/textDocument.ts';
import { folded } from './matchItems.ts';
import type { SpecChange } from './specChange.ts';

/** The sections that stand in both revisions under the same headings, and went to another side. */
export function changedSides(before: Spec, after: Spec): SpecChange[] {
  const old = sidesByPath(before);
  const now = sidesByPath(after);
  return after.outline.sections.flatMap((section): SpecChange[] => {
    const name = nameOf(headingPath(section));
    const [was, side] = [old.get(name), now.get(name)];
    return !section.heading || was === undefined || side === undefined || was === side
      ? []
      : [
          {
            change: 'changed',
            subject: 'section',
            title: section.title,
            id: undefined,
            part: 'side',
            before: was,
            after: side,
            range: rangeOf(after.document, section.heading.span),
            isScope: false,
          },
        ];
  });
}

/** By the headings above; undefined where several sections stand under the same. */
function sidesByPath(spec: Spec): ReadonlyMap<string, Side | undefined> {
  const sides = new Map<string, Side | undefined>();
  for (const section of spec.outline.sections) {
    const name = nameOf(headingPath(section));
    sides.set(name, sides.has(name) ? undefined : sideOf(spec, section).side);
  }
  return sides;
}

function nameOf(path: readonly string[]): string {
  return path.map(folded).join('\u001f');
}
