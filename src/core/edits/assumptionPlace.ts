import type {
  Block,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  TableBlock,
  TableRow,
} from '../markdown/blocks.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Estimate } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { offsetAt } from '../text/textDocument.ts';

/** What an estimate's figure stands in: this decides where and how its assumptions can be written. */
export type AssumptionPlace =
  | { readonly kind: 'heading'; readonly heading: HeadingBlock }
  | { readonly kind: 'paragraph'; readonly paragraph: ParagraphBlock }
  | { readonly kind: 'row'; readonly table: TableBlock; readonly row: TableRow }
  /** The figure stands in the first paragraph of a bullet. */
  | { readonly kind: 'bullet'; readonly list: ListBlock; readonly item: ListItem; readonly paragraph: ParagraphBlock };

/** Where the figure of `estimate` stands; undefined where it is in no text that could be added to. */
export function assumptionPlace(spec: Spec, estimate: Estimate): AssumptionPlace | undefined {
  const at = offsetAt(spec.document, estimate.amount.range.start);
  const { heading, blocks } = sectionAtLine(spec.outline, estimate.amount.range.start.line);
  return heading && contains(heading, at) ? { kind: 'heading', heading } : placeIn(blocks, at);
}

function placeIn(blocks: readonly Block[], at: number): AssumptionPlace | undefined {
  const block = blocks.find((candidate) => contains(candidate, at));
  switch (block?.kind) {
    case 'paragraph':
      return { kind: 'paragraph', paragraph: block };
    case 'quote':
      return placeIn(block.blocks, at);
    case 'table': {
      const row = block.rows.find((candidate) => contains(candidate, at));
      return row && { kind: 'row', table: block, row };
    }
    case 'list': {
      const item = block.items.find((candidate) => contains(candidate, at));
      const place = item && placeIn(item.blocks, at);
      return item && place?.kind === 'paragraph' && place.paragraph === item.blocks[0]
        ? { kind: 'bullet', list: block, item, paragraph: place.paragraph }
        : place;
    }
    default:
      return undefined;
  }
}

function contains({ span }: Pick<Block, 'span'>, at: number): boolean {
  return span.start <= at && at < span.end;
}
