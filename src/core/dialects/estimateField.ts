import type { Block, ListItem, Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed, fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import { normaliseLabel, wordingsOf } from '../markdown/labels.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { createMemo, memoised } from '../memo.ts';
import { readAmount, readEffort } from '../model/amount.ts';
import type { Part } from '../model/item.ts';
import { longestWords } from '../text/lineWords.ts';
import type { Span } from '../text/range.ts';
import { spanAt } from '../text/spanAt.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';
import { labelsIn } from '../vocabulary/labelsIn.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { columnsOf } from './columns.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { type Entry, entriesOf, entriesOfTable } from './entries.ts';
import { fieldValue, fieldValues, partOf, peopleOf } from './parts.ts';
import { paragraphsFor, tables } from './walk.ts';

type EstimateDraft = Extract<ItemDraft, { kind: 'estimate' }>;

// Of sixty durations read in the running text of public specs 72 % were no estimates, so a label, a column or a section must say that it is one.
const WEAK = new Set(['duration', 'size', 'complexity', 'hours', 'points', 'range', 'estimation']);
const WORK =
  /\b(?:phase|task|mile ?stone|sprint|story|stories|epic|effort|estimat\w*|plan|planning|timeline|schedule|roadmap|rollout|work|implementation|delivery|resources?|iteration|week|feature)\b/i;

const WORDS_ALONE =
  /^[*_\s]*(?:very )?(?:low|medium|moderate|high|simple|complex|trivial|easy|hard)(?:[\s/–-]+(?:to )?(?:low|medium|moderate|high))?[*_\s.]*$/i;
const OF_WORK = /\b(?:estimated?|implementation|effort|of work|to build|to implement)\b/i;

/** Estimates in labels (`**Effort:** 3-5 days`) anywhere, and in the columns of tables ("Effort", "Estimate"). */
export const estimateField: Dialect = {
  id: 'estimate-field',
  words: longestWords(wordingsOf('estimate', 'range')),
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const fields = fieldsOfProse(paragraph.prose, item);
      for (const field of fields) {
        const draft =
          field.name === 'estimate' || field.name === 'range' ? fromLabel(context, field, item, section) : undefined;
        if (draft && context.claim(draft.range.start.line)) {
          yield draft;
        }
      }
    }
    for (const { table, section } of tables(context.outline)) {
      if (!columnsOf(table).names.includes('estimate')) {
        continue;
      }
      for (const entry of entriesOfTable(table, section, ['title'])) {
        const field = estimateIn(entry);
        const amount = field && isEstimate(field, section) ? readEffort(field.value.text) : undefined;
        if (field && amount && context.claim(entry.lines.start)) {
          const part = partOf(context.document, entry.head);
          const assumptions = assumptionsIn(context, entry.fields, field.value, section);
          yield draftOf(context, section, {
            dialect: estimateField.id,
            title: part,
            span: entry.span,
            shape: 'row',
            value: field.value,
            assumptions,
            fields: entry.fields,
          });
        }
      }
    }
  },
};

/** Of "Complexity" and "Estimated effort" beside each other, the one that gives an amount. */
function estimateIn({ fields }: Entry): Field | undefined {
  const all = fields.filter(({ name }) => name === 'estimate');
  const named = fieldNamed(fields, 'estimate');
  return all.length < 2 ? named : (all.find(({ value }) => readAmount(value.text)) ?? named);
}

/** Lines of work with an amount under "Estimates", "Effort", "Development plan". */
export const estimateSection: Dialect = {
  id: 'estimate-section',
  *read(context) {
    for (const section of context.sectionsOf('estimates')) {
      const entries = entriesOf(section, ['title'], (child) => context.ownFamilyOf(child) !== undefined);
      for (const entry of entries.flatMap(linesWithAmounts)) {
        if (
          entry.shape !== 'row' &&
          entry.shape !== 'section' &&
          readAmount(entry.head.text) &&
          context.claim(entry.lines.start)
        ) {
          const { head, span, shape, fields } = entry;
          const assumptions = assumptionsIn(context, fields, head, section);
          yield draftOf(context, section, {
            dialect: estimateSection.id,
            title: partOf(context.document, head),
            span,
            shape,
            value: head,
            assumptions,
            fields,
          });
        }
      }
    }
  },
};

