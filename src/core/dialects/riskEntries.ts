import { append } from '../append.ts';
import type { Block, ParagraphBlock, Prose } from '../markdown/blocks.ts';
import { isInstruction, saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldsOfProse } from '../markdown/fields.ts';
import type { FieldName } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { lengthOf } from '../text/lengthOf.ts';
import { type Entry, entriesOf, type IsElsewhere } from './entries.ts';
import { entryOfParagraph, joinedList, runsOf } from './listEntry.ts';

// "However, …", "To mitigate this, …": more of what the paragraph before tells.
const CONTINUING =
  /^(?:however|that (?:said|being said)|note(?:,? (?:however|that)|:)|nevertheless|nonetheless|still,|but\b|yet\b|fortunately|luckily|thankfully|on the other hand|conversely|in (?:practice|particular|other words|(?:this|that|such a|these|those) cases?)\b|for (?:example|instance)|therefore|thus|hence|as a result|consequently|of course|as a mitigation|mitigations?\b|to (?:mitigate|address|avoid|reduce|minimi[sz]e|counter|prevent|limit|alleviate|work around|help|combat|handle)\b|this (?:means|is because|can be|could be|may be|will be|would be|is (?:partially |partly )?(?:mitigated|addressed|avoided|handled))|(?:these|such|both|all of these) (?:risks?|issues?|problems?|concerns?|drawbacks?)|i think|users? can\b|situations|in the meantime\b|we (?:will|can|could|plan to|intend to) (?:handle|address|mitigate|solve|avoid|prevent|reduce|document|test|monitor)\b)/i;
const ANSWERING =
  /^[^.!?]{0,160}\b(?:mitigat|address|avoid|alleviat|reduc|minimi[sz]|solv|prevent|counter)(?:e[sd]?|s|ing)?\b (?:this|these|that|those|it|them|the (?:above|risks?|issues?|problems?))\b/i;
const MITIGATION = /^[*_]*(?:mitigat|to mitigate)/i;
const DETAIL = /^[*_]*(?:detection|diagnostics?|testing)[*_]*:/i;

// What announces that the list below it holds risks.
const ANNOUNCING =
  /\b(?:risks?|threats?|concerns?|drawbacks?|downsides?|disadvantages?|issues?|problems?|challenges?|criticisms?|consequences|cons|costs?|limitations?|caveats?|failures?|include[sd]?|including)\b[^.!?]*$|\bthe following:?$/i;
const NUMBERED = /^[*_]*(?:threat|risk)\s*#?\d/i;
// "That risk is mitigated by several factors:", "We reduce it in two ways:" lead into a list of what is done about a risk.
const ANSWERED_BELOW =
  /\b(?:mitigated|addressed|alleviated|reduced|offset|countered|avoided|prevented|handled|limited)\b[^.!?]*\b(?:by|with|through|because|as)\b[^.!?]*[:：][*_]*$|\b(?:mitigate|address|alleviate|reduce|counter|avoid|prevent|handle|limit) (?:this|these|that|it|them|the risks?)\b[^.!?]*[:：][*_]*$/i;
// Shorter ones are names of groups: "For readers:".
const SHORTEST_SENTENCE = 40;
const DETAILS: ReadonlySet<FieldName | undefined> = new Set(['mitigation', 'status', 'owner', 'likelihood', 'impact']);
const OF_RISK = /\b(?:risks?|drawbacks?|downsides?|dangers?|threats?|disadvantages?)\b/i;
const OF_OTHERS = /\b(?:these|those|such|all|any) (?:\w+ )?(?:risks|drawbacks|threats)\b/i;
const INTRODUCING = /^(?:the following|these are|this section|below\b|here are|see )/i;

/**
 * The entries of a section for risks. Besides those of any section: a list that spells out the sentence above it is one risk with
 * it, and what prose says more of a risk, or does about it, belongs to that risk.
 */
export function riskEntries(section: Section, isElsewhere: IsElsewhere): Entry[] {
  const all = withLists(entriesOf(section, ['risk', 'title'], isElsewhere));
  const known = new Set(all.map(({ lines }) => lines.start));
  const places = new Set([section, ...all.filter(({ shape }) => shape === 'bullet').map((entry) => entry.section)]);
  // Where every list belongs to a sentence, all is prose.
  const isRisk = all.some(({ shape }) => shape === 'bullet' || shape === 'row') ? isToldBesideLists : isToldInProse;
  const told = [...places].flatMap((place) =>
    place.blocks.flatMap((block, index) =>
      isRisk(block, index, place.blocks) && !known.has(block.lines.start)
        ? [withLabelsBelow(entryOfParagraph(block, place), place.blocks, index + 1)]
        : [],
    ),
  );
  const entries = told.length === 0 ? all : [...all, ...told].sort((a, b) => a.lines.start - b.lines.start);
  return withContinuations(entries);
}

function isToldInProse(block: Block, index: number, blocks: readonly Block[]): block is ParagraphBlock {
  return isTold(block, blocks) && blocks[index + 1]?.kind !== 'list';
}

function isTold(block: Block, blocks: readonly Block[]): block is ParagraphBlock {
  return (
    block.kind === 'paragraph' &&
    blocks.some(({ kind }) => kind === 'list') &&
    !/[:：][*_]*\s*$/.test(block.prose.text) &&
    !INTRODUCING.test(block.prose.text) &&
    !startsWithDetail(block.prose) &&
    !saysNothing(block.prose.text) &&
    !isInstruction(block.prose.text)
  );
}

