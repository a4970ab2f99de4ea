import { type Spec, sideOf } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';

/**
 * Whether a document stands for a whole product spec, so that what it does not say is said nowhere: led by product, with a
 * title that is no section's name. A part that was cut out of a PRD is called "Requirements" or "Goals".
 */
export function isWholeProductSpec(spec: Spec): boolean {
  const [, first] = spec.outline.sections;
  return (
    spec.genre === 'product' &&
    first !== undefined &&
    (first.level !== 1 || sideOf(spec, first).reason.kind !== 'heading') &&
    !PARTS.test(spec.path)
  );
}

// Files of a set where others hold the rest: tasks, checklists, stories, a delta.
const PARTS =
  /(?:^|\/)(?:tasks?|checklists?|stories|user-stories|epics?|contracts|changes|research|quickstart|readme|index)(?:\/|\.md$)/i;

/** The words of the first heading, where what is said of a whole document is shown; undefined without a heading. */
export function titleRange({ document, outline }: Spec): Range | undefined {
  const heading = outline.sections.find(({ title }) => title !== '')?.heading;
  return heading && rangeOf(document, heading.prose.span);
}
