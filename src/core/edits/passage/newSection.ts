import type { HeadingBlock } from '../../markdown/blocks.ts';
import type { Section } from '../../markdown/outline.ts';
import type { Spec } from '../../model/spec.ts';
import { sideMarker } from '../../sides/markers.ts';
import type { TextDocument } from '../../text/textDocument.ts';
import { type Placement, placeAbove } from './placement.ts';

/** A section that a document does not have yet. */
export interface WantedSection {
  readonly name: string;
  readonly side: 'engineering' | 'shared';
  readonly body: readonly string[];
}

const NUMBER = /^(\d{1,3})([.):]?\s+)/;

/**
 * Writes `wanted` behind the other sections of the rank of the one around `from`, in front of glossaries and the like,
 * with a heading in the manner of theirs. `document` and `sections` may lack some text of `spec`, yet no heading. Undefined
 * where there is no heading to follow.
 */
export function placeSection(
  spec: Spec,
  document: TextDocument,
  from: Section,
  wanted: WantedSection,
): Placement | undefined {
  const top = topOf(from, spec);
  if (!top.heading) {
    return undefined;
  }
  const ranks = (top.parent?.children ?? [top]).filter(({ level }) => level === top.level);
  const said = ranks.filter((section) => spec.sides[section.index]?.side !== 'none');
  const isNumbered = ranks.filter((section) => NUMBER.test(writtenTitle(document, section))).length * 2 > ranks.length;
  const last = (isNumbered ? ranks : said).at(-1) ?? top;
  const number = isNumbered ? nextNumber(document, ranks) : '';
  const title = number + casedLike(wanted.name, ranks, top);
  // What somebody said of the whole document or of a heading above outweighs what a heading says by itself.
  const marker = spec.markers.some(({ kind }) => kind === 'side') ? [sideMarker(wanted.side), ''] : [];
  const isLast = last === ranks.at(-1);
  const endsInRule = lastBlock(last)?.kind === 'break';
  const ruled = ranks.some((section) => lastBlock(section)?.kind === 'break');
  return placeAbove(document, last.lines.end, [
    ...(ruled && isLast && !endsInRule ? ['---', ''] : []),
    ...headingLike(document, top.heading, title),
    '',
    ...marker,
    ...wanted.body,
    ...(endsInRule && !isLast ? ['', '---'] : []),
  ]);
}

/** The outermost section around `section` below the title of the document. */
function topOf(section: Section, spec: Spec): Section {
  let top = section;
  while (top.parent?.heading && !isTitle(top.parent, spec)) {
    top = top.parent;
  }
  return top;
}

/** A title holds all the rest, or stands alone at its rank. */
function isTitle(section: Section, spec: Spec): boolean {
  return section.level === 1 && (section.index === 1 || spec.sides[section.index]?.side === 'none');
}

function lastBlock(section: Section): Section['blocks'][number] | undefined {
  const inner = section.children.at(-1);
  return inner ? lastBlock(inner) : section.blocks.at(-1);
}

function writtenTitle({ text }: TextDocument, { heading }: Section): string {
  return heading ? text.slice(heading.prose.span.start, heading.prose.span.end) : '';
}

function nextNumber(document: TextDocument, sections: readonly Section[]): string {
  const matches = sections.flatMap((section) => NUMBER.exec(writtenTitle(document, section)) ?? []);
  const numbers = sections.map((section) => Number(NUMBER.exec(writtenTitle(document, section))?.[1] ?? 0));
  return `${Math.max(...numbers) + 1}${matches[2] ?? '. '}`;
}

/** Capitals at every word where the other headings have them, or everywhere. */
function casedLike(name: string, sections: readonly Section[], top: Section): string {
  const titles = sections.map(({ title }) => title.replace(NUMBER, ''));
  if (/\p{Lu}{3}/u.test(top.title) && top.title === top.title.toUpperCase()) {
    return name.toUpperCase();
  }
  const several = titles.filter((title) => /\p{L}\s+\p{L}/u.test(title));
  const capital = several.filter((title) => !/\s\p{Ll}{4}/u.test(title)).length;
  return capital * 2 > several.length ? name.replace(/ \p{Ll}/gu, (start) => start.toUpperCase()) : name;
}

/** A heading with the marks of `model`: as many `#`, an underline, or bold. */
function headingLike({ text }: TextDocument, { span, prose }: HeadingBlock, title: string): string[] {
  const colon = /[:：]$/.exec(text.slice(prose.span.start, prose.span.end))?.[0] ?? '';
  const words = title + colon;
  const [first = '', ...others] = text.slice(prose.span.end, span.end).split(/\r\n?|\n/);
  const before = text.slice(span.start, prose.span.start);
  return [before + words + first, ...others.map((line) => underline(line, words.length))];
}

function underline(line: string, length: number): string {
  const [mark = '-'] = line.trim();
  return mark.repeat(Math.max(3, length));
}
