import { append } from '../append.ts';
import type { Lines } from '../markdown/blocks.ts';
import type { Outline, Section } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import { NO_NOTES, type NotesMemory, noteSections } from '../markdown/sectionNotes.ts';
import type { YamlEntry } from '../markdown/yamlEntries.ts';
import type { Item } from '../model/item.ts';
import { once } from '../once.ts';
import { type LineWords, lineWordsFinder } from '../text/lineWords.ts';
import { moved } from '../text/moved.ts';
import { comparePositions } from '../text/position.ts';
import type { SameLines } from '../text/sameLines.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { assumptionMark } from './assumptionMark.ts';
import { bracketTag } from './bracketTag.ts';
import { clarificationPair } from './clarificationPair.ts';
import { decideTask } from './decideTask.ts';
import { decisionCard } from './decisionCard.ts';
import { decisionProse } from './decisionProse.ts';
import { decisionRecord } from './decisionRecord.ts';
import { decisionSections } from './decisionSections.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { documentDecision } from './documentDecision.ts';
import { estimateField, estimateSection } from './estimateField.ts';
import { estimateProse } from './estimateProse.ts';
import { evidenceMark } from './evidenceMark.ts';
import { evidenceSection } from './evidenceSection.ts';
import { headedBlock } from './headedBlock.ts';
import { hypothesis } from './hypothesis.ts';
import { idCard } from './idCard.ts';
import { inlineMarker } from './inlineMarker.ts';
import type { EntryFinder } from './itemEntry.ts';
import { keysOf, withKeys } from './itemKeys.ts';
import { itemTable } from './itemTable.ts';
import { labelledDecision } from './labelledDecision.ts';
import { labelledItem } from './labelledItem.ts';
import { assumptionSection, scopeChangeSection } from './listSection.ts';
import { listUnderLabel } from './listUnderLabel.ts';
import { metricProse } from './metricProse.ts';
import { metricSection } from './metricSection.ts';
import { phaseEstimate } from './phaseEstimate.ts';
import { questionSection } from './questionSection.ts';
import { type ChapterMemory, type ReadSections, readByChapter, type SectionReading } from './readByChapter.ts';
import { type DocumentContext, readContextOf } from './readContext.ts';
import { recordList } from './recordList.ts';
import { riskAlert } from './riskAlert.ts';
import { riskSection } from './riskSection.ts';
import { scopeChangeCard } from './scopeChangeCard.ts';
import { scopeChangeTable } from './scopeChangeTable.ts';
import { specDelta } from './specDelta.ts';
import { struckRequirement } from './struckRequirement.ts';
import { threePointEstimate } from './threePointEstimate.ts';
import { undecidedRow } from './undecidedRow.ts';
import { undecidedValue } from './undecidedValue.ts';
import { unresolvedBlock } from './unresolvedBlock.ts';

/** Every way of writing items that Tandem reads. The more particular come first, as the first to claim a line has it. */
export const DIALECTS: readonly Dialect[] = [
  unresolvedBlock,
  inlineMarker,
  bracketTag,
  clarificationPair,
  decisionRecord,
  documentDecision,
  assumptionMark,
  headedBlock,
  scopeChangeCard,
  specDelta,
  idCard,
  decisionCard,
  recordList,
  scopeChangeTable,
  threePointEstimate,
  undecidedRow,
  itemTable,
  labelledItem,
  decisionSections,
  questionSection,
  labelledDecision,
  listUnderLabel,
  decideTask,
  undecidedValue,
  decisionProse,
  riskAlert,
  riskSection,
  assumptionSection,
  metricSection,
  metricProse,
  evidenceSection,
  scopeChangeSection,
  hypothesis,
  evidenceMark,
  struckRequirement,
  estimateField,
  estimateSection,
  phaseEstimate,
  estimateProse,
];

/** Which lines hold the words of which dialect. */
interface WordsOfDialects {
  linesOf: ReturnType<typeof lineWordsFinder>;
  /** Undefined for a dialect without words. */
  bitOf(dialect: Dialect): number | undefined;
}

/** Finds the lines with words of the dialects that have some; a bit for each of these. */
const dialectWords: () => WordsOfDialects = once(() => {
  const withWords = DIALECTS.filter(({ words }) => words !== undefined);
  const bits = new Map(withWords.map((dialect, index) => [dialect, 1 << index]));
  return {
    linesOf: lineWordsFinder(withWords.map(({ words = '' }) => words)),
    bitOf: (dialect) => bits.get(dialect),
  };
});

