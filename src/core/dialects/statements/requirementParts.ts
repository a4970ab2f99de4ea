import type { Block } from '../../markdown/blocks.ts';
import { isInstruction, saysNothing } from '../../markdown/emptiness.ts';
import { fieldNamed } from '../../markdown/fields.ts';
import { normaliseLabel } from '../../markdown/labels.ts';
import type { Section } from '../../markdown/outline.ts';
import type { Part } from '../../model/item.ts';
import type { TextDocument } from '../../text/textDocument.ts';
import { rangeOf } from '../../text/textDocument.ts';
import type { Entry } from '../entries.ts';
import { fieldValue, partOf } from '../parts.ts';

const CRITERIA =
  /^(?:acceptance (?:criteria|scenarios?|tests)|scenarios?\b.*|criteria|criterios de aceptación|critères d'acceptation|akzeptanzkriterien|验收标准|критерии приёмки|tiêu chí chấp nhận)$/;
const SUFFIX =
  /^(?:priority\s*[:：]?\s*)?(p[0-4]|must(?: have)?|should(?: have)?|could(?: have)?|won't(?: have)?|critical|high|medium|low)$/i;

/** Acceptance criteria and scenarios that stand below a requirement: bullets under their headings or labels. */
export function criteriaOf(document: TextDocument, entry: Entry): Part[] {
  const labelled = entry.fields
    .filter((field) => CRITERIA.test(normaliseLabel(field.label)))
    .flatMap((field) => firstProse(document, field.below));
  const below = entry.shape === 'section' ? entry.section.children.flatMap((child) => criteriaIn(document, child)) : [];
  return labelled.length > 0 && below.length === 0 ? labelled : below;
}

function criteriaIn(document: TextDocument, section: Section): Part[] {
  if (!CRITERIA.test(section.words.text)) {
    return [];
  }
  const { heading } = section;
  const isScenario = /^scenario\b/.test(section.words.text) && section.words.text !== 'scenarios';
  return isScenario && heading
    ? [partOf(document, heading.prose)]
    : [
        ...firstProse(document, section.blocks),
        ...section.children.flatMap((child) => (child.heading ? [partOf(document, child.heading.prose)] : [])),
      ];
}

function firstProse(document: TextDocument, blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'list') {
      return [];
    }
    return block.items.flatMap(({ blocks: [first] }) =>
      first?.kind === 'paragraph' && !saysNothing(first.prose.text) ? [partOf(document, first.prose)] : [],
    );
  });
}

/** Whether the words in brackets behind a heading may be a priority. */
export function namesPriority({ words }: Section): boolean {
  return words.suffixes.some((suffix) => SUFFIX.test(suffix));
}

/** The priority of an entry: its field, else the words in brackets behind its heading. */
export function priorityOf(document: TextDocument, entry: Entry): Part | undefined {
  const named = fieldValue(document, fieldNamed(entry.fields, 'priority'));
  if (named || entry.shape !== 'section' || !entry.section.heading) {
    return named;
  }
  const { heading, words } = entry.section;
  const word = words.suffixes.map((suffix) => SUFFIX.exec(suffix)?.[1]).find((found) => found !== undefined);
  const at = word === undefined ? -1 : heading.prose.text.toLowerCase().lastIndexOf(word);
  if (word === undefined || at < 0) {
    return undefined;
  }
  const start = heading.prose.span.start + at;
  return {
    text: heading.prose.text.slice(at, at + word.length),
    range: rangeOf(document, { start, end: start + word.length }),
  };
}

/** The sentence below a heading that states the requirement: its story, else its first paragraph. */
export function statementOf(document: TextDocument, entry: Entry): Part | undefined {
  const story = entry.fields.find((field) => /^(?:user )?story$|^description$|^statement$/i.test(field.label));
  const told = fieldValue(document, story);
  if (told) {
    return told;
  }
  const first = entry.blocks.find(
    (block) => block.kind === 'paragraph' && !saysNothing(block.prose.text) && !isInstruction(block.prose.text),
  );
  return first?.kind === 'paragraph' && entry.shape === 'section' ? partOf(document, first.prose) : undefined;
}
