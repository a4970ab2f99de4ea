import { type FrontMatter, frontMatterValue } from './markdown/frontMatter.ts';
import type { Section } from './markdown/outline.ts';
import { wholeHeadingSide } from './sides/headingSide.ts';

/** Names that many files of a repository have: which one it is, their folders say. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  'adr design index plan prd prfaq proposal readme requirements research rfc spec specification tasks'.split(' '),
);

/**
 * What a document is called: its first top heading, unless that is one section of several, as "Summary" is. Then the
 * front matter's title or the file's name, or that of its folder where many files have the name. A heading that tells
 * only the kind of document has the folder in front. Never empty.
 */
export function specTitleOf(sections: readonly Section[], frontMatter: FrontMatter | undefined, path: string): string {
  const headed = sections.filter(({ heading }) => heading !== undefined);
  const top = headed.find(({ level }) => level === 1) ?? headed[0];
  const isCommon = top !== undefined && wholeHeadingSide(top.words) !== undefined;
  const isSection = isCommon && headed.some((other) => other !== top && other.level === top.level);
  const { folder, name } = namesIn(path);
  if (top && top.title !== '' && !isSection) {
    return isCommon && folder !== undefined ? `${folder}: ${top.title}` : top.title;
  }
  return frontMatterValue(frontMatter, 'title')?.value.trim() || folder || name;
}

/** The name of a file without its ending, and that of its folder where many files have the name. */
function namesIn(path: string): { readonly name: string; readonly folder: string | undefined } {
  const [file = path, folder] = path.split('/').reverse();
  const name = file.replace(/\.(?:md|markdown)$/i, '') || path;
  return { name, folder: COMMON_NAMES.has(name.toLowerCase()) ? folder : undefined };
}
