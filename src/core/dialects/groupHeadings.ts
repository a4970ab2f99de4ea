import { fieldsOfBlocks, leadingLabel } from '../markdown/fields.ts';
import { fieldNameOf } from '../markdown/labels.ts';
import type { Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import { isDetail, isItemLabel, isKeyValue, isLabelledItem } from './entryLabels.ts';

const ABOUT_LIST =
  /^(?:how (?:to|we) (?:use|update|read|add|maintain|write|record|fill|edit|propose|log|keep)\b.*\b(?:this|log|register|list|document|file|decisions?|entry|entries|adrs?|records?)\b|(?:format|template|legend|conventions?|see also|references|related documents|status (?:values|legend|key))$)/;

/** "How to update this log": for those who keep the list, and nothing that stands in it. */
export function isAboutList({ words }: Section): boolean {
  return ABOUT_LIST.test(words.text);
}

/** Whether a sub-heading only groups the bullets or rows below it ("Technical", "Blocking", "Session 2026-03-01"). */
export function isGroup(section: Section): boolean {
  const first = section.blocks.find((block) => block.kind !== 'html' && block.kind !== 'break');
  if (section.words.text.endsWith('?') || section.title.includes('?')) {
    return false;
  }
  if (!first) {
    const details = section.children.some((child) => isDetail(fieldNameOf(child.title)));
    return (
      section.children.length > 0 &&
      !details &&
      !hasFormOfSiblings(section) &&
      (section.words.text.split(' ').length <= 4 || areNumbered(section.children))
    );
  }
  if (first.kind === 'table') {
    return !isKeyValue(first);
  }
  if (first.kind !== 'list') {
    return section.blocks.filter(isLabelledItem).length > 1;
  }
  const known = fieldsOfBlocks([first]).filter((field) => field.name !== undefined && !isItemLabel(field.name));
  return (
    known.length === 0 &&
    !hasFormOfSiblings(section) &&
    !/^(?:(?:risk|question|decision|assumption|q|d|r|a)[\s-]*|[a-z]{1,5}-)\d/.test(section.words.text)
  );
}

/** "Blocking — before the schema is frozen", then "1. …" and "2. …". */
function areNumbered(sections: readonly Section[]): boolean {
  return sections.length > 1 && sections.every(({ title }) => /^\d+[.)]\s/.test(title));
}

/** The label of the first bullet below a heading: "**Found:** …"; or one that stands alone above a paragraph. */
function firstLabelIn({ blocks: [first], children: [child] }: Section): string | undefined {
  if (!first && child?.heading?.bold && child.title.endsWith(':') && child.blocks[0]?.kind === 'paragraph') {
    return child.title;
  }
  const bullet = first?.kind === 'list' ? first.items[0] : undefined;
  const head = bullet?.blocks[0];
  return head?.kind === 'paragraph' ? leadingLabel(head.prose, bullet)?.label : undefined;
}

/** Labels that several headings side by side have below them: they say more of each, and are no list. */
const sharedLabels = memoised((parent: Section): ReadonlySet<string> => {
  const labels = parent.children.flatMap((child) => firstLabelIn(child) ?? []);
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
});

function hasFormOfSiblings(section: Section): boolean {
  const { parent } = section;
  const label = firstLabelIn(section);
  return parent !== undefined && label !== undefined && sharedLabels(parent).has(label);
}
