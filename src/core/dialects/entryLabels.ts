import type { Block, ListBlock, ListItem, TableBlock } from '../markdown/blocks.ts';
import { type Field, fieldsOfBlocks, leadingLabel } from '../markdown/fields.ts';
import { type FieldName, isRestsOn, normaliseLabel } from '../markdown/labels.ts';
import { memoised } from '../memo.ts';

/**
 * A list of labels and values ("- **Decider:** …") says more of what it stands below and holds no entries. "Rests on: …"
 * may be added beside a figure at any time and makes no other list of it.
 */
export const isFieldList = memoised(({ items }: ListBlock): boolean => {
  let all = 0;
  let details = 0;
  for (const item of items) {
    const label = labelOf(item);
    if (!label || !isRestsOn(label.label)) {
      all += 1;
      details += isDetail(label?.name) ? 1 : 0;
    }
  }
  return details * 2 > all && (details > 1 || all === 1);
});

function labelOf(item: ListItem): Field | undefined {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? leadingLabel(first.prose, item) : undefined;
}

/** A table of labels and values. */
export const isKeyValue = memoised((table: TableBlock): boolean => fieldsOfBlocks([table]).length > 0);

// "**Definition**: …" below a metric says more of it.
const OF_MEASURE: ReadonlySet<string> = new Set(
  'definition|formula|calculation|measurement|measurement method|how measured|how we measure it|measured by|frequency|tracking'.split(
    '|',
  ),
);

/** Whether a paragraph starts with a label that names an item of its own. */
export function isLabelledItem(block: Block): boolean {
  return block.kind === 'paragraph' && isItemLabel(leadingLabel(block.prose)?.name);
}

/** A list of labels right below "**Metric 1: …**" or "**Risk:** …" says more of that. */
export function isDetailList(list: ListBlock, before: Block | undefined): boolean {
  return (
    before !== undefined &&
    isLabelledItem(before) &&
    list.items.every((item) => {
      const inner = labelOf(item);
      return inner !== undefined && !isItemLabel(inner.name);
    })
  );
}

/** Labels that name an item of their own: "**Risk:** …", "**Question**: …". */
export function isItemLabel(name: FieldName | undefined): boolean {
  return name === 'risk' || name === 'question' || name === 'assumptions' || name === 'decision' || name === 'metric';
}

/** Labels that say more of the item before them: "**Mitigation:** …" below a risk, "**Formula:** …" below a metric. */
export function isDetailLabel({ name, label }: Field): boolean {
  return isDetail(name) || OF_MEASURE.has(normaliseLabel(label));
}

export function isDetail(name: FieldName | undefined): boolean {
  return name !== undefined && !isItemLabel(name) && name !== 'title' && name !== 'estimate';
}
