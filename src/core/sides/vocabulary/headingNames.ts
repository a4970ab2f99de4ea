import type { HeadingWords } from '../../markdown/headingWords.ts';

const COUNT = /\s+#?\d+(?:[.\-–]\d+)*$/;
const ENDS_WITH_DIGIT = /\d$/;
const LONGEST = 100;
const LEAD_END = /:|\s[-–—]\s/u;

/** The name that a heading has in a list of names: without its number and its own title, "user story 2 - …" is "user story". */
export function headingName({ text }: HeadingWords): string {
  const start = text.slice(0, LONGEST);
  const end = start.search(LEAD_END);
  const name = (end < 0 ? start : start.slice(0, end)).trim();
  return ENDS_WITH_DIGIT.test(name) ? name.replace(COUNT, '') : name;
}

/**
 * The form under which lists hold a heading, so that they need each only once: "Non-goals" and "non goal", "Risks &
 * mitigations" and "risks and mitigation" are the same. Only for looking up: it is no word of any language.
 */
export function headingKey(text: string): string {
  const words = text.includes('-') || text.includes('&') ? text.replaceAll('-', ' ').replaceAll('&', 'and') : text;
  if (!words.endsWith('s')) {
    return words;
  }
  if (words.endsWith('ies')) {
    return `${words.slice(0, -3)}y`;
  }
  return words.length > 1 && !words.endsWith('ss') ? words.slice(0, -1) : words;
}
