import type { HeadingWords } from '../../markdown/headingWords.ts';

const COUNT = /\s+#?\d+(?:[.\-–]\d+)*$/;
const LONGEST = 100;
const LEAD_END = /:|\s[-–—]\s/u;

/** The name that a heading has in a list of names: without its number and its own title, "user story 2 - …" is "user story". */
export function headingName({ text }: HeadingWords): string {
  const start = text.slice(0, LONGEST);
  const end = start.search(LEAD_END);
  return (end < 0 ? start : start.slice(0, end)).trim().replace(COUNT, '');
}
