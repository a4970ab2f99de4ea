import type { Block, ListBlock, ListItem, TableBlock } from '../markdown/blocks.ts';
import { type Field, fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import { type FieldName, isRestsOn, normaliseLabel } from '../markdown/labels.ts';

/**
 * A list of labels and values ("- **Decider:** …") says more of what it stands below and holds no entries. "Rests on: …"
 * may be added beside a figure at any time and makes no other list of it.
 */
export function isFieldList(list: ListBlock): boolean {
  const labels = list.items.map(leadingLabel).filter((label) => !label || !isRestsOn(label.label));
  const details = labels.filter((label) => label && isDetail(label.name));
  return details.length * 2 > labels.length && (details.length > 1 || labels.length === 1);
}

/** The label that a bullet starts with. */
function leadingLabel({ blocks: [first] }: ListItem): Field | undefined {
  if (first?.kind !== 'paragraph') {
    return undefined;
  }
  const [label] = fieldsOfProse(first.prose);
  return label?.labelSpan.start === first.prose.span.start ? label : undefined;
}

/** A table of labels and values. */
export function isKeyValue(table: TableBlock): boolean {
  return fieldsOfBlocks([table]).length > 0;
}

// "**Definition**: …" below a metric says more of it.
const OF_MEASURE: ReadonlySet<string> = new Set(
  'definition|formula|calculation|measurement|measurement method|how measured|how we measure it|measured by|frequency|tracking'.split(
    '|',
  ),
);

/** Whether a paragraph starts with a label that names an item of its own. */
export function isLabelledItem(block: Block): boolean {
  const [label] = block.kind === 'paragraph' ? fieldsOfProse(block.prose) : [];
  return block.kind === 'paragraph' && label?.labelSpan.start === block.prose.span.start && isItemLabel(label.name);
}

/** A list of labels right below "**Metric 1: …**" or "**Risk:** …" says more of that. */
export function isDetailList(list: ListBlock, before: Block | undefined): boolean {
  return (
    before !== undefined &&
    isLabelledItem(before) &&
    list.items.every((item) => {
      const inner = leadingLabel(item);
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
