import type { HeadingWords } from '../markdown/headingWords.ts';
import type { Outline, Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import { type Family, spellingsOf, wordsOf } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';

const WORDINGS: ReadonlyMap<string, Family> = new Map(
  LANGUAGES.toReversed().flatMap(({ families }) =>
    Object.entries(families).flatMap(([family, wordings]) =>
      spellingsOf(wordsOf(wordings)).map((wording): [string, Family] => [wording, family as Family]),
    ),
  ),
);

// "Major technical risks", "Remaining open questions for design": words that leave what the section is for as it is.
const QUALIFIERS = new Set(
  'the|our|some|key|main|major|biggest|known|initial|remaining|current|top|potential|identified|project|product|business|technical|other|further|additional|important|specific|general|new|primary|overall|critical|implementation|security|operational|organizational|measurable|user|customer|market|legal|schedule|high-level|further'.split(
    '|',
  ),
);
const ENDINGS: ReadonlyMap<string, Family> = new Map([
  ['risks', 'risks'],
  ['assumptions', 'assumptions'],
  ['drawbacks', 'risks'],
  ['decisions', 'decisions'],
  ['estimates', 'estimates'],
]);
// "Decisions recorded", "Implementation decisions summary": said of decisions already taken.
const TAKEN =
  /\bdecisions (?:this|the|we|from|taken|made|locked)\b|\bdecisions(?: (?:made|taken|recorded|resolved|implemented|reached|summary|so far)){1,2}$/;
// "Why these decisions", "Research for decisions": about decisions, and no list of them.
const ABOUT = /\b(?:for|to|why|these|how|about|validate|no|future)\b/;
const OPENINGS = [
  'open questions',
  'unresolved questions',
  'clarification questions',
  'clarifying questions',
  'open issues',
  'open decisions',
  'decision needed',
  'risks and',
  'success criteria',
  'success metrics',
  'assumptions',
];

/** The words in lower case that name one of `families`. */
export function wordingsOfFamilies(families: ReadonlySet<Family>): string[] {
  return [...WORDINGS].flatMap(([wording, family]) => (families.has(family) ? [wording] : []));
}

/** The family that a label such as "Open questions" names, whole; undefined where it names none. */
export function familyOfWords(text: string): Family | undefined {
  return WORDINGS.get(text) ?? WORDINGS.get(withoutQualifiers(text));
}

/** The family that a heading names by its own words; undefined where it names none. */
function familyOfHeading({ words, level, children }: Section): Family | undefined {
  const { whole, among } = named(words);
  // The title of a document on risks is not a list of risks, unless it calls itself one.
  return whole ?? (level === 1 && children.length > 0 ? familyOfList(words) : among);
}

const LIST_OF_ONE_SUBJECT = /^(.*(?:questions|decisions|risks|assumptions|log|register))(?: [-–—]|:) /;

// "Registro de decisões — Rolo 35": of some words, and none that stands for a single one in English.
const OF_OTHER_LANGUAGE =
  /^((?!.*\b(?:decision|question|risk|assumption|outcome|resolution)\b)\S+ \S[^:–—]*?)(?: [-–—]|:) /;

/** "Open questions — payments", as the title of a whole document. */
function familyOfList({ text }: HeadingWords): Family | undefined {
  const family = WORDINGS.get(LIST_OF_ONE_SUBJECT.exec(text)?.[1] ?? OF_OTHER_LANGUAGE.exec(text)?.[1] ?? '');
  return family && (family === 'answered' || LISTS.has(family)) ? family : undefined;
}

/** What the words of a heading name: a family and nothing else, or one among other words. */
const named = memoised(
  (words: HeadingWords): { readonly whole: Family | undefined; readonly among: Family | undefined } => {
    const whole = words.text === '' ? undefined : wholeFamily(words);
    return { whole, among: whole ?? familyInside(words) ?? familyInBrackets(words) };
  },
);

function wholeFamily({ text, suffixes }: HeadingWords): Family | undefined {
  const whole = WORDINGS.get(text) ?? WORDINGS.get(text.replaceAll(' & ', ' and ').replaceAll(' / ', ' and '));
  return whole && isSettled(suffixes) && isOpenFamily(whole) ? 'answered' : whole;
}

// "Success criteria guidelines" say how to write them, and "No new risks" that there are none.
const NOT_A_PLACE = /\b(?:guidelines?|guidance|instructions?|best practices)\b|^no (?!-|go)/;

/** The family that a heading names among other words. */
function familyInside(words: HeadingWords): Family | undefined {
  const { text } = words;
  if (text === '') {
    return undefined;
  }
  if (text.includes('technical assumptions')) {
    return 'other'; // A template's name for a list of engineering choices.
  }
  const family = familyAmong(words);
  return family === undefined || NOT_A_PLACE.test(text) ? undefined : family;
}

function familyAmong({ text, parts }: HeadingWords): Family | undefined {
  for (const part of parts) {
    const family =
      part === 'metrics' && !/goal|success|kpi/.test(text) ? undefined : WORDINGS.get(withoutQualifiers(part));
    if (family === 'decisions' && /\b(?:process|criteria|framework|matrix|template)\b/.test(text)) {
      return undefined; // About how decisions are taken.
    }
    if (family && family !== 'other' && family !== 'options') {
      return isOpenFamily(family) && SETTLED.test(text) ? 'answered' : family;
    }
  }
  const bare = withoutQualifiers(text);
  const opening = OPENINGS.find((words) => bare.startsWith(words) && /[ :]/.test(bare.charAt(words.length)));
  return (
    WORDINGS.get(bare) ?? (opening === undefined ? familyByLastWord(bare) : WORDINGS.get(opening.replace(/ and$/, '')))
  );
}

/** "Research outcomes (resolved decisions)": what the list is of may stand behind what it is called. */
function familyInBrackets({ suffixes }: HeadingWords): Family | undefined {
  for (const suffix of suffixes) {
    const family = OF_ONE_WORD.test(suffix) ? undefined : WORDINGS.get(suffix);
    if (family && LISTS.has(family)) {
      return family;
    }
  }
  return undefined;
}

const LISTS: ReadonlySet<Family> = new Set<Family>(['questions', 'decide', 'decisions', 'risks', 'assumptions']);
const OF_ONE_WORD = /^[^ ]*$/;

/** What the sections of a document are places for, by section index. */
export interface Families {
  /** By the section's own heading. */
  readonly own: readonly (Family | undefined)[];
  /** By its own heading, else by the nearest one above that names a family. */
  readonly nearest: readonly (Family | undefined)[];
  /** Whether "Cons" and the like stand there once, and so are of the whole: what is read from it depends on all sections. */
  readonly hasConsOfAll: boolean;
}

/** The families of all sections, found once for each outline. */
export const familiesOf = memoised((outline: Outline): Families => {
  const own = outline.sections.map(familyOfSection);
  const cons = outline.sections.filter(({ words }) => CONS.has(words.text));
  // Said once they are those of the whole; said often, of one option each.
  const hasConsOfAll = cons.length === 1;
  for (const { index, level } of cons) {
    own[index] = hasConsOfAll || level <= 2 ? 'risks' : undefined;
  }
  const nearest: (Family | undefined)[] = [];
  for (const section of outline.sections) {
    nearest.push(own[section.index] ?? (section.parent && nearest[section.parent.index]));
  }
  return { own, nearest, hasConsOfAll };
});

const BAD: ReadonlySet<string> = new Set(['negative', 'bad', 'cons', 'disadvantages']);

const CONS: ReadonlySet<string> = new Set(['cons', 'downsides', 'disadvantages']);

const OF_RISK = /\brisks?\b/;

// Of questions only below them; elsewhere it is said of mistakes that were mended.
const MENDED: ReadonlySet<string> = new Set(['resolved', 'resolved issues', 'closed', 'closed issues']);

// "Design decisions (to be made)"
const PENDING = /^(?:to be (?:made|decided|taken)|pending|open|needed|required|tbd|undecided|proposed)$/;

function familyOfSection(section: Section): Family | undefined {
  const family = familyByName(section);
  return family === 'decisions' && section.words.suffixes.some((suffix) => PENDING.test(suffix)) ? 'decide' : family;
}

function familyByName(section: Section): Family | undefined {
  if (section.level === 1 && section.children.length > 0 && RECORDS.test(section.words.text)) {
    return undefined; // The front page of a folder of records.
  }
  if (MENDED.has(section.words.text)) {
    const above = section.parent && familyOfHeading(section.parent);
    return above !== undefined && isOpenFamily(above) ? 'answered' : undefined;
  }
  if (section.words.text === 'concerns' && section.parent && OF_RISK.test(section.parent.words.text)) {
    return 'risks';
  }
  return BAD.has(section.words.text) && section.parent?.words.text.startsWith('consequences')
    ? 'risks'
    : familyOfHeading(section);
}

const RECORDS = /\bdecision records?$/;

const SETTLED = /\b(?:resolved|answered|closed|decided|settled)\b/;

function isSettled(suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => SETTLED.test(suffix) || suffix === 'done');
}

function isOpenFamily(family: Family): boolean {
  return family === 'questions' || family === 'decide';
}

function withoutQualifiers(text: string): string {
  let from = text.startsWith('what are ') ? 9 : 0;
  let space = text.indexOf(' ');
  while (space >= 0 && QUALIFIERS.has(text.slice(from, space))) {
    from = space + 1;
    space = text.indexOf(' ', from);
  }
  const bare = text.slice(from);
  // "Key resolution" is about keys.
  return bare === 'resolution' ? text : bare;
}

function familyByLastWord(text: string): Family | undefined {
  if (text.includes('decision')) {
    if (/\bdecisions?\b/.test(text) && ABOUT.test(text)) {
      return undefined;
    }
    if (TAKEN.test(text) || /(?:architecture|design) decision$/.test(text)) {
      return text.split(' ').length <= 6 ? 'decisions' : undefined;
    }
  }
  const family = ENDINGS.get(text.slice(text.lastIndexOf(' ') + 1));
  return family && text.split(' ').length <= 4 ? family : undefined;
}
