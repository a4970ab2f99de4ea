import { problemsAndGoalsOf } from '../dialects/statements/statementsOf.ts';
import { assumptionsInSight } from '../model/assumptionsInSight.ts';
import type { IsoDay } from '../model/date.ts';
import type { Decision, Estimate, Metric, Part, Risk } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import { anotherLookAt } from './anotherLookWords.ts';
import { dueStateOf } from './dueState.ts';
import { statusWord } from './itemWords.ts';
import { type Pieces, say } from './pieces.ts';
import { riskStateOf } from './riskTree.ts';
import type { FeatureSentence } from './sentences.ts';

/** How far a part of a spec is written: `whole`, with `gaps`, or not at all. */
export type ContractState = 'whole' | 'gaps' | 'missing';

/** One thing in a part of a spec. */
export interface ContractEntry {
  /** Unique in its part. */
  readonly id: string;
  /** Finds the item or statement in the text. */
  readonly key: string;
  readonly title: string;
  readonly state: ContractState;
  /** What is said and what is not. */
  readonly description: Pieces;
}

/** What a spec should say on one subject: its problem, its goal… */
export interface ContractPart {
  readonly id: ContractPartId;
  readonly label: Message;
  readonly state: ContractState;
  readonly description: Pieces;
  /** In document order; empty where nothing is written. */
  readonly entries: readonly ContractEntry[];
}

/** What product and engineering agree on in a spec, in the order in which it is usually told. */
export interface Contract {
  readonly parts: readonly ContractPart[];
  readonly whole: number;
}

export type ContractPartId =
  | 'problem'
  | 'goal'
  | 'metric'
  | 'decisions'
  | 'options'
  | 'recommendation'
  | 'risks'
  | 'estimates';

const LABELS: Readonly<Record<ContractPartId, FeatureSentence>> = {
  problem: 'Problem',
  goal: 'Goal',
  metric: 'Success metric',
  decisions: 'Decisions and questions',
  options: 'Options',
  recommendation: 'Recommendation',
  risks: 'Risks',
  estimates: 'Estimates',
};

/**
 * What `spec` says and what it does not say yet. In documents of engineering, and in those that are over, nothing is called
 * missing. Empty for a document that is no spec.
 */
export function contractOf(spec: Spec, { today }: { readonly today: IsoDay }): Contract {
  if (!spec.verdict.isSpec) {
    return { parts: [], whole: 0 };
  }
  const statements = problemsAndGoalsOf(spec);
  const said = (kind: 'problem' | 'goal') =>
    statements.filter((one) => one.kind === kind).map((one) => entry(one.key, one.title, []));
  const items = <Kind extends Spec['items'][number]['kind']>(kind: Kind) =>
    spec.items.filter((item): item is Extract<typeof item, { kind: Kind }> => item.kind === kind);
  const decisions = items('decision');
  const choices = decisions.filter(isChoice);
  const inSight = assumptionsInSight(spec);
  const all = [
    partOf('problem', said('problem')),
    partOf('goal', said('goal')),
    partOf('metric', items('metric').map(metricEntry)),
    partOf(
      'decisions',
      decisions.map((one) => decisionEntry(one, today, anotherLookAt(spec, one))),
    ),
    partOf('options', choices.flatMap(optionEntries)),
    partOf('recommendation', choices.filter(({ status }) => status === 'open').map(recommendationEntry)),
    partOf('risks', items('risk').map(riskEntry)),
    partOf(
      'estimates',
      items('estimate').map((one) => estimateEntry(one, inSight(one).length > 0, anotherLookAt(spec, one))),
    ),
  ];
  const expects = spec.genre === 'product' && spec.state === 'live';
  const parts = all.filter(({ entries, id }) => entries.length > 0 || (expects && ALWAYS.has(id)));
  return { parts, whole: parts.filter(({ state }) => state === 'whole').length };
}

/** The line above the parts: "4 of 6 parts complete". Empty where there are none. */
export function contractLine({ parts, whole }: Contract): Pieces {
  const figures = { whole: String(whole), count: String(parts.length) };
  return parts.length === 0 ? [] : [say('{whole} of {count} parts complete', figures)];
}