/** A paragraph whose lines each give an amount is a list without bullets. */
function linesWithAmounts(entry: Entry): Entry[] {
  const lines = entry.head.text.split(/\r\n?|\n/);
  if (entry.shape !== 'paragraph' || lines.length < 2 || !lines.every((line) => readAmount(line))) {
    return [entry];
  }
  let at = 0;
  return lines.map((line, index) => {
    const from = entry.head.text.indexOf(line, at);
    at = from + line.length;
    const lead = line.length - line.trimStart().length;
    const span = { start: entry.head.span.start + from + lead, end: entry.head.span.start + from + line.length };
    const start = entry.lines.start + index;
    return { ...entry, lines: { start, end: start + 1 }, span, head: { span, text: line.slice(lead) } };
  });
}

function fromLabel(
  context: ReadContext,
  field: Field,
  item: ListItem | undefined,
  section: Section,
): EstimateDraft | undefined {
  const { document } = context;
  if (saysNothing(field.value.text) || !isEstimate(field, section) || !readEffort(field.value.text)) {
    return undefined;
  }
  const span = item ? item.span : { start: field.labelSpan.start, end: field.value.span.end };
  const title: Part = {
    text: plainText(document.text.slice(field.labelSpan.start, field.value.span.end)),
    range: rangeOf(document, { start: field.labelSpan.start, end: field.value.span.end }),
  };
  const around = [...fieldsOfBlocks(item?.blocks.slice(1) ?? []), ...siblings(section, field)];
  const assumptions = assumptionsIn(context, around, field.value, section);
  return draftOf(context, section, {
    dialect: estimateField.id,
    title,
    span,
    shape: item ? 'bullet' : 'label',
    value: field.value,
    assumptions,
    fields: around,
  });
}

const ESTIMATORS: ReadonlySet<string> = new Set([
  'estimated by',
  'given by',
  ...LANGUAGES.flatMap((language) => labelsIn(language).get('Estimated by')?.toLowerCase() ?? []),
]);

function isByWhom({ label }: Field): boolean {
  return ESTIMATORS.has(label.toLowerCase());
}

interface Found {
  readonly dialect: string;
  readonly title: Part;
  readonly span: Span;
  readonly shape: EstimateDraft['shape'];
  readonly value: Prose;
  readonly assumptions: readonly Part[];
  readonly fields: readonly Field[];
}

function draftOf(context: ReadContext, section: Section, found: Found): EstimateDraft {
  const { document } = context;
  const amount = readEffort(found.value.text) ?? readAmount(found.value.text);
  const start = found.value.span.start + (amount?.start ?? 0);
  const author = found.fields.find(isByWhom);
  return {
    kind: 'estimate',
    id: undefined,
    title: found.title,
    range: rangeOf(document, found.span),
    path: headingPath(section),
    dialect: found.dialect,
    shape: found.shape,
    amount: amount
      ? { text: amount.text, range: rangeOf(document, { start, end: start + (amount.end - amount.start) }) }
      : found.title,
    confidence: fieldValue(document, fieldNamed(found.fields, 'confidence')),
    assumptions: found.assumptions,
    owners: peopleOf(document, author),
  };
}

/** A weak label ("Duration", "Size") is an estimate only where the section is about work to be done. */
function isEstimate(field: Field, section: Section): boolean {
  const label = normaliseLabel(field.label);
  if (!WEAK.has(label)) {
    return true;
  }
  if (label === 'complexity' && WORDS_ALONE.test(field.value.text)) {
    return false; // How hard it is tells nobody how long it takes.
  }
  return (
    (OF_WORK.test(field.value.text) && readAmount(field.value.text) !== undefined) ||
    headingPath(section).some((title) => WORK.test(title)) ||
    siblings(section, field).some(({ name }) => name === 'assumptions' || name === 'confidence')
  );
}

