import type { IsoDay } from '../model/date.ts';
import { daysBetween } from '../model/day.ts';
import type { Decision, Estimate, Item, Part, Risk } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { Person } from '../model/person.ts';
import { type ItemIcon, iconOf, kindWord, statusWord } from './itemWords.ts';
import { say, sayCount } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

/** One line of a card: a label, and words of the author. */
export interface CardField {
  readonly label: Message;
  readonly value: string;
}

/** One item to look at, as data. */
export interface ItemCard {
  readonly icon: ItemIcon;
  /** "Question", "Decision", "Risk"… */
  readonly kind: Message;
  /** The author's id, such as `D-12`. */
  readonly id: string | undefined;
  readonly title: string;
  /** Undefined for kinds that have no status. */
  readonly status: Message | undefined;
  /** "3 days overdue"; undefined when it is not. */
  readonly overdue: Message | undefined;
  readonly fields: readonly CardField[];
  /** The ways to go, with what each costs or gains where that is said. */
  readonly options: readonly { readonly title: string; readonly tradeoffs: string | undefined }[];
  /** What else there is to know of it. */
  readonly notes: readonly Message[];
  /** Where it stands: the spec's title, for cards that are shown away from it. */
  readonly spec: string | undefined;
}

/** The card of an item. `spec` is the title of its spec where the card is shown elsewhere, undefined in the spec itself. */
export function cardOf(
  item: Item,
  options: { readonly today: IsoDay; readonly spec: string | undefined; readonly notes?: readonly Message[] },
): ItemCard {
  return {
    icon: iconOf(item),
    kind: kindWord(item),
    id: item.id?.text,
    title: item.title.text,
    status: statusWord(item),
    overdue: item.kind === 'decision' ? overdueWords(item, options.today) : undefined,
    fields: fieldsOf(item),
    options:
      item.kind === 'decision' && item.status === 'open'
        ? item.options.map(({ title, tradeoffs }) => ({ title: title.text, tradeoffs: tradeoffs?.text }))
        : [],
    notes: options.notes ?? [],
    spec: options.spec,
  };
}

/** "3 days overdue"; undefined where it is not, or is not open. */
export function overdueWords(item: Decision, today: IsoDay): Message | undefined {
  const day = item.due?.day;
  if (item.status !== 'open' || day === undefined || day >= today) {
    return undefined;
  }
  return sayCount(daysBetween(day, today), '{count} day overdue', '{count} days overdue');
}

function fieldsOf(item: Item): CardField[] {
  switch (item.kind) {
    case 'decision':
      return decisionFields(item);
    case 'risk':
      return riskFields(item);
    case 'estimate':
      return estimateFields(item);
    case 'assumption':
      return [...part('How it will be checked', item.validation), ...people('Owner', item.owners)];
    case 'metric':
      return [...part('Baseline', item.baseline), ...part('Target', item.target), ...part('Timeframe', item.timeframe)];
    case 'evidence':
      return [...part('Source', item.source), ...text('Date', item.date?.text)];
    case 'scope-change':
      return [
        ...part('Impact on timeline', item.timelineImpact),
        ...part('Impact on quality', item.qualityImpact),
        ...part('Recommendation', item.recommendation),
        ...people('Owner', item.owners),
      ];
  }
}

function decisionFields(item: Decision): CardField[] {
  return [
    ...people('Owner', item.owners),
    ...(item.status === 'open' ? text('Due', item.due?.day ?? item.due?.text) : []),
    ...part(item.form === 'question' ? 'Answer' : 'Outcome', item.outcome),
    ...part('Because', item.reason),
    ...text('Decided on', item.decidedOn?.day ?? item.decidedOn?.text),
    ...(item.status === 'open' ? part('Recommendation', item.recommendation?.text) : []),
    ...(item.status === 'open' ? part('Because', ownReason(item)) : []),
  ];
}

function riskFields(item: Risk): CardField[] {
  return [
    ...text('Likelihood', item.likelihood?.text),
    ...text('Impact', item.impact?.text),
    ...part('Mitigation', item.mitigation),
    ...people('Owner', item.owners),
  ];
}

function estimateFields(item: Estimate): CardField[] {
  return [
    ...part('Amount', item.amount),
    ...part('Confidence', item.confidence),
    ...people('Estimated by', item.owners),
    ...item.assumptions.flatMap((assumption) => part('Rests on', assumption)),
  ];
}

function part(label: FeatureSentence, value: Part | undefined): CardField[] {
  return text(label, value?.text);
}

function people(label: FeatureSentence, value: readonly Person[]): CardField[] {
  return text(label, value.map(({ name }) => name).join(', '));
}

function text(label: FeatureSentence, value: string | undefined): CardField[] {
  return value === undefined || value.trim() === '' ? [] : [{ label: say(label), value }];
}

/** The reason for a recommendation, unless it stands in the recommendation's own sentence. */
function ownReason({ recommendation }: Decision): Part | undefined {
  return recommendation?.reason?.text === recommendation?.text.text ? undefined : recommendation?.reason;
}
