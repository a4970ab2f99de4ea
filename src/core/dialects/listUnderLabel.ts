import type { Block, Lines, ListBlock, Prose } from '../markdown/blocks.ts';
import { readHeading } from '../markdown/headingWords.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { longestWords } from '../text/lineWords.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { entriesOfBlocks } from './entries.ts';
import { familyOfWords, wordingsOfFamilies } from './families.ts';
import { headingDay } from './headingDay.ts';
import { DECISION_PLACES } from './questionSection.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'nonGoals', 'acceptance', 'faq', 'risks']);
const LONGEST_LABEL = 60;
const LABEL_ENDS: ReadonlySet<string> = new Set(':：*_');
// One word alone is as often a label of something else: "Decision:", "Resolution:".
const TOO_GENERAL = /(?:^|\s)(?:decision|resolution|resolved|unresolved|unknowns|issues|answer)$/;

/** "Open questions:" or "- Decisions:" with a list of them below, as session logs and plain notes have it. */
export const listUnderLabel: Dialect = {
  id: 'list-under-label',
  words: longestWords(wordingsOfFamilies(new Set(DECISION_PLACES.keys()))),
  *read(context) {
    const mayHold = context.wordsOf(this);
    for (const section of context.outline.sections) {
      const family = context.familyOf(section);
      if (family === undefined || !SILENT.has(family)) {
        yield* readBlocks(context, section, section.blocks, mayHold);
      }
    }
  },
};

function* readBlocks(
  context: ReadContext,
  section: Section,
  blocks: readonly Block[],
  mayHold: (lines: Lines) => boolean,
): Iterable<ItemDraft> {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!mayHold(block.lines)) {
      continue;
    }
    if (block.kind === 'paragraph' && next?.kind === 'list') {
      yield* readList(context, section, block.prose, next);
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        if (!context.isClaimed(item.lines.start)) {
          yield* readBlocks(context, section, item.blocks, mayHold);
        }
      }
    }
  }
}

function* readList(context: ReadContext, section: Section, label: Prose, list: ListBlock): Iterable<ItemDraft> {
  const family = familyOfLabel(label);
  const place = family && DECISION_PLACES.get(family);
  if (!place) {
    return;
  }
  const day = place.status === 'decided' ? headingDay(context, section) : undefined;
  for (const entry of entriesOfBlocks([list], section, ['title'])) {
    if (context.claim(entry.lines.start)) {
      const draft = decisionOf(context, entry, listUnderLabel.id, place);
      yield { ...draft, decidedOn: draft.decidedOn ?? (draft.status === 'decided' ? day : undefined) };
    }
  }
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
  return TOO_GENERAL.test(text) ? undefined : familyOfWords(text);
}
