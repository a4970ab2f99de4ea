import type { ListItem, Prose } from '../markdown/blocks.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import type { Span } from '../text/range.ts';

/** What a bullet or a paragraph says. */
export interface Told {
  /** What is said, without what it rests on. */
  readonly words: Prose;
  /** The whole of it. */
  readonly whole: Span;
  readonly item: ListItem | undefined;
}

/** The bullets and paragraphs that stand in a section itself, but for those that lead into a list. */
export function toldIn({ blocks }: Section): Told[] {
  return blocks.flatMap((block): Told[] => {
    if (block.kind === 'list') {
      return block.items.flatMap((item) => {
        const [paragraph] = item.blocks;
        return paragraph?.kind === 'paragraph' ? told(paragraph.prose, item.span, item) : [];
      });
    }
    return block.kind === 'paragraph' ? told(block.prose, block.span, undefined) : [];
  });
}

function told(prose: Prose, whole: Span, item: ListItem | undefined): Told[] {
  const rest = fieldsOfProse(prose, item).find(({ name }) => name === 'assumptions');
  const text = prose.text.slice(0, rest && rest.labelSpan.start - prose.span.start).trimEnd();
  const { start } = prose.span;
  return text === '' || /[:：][*_]*$/.test(text)
    ? []
    : [{ words: { text, span: { start, end: start + text.length } }, whole, item }];
}
