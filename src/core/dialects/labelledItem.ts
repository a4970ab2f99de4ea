import { append } from '../append.ts';
import { isAdvice } from '../markdown/advice.ts';
import type { Block, ListItem, ParagraphBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse, leadingLabel } from '../markdown/fields.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { longestWords } from '../text/lineWords.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import { assumptionOf, type ItemBuilder, metricOf, riskOf } from './buildItem.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { isOptionTable } from './optionTable.ts';
import { isLevel } from './riskLevel.ts';
import { fieldOfSubheading } from './sectionEntry.ts';
import { type MayHold, sectionsFor } from './walk.ts';

const open = (form: 'question' | 'decision', asked: boolean): ItemBuilder => {
  return (context, entry, dialect) => decisionOf(context, entry, dialect, { form, status: 'open', asked });
};

// Only labels that say what stands behind them: "Decision:" alone is also the label of half the prose on decisions.
const BUILDERS: ReadonlyMap<string, ItemBuilder> = new Map<string, ItemBuilder>([
  ['decision needed', open('decision', true)],
  ['decision required', open('decision', true)],
  ['decision to be made', open('decision', true)],
  ['decisions needed', open('decision', true)],
  ['decisions required', open('decision', true)],
  ['open decision', open('decision', true)],
  ['open question', open('question', false)],
  ['open issue', open('question', false)],
  ['unresolved question', open('question', false)],
  ['question', open('question', false)],
  ['risk', riskOf],
  ['risks', riskOf],
  ['known risk', riskOf],
  ['assumption', assumptionOf],
  ['success metric', metricOf],
  ['primary metric', metricOf],
  ['north star metric', metricOf],
  ['guardrail metric', metricOf],
]);

const ASKS = /^[*_]{0,2}(?:(?:open |unresolved )?(?:question|issue|decision)|decision (?:needed|required))s?\b/i;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance']);

/** A paragraph or bullet led by what it is: `**Open question:** …`, `**Assumption 2:** …`, `- **Risk:** …`. */
export const labelledItem: Dialect = {
  id: 'labelled-item',
  words: longestWords(BUILDERS.keys()),
  read(context) {
    const mayHold = context.wordsOf(this);
    const drafts: ItemDraft[] = [];
    for (const section of sectionsFor(context, this)) {
      const family = context.familyOf(section);
      if (family === undefined || !SILENT.has(family)) {
        append(drafts, readBlocks(context, section, mayHold));
      }
    }
    return drafts;
  },
};

function readBlocks(context: ReadContext, section: Section, mayHold: MayHold): ItemDraft[] {
  const drafts: ItemDraft[] = [];
  section.blocks.forEach((block, index) => {
    if (block.kind === 'list' && mayHold(block.lines)) {
      block.items.forEach((item, at) => {
        const first = item.blocks[0];
        if (first?.kind === 'paragraph' && mayHold(first.lines) && isNamed(leadingLabel(first.prose, item))) {
          const fields = [...fieldsOfItem(item), ...siblingDetails(block.items, at)];
          const blocks = item.blocks.slice(1);
          const { lines, span } = item;
          drafts.push(
            ...readOne(context, first, { shape: 'bullet', lines, span, fields, blocks, section, lead: undefined }),
          );
        }
      });
    } else if (mayHold(block.lines) && isOpened(block)) {
      const details = detailsBelow(section.blocks, index);
      const last = details.at(-1) ?? block;
      const draft = readOne(context, block, {
        shape: 'paragraph',
        lines: { start: block.lines.start, end: last.lines.end },
        span: { start: block.span.start, end: last.span.end },
        fields: [
          ...fieldsOfBlocks([block, ...details]),
          ...headingsBehind(context, section, last, ASKS.test(block.prose.text)),
        ],
        blocks: details,
        section,
        lead: undefined,
      });
      drafts.push(...draft);
    }
  });
  return drafts;
}

/** Whether a paragraph may be led by what it is: cheap, as few are. */
function isOpened(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph' && isNamed(leadingLabel(block.prose)) && /^[*_]{0,2}\p{L}/u.test(block.prose.text);
}

/** Whether `label` names a kind of item. */
function isNamed(label: Field | undefined): label is Field {
  return label !== undefined && BUILDERS.has(builderName(label));
}

function readOne(
  context: ReadContext,
  paragraph: ParagraphBlock,
  rest: Omit<Entry, 'head' | 'checkbox'>,
): readonly ItemDraft[] {
  const [label] = rest.fields;
  if (label?.labelSpan.start !== paragraph.prose.span.start || !isNamed(label)) {
    return [];
  }
  const asksToDecide = label.name === 'question' && context.familyOf(rest.section) === 'decide';
  const build = BUILDERS.get(asksToDecide ? 'decision needed' : builderName(label));
  if (
    !build ||
    saysNothing(label.value.text) ||
    isLevel(label.value.text) ||
    isAdvice(label.value.text) ||
    isRhetorical(context, label, rest.section) ||
    !context.claim(rest.lines.start)
  ) {
    return [];
  }
  for (let line = rest.lines.start + 1; line < rest.lines.end && rest.shape === 'paragraph'; line += 1) {
    context.claim(line); // The list behind "Mitigation:" holds no risks of its own.
  }
  const head = label.name === undefined && label.value.text !== '' ? label.value : paragraph.prose;
  return [build(context, { ...rest, head, checkbox: undefined }, labelledItem.id)];
}

