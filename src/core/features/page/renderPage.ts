import type { Translate } from '../pieces.ts';
import { escapeHtml, escapeInMarkdown, escapeInSlack, onOneLine } from './escapeText.ts';
import type { Page, PageLine, PageSource } from './page.ts';

/** The ways to write a page. `slack` is the markup of Slack's messages. */
export const PAGE_FORMATS = ['markdown', 'html', 'text', 'slack'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** A place in a file, for people. */
export interface NamedPlace {
  /** "line 12", "specs/a.md:12". */
  readonly words: string;
  /** Where it can be read on the web; undefined where that is not known. Only http and https are made links. */
  readonly url: string | undefined;
}

export interface PageOptions {
  readonly translate: Translate;
  readonly placeOf: (source: PageSource) => NamedPlace;
}

/** How one format writes what a page is made of. */
interface Style {
  readonly escape: (text: string) => string;
  readonly bold: (words: string) => string;
  readonly missing: (words: string) => string;
  readonly link: (words: string, url: string) => string;
  /** `place` starts with a space, or is empty. */
  readonly title: (words: string, place: string) => string;
  readonly heading: (words: string, place: string) => string;
  readonly lines: (lines: readonly WrittenLine[], depth: number) => string;
  readonly gap: string;
}

interface WrittenLine {
  readonly words: string;
  readonly lines: readonly WrittenLine[];
}

/** The page in one of its formats, with a line break at its end. Words of authors are never read as markup. */
export function renderPage(page: Page, format: PageFormat, options: PageOptions): string {
  const style = STYLES[format];
  const written = (line: PageLine): WrittenLine => ({
    words: lineWords(line, style, options),
    lines: line.lines.map(written),
  });
  const blocks = [
    headingWords(page.title, style.title, style, options),
    page.lead.length > 0 ? style.lines(page.lead.map(written), 0) : '',
    ...page.parts.flatMap(({ heading, lines }) => [
      headingWords(heading, style.heading, style, options),
      lines.length > 0 ? style.lines(lines.map(written), 0) : '',
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join(style.gap)}\n`;
}

function lineWords({ label, words, notes, tone, source }: PageLine, style: Style, options: PageOptions): string {
  const { translate } = options;
  const said = style.escape(onOneLine(translate(words)));
  const before = label ? `${style.bold(`${style.escape(onOneLine(translate(label)))}:`)} ` : '';
  const body = [
    tone === 'missing' ? style.missing(said) : said,
    ...notes.map((note) => style.escape(onOneLine(translate(note)))),
  ];
  return before + body.join(' · ') + placeWords(source, style, options);
}

function headingWords(
  { label, words, source }: PageLine,
  write: Style['title'],
  style: Style,
  options: PageOptions,
): string {
  const { translate } = options;
  const said = [...(label ? [`${translate(label)}:`] : []), translate(words)].join(' ');
  return write(style.escape(onOneLine(said)), placeWords(source, style, options));
}

/** The place in brackets behind a space; empty for none. */
function placeWords(source: PageSource | undefined, style: Style, { placeOf }: PageOptions): string {
  if (!source) {
    return '';
  }
  const { words, url } = placeOf(source);
  const place = style.escape(onOneLine(words));
  return ` (${url !== undefined && /^https?:\/\/[^\s<>"'()|\\]+$/.test(url) ? style.link(place, url) : place})`;
}

function bulleted(lines: readonly WrittenLine[], depth: number, bullets: readonly string[], indent: string): string {
  const bullet = bullets[Math.min(depth, bullets.length - 1)] ?? '-';
  return lines
    .map(({ words, lines: below }) => {
      const own = `${indent.repeat(depth)}${bullet} ${words}`;
      return below.length > 0 ? `${own}\n${bulleted(below, depth + 1, bullets, indent)}` : own;
    })
    .join('\n');
}

function htmlList(lines: readonly WrittenLine[], depth: number): string {
  const indent = '  '.repeat(depth * 2);
  const items = lines.map(({ words, lines: below }) =>
    below.length > 0
      ? `${indent}  <li>${words}\n${htmlList(below, depth + 1)}\n${indent}  </li>`
      : `${indent}  <li>${words}</li>`,
  );
  return `${indent}<ul>\n${items.join('\n')}\n${indent}</ul>`;
}

const STYLES: Readonly<Record<PageFormat, Style>> = {
  markdown: {
    escape: escapeInMarkdown,
    bold: (words) => `**${words}**`,
    missing: (words) => `*${words}*`,
    link: (words, url) => `[${words}](${url})`,
    title: (words, place) => `# ${words}${place}`,
    heading: (words, place) => `## ${words}${place}`,
    lines: (lines, depth) => bulleted(lines, depth, ['-'], '  '),
    gap: '\n\n',
  },
  html: {
    escape: escapeHtml,
    bold: (words) => `<strong>${words}</strong>`,
    missing: (words) => `<em>${words}</em>`,
    link: (words, url) => `<a href="${escapeHtml(url)}">${words}</a>`,
    title: (words, place) => `<h1>${words}${place}</h1>`,
    heading: (words, place) => `<h2>${words}${place}</h2>`,
    lines: htmlList,
    gap: '\n',
  },
  text: {
    escape: (text) => text,
    bold: (words) => words,
    missing: (words) => words,
    link: (words, url) => `${words}, ${url}`,
    title: (words, place) => words + place,
    heading: (words, place) => words + place,
    lines: (lines, depth) => bulleted(lines, depth, ['-'], '  '),
    gap: '\n\n',
  },
  slack: {
    escape: escapeInSlack,
    bold: (words) => `*${words}*`,
    missing: (words) => `_${words}_`,
    link: (words, url) => `<${url}|${words}>`,
    title: (words, place) => `*${words}*${place}`,
    heading: (words, place) => `*${words}*${place}`,
    lines: (lines, depth) => bulleted(lines, depth, ['•', '◦'], '    '),
    gap: '\n\n',
  },
};
