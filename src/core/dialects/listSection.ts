import { isAdvice } from '../markdown/advice.ts';
import type { FieldName } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import type { Family } from '../vocabulary/language.ts';
import { assumptionOf, type ItemBuilder, scopeChangeOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { type Entry, entriesOf } from './entries.ts';

/** Whether an entry of a section with the heading `place` is an item. */
type Fits = (entry: Entry, place: Section) => boolean;

/** A dialect of the plain sort: every entry under headings of one family that `fits` is an item of one kind. */
export function listSection(
  id: string,
  family: Family,
  columns: readonly FieldName[],
  build: ItemBuilder,
  fits: Fits = () => true,
): Dialect {
  return {
    id,
    *read(context) {
      for (const section of context.sectionsOf(family)) {
        if (isSilent(section.parent && context.familyOf(section.parent))) {
          continue;
        }
        if (section.heading && context.isClaimed(section.heading.lines.start)) {
          continue;
        }
        for (const entry of entriesOf(section, columns, (child) => context.ownFamilyOf(child) !== undefined)) {
          const isOwn = family === 'assumptions' || !saysWhatOthersRestOn(entry);
          if (isOwn && isOneOf(entry) && fits(entry, section) && context.claim(entry.lines.start)) {
            yield build(context, entry, id);
          }
        }
      }
    },
  };
}

/** "Assumptions": bullets, rows, sub-headings, paragraphs; not what is given, in a part of its own below "Constraints & assumptions". */
export const assumptionSection = listSection(
  'assumption-section',
  'assumptions',
  ['assumptions', 'title'],
  assumptionOf,
  ({ section }, place) => section === place || !GIVEN.test(section.words.text),
);

const GIVEN = /^(?:[a-z]+ )?(?:constraints?|limitations?|restrictions?)$/;

/** "Scope Changes", "Change Requests". */
export const scopeChangeSection = listSection(
  'scope-change-section',
  'scopeChanges',
  ['change', 'title'],
  scopeChangeOf,
);

/** "Rests on: …" beside the things that rest on it. */
function saysWhatOthersRestOn({ shape, head, fields: [field] }: Entry): boolean {
  return shape !== 'row' && field?.name === 'assumptions' && field.labelSpan.start === head.span.start;
}

/** A paragraph that leads into a list is no entry, nor is what a template says to its author. */
function isOneOf(entry: Entry): boolean {
  const { text } = entry.head;
  return entry.shape === 'row' || !((entry.shape === 'paragraph' && /[:：][*_]*\s*$/.test(text)) || isAdvice(text));
}

function isSilent(above: Family | undefined): boolean {
  return above === 'alternatives' || above === 'history' || above === 'nonGoals' || above === 'acceptance';
}
