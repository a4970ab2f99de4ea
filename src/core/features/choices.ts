import { plainText } from '../markdown/plainText.ts';
import { memoised } from '../memo.ts';
import type { Decision, Option, Part } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { lineText, type TextDocument } from '../text/textDocument.ts';

/** One way to go, as somebody who has to choose sees it. */
export interface Choice {
  /** The words of the option, as they are to be written when it is chosen. */
  readonly title: string;
  /** What it costs or gains; undefined where nothing is said. */
  readonly tradeoffs: string | undefined;
  readonly recommended: boolean;
  /** Whether its feasibility says no. */
  readonly infeasible: boolean;
}

const LONGEST = 120;
const LETTER = /^(?:\W*(?:option|alternative|variant)\s+)([A-Za-z]|\d{1,2})\b/i;
const RECOMMENDED = /\(\W*recommended\W*\)|\brecommended\b\s*$|^\W*recommended\b/i;
const NOT_FEASIBLE = /\b(?:infeasible|unfeasible|not feasible|impossible)\b/i;
const FEASIBILITY = /\bfeasib\w*[*_]{0,3}\s*[:=(–—-]\s*[*_]{0,3}\s*(?:no\b|not\b|none\b|low\b|❌|🔴)/i;

/** The ways to go of a decision, in the author's order. Empty where none are written. */
export function choicesOf(spec: Spec, decision: Decision): Choice[] {
  const { document } = spec;
  const headers = new Map<number, number>();
  return decision.options.map((option, index) => {
    const source = sourceOf(document, decision, index);
    return {
      title: shortTitle(option),
      tradeoffs: option.tradeoffs?.text === option.title.text ? undefined : option.tradeoffs?.text,
      recommended: isRecommended(decision, index),
      infeasible: NOT_FEASIBLE.test(source) || FEASIBILITY.test(source) || saysNoInColumn(document, option, headers),
    };
  });
}

/**
 * Whether whoever decides so knows something that is not written: the recommendation says otherwise, or the option's
 * feasibility says no.
 */
export function goesAgainst(spec: Spec, decision: Decision, answer: string): boolean {
  const choices = choicesOf(spec, decision);
  const chosen = choices.find(({ title }) => title === answer);
  if (chosen) {
    return chosen.infeasible || (!chosen.recommended && hasRecommendation(decision, choices));
  }
  const advice = decision.recommendation?.text.text;
  return advice !== undefined && !holds(advice, answer) && !holds(answer, advice);
}

function hasRecommendation(decision: Decision, choices: readonly Choice[]): boolean {
  return decision.recommendation !== undefined || choices.some(({ recommended }) => recommended);
}

/** Whether the author recommends the option at `index`: by a word in it, its letter or number, or its name. */
export function isRecommended(decision: Decision, index: number): boolean {
  const { options, recommendation } = decision;
  const title = options[index]?.title;
  if (!title) {
    return false;
  }
  if (RECOMMENDED.test(title.text)) {
    return true;
  }
  const advice = recommendation?.text.text ?? '';
  const letter = LETTER.exec(advice)?.[1];
  if (letter !== undefined) {
    const own =
      LETTER.exec(title.text)?.[1] ?? (/^\d/.test(letter) ? String(index + 1) : String.fromCharCode(65 + index));
    return own.toLowerCase() === letter.toLowerCase();
  }
  return namedFirst(decision).has(title);
}

/** Of several options that an advice names, the first is the one that it gives; their titles, as some are called alike. */
const namedFirst = memoised(({ options, recommendation }: Decision): ReadonlySet<Part> => {
  const advice = folded(recommendation?.text.text ?? '');
  const places = options.map(({ title }) => {
    const name = nameOf(title.text);
    const at = name === '' ? -1 : advice.indexOf(name);
    return { title, at: at < 0 ? Number.POSITIVE_INFINITY : at };
  });
  const first = places.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return new Set(places.flatMap(({ title, at }) => (at === first && at < Number.POSITIVE_INFINITY ? [title] : [])));
});

/** Whether `text` names the option that `title` begins with. */
function holds(text: string, title: string): boolean {
  const name = nameOf(title);
  return name !== '' && folded(text).includes(name);
}

function nameOf(title: string): string {
  return folded(
    title
      .replace(LETTER, '')
      .split(/\s[–—-]\s|[:;.(]/)
      .find((part) => folded(part) !== '') ?? '',
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An option up to its trade-offs: "Mapbox" of "Mapbox – cheaper, but new to us". */
function shortTitle({ title }: Option): string {
  const words = plainText(title.text).replace(/\s*\(\W*recommended\W*\)/i, '');
  const lead = words.split(/\s[–—]\s|\s-\s|:\s|;\s/)[0] ?? words;
  const whole = LETTER.test(lead) && lead.length < 'alternative 00 '.length ? words : lead;
  return (whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole).trim();
}

/** The lines of an option: from its title to the next one, or a few. */
function sourceOf(document: TextDocument, { options, range }: Decision, index: number): string {
  const first = options[index]?.title.range.start.line ?? 0;
  const next = options[index + 1]?.title.range.start.line ?? Math.max(range.end.line + 1, first + 1);
  const lines: string[] = [];
  for (let line = first; line < Math.max(first + 1, Math.min(next, first + 12)); line += 1) {
    const text = lineText(document, line);
    if (line > first && text.startsWith('#')) {
      break;
    }
    lines.push(text);
  }
  return lines.join('\n');
}

/** "Option | Feasibility" as columns of a table. `headers` are the lines of those that were found, by the lines of their rows. */
function saysNoInColumn(document: TextDocument, { title }: Option, headers: Map<number, number>): boolean {
  const { line } = title.range.start;
  const row = lineText(document, line);
  if (!row.includes('|')) {
    return false;
  }
  let header = line;
  while (header > 0 && lineText(document, header - 1).includes('|')) {
    header = headers.get(header - 1) ?? header - 1;
  }
  headers.set(line, header);
  const cellsOf = (text: string) =>
    text
      .replace(/^\s*\|/, '')
      .split('|')
      .map((cell) => plainText(cell));
  const at = cellsOf(lineText(document, header)).findIndex((cell) => /^(?:feasib|feasible|doable)/i.test(cell));
  return at >= 0 && /^(?:no\b|not\b|low\b|❌|🔴)/i.test(cellsOf(row)[at] ?? '');
}
