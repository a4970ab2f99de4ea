import type { FieldName } from '../markdown/labels.ts';
import type { Family } from '../vocabulary/language.ts';
import { assumptionOf, type ItemBuilder, riskOf } from './buildItem.ts';
import { claimFields } from './claimFields.ts';
import type { Dialect } from './dialect.ts';
import type { Entry } from './entries.ts';
import { entryOfSection } from './sectionEntry.ts';
import { headedFor } from './walk.ts';

interface Card {
  /** How the heading opens: the id, and what stands behind it. */
  readonly heading: RegExp;
  /** At least one of these fields must stand below; an id alone may count anything. */
  readonly fields: readonly FieldName[];
  readonly labels: RegExp;
  readonly build: ItemBuilder;
}

const CARDS: readonly Card[] = [
  {
    heading: /^(?:R|RISK|RSK)-?\d{1,7}\b\s*[:.)—–-]?\s*\S/,
    fields: ['likelihood', 'mitigation'],
    labels: /^(?:risk (?:level|owner|score)|trigger)$/i,
    build: riskOf,
  },
  {
    heading: /^(?:A|ASM|ASUM|ASSUMPTION)-?\d{1,5}\b\s*[:.)—–-]?\s*\S/i,
    fields: ['validation'],
    labels: /^(?:impact|risk|consequences?) if (?:wrong|false)$/i,
    build: assumptionOf,
  },
];

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance']);

/** A card with an id for its heading: `**R1: Rain**` with likelihood and mitigation below, `### A2: …` with validation. */
export const idCard: Dialect = {
  id: 'id-card',
  words: 'r risk rsk a asm asum assumption',
  *read(context) {
    for (const section of headedFor(context, this)) {
      const { heading } = section;
      const card = heading && CARDS.find((candidate) => candidate.heading.test(heading.prose.text));
      const above = section.parent && context.familyOf(section.parent);
      const [entry] = card && !(above && SILENT.has(above)) ? entryOfSection(section) : [];
      if (card && entry && isCard(card, entry) && context.claim(entry.lines.start)) {
        const draft = card.build(context, entry, this.id);
        claimFields(context, entry.fields, draft.kind);
        yield draft;
      }
    }
  },
};

function isCard(card: Card, { fields }: Entry): boolean {
  return fields.some(({ name, label }) => (name && card.fields.includes(name)) || card.labels.test(label));
}
