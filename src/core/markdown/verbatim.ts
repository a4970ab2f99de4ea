import type { TextDocument } from '../text/textDocument.ts';
import type { Block } from './blocks.ts';
import { frontMatterOf } from './frontMatter.ts';
import { type Outline, sectionAtLine } from './outline.ts';

/** Whether a line belongs to front matter, code or HTML, where Markdown is not read as such. */
export function isVerbatim(
  { document, outline }: { readonly document: TextDocument; readonly outline: Outline },
  line: number,
): boolean {
  const head = frontMatterOf(document)?.lines.end ?? 0;
  return line < head || isInVerbatimBlock(sectionAtLine(outline, line).blocks, line);
}

function isInVerbatimBlock(blocks: readonly Block[], line: number): boolean {
  const around = blocks.find(({ lines }) => lines.start <= line && line < lines.end);
  switch (around?.kind) {
    case 'code':
    case 'html':
      return true;
    case 'quote':
      return isInVerbatimBlock(around.blocks, line);
    case 'list':
      return around.items.some((item) => isInVerbatimBlock(item.blocks, line));
    default:
      return false;
  }
}