/** Of the labels of the list or paragraph that the field stands among, those that say more of an estimate. */
function siblings(section: Section, field: Field): readonly Field[] {
  const at = field.labelSpan.start;
  const block = spanAt(section.blocks, at);
  return block ? fieldsOfNested(block, at) : [];
}

function fieldsOfNested(block: Block, at: number): readonly Field[] {
  const inner = block.kind === 'list' ? spanAt(spanAt(block.items, at)?.blocks.slice(1) ?? [], at) : undefined;
  return inner ? fieldsOfNested(inner, at) : fieldsOfEstimates(block);
}

/** The fields of a block that its estimates are read with; found once for all of them. */
const fieldsOfEstimates = memoised((block: Block): readonly Field[] => {
  const fields = fieldsOfBlocks([block]);
  const telling = [fieldNamed(fields, 'assumptions'), fieldNamed(fields, 'confidence'), fields.find(isByWhom)];
  return telling.filter((field) => field !== undefined);
});

const ASSUMING =
  /\b(?:assum(?:es?|ing|ption\w*)|provided (?:that )?|if (?!not\b)|depends on|depending on|given that|rests on|based on|once )\b/i;

// A list that hundreds of estimates share would otherwise stand in each of them as a whole.
const MOST_ASSUMPTIONS = 100;

/** What the estimate rests on: fields around it, its own words, an "Assumptions" heading beside it. */
function assumptionsIn(
  context: ReadContext,
  fields: readonly Field[],
  value: Prose,
  section: Section,
): readonly Part[] {
  const { document } = context;
  const named = partsOfField(document, fieldNamed(fields, 'assumptions'));
  if (named.length > 0) {
    return named;
  }
  if (ASSUMING.test(value.text)) {
    return [partOf(document, value)];
  }
  const said = partsOfField(document, assumptionsBeside(section));
  if (said.length > 0) {
    return said;
  }
  let [near] = assumptionsBelow(context, section);
  if (!near && section.parent?.level) {
    context.looksBeyond(section);
    near = assumptionsBelow(context, section.parent).find((candidate) => candidate !== section);
  }
  return near ? partsOfSection(document, near) : [];
}

/** What estimates of one document share, which is looked for once. */
const known = createMemo<Field | Section, { readonly document: TextDocument; readonly parts: readonly Part[] }>();

function sharedParts(document: TextDocument, of: Field | Section, parts: () => readonly Part[]): readonly Part[] {
  const before = known.get(of);
  const found = before?.document === document ? before.parts : parts().slice(0, MOST_ASSUMPTIONS);
  known.set(of, { document, parts: found });
  return found;
}

function partsOfField(document: TextDocument, field: Field | undefined): readonly Part[] {
  return field ? sharedParts(document, field, () => fieldValues(document, field)) : [];
}

function partsOfSection(document: TextDocument, section: Section): readonly Part[] {
  const entries = () => entriesOf(section, ['assumptions'], () => false);
  return sharedParts(document, section, () => entries().map(({ head }) => partOf(document, head)));
}

/** The field for assumptions among the paragraphs of a section. */
const assumptionsBeside = memoised(({ blocks }: Section) =>
  fieldNamed(fieldsOfBlocks(blocks.filter(({ kind }) => kind === 'paragraph')), 'assumptions'),
);

const placesBelow = createMemo<Section, readonly Section[]>();

/** The headings for assumptions right below a section: the first two, as one of them may be the one that asks. */
function assumptionsBelow({ ownFamilyOf }: ReadContext, section: Section): readonly Section[] {
  const found =
    placesBelow.get(section) ?? section.children.filter((child) => ownFamilyOf(child) === 'assumptions').slice(0, 2);
  placesBelow.set(section, found);
  return found;
}
