import { escapeMarkdown } from '../features/renderMarkdown.ts';
import type { Item } from '../model/item.ts';

/** One end of a link between two items. */
export interface LinkEnd {
  readonly uri: string;
  readonly item: Pick<Item, 'id' | 'title' | 'shape'>;
}

const LONGEST = 80;

/**
 * How a text in the file `from` speaks of `to`: a link to its file, or to its heading in the same one; else only what it is
 * called, as no line of a list can be linked to.
 */
export function linkText(from: string, to: LinkEnd): string {
  const { id, shape, title } = to.item;
  const whole = id?.text ?? title.text;
  const name = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  if (from !== to.uri) {
    return `[${name.replace(/[[\]\\]/g, '\\$&')}](${relativePath(from, to.uri)}${shape === 'section' ? `#${anchorOf(title.text, id?.text)}` : ''})`;
  }
  return shape === 'section'
    ? `[${name.replace(/[[\]\\]/g, '\\$&')}](#${anchorOf(title.text, id?.text)})`
    : id
      ? name
      : `“${escapeMarkdown(name)}”`;
}

/** The anchor that Markdown viewers give a heading. */
function anchorOf(title: string, id = ''): string {
  return `${id} ${title}`
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s+/g, '-');
}

/** From the folder of one file to another, as both URIs have it. */
function relativePath(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) {
    same += 1;
  }
  return [...own.slice(same).map(() => '..'), ...other.slice(same)]
    .join('/')
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
