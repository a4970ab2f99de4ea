import { type Field, fieldsOfBlocks } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import { longestWords } from '../text/lineWords.ts';
import { scopeChangeOf } from './buildItem.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { wordingsOfFamilies } from './families.ts';
import { entryOfSection } from './sectionEntry.ts';
import { headedFor } from './walk.ts';

/** The ids of scope changes. "SC-001" is a success criterion as often: what stands around it tells which. */
export const CHANGE_ID = /^(?:SC|CR|SCR|CHANGE|CHG)-?\d{1,5}\b/;

const LABELS =
  /^(?:original scope|proposed change|requested change|delta|impact assessment|what changed|scope delta|change type)$/i;
const DATED = /^\D{0,12}\d{4}-\d{2}(?:-\d{2})?\b/;

/** A change with a heading of its own: `### SC-001: Maps first` with its fields, `## Scope Change (2026-06-30)` with prose. */
export const scopeChangeCard: Dialect = {
  id: 'scope-change-card',
  words: `sc cr scr change chg ${longestWords(wordingsOfFamilies(new Set(['scopeChanges'])))}`,
  *read(context) {
    for (const section of headedFor(context, this)) {
      const [entry] = isCandidate(context, section) ? entryOfSection(section) : [];
      if (!entry || context.isClaimed(entry.lines.start)) {
        continue;
      }
      const fields = [...entry.fields, ...impactsIn(entry)];
      const isDated = section.words.suffixes.some((suffix) => DATED.test(suffix));
      if ((isDated && isPlace(context, section)) || fields.some((field) => isOfChange(field))) {
        context.claim(entry.lines.start);
        yield scopeChangeOf(context, { ...entry, fields }, this.id);
      }
    }
  },
};

function isCandidate(context: ReadContext, section: Section): boolean {
  return section.heading !== undefined && (CHANGE_ID.test(section.heading.prose.text) || isPlace(context, section));
}

function isPlace(context: ReadContext, section: Section): boolean {
  return context.ownFamilyOf(section) === 'scopeChanges';
}

function isOfChange(field: Field): boolean {
  return field.name === 'timelineImpact' || field.name === 'qualityImpact' || LABELS.test(field.label);
}

/** "Impact Assessment:" with effort, timeline and quality nested below it. */
function impactsIn(entry: Entry): Field[] {
  return entry.fields.flatMap((field) => (/impact/i.test(field.label) ? fieldsOfBlocks(field.below) : []));
}
