import type { Side } from '../model/spec.ts';
import type { DecisionStatus } from '../model/status.ts';

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

/** Headings by the side that they stand for. */
export type WordLists = Readonly<Partial<Record<Side, string>>>;

/** The headings of one language that tell a side without naming a family. */
export interface SideWords {
  /** Settle their side wherever they stand: "acceptance criteria" in a design is still the what. */
  readonly strong: WordLists;
  /** Give way to a parent or file of engineering: "requirements" of a component belong to its design. */
  readonly soft?: WordLists;
  /** Say something only where neither a parent nor the file does: "overview", "performance". */
  readonly weak?: WordLists;
  /** First words that tell the side of a short heading: "testing", as in "testing on real devices". */
  readonly first?: WordLists;
  /** Last words that tell the side of a short heading: "schema", as in "invoice schema". */
  readonly last?: WordLists;
}

/** What {@link Language.labels} names, as labels are read: `date` is when it was decided; nothing reads the last. */
export const DETAILS = [
  'status',
  'owner',
  'due',
  'answer',
  'decision',
  'reason',
  'options',
  'mitigation',
  'date',
  'supersedes',
] as const;

/** What each of {@link DETAILS} is called where English is written. */
export const ENGLISH_LABELS: Readonly<Record<(typeof DETAILS)[number], string>> = {
  status: 'Status',
  owner: 'Owner',
  due: 'Due',
  answer: 'Answer',
  decision: 'Decision',
  reason: 'Because',
  options: 'Options',
  mitigation: 'Mitigation',
  date: 'Decided',
  supersedes: 'Supersedes',
};

/**
 * What {@link Language.templateLabels} names, as templates have it in English, with the field as which it is read behind a
 * colon where it is read as one.
 */
const TEMPLATE_LABELS =
  'Goal|Decider:decider|Option|Gain:tradeoffs|Cost:tradeoffs|Effort:estimate|Estimated by:author|Rests on:assumptions|Risk:risk|Likelihood:likelihood|Impact:impact|Confidence:confidence|Source:source|Constraint that changed|Impact on timeline:timelineImpact|Impact on quality:qualityImpact|If nobody decides:stakes|Team|Dependency|Data|Scope|Environment|From|To';

/** A label of a template in one language. */
export interface TemplateLabel {
  readonly english: string;
  readonly own: string;
  /** The name of the field as which it is read; undefined for none. */
  readonly field: string | undefined;
}

/** The labels of templates in `language`; empty for English. */
export function templateLabelsOf({ templateLabels }: Language): TemplateLabel[] {
  const names = TEMPLATE_LABELS.split('|');
  return wordsOf(templateLabels).map((own, at) => {
    const [english = '', field] = names[at]?.split(':') ?? [];
    return { english, own, field };
  });
}

/** What sentences say in one language, as parts of regular expressions. */
export interface Sayings {
  /** That something is there by a day: "wird ausgeliefert". */
  readonly promises: string;
  /** How many, of people; who; and what they do or want: "die meisten", "nutzer", "wollen". */
  readonly many: string;
  readonly who: string;
  readonly does: string;
  /** That it is a condition, a duty or a guess, or who has found it out. */
  readonly doubts: string;
}

/** How people write specs in one language: lower case, wordings separated by `|` or line breaks, as {@link normaliseHeading} gives them. */
export interface Language {
  /** What sections are called, by what they are a place for. */
  readonly families: Readonly<Partial<Record<Family, string>>>;
  /** What other sections are called, and those whose side is not that of their family. */
  readonly sides: SideWords;
  /**
   * What the details of an item are called, as they are written: one word for each of {@link DETAILS}, in that order. None in
   * English, which has many for each.
   */
  readonly labels?: string;
  /** What the further labels of templates are called: one word for each of those that {@link templateLabelsOf} knows, in its order. None in English. */
  readonly templateLabels?: string;
  /** What is said of a risk that is mitigated, accepted, closed: one word for each, in that order. None in English. */
  readonly riskStatuses?: string;
  /** How people say where a decision or document stands. None in English, which has words of its own for either. */
  readonly statuses: Readonly<Partial<Record<DecisionStatus, string>>>;
  /** What its sentences say of days and of people. None in English, which has rules of its own for both. */
  readonly sayings?: Sayings;
}

/**
 * Each wording, and as people write it whose keyboard lacks a letter: "maßnahme", "massnahme"; "prüfung", "pruefung"; "décisions
 * prises", "decisions prises".
 */
export function spellingsOf(wordings: readonly string[]): string[] {
  return wordings.flatMap((wording) => {
    if (!ACCENTED.test(wording)) {
      return wording;
    }
    const sharp = wording.replaceAll('ß', 'ss');
    const german = sharp.replace(UMLAUTS, (letter) => PLAIN[letter] ?? letter);
    const bare = sharp
      .replace(UNSPLIT, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFD')
      .replace(MARKS, '');
    return [...new Set([wording, sharp, german, ...(bare === HYPOTHESES ? [] : [bare])])];
  });
}

/** Letters of the Latin alphabet with a sign of their own. */
const ACCENTED = /[\u00df-\u024f\u1e00-\u1eff]/;
/** In English it is said of what is tried out, and not of what is taken for granted. */
const HYPOTHESES = 'hypotheses';
const UMLAUTS = /[äöü]/g;
const UNSPLIT = /[łđøæœ]/g;
const MARKS = /\p{M}/gu;
const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe' };

/** The wordings of a list, trimmed. */
export function wordsOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
