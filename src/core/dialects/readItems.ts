import type { Outline } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import type { Item } from '../model/item.ts';
import { comparePositions } from '../text/position.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { clarificationPair } from './clarificationPair.ts';
import { decisionRecord } from './decisionRecord.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { estimateField, estimateSection } from './estimateField.ts';
import { familiesOf } from './families.ts';
import { headedBlock } from './headedBlock.ts';
import { inlineMarker } from './inlineMarker.ts';
import { withKeys } from './itemKeys.ts';
import { itemTable } from './itemTable.ts';
import { labelledItem } from './labelledItem.ts';
import { assumptionSection, evidenceSection, metricSection, scopeChangeSection } from './listSection.ts';
import { questionSection } from './questionSection.ts';
import { isDecisionRecord } from './recordForm.ts';
import { riskSection } from './riskSection.ts';

/** Every way of writing items that Tandem reads. The more particular come first, as the first to claim a line has it. */
export const DIALECTS: readonly Dialect[] = [
  inlineMarker,
  clarificationPair,
  decisionRecord,
  headedBlock,
  itemTable,
  labelledItem,
  questionSection,
  riskSection,
  assumptionSection,
  metricSection,
  evidenceSection,
  scopeChangeSection,
  estimateField,
  estimateSection,
];

/** The items of a document, in the order in which they stand. `path` is below the file's root, with `/`. */
export function readItems(
  document: TextDocument,
  parsed: ParsedMarkdown,
  outline: Outline,
  path: string,
): readonly Item[] {
  const { own, nearest } = familiesOf(outline);
  const claimed = new Set<number>();
  const context: ReadContext = {
    document,
    parsed,
    outline,
    path,
    isRecord: isDecisionRecord(outline, parsed.frontMatter, path),
    ownFamilyOf: (section) => own[section.index],
    familyOf: (section) => nearest[section.index],
    isClaimed: (line) => claimed.has(line),
    claim: (line) => claimed.size !== claimed.add(line).size,
  };
  const drafts: ItemDraft[] = [];
  for (const dialect of DIALECTS) {
    drafts.push(...dialect.read(context));
  }
  drafts.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return withKeys(drafts);
}
