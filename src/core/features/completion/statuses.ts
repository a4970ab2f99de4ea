import { writtenWords } from '../../edits/write/writtenWords.ts';
import type { Item } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { decisionStatusOf, riskStatusOf } from '../../model/statusWords.ts';
import { STATUS_WORDS } from '../itemWords.ts';
import { say } from '../pieces.ts';
import type { Offer } from './completion.ts';
import type { CursorPlace } from './cursorPlace.ts';
import { statusFamilyOf, wordsOfItems } from './knownWords.ts';

// The words that the usual templates ask for, in the order of a life.
const RECORD = ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'];
const ENHANCEMENT = ['provisional', 'implementable', 'implemented', 'deferred', 'rejected', 'withdrawn', 'replaced'];
const DOCUMENT = ['draft', 'in review', 'accepted', 'implemented', 'superseded'];
const DECISION: readonly DecisionStatus[] = ['open', 'decided', 'deferred', 'rejected', 'superseded'];
const RISK: readonly RiskStatus[] = ['open', 'mitigated', 'accepted', 'closed'];

/** The words for where the item at the cursor stands: those that its kind has in this document, then the usual ones. */
export function statusOffers(spec: Spec, place: CursorPlace): Offer[] {
  const isRisk = isAboutRisk(place);
  const read: (words: string) => DecisionStatus | RiskStatus | undefined = isRisk ? riskStatusOf : decisionStatusOf;
  const seen = seenIn(spec, place, isRisk).filter((words) => read(words) !== undefined);
  const capital = seen.length > 0 && seen.filter((words) => /^\p{Lu}/u.test(words)).length * 2 > seen.length;
  const usual = usualWords(spec, place, isRisk).map((words) => (capital ? capitalised(words) : words));
  const known = new Set(usual.map((words) => words.toLowerCase()));
  const own = seen.filter((words) => !known.has(words.toLowerCase()) && words.split(' ').length <= 3);
  return [...usual, ...own].map((words): Offer => {
    const meaning = read(words);
    const said = meaning && meaning !== words.toLowerCase() ? [say(STATUS_WORDS[meaning])] : [];
    return { words, detail: said };
  });
}

function isAboutRisk({ item, columns }: CursorPlace): boolean {
  return columns
    ? columns.includes('risk') || columns.includes('mitigation') || columns.includes('likelihood')
    : item?.kind === 'risk';
}

function seenIn(spec: Spec, { item }: CursorPlace, isRisk: boolean): readonly string[] {
  const { statuses } = wordsOfItems(spec.items);
  const like: Item | undefined = item ?? spec.items.find(({ kind }) => kind === (isRisk ? 'risk' : 'decision'));
  return like ? (statuses.get(statusFamilyOf(like)) ?? []) : [];
}

function usualWords(spec: Spec, { item, isFrontMatter, columns }: CursorPlace, isRisk: boolean): readonly string[] {
  const own = writtenWords(spec.outline, [])?.statuses;
  const inOwn = (statuses: readonly (DecisionStatus | RiskStatus)[]) =>
    statuses.map((status) => own?.[status]?.toLowerCase() ?? status);
  if (isRisk) {
    return inOwn(RISK);
  }
  if (/(?:^|\/)keps?\//.test(spec.path)) {
    return ENHANCEMENT;
  }
  const isRecord = item?.shape === 'document' || item?.dialect === 'decision-record';
  if (isRecord || (isFrontMatter && spec.genre === 'engineering')) {
    return RECORD;
  }
  return item || columns ? inOwn(DECISION) : DOCUMENT;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
