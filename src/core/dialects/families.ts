import type { Outline, Section } from '../markdown/outline.ts';
import { english } from './vocabulary/en.ts';

/**
 * What a section is a place for. `questions` wait for an answer, `decide` for a decision; `decisions` and `answered` are
 * settled. `alternatives`, `nonGoals`, `history`, `acceptance`, `faq` and `other` hold text that looks like items and is none.
 */
export type Family =
  | 'questions'
  | 'decide'
  | 'decisions'
  | 'answered'
  | 'risks'
  | 'mitigations'
  | 'assumptions'
  | 'metrics'
  | 'estimates'
  | 'options'
  | 'alternatives'
  | 'recommendation'
  | 'evidence'
  | 'scopeChanges'
  | 'nonGoals'
  | 'history'
  | 'acceptance'
  | 'faq'
  | 'other';

/** The wordings of section headings by family, separated by `|`, in lower case. */
export type HeadingVocabulary = Readonly<Partial<Record<Family, string>>>;

const WORDINGS: ReadonlyMap<string, Family> = new Map(
  [english].flatMap((vocabulary) =>
    Object.entries(vocabulary).flatMap(([family, wordings]) =>
      wordings.split('|').map((wording): [string, Family] => [wording, family as Family]),
    ),
  ),
);

// "Major technical risks", "Remaining open questions for design": words that leave what the section is for as it is.
const QUALIFIERS = new Set(
  'the|our|some|key|main|major|known|initial|remaining|current|top|potential|identified|project|product|business|technical|other|further|additional|important|specific|general|new|primary|overall|critical|implementation|security|operational|organizational|measurable|user|customer|market|legal|schedule|high-level|further'.split(
    '|',
  ),
);
const ENDINGS: ReadonlyMap<string, Family> = new Map([
  ['risks', 'risks'],
  ['assumptions', 'assumptions'],
  ['drawbacks', 'risks'],
]);
const OPENINGS = [
  'open questions',
  'unresolved questions',
  'open issues',
  'open decisions',
  'decision needed',
  'risks and',
];

/** The family that a heading names by its own words; undefined where it names none. */
export function familyOfHeading(section: Section): Family | undefined {
  const { text, parts, suffixes } = section.words;
  if (text === '') {
    return undefined;
  }
  const whole = WORDINGS.get(text) ?? WORDINGS.get(text.replaceAll(' & ', ' and ').replaceAll(' / ', ' and '));
  if (whole) {
    return isSettled(suffixes) && isOpenFamily(whole) ? 'answered' : whole;
  }
  if (section.level === 1 && section.children.length > 0) {
    return undefined; // The title of a document on risks is not a list of risks.
  }
  for (const part of parts) {
    const family = WORDINGS.get(withoutQualifiers(part));
    if (family && family !== 'other' && family !== 'options') {
      return isOpenFamily(family) && SETTLED.test(text) ? 'answered' : family;
    }
  }
  const bare = withoutQualifiers(text);
  const opening = OPENINGS.find((words) => bare.startsWith(`${words} `) || bare.startsWith(`${words}:`));
  return (
    WORDINGS.get(bare) ?? (opening === undefined ? familyByLastWord(bare) : WORDINGS.get(opening.replace(/ and$/, '')))
  );
}

/** The family of every section: its own, else that of the nearest heading above that has one. By section index. */
export function familiesOf(outline: Outline): readonly (Family | undefined)[] {
  const families: (Family | undefined)[] = [];
  for (const section of outline.sections) {
    const own = familyOfHeading(section);
    const inherited = section.parent ? families[section.parent.index] : undefined;
    const negative =
      /^(?:negative|bad|cons|disadvantages)$/.test(section.words.text) &&
      /^consequences/.test(section.parent?.words.text ?? '');
    families.push(negative ? 'risks' : (own ?? inherited));
  }
  return families;
}

const SETTLED = /\b(?:resolved|answered|closed|decided|settled)\b/;

function isSettled(suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => SETTLED.test(suffix) || suffix === 'done');
}

function isOpenFamily(family: Family): boolean {
  return family === 'questions' || family === 'decide';
}

function withoutQualifiers(text: string): string {
  const words = text.split(' ');
  let from = 0;
  while (from < words.length - 1 && QUALIFIERS.has(words[from] ?? '')) {
    from += 1;
  }
  return words.slice(from).join(' ');
}

function familyByLastWord(text: string): Family | undefined {
  const words = text.split(' ');
  return words.length <= 4 ? ENDINGS.get(words.at(-1) ?? '') : undefined;
}
