import { append } from '../append.ts';
import type { Block, ListBlock, Prose } from '../markdown/blocks.ts';
import { readHeading } from '../markdown/headingWords.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { longestWords } from '../text/lineWords.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import { assumptionOf, type ItemBuilder, metricOf, riskOf } from './buildItem.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { type Entry, entriesOfBlocks } from './entries.ts';
import { familyOfWords, wordingsOfFamilies } from './families.ts';
import { headingDay } from './headingDay.ts';
import { DECISION_PLACES } from './questionSection.ts';
import { type MayHold, sectionsFor } from './walk.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'options',
  'nonGoals',
  'acceptance',
  'faq',
  'risks',
]);
const LONGEST_LABEL = 60;
const LABEL_ENDS: ReadonlySet<string> = new Set(':：*_');
// One word alone is as often a label of something else: "Decision:", "Resolution:".
const TOO_GENERAL =
  /(?:^|\s)(?:decision|resolution|resolved|unresolved|unknowns|issues|answer|risk|risk assessment|metrics)$/;

const BUILDERS: ReadonlyMap<Family, ItemBuilder> = new Map<Family, ItemBuilder>([
  ['risks', riskOf],
  ['assumptions', assumptionOf],
  ['metrics', metricOf],
]);

/** Sentences that announce what the list below them holds, without their colon. */
const SENTENCES: readonly (readonly [RegExp, Family])[] = [
  [
    /(?:^|\s)(?:assumes?|assuming)(?: that)?(?: the following)?$|\bfollowing assumptions(?: (?:are|were) made)?$|\bassumptions (?:are|include)$/,
    'assumptions',
  ],
  [
    /^(?:the |our |there are )?(?:\p{L}+ )?(?:open|unresolved|outstanding) questions(?: (?:are|include|remain))?$|^the following (?:\p{L}+ )?(?:questions|decisions|points) (?:remain|are)(?: still)?(?: open| unresolved| undecided)?$|^(?:we )?still (?:need|have|left) to (?:decide|be decided)$/u,
    'questions',
  ],
  [
    /^(?:the )?(?:\p{L}+ )?risks (?:are|include|of this \p{L}+|with this \p{L}+)(?: are)?$|^(?:this|the) (?:\p{L}+ )?(?:has|carries|brings|comes with) (?:the )?(?:following |several |some )?risks$|^there are (?:several|some|a few|two|three|the following) (?:\p{L}+ )?risks$/u,
    'risks',
  ],
  [
    /^(?:this is |we are |success is |we will be )?success(?:ful|fully)?(?: is)? (?:if|when|means)$|^we(?:'ll| will) know (?:this|it|that it) (?:worked|works|is a success|succeeded) (?:if|when)$/,
    'metrics',
  ],
];

/** "Open questions:" or "- Decisions:" with a list of them below, as session logs and plain notes have it. */
export const listUnderLabel: Dialect = {
  id: 'list-under-label',
  words: `${longestWords(wordingsOfFamilies(new Set([...DECISION_PLACES.keys(), ...BUILDERS.keys()])))} assumes assume assuming still know`,
  read(context) {
    const mayHold = context.wordsOf(this);
    const drafts: ItemDraft[] = [];
    for (const section of sectionsFor(context, this)) {
      const family = context.familyOf(section);
      if (family === undefined || !SILENT.has(family)) {
        readBlocks(context, section, section.blocks, mayHold, drafts);
      }
    }
    return drafts;
  },
};

function readBlocks(
  context: ReadContext,
  section: Section,
  blocks: readonly Block[],
  mayHold: MayHold,
  drafts: ItemDraft[],
): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block?.kind === 'paragraph' && next?.kind === 'list' && mayHold(block.lines)) {
      append(drafts, readList(context, section, block.prose, next));
    } else if (block?.kind === 'list' && mayHold(block.lines)) {
      for (const item of block.items) {
        if (mayHoldList(item.blocks) && !context.isClaimed(item.lines.start)) {
          readBlocks(context, section, item.blocks, mayHold, drafts);
        }
      }
    }
  }
}

/** Most bullets hold a paragraph and nothing else. */
function mayHoldList(blocks: readonly Block[]): boolean {
  return blocks.length > 1 || blocks[0]?.kind === 'list';
}

function* readList(context: ReadContext, section: Section, label: Prose, list: ListBlock): Iterable<ItemDraft> {
  const family = familyOfLabel(label);
  const place = family && DECISION_PLACES.get(family);
  const build = family && BUILDERS.get(family);
  if (!place && !build) {
    return;
  }
  const day = place?.status === 'decided' ? headingDay(context, section) : undefined;
  for (const entry of entriesOfBlocks([list], section, ['title'])) {
    if (!isOne(entry, family) || !context.claim(entry.lines.start)) {
      continue;
    }
    if (build) {
      yield build(context, entry, listUnderLabel.id);
    } else if (place) {
      const draft = decisionOf(context, entry, listUnderLabel.id, place);
      yield { ...draft, decidedOn: draft.decidedOn ?? (draft.status === 'decided' ? day : undefined) };
    }
  }
}

/** A box to tick below "Risks:" is something to do about them. */
function isOne({ checkbox }: Entry, family: Family | undefined): boolean {
  return checkbox === undefined || family === 'questions' || family === 'decide';
}

/** What the last line before the list announces: it must end with a colon and say nothing else. */
function familyOfLabel(label: Prose): Family | undefined {
  const lines = label.text.trimEnd();
  if (!LABEL_ENDS.has(lines.at(-1) ?? '')) {
    return undefined;
  }
  const line = lines.slice(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1);
  if (line.length > LONGEST_LABEL || !/[:：][*_]*$/.test(line)) {
    return undefined;
  }
  const { text } = readHeading(plainText(line));
  if (TOO_GENERAL.test(text)) {
    return undefined;
  }
  return familyOfWords(text) ?? SENTENCES.find(([pattern]) => pattern.test(text))?.[1];
}
