import type { Outline } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import type { YamlEntry } from '../markdown/yamlEntries.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { ReadContext } from './dialect.ts';
import { familiesOf } from './families.ts';
import { isDecisionRecord } from './recordForm.ts';

/** What dialects read a document from, with nothing claimed yet. `path` is below the file's root, with `/`. */
export function readContextOf(
  document: TextDocument,
  parsed: ParsedMarkdown,
  outline: Outline,
  path: string,
  facts: readonly YamlEntry[],
): ReadContext {
  const { own, nearest } = familiesOf(outline);
  const claimed = new Set<number>();
  return {
    document,
    parsed,
    outline,
    path,
    facts,
    isRecord: isDecisionRecord(outline, parsed.frontMatter, path),
    ownFamilyOf: (section) => own[section.index],
    familyOf: (section) => nearest[section.index],
    isClaimed: (line) => claimed.has(line),
    claim: (line) => claimed.size !== claimed.add(line).size,
  };
}
