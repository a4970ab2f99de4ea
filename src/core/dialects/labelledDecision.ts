import type { ListItem, ParagraphBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse, leadingLabel } from '../markdown/fields.ts';
import { DECISION_LABELS, normaliseLabel } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { longestWords } from '../text/lineWords.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { type MayHold, sectionsFor } from './walk.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance', 'faq']);
const LABEL =
  /^(?:key |final |our |design )?(?:decision|choice|chosen option|chosen|resolution|decided|structure decision)(?: \d+)?$/i;
// Spec-kit's plans close their choice of folders with "Structure decision"; a resolution or choice may be of anything.
const PLAIN = /^(?:(?:key |final |our |design |structure )?decision|decided)(?: \d+)?$/i;
const FEWEST_WORDS = 4;
const UNDECIDED = /^[*_(]*(?:tbd|tbc|\?{2,3}|undecided|to be decided|not decided yet)[*_).]*$/i;
const NEAR = 6;

/**
 * `**Decision**: …`, as spec-kit's research notes and design notes have it, and other labels of the sort where a rationale
 * or alternatives stand beside them.
 */
export const labelledDecision: Dialect = {
  id: 'labelled-decision',
  words: `decision choice chosen resolution decided ${longestWords(DECISION_LABELS)}`,
  *read(context) {
    const mayHold = context.wordsOf(this);
    for (const section of sectionsFor(context, this)) {
      const family = context.familyOf(section);
      if (context.isRecord || (family !== undefined && SILENT.has(family)) || isRead(context, section)) {
        continue;
      }
      for (const entry of candidates(section, mayHold)) {
        const [label, ...others] = entry.fields;
        if (!label || label.labelSpan.start !== entry.head.span.start || !isOfDecision(label)) {
          continue;
        }
        const place = { form: 'decision', asked: false } as const;
        const isArgued = others.some(({ name }) => name === 'reason' || name === 'options');
        const head = section.heading?.prose;
        if (head && section.level > 1 && UNDECIDED.test(label.value.text) && context.claim(entry.lines.start)) {
          const open = { ...entry, head, fields: others };
          yield decisionOf(context, open, this.id, { ...place, status: 'open' });
        } else if (says(label) && (isArgued || isTold(entry, label)) && context.claim(entry.lines.start)) {
          const named = label.name === undefined && label.value.text !== '' ? { ...entry, head: label.value } : entry;
          yield decisionOf(context, named, this.id, { ...place, status: 'decided' });
        }
      }
    }
  },
};

/** A heading that is an item already has its label as a part. */
function isRead(context: ReadContext, section: Section): boolean {
  return section.heading !== undefined && context.isClaimed(section.heading.lines.start);
}

/** "**Decision:** We sell seeds by weight." says all by itself; of a word or two nobody knows what it decides. */
function isTold({ shape, head }: Entry, { label, value }: Field): boolean {
  const stands = shape === 'paragraph' || /^[*_]/.test(head.text);
  return (
    stands &&
    (PLAIN.test(label) || isNamedDecision(label)) &&
    value.text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS
  );
}

function says(label: Field): boolean {
  return label.value.text === '' ? label.below.length > 0 : !saysNothing(label.value.text);
}

function candidates(section: Section, mayHold: MayHold): Entry[] {
  const { blocks } = section;
  const entries: Entry[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' && mayHold(block.lines) && isLabelled(block)) {
      const near = blocks.slice(index + 1, index + 1 + NEAR);
      const next = near.findIndex((other) => other.kind === 'paragraph' && isLabelled(other));
      const details = next < 0 ? near : near.slice(0, next);
      entries.push(entryOf(section, block, undefined, fieldsOfBlocks([block, ...details])));
    } else if (block.kind === 'list' && mayHold(block.lines)) {
      block.items.forEach((item, at) => {
        const first = item.blocks[0];
        if (first?.kind === 'paragraph' && mayHold(first.lines) && isLabelled(first)) {
          const behind = block.items.slice(at + 1, at + 1 + NEAR);
          const fields = [item, ...untilLabel(behind)].flatMap(fieldsOfItem);
          entries.push(entryOf(section, first, item, fields));
        }
      });
    }
  });
  return entries;
}

function entryOf(section: Section, first: ParagraphBlock, item: ListItem | undefined, fields: readonly Field[]): Entry {
  return {
    shape: item ? 'bullet' : 'paragraph',
    lines: item?.lines ?? first.lines,
    span: item?.span ?? first.span,
    head: first.prose,
    fields,
    checkbox: undefined,
    blocks: item?.blocks.slice(1) ?? [],
    section,
    lead: undefined,
  };
}

function isLabelled(paragraph: ParagraphBlock): boolean {
  const label = leadingLabel(paragraph.prose);
  return label !== undefined && isOfDecision(label);
}

function isOfDecision({ label }: Field): boolean {
  return LABEL.test(label) || (isNamedDecision(label) && !NOT_TAKEN.test(label));
}

/** In any language, whatever stands in brackets behind it. */
function isNamedDecision(label: string): boolean {
  return DECISION_LABELS.has(normaliseLabel(label));
}

// "Decision (pending)", "Entscheidung (offen)".
const NOT_TAKEN =
  /\([^()]*\b(?:pend\w+|open|proposed|draft|tbd|tbc|needed|required|to be|offen|ausstehend|en attente|en cours|abert[ao]|abiert[ao])\b/i;

function untilLabel(items: readonly ListItem[]): readonly ListItem[] {
  const next = items.findIndex(({ blocks: [first] }) => first?.kind === 'paragraph' && isLabelled(first));
  return next < 0 ? items : items.slice(0, next);
}

function fieldsOfItem(item: ListItem): Field[] {
  const [first, ...rest] = item.blocks;
  return first?.kind === 'paragraph' ? [...fieldsOfProse(first.prose, item), ...fieldsOfBlocks(rest)] : [];
}