/** A document whose items are read. */
export interface ItemSource {
  readonly document: TextDocument;
  readonly parsed: ParsedMarkdown;
  readonly outline: Outline;
  /** Below the file's root, with `/`. */
  readonly path: string;
  /** Those of the file of facts beside it. */
  readonly facts: readonly YamlEntry[];
}

/**
 * The items of a document, in the order in which they stand. `path` is below the file's root, with `/`; `facts` are those of
 * the file of facts beside it; `words` tells dialects which lines to pass over.
 */
export function readItems(
  document: TextDocument,
  parsed: ParsedMarkdown,
  outline: Outline,
  path: string,
  facts: readonly YamlEntry[] = [],
  words = dialectWords(),
): readonly Item[] {
  const lines = words.linesOf(document, codeIn(parsed));
  const context = readContextOf(document, parsed, outline, path, facts, { lines, bitOf: words.bitOf });
  const { drafts } = readSections(context, outline.sections, true);
  return withKeys(drafts.toSorted((a, b) => comparePositions(a.range.start, b.range.start)));
}

/** What one version of a document leaves to the next. */
export interface ItemMemory {
  readonly chapters: ChapterMemory;
  readonly notes: NotesMemory;
  /** Of the version that the document was last taken apart in as a whole. */
  readonly words: LineWords;
}

export const NOTHING_KNOWN: ItemMemory = { chapters: new Map(), notes: NO_NOTES, words: new Int32Array() };

/** Items that were not all read anew. */
export interface ItemReading {
  readonly items: readonly Item[];
  readonly memory: ItemMemory;
  readonly entryBehind: EntryFinder;
}

/**
 * {@link readItems} of a new version of a document, with what `before` knows of earlier ones; also notes its sections. `same`
 * tells what stood in the one that was last read without it.
 */
export function readItemsAgain(
  { document, parsed, outline, path, facts }: ItemSource,
  before: ItemMemory,
  same?: SameLines,
): ItemReading {
  const notes = noteSections(document, outline, before.notes, same);
  const { linesOf, bitOf } = dialectWords();
  const lines = linesOf(document, codeIn(parsed), same && { words: before.words, same });
  const context = readContextOf(document, parsed, outline, path, facts, { lines, bitOf });
  const read: ReadSections = (sections, isSpine) => readSections(context, sections, isSpine);
  const { placed, chapters, entryBehind } = readByChapter(context, read, before.chapters);
  const sorted = placed.toSorted((a, b) => comparePositions(a.known.start, b.known.start));
  const keys = keysOf(sorted.map(({ known }) => known.stem));
  const items = sorted.map(({ known, kept }, index): Item => {
    const { draft, start, stem } = known;
    const key = keys[index] ?? stem;
    const item = known.key === key ? (draft as Item) : { ...draft, key };
    // What is kept must not keep the text that its words were cut out of.
    kept?.push(
      item === draft ? known : { draft: known.key === undefined ? moved(item, 0, true) : item, start, stem, key },
    );
    return item;
  });
  return { items, memory: { chapters, notes, words: same ? before.words : lines }, entryBehind };
}

/** The lines of code, where no dialect looks for words. */
function codeIn({ blocks }: ParsedMarkdown): Lines[] {
  return blocks.filter(({ kind }) => kind === 'code').map(({ lines }) => lines);
}

function readSections(
  document: DocumentContext,
  sections: readonly [Section, ...Section[]],
  isSpine: boolean,
): SectionReading {
  const claimed = new Set<number>();
  const [first] = sections;
  const places = sections.filter((section) => document.ownFamilyOf(section) !== undefined);
  let looked: SectionReading['looked'] = 'inside';
  const context: ReadContext = {
    ...document,
    outline: sections === document.whole.sections ? document.whole : { sections },
    sectionsOf: (...families) => places.filter((section) => families.includes(document.ownFamilyOf(section))),
    claim: (line) => claimed.size !== claimed.add(line).size,
    isClaimed: (line) => claimed.has(line),
    looksBeyond(section) {
      // What stands beside any other of the sections is among them.
      if (section === undefined || section === first) {
        looked = section === undefined || looked === 'everywhere' ? 'everywhere' : 'around';
      }
    },
  };
  const drafts: ItemDraft[] = [];
  for (const dialect of DIALECTS) {
    if (isSpine ? document.hasWordsOf(dialect) : !dialect.ofDocument && context.wordsOf(dialect)(first.lines)) {
      append(drafts, dialect.read(context));
    }
  }
  return { drafts, claimed, looked };
}
