import { memoised } from '../memo.ts';
import { once } from '../once.ts';
import type { Block, ListBlock, ParagraphBlock, Prose, TableBlock } from './blocks.ts';
import { maskInline } from './maskInline.ts';
import type { Outline, Section } from './outline.ts';
import type { ProseContainer, ProseUnit, Wording } from './proseUnit.ts';
import { sentencesOf } from './sentences.ts';

/** Where the prose being read stands; hands its sentences to the list of units. */
interface Place {
  readonly section: Section;
  readonly container: ProseContainer;
  readonly leadIn: string | undefined;
  readonly units: ProseUnit[];
  readonly mayMatter: ((wording: Wording) => boolean) | undefined;
}

const LONGEST_LEAD_IN = 300;
const LINE_BREAK = /\r\n?|\n/g;
const OWN_LINE = /\*\*|__|[-*•–] |☐|☑|✅|❌/y;

/** Every sentence, bullet and table cell of a document, in its order. Code, HTML and headings are none. */
export function proseUnitsOf(outline: Outline): ProseUnit[] {
  return outline.sections.flatMap((section) => proseUnitsOfSection(section));
}

/**
 * The units between the heading of `section` and the next heading, whatever its level. `mayMatter` is asked of the text
 * of each paragraph, bullet or cell, its markup blanked, before that is taken apart; all are read without it.
 */
export function proseUnitsOfSection(section: Section, mayMatter?: (wording: Wording) => boolean): ProseUnit[] {
  const units: ProseUnit[] = [];
  readBlocks(section.blocks, { section, container: 'paragraph', leadIn: undefined, units, mayMatter });
  return units;
}

function readBlocks(blocks: readonly Block[], place: Place): void {
  let before: ParagraphBlock | undefined;
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        readProse(block.prose, place, undefined);
        break;
      case 'list':
        readList(block, { ...place, leadIn: (before && announcement(before.prose)) ?? place.leadIn });
        break;
      case 'table':
        readTable(block, place);
        break;
      case 'quote':
        readBlocks(block.blocks, placeIn('quote', place));
        break;
      default:
        break;
    }
    before = block.kind === 'paragraph' ? block : undefined;
  }
}

/** What stands in a quote stands in a quote, whatever else it is. */
function placeIn(container: ProseContainer, place: Place): Place {
  return place.container === 'quote' || place.container === container ? place : { ...place, container };
}

function readList(list: ListBlock, place: Place): void {
  const own = placeIn('bullet', place);
  for (const item of list.items) {
    let words: string | undefined;
    const last = item.blocks.at(-1);
    for (const block of item.blocks) {
      if (block.kind === 'paragraph') {
        readProse(block.prose, own, undefined);
        words = block === last ? undefined : leadInOf(block.prose);
      } else {
        readBlocks([block], { ...own, leadIn: words ?? place.leadIn });
      }
    }
  }
}

function readTable(table: TableBlock, place: Place): void {
  const columns = table.header.cells.map((cell) => maskInline(cell.prose.text).text.trim());
  const own = placeIn('cell', place);
  for (const row of table.rows) {
    for (const [index, cell] of row.cells.entries()) {
      readProse(cell.prose, own, columns[index]);
    }
  }
}

function readProse(prose: Prose, place: Place, column: string | undefined): void {
  const { wording, sentences } = readingOf(prose);
  if (place.mayMatter && !place.mayMatter(wording)) {
    return;
  }
  let previous: string | undefined;
  for (const { start, end, wording } of sentences()) {
    const { text } = wording;
    const span = { start: prose.span.start + start, end: prose.span.start + end };
    const { container, section, leadIn } = place;
    place.units.push({ container, span, text, wording, section, leadIn, previous, column });
    previous = text;
  }
}

/** A piece of prose with its markup blanked, and its sentences where they stand in it. Several rules ask for the same, one behind the other. */
const readingOf = memoised(({ text: source }: Prose) => {
  const masked = maskInline(source);
  const { text } = masked;
  const wording: Wording = { text };
  const sentences = once(() =>
    sentencesOf(masked, lineStartsThatStandAlone(source)).map(({ start, end }) => {
      const isAll = end - start === text.length;
      return { start, end, wording: isAll ? wording : { text: text.slice(start, end) } };
    }),
  );
  return { wording, sentences };
});

/** Where a line starts that is no continuation: behind a hard line break, or with a bold label or a bullet of its own. */
function lineStartsThatStandAlone(text: string): number[] {
  const breaks: number[] = [];
  LINE_BREAK.lastIndex = 0;
  for (let match = LINE_BREAK.exec(text); match; match = LINE_BREAK.exec(text)) {
    const hard = text.endsWith('  ', match.index) || text[match.index - 1] === '\\';
    OWN_LINE.lastIndex = afterSpaces(text, LINE_BREAK.lastIndex);
    if (hard || OWN_LINE.test(text)) {
      breaks.push(LINE_BREAK.lastIndex);
    }
  }
  return breaks;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') {
    at += 1;
  }
  return at;
}

/** The words of a paragraph that announces the list behind it. */
function announcement(prose: Prose): string | undefined {
  const words = /[:：]/.test(prose.text) ? leadInOf(prose) : undefined;
  return words?.endsWith(':') || words?.endsWith('：') ? words : undefined;
}

function leadInOf(prose: Prose): string | undefined {
  const words = maskInline(prose.text.slice(-LONGEST_LEAD_IN)).text.replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}
