import type { Section } from '../../markdown/outline.ts';
import { type Side, type Spec, sideOf } from '../../model/spec.ts';

/** The lines of the headings that open what is on `side`: not those below a heading of the same side. */
export function sideRegions(spec: Spec, side: Side): number[] {
  const isOn = (section: Section | undefined) => section?.heading !== undefined && sideOf(spec, section).side === side;
  return spec.outline.sections.flatMap((section) =>
    isOn(section) && !isOn(section.parent) && section.heading ? [section.heading.lines.start] : [],
  );
}
