import type { Block, ListBlock, Prose } from '../markdown/blocks.ts';
import { normaliseHeading } from '../markdown/headingWords.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { entriesOfBlocks } from './entries.ts';
import { familyOfWords } from './families.ts';
import { headingDay } from './headingDay.ts';
import { DECISION_PLACES } from './questionSection.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'nonGoals', 'acceptance', 'faq', 'risks']);
const LONGEST_LABEL = 60;
// One word alone is as often a label of something else: "Decision:", "Resolution:".
const TOO_GENERAL = /(?:^|\s)(?:decision|resolution|resolved|unresolved|unknowns|issues|answer)$/;

/** "Open questions:" or "- Decisions:" with a list of them below, as session logs and plain notes have it. */
export const listUnderLabel: Dialect = {
  id: 'list-under-label',
  *read(context) {
    for (const section of context.outline.sections) {
      const family = context.familyOf(section);
      if (family === undefined || !SILENT.has(family)) {
        yield* readBlocks(context, section, section.blocks);
      }
    }
  },
};

function* readBlocks(context: ReadContext, section: Section, blocks: readonly Block[]): Iterable<ItemDraft> {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'paragraph' && next?.kind === 'list') {
      yield* readList(context, section, block.prose, next);
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        if (!context.isClaimed(item.lines.start)) {
          yield* readBlocks(context, section, item.blocks);
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
  const line = lines.slice(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1);
  if (line.length > LONGEST_LABEL || !/[:：][*_]*$/.test(line)) {
    return undefined;
  }
  const { text } = normaliseHeading(plainText(line));
  return TOO_GENERAL.test(text) ? undefined : familyOfWords(text);
}
