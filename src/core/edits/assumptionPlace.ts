import type {
  Block,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  TableBlock,
  TableRow,
} from '../markdown/blocks.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import { type Range, spanHolds } from '../text/range.ts';
import { spanAt } from '../text/spanAt.ts';
import { offsetAt } from '../text/textDocument.ts';

/** What a figure stands in: this decides where and how its assumptions can be written. */
export type AssumptionPlace =
  | { readonly kind: 'heading'; readonly heading: HeadingBlock }
  | { readonly kind: 'paragraph'; readonly paragraph: ParagraphBlock }
  | { readonly kind: 'row'; readonly table: TableBlock; readonly row: TableRow }
  /** The figure stands in the first paragraph of a bullet. */
  | { readonly kind: 'bullet'; readonly list: ListBlock; readonly item: ListItem; readonly paragraph: ParagraphBlock };

/** Where a figure stands; undefined where it is in no text that could be added to. */
export function assumptionPlace(spec: Spec, figure: Range): AssumptionPlace | undefined {
  const at = offsetAt(spec.document, figure.start);
  const { heading, blocks } = sectionAtLine(spec.outline, figure.start.line);
  return heading && spanHolds(heading.span, at)
    ? (labelsBelow(blocks) ?? { kind: 'heading', heading })
    : placeIn(blocks, at);
}

/** A section that begins with labels ("- **Outcome:** …") has its assumptions among them. */
function labelsBelow([first]: readonly Block[]): AssumptionPlace | undefined {
  if (first?.kind === 'list') {
    const item = first.items.at(-1);
    const paragraph = item?.blocks[0];
    return item && paragraph?.kind === 'paragraph' && isLabel(paragraph, item)
      ? { kind: 'bullet', list: first, item, paragraph }
      : undefined;
  }
  return first?.kind === 'paragraph' && isLabel(first, undefined) ? { kind: 'paragraph', paragraph: first } : undefined;
}

function isLabel({ prose }: ParagraphBlock, item: ListItem | undefined): boolean {
  const [field] = fieldsOfProse(prose, item);
  return field?.name !== undefined && field.labelSpan.start === prose.span.start;
}

function placeIn(blocks: readonly Block[], at: number): AssumptionPlace | undefined {
  const block = spanAt(blocks, at);
  switch (block?.kind) {
    case 'paragraph':
      return { kind: 'paragraph', paragraph: block };
    case 'quote':
      return placeIn(block.blocks, at);
    case 'table': {
      const row = spanAt(block.rows, at);
      return row && { kind: 'row', table: block, row };
    }
    case 'list': {
      const item = spanAt(block.items, at);
      const place = item && placeIn(item.blocks, at);
      return item && place?.kind === 'paragraph' && place.paragraph === item.blocks[0]
        ? { kind: 'bullet', list: block, item, paragraph: place.paragraph }
        : place;
    }
    default:
      return undefined;
  }
}