/** A paragraph that names a risk while others stand in lists around it. */
function isToldBesideLists(block: Block, index: number, blocks: readonly Block[]): block is ParagraphBlock {
  return (
    isTold(block, blocks) &&
    ((OF_RISK.test(block.prose.text) && !OF_OTHERS.test(block.prose.text)) || CONTINUING.test(block.prose.text)) &&
    !(index === 0 && ANNOUNCING.test(block.prose.text) && blocks[1]?.kind === 'list')
  );
}

/** "**Mitigation:** …" on a line of its own right below is part of what stands above it. */
function withLabelsBelow(told: Entry, blocks: readonly Block[], from: number): Entry {
  let entry = told;
  for (let at = from; ; at += 1) {
    const next = blocks[at];
    if (next?.kind !== 'paragraph' || !startsWithDetail(next.prose)) {
      return entry;
    }
    const lines = { start: told.lines.start, end: next.lines.end };
    const span = { start: told.span.start, end: next.span.end };
    entry = { ...entry, lines, span, fields: [...entry.fields, ...fieldsOfProse(next.prose)] };
  }
}

function startsWithDetail(prose: Prose): boolean {
  const [label] = fieldsOfProse(prose);
  return label?.labelSpan.start === prose.span.start && DETAILS.has(label.name);
}

/** Puts lists that belong to the sentence above them together with it. */
function withLists(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  for (const { lead, run } of runsOf(entries)) {
    const [entry] = run;
    const previous = result.at(-1);
    const answers = lead !== undefined && ANSWERED_BELOW.test(lead.text);
    const saysBoth = answers && !isOneSentence(lead.text);
    if (lead && (MITIGATION.test(lead.text) || (answers && !saysBoth)) && previous?.section === entry.section) {
      result[result.length - 1] = { ...previous, fields: [...previous.fields, mitigationOf(lead, run)] };
    } else if (lead && (answers || isSpeltOut(lead, run))) {
      if (previous?.head === lead) {
        result.pop(); // "**Threat 2: …**" is an entry by its label, too.
      }
      const joined = joinedList(entry, lead);
      result.push(
        saysBoth
          ? {
              ...joined,
              fields: [
                ...joined.fields,
                { ...mitigationOf(lead, run), labelSpan: { start: lead.span.end, end: lead.span.end } },
              ],
            }
          : joined,
      );
    } else {
      append(result, run);
    }
  }
  return result;
}

/** "Mitigation:" with a list below it, as a field. */
function mitigationOf(lead: Prose, run: readonly Entry[]): Field {
  const { end } = lead.span;
  const value = { text: '', span: { start: end, end } };
  return {
    name: 'mitigation',
    label: 'Mitigation',
    labelSpan: lead.span,
    value,
    item: undefined,
    below: run.map(paragraphOf),
  };
}

function isOneSentence(text: string): boolean {
  return !/[.!?]\s+\S/.test(text);
}

/** Whether a list only spells out the sentence above it: one that does not announce risks, or a threat by its number. */
function isSpeltOut(lead: Prose, run: readonly Entry[]): boolean {
  const words = lead.text.trim();
  if (NUMBERED.test(words)) {
    return true;
  }
  const isFormed = run.some(({ fields }) =>
    fields.some(({ name }) => name === 'risk' || name === 'mitigation' || name === 'likelihood'),
  );
  const isSentence = lengthOf(words) >= SHORTEST_SENTENCE && !/[.!?][*_]*$/.test(words) && !startsWithDetail(lead);
  return !isFormed && isSentence && !ANNOUNCING.test(words);
}

/** Joins paragraphs that only say more, or what is done about it, to the risk before them. */
function withContinuations(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const previous = joined.at(-1);
    if (previous && continues(previous, entry)) {
      const lines = { start: previous.lines.start, end: entry.lines.end };
      const span = { start: previous.span.start, end: entry.span.end };
      const fields = [...previous.fields, ...entry.fields];
      joined[joined.length - 1] = {
        ...previous,
        lines,
        span,
        fields,
        blocks: [...previous.blocks, paragraphOf(entry)],
      };
    } else if (previous?.shape === 'bullet' && entry.shape === 'bullet' && DETAIL.test(entry.head.text)) {
      joined[joined.length - 1] = { ...previous, fields: [...previous.fields, ...entry.fields] };
    } else if (!isLoose(previous, entry)) {
      joined.push(entry);
    }
  }
  return joined;
}

function continues(previous: Entry, { shape, section, fields, head }: Entry): boolean {
  return (
    shape === 'paragraph' &&
    previous.shape !== 'section' &&
    previous.shape !== 'row' &&
    previous.section === section &&
    fields.every(({ labelSpan }) => labelSpan.start > head.span.end) &&
    (CONTINUING.test(head.text) || ANSWERING.test(head.text))
  );
}

/** "Mitigations include …" with no risk of the same section before it. */
function isLoose(previous: Entry | undefined, { shape, head }: Entry): boolean {
  return previous === undefined && shape === 'paragraph' && MITIGATION.test(head.text);
}

function paragraphOf({ lines, span, head: prose }: Entry): ParagraphBlock {
  return { kind: 'paragraph', lines, span, prose };
}