/** A part or one thing in it in words, for those who hear the view: "Goal, complete". */
export function contractLabel(one: ContractPart | ContractEntry): Pieces {
  const name = 'label' in one ? one.label : say('{title}', { title: one.title });
  return [name, ...(one.state === 'whole' ? [say('complete')] : []), ...one.description];
}

/** A line of a list or table only names what is to be decided; options are expected where it is told at length. */
function isChoice({ form, options, shape, status }: Decision): boolean {
  return options.length > 0 || (form === 'decision' && status === 'open' && shape !== 'row' && shape !== 'bullet');
}

/** What every spec of a product has. Decisions there are only where something is to be decided. */
const ALWAYS: ReadonlySet<ContractPartId> = new Set(['problem', 'goal', 'metric', 'risks', 'estimates']);

function partOf(id: ContractPartId, entries: readonly ContractEntry[]): ContractPart {
  const label = say(LABELS[id]);
  const gaps = entries.filter(({ state }) => state !== 'whole').length;
  if (entries.length === 0) {
    return { id, label, state: 'missing', description: [say('not written yet')], entries };
  }
  const description = [
    say('{count}', { count: String(entries.length) }),
    ...(gaps > 0 ? [say('{count} to complete', { count: String(gaps) })] : []),
  ];
  return { id, label, state: gaps > 0 ? 'gaps' : 'whole', description, entries };
}

function entry(key: string, title: Part, gaps: Pieces, facts: Pieces = [], id = key): ContractEntry {
  return { id, key, title: title.text, state: gaps.length > 0 ? 'gaps' : 'whole', description: [...facts, ...gaps] };
}

function metricEntry({ key, title, baseline, target }: Metric): ContractEntry {
  return entry(key, title, [...gap(!baseline, 'no baseline'), ...gap(!target, 'no target')]);
}

function decisionEntry(item: Decision, today: IsoDay, notes: Pieces): ContractEntry {
  const isOpen = item.status === 'open';
  const due = item.due?.day ?? item.due?.text;
  const isOverdue = isOpen && dueStateOf(item.due, today) === 'overdue';
  const facts = isOpen && due !== undefined && !isOverdue ? [say('due {day}', { day: due })] : [];
  const status = statusWord(item);
  return entry(
    item.key,
    item.title,
    [
      ...(isOverdue ? [say('overdue since {day}', { day: due ?? '' })] : []),
      ...gap(isOpen && item.asked && item.owners.length === 0, 'no owner'),
      ...gap(isOpen && item.asked && due === undefined, 'no date'),
      ...notes,
    ],
    [...(status ? [status] : []), ...facts],
  );
}

function optionEntries({ key, title, options, status }: Decision): ContractEntry[] {
  return options.length > 0
    ? options.map((option, at) => entry(key, option.title, gap(!option.tradeoffs, 'no trade-off'), [], `${key} ${at}`))
    : status === 'open'
      ? [entry(key, title, [say('no options')])]
      : [];
}

function recommendationEntry({ key, title, recommendation }: Decision): ContractEntry {
  return recommendation
    ? entry(key, recommendation.text, gap(!recommendation.reason, 'no reason'))
    : entry(key, title, [say('no recommendation')]);
}

function riskEntry(item: Risk): ContractEntry {
  const status = statusWord(item);
  return entry(
    item.key,
    item.title,
    gap(riskStateOf(item) === 'unmitigated', 'without a mitigation'),
    status && item.status !== 'open' ? [status] : [],
  );
}

function estimateEntry(
  { key, title, amount, assumptions }: Estimate,
  hasAssumptions: boolean,
  notes: Pieces,
): ContractEntry {
  const facts = amount.text === title.text ? [] : [say('{title}', { title: amount.text })];
  const isBare = assumptions.length === 0 && !hasAssumptions;
  return entry(key, title, [...gap(isBare, 'rests on nothing written'), ...notes], facts);
}

function gap(isThere: boolean, words: FeatureSentence): Pieces {
  return isThere ? [say(words)] : [];
}
