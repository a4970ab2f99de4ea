import type { Block } from '../../markdown/blocks.ts';
import { fieldsOfBlocks } from '../../markdown/fields.ts';
import { frontMatterOf } from '../../markdown/frontMatter.ts';
import type { Section } from '../../markdown/outline.ts';
import type { Spec } from '../../model/spec.ts';

/**
 * A spec of the same build as `spec`, as the body of a template: its front matter, its title's form, its fields and headings,
 * with placeholders for everything that was said in it; `[title]` stands for its own. `number` is that of the next one, where
 * they are counted.
 */
export function specLike(spec: Spec, number: string | undefined): string {
  const { outline } = spec;
  const top = outline.sections.find(({ heading, level }) => heading !== undefined && level === 1);
  const parts = [
    headLike(spec),
    `# ${titleLike(top?.title ?? '', number)}`,
    top ? fieldsLike(spec, top) : '',
    ...outline.sections
      .filter(({ heading, level, title }) => heading?.bold === false && level === 2 && isCommon(title))
      .map((section) => `## ${section.title}\n\n${contentLike(spec, section)}`),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Whether a heading may stand in another spec too: it is short, and asks and says nothing by itself. */
function isCommon(title: string): boolean {
  return title.length <= 40 && !/[:?]/.test(title);
}

/** "ADR 7: Old" and "7. Old" count on; "PRD: Old" keeps its word. */
function titleLike(like: string, number: string | undefined): string {
  const counted = /^((?:[A-Z]{2,6}[- ]?)?)(\d{1,5})([.:]?\s+(?:[-–—]\s+)?)/.exec(like);
  if (counted && number !== undefined) {
    const [, word = '', digits = '', gap = ' '] = counted;
    return `${word}${digits.startsWith('0') ? number : String(Number(number))}${gap}[title]`;
  }
  return `${/^[A-Z]{2,6}:\s+/.exec(like)?.[0] ?? ''}[title]`;
}

/** The keys of the front matter that stand for themselves, with room for their values. */
function headLike(spec: Spec): string {
  const frontMatter = frontMatterOf(spec.document);
  const keys = (frontMatter?.entries ?? []).flatMap(({ key }) => (key.includes('.') ? [] : [key]));
  const lines = [...new Set(keys)].map((key) => `${key}: ${valueFor(key, spec)}`);
  return frontMatter ? ['---', ...lines, '---'].join('\n') : '';
}

/** The labels under the title, each on a line of its own, as they are written. */
function fieldsLike(spec: Spec, { blocks }: Section): string {
  const lines = fieldsOfBlocks(blocks).map(({ item, label, labelSpan }) => {
    const written = spec.document.text.slice(labelSpan.start, labelSpan.end).trim();
    return `${item ? '- ' : ''}${written} ${valueFor(label, spec)}`;
  });
  const first = blocks[0];
  return lines.join(first?.kind === 'paragraph' ? '  \n' : '\n');
}

function valueFor(label: string, { genre }: Spec): string {
  const name = label.toLowerCase();
  if (/\bstatus\b|^state$/.test(name)) {
    return genre === 'engineering'
      ? '[!proposed / accepted / rejected / superseded]'
      : '[!draft / in review / approved / implemented]';
  }
  if (/\b(?:date|created|updated)\b/.test(name)) {
    return '[today]';
  }
  return /\b(?:author|owner|pm|deciders?)\b/.test(name) ? `[me: @${name.split(' ').at(-1)}]` : `[${name}]`;
}

/** Room for what a section holds, in the form that it has there: a table, a list, words. */
function contentLike(spec: Spec, { blocks, title }: Section): string {
  const { document } = spec;
  const block: Block | undefined = blocks.find(({ kind }) => kind === 'table' || kind === 'list') ?? blocks[0];
  const placeholder = /^status$/i.test(title) ? valueFor(title, spec) : `[${plain(title.toLowerCase())}]`;
  if (block?.kind === 'table') {
    const columns = block.header.cells.map(({ prose: { text } }) => text.trim());
    const row = columns.map((column) => `[${plain(column.toLowerCase()) || '…'}]`);
    return [columns, columns.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
  const item = block?.kind === 'list' ? block.items[0] : undefined;
  return item
    ? `${document.text.slice(item.marker.start, item.marker.end)} ${item.checkbox ? '[ ] ' : ''}${placeholder}`
    : placeholder;
}

/** Words for a placeholder: no brackets, and no bar that would offer a choice. */
function plain(words: string): string {
  return words
    .replace(/[[\]|/`*_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