function fieldsOfItem(item: ListItem): Field[] {
  const [first, ...rest] = item.blocks;
  return first?.kind === 'paragraph' ? [...fieldsOfProse(first.prose, item), ...fieldsOfBlocks(rest)] : [];
}

/** "- **Mitigation:** …" right behind "- **Risk:** …" in the same list. */
function siblingDetails(items: readonly ListItem[], at: number): Field[] {
  const details: Field[] = [];
  for (const item of items.slice(at + 1, at + 12)) {
    const fields = fieldsOfItem(item);
    const [first] = fields;
    if (!first || BUILDERS.has(builderName(first)) || first.name === 'risk') {
      break;
    }
    details.push(...(first.name === undefined ? [] : fields));
  }
  return details;
}

/**
 * "**Mitigation:**" alone on its line reads as a heading; behind the last paragraph of a section it is its detail. Between a
 * question and what is recommended some say how they are going to find out.
 */
function headingsBehind({ whole }: ReadContext, section: Section, last: Block, asks: boolean): Field[] {
  const fields: Field[] = [];
  const isLast = section.blocks.at(-1) === last;
  for (const next of isLast ? whole.sections.slice(section.index + 1, section.index + 1 + MOST_HEADINGS) : []) {
    const [field] = next.heading?.bold ? fieldOfSubheading(next) : [];
    const isOther = field?.name === undefined || BUILDERS.has(builderName(field));
    if (!next.heading?.bold || (isOther && (!asks || BUILDERS.has(next.words.text)))) {
      break;
    }
    const lists = next.blocks.filter(({ kind }) => kind === 'list');
    // Beside an outcome alternatives are what was turned down, not what there is to choose from.
    const isAll = field?.name === 'options' && lists.length > 0 && !/\balternatives?\b/.test(next.words.text);
    fields.push(...(isOther ? [] : [isAll ? { ...field, value: { ...field.value, text: '' }, below: lists } : field]));
    if (asks) {
      append(fields, fieldsOfBlocks(next.blocks.filter(({ kind }) => kind === 'paragraph')));
    }
  }
  return fields;
}

const MOST_HEADINGS = 8;

// "Secondary risk", "Key assumption": the same with more said of it.
const QUALIFIERS: ReadonlySet<string> = new Set(
  'primary secondary tertiary main key major minor biggest top critical technical business security operational residual remaining additional other another potential possible adoption product market delivery schedule financial legal user'.split(
    ' ',
  ),
);

const ENDS_WITH_DIGIT = /\d$/;

function builderName(label: Field): string {
  const lower = label.label.toLowerCase();
  const words = (ENDS_WITH_DIGIT.test(lower) ? lower.replace(/\s*#?\d+$/, '') : lower).replace(
    /^(decisions? (?:needed|required)) (?:from|of|for) .*$/,
    '$1',
  );
  const space = words.indexOf(' ');
  return space > 0 && !BUILDERS.has(words) && QUALIFIERS.has(words.slice(0, space)) ? words.slice(space + 1) : words;
}

/** The paragraphs and field lists that say more of a labelled paragraph: up to the next label of an item or heading. */
function detailsBelow(blocks: readonly Block[], index: number): Block[] {
  const details: Block[] = [];
  for (const block of blocks.slice(index + 1, index + 12)) {
    const last = details.at(-1);
    if (block.kind === 'list' && last?.kind === 'paragraph' && /[:：][*_]*\s*$/.test(last.prose.text)) {
      details.push(block);
      continue;
    }
    if (block.kind === 'table' && isOptionTable(block)) {
      details.push(block);
      continue;
    }
    const fields = fieldsOfBlocks([block]);
    const [first] = fields;
    const known = fields.filter((field) => field.name !== undefined).length;
    if (!first || known * 2 < fields.length || BUILDERS.has(builderName(first))) {
      break;
    }
    details.push(block);
  }
  return details;
}

/** "**Question:** Can users find it?" below a risk or a decision frames that one and asks nothing of its own. */
function isRhetorical(context: ReadContext, label: Field, section: Section): boolean {
  if (label.label.toLowerCase() !== 'question') {
    return false;
  }
  const family = context.familyOf(section);
  const frames = family === 'risks' || family === 'decisions' || family === 'metrics';
  return frames || headingPath(section).some((title) => /\brisks?\b/i.test(title));
}
