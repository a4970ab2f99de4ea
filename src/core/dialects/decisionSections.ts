import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import { fieldOfSubheading } from './sectionEntry.ts';

/** "Decision to be made", "Current status", "Options", "Recommendation" as headings side by side: one decision. */
export const decisionSections: Dialect = {
  id: 'decision-sections',
  *read(context) {
    for (const section of context.sectionsOf('decide')) {
      if (section.children.length > 0) {
        continue;
      }
      const siblings = detailsBehind(context, section);
      const [first] = section.blocks;
      if (siblings.length === 0 || first?.kind !== 'paragraph' || saysNothing(first.prose.text)) {
        continue;
      }
      if (!context.claim(first.lines.start)) {
        continue;
      }
      for (const { lines } of section.blocks.slice(1)) {
        context.claim(lines.start); // What stands below it says more of it.
      }
      const last = siblings.at(-1) ?? section;
      const end = last.blocks.at(-1)?.span.end ?? last.heading?.span.end ?? first.span.end;
      const entry = {
        shape: 'section' as const,
        lines: first.lines,
        span: { start: first.span.start, end },
        head: first.prose,
        fields: [...fieldsOfBlocks(section.blocks.slice(1)), ...siblings.flatMap(fieldOfSubheading)],
        checkbox: undefined,
        blocks: section.blocks.slice(1),
        section: { ...section, children: siblings },
        lead: undefined,
      };
      yield decisionOf(context, entry, this.id, { form: 'decision', status: 'open', asked: true });
    }
  },
};

/** The headings right behind of the same level that say more of the decision, if one of them gives options or advice. */
function detailsBehind(context: ReadContext, section: Section): Section[] {
  const details: Section[] = [];
  for (let at = section.index + 1; at < context.whole.sections.length; at += 1) {
    const next = context.whole.sections[at];
    if (!next || next.level < section.level) {
      break;
    }
    if (next.parent !== section.parent) {
      continue; // Below one of the details.
    }
    const family = context.ownFamilyOf(next);
    const isAboutIt = family === 'options' || family === 'recommendation';
    if (isAboutIt || fieldNameOf(next.title) !== undefined) {
      context.looksBeyond(section);
    }
    const isDetail = isAboutIt || fieldOfSubheading(next).length > 0;
    if (next.level !== section.level || family === 'decide' || !isDetail) {
      break;
    }
    details.push(next);
  }
  const asks = details.some((detail) => /options|recommendation/.test(context.ownFamilyOf(detail) ?? ''));
  return asks ? details : [];
}
