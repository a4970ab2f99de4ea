import type { Section } from '../markdown/outline.ts';
import type { DueDate } from '../model/date.ts';
import { readDate } from '../model/readDate.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { ReadContext } from './dialect.ts';

/** The date in the heading of a section ("### Session 2026-05-12") or in the nearest one above it. */
export function headingDay(context: ReadContext, section: Section): DueDate | undefined {
  for (let at: Section | undefined = section; at?.heading; at = at.parent) {
    const found = /\d/.test(at.title) ? readDate(at.heading.prose.text) : undefined;
    if (found) {
      const [first] = context.outline.sections;
      if (at.lines.start < first.lines.start) {
        // What is read has a place that does not move together with it.
        context.looksBeyond(first);
      }
      const start = at.heading.prose.span.start + found.start;
      const range = rangeOf(context.document, { start, end: start + found.text.length });
      return { text: found.text, day: found.day, range };
    }
  }
  return undefined;
}
