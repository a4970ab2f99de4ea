import { saysNothing } from '../../markdown/emptiness.ts';
import type { FieldName } from '../../markdown/labels.ts';
import type { IsoDay } from '../../model/date.ts';
import type { Decision, Risk } from '../../model/item.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { ENGLISH_LABELS } from '../../vocabulary/language.ts';
import type { WrittenWords } from './writtenWords.ts';

/** What is to be written of an item. What is undefined stays as it is. */
export interface ItemChange {
  readonly status?: DecisionStatus | RiskStatus | undefined;
  /** The option that was chosen, or the outcome in somebody's own words. */
  readonly answer?: string | undefined;
  readonly reason?: string | undefined;
  /** Who decided, as they are written in specs: `@ana` or a name. */
  readonly by?: string | undefined;
  /** When that was. */
  readonly on?: IsoDay | undefined;
  readonly owner?: string | undefined;
  readonly due?: IsoDay | undefined;
  readonly mitigation?: string | undefined;
  /** One more way to go. */
  readonly option?: string | undefined;
  /** What takes its place, as Markdown. */
  readonly supersededBy?: string | undefined;
  /** The words to write it in; undefined for English. */
  readonly words?: WrittenWords | undefined;
  /** What it takes the place of, as Markdown. */
  readonly supersedes?: string | undefined;
}

/** One thing to write, with the fields that may hold it and the label where there is none yet. */
export interface Value {
  readonly role: 'status' | 'answer' | 'mitigation' | 'owner' | 'due' | 'reason' | 'decided' | 'supersedes' | 'option';
  /** In order of preference. */
  readonly names: readonly FieldName[];
  readonly label: string;
  readonly text: string;
}

/** The item that is written to: only these two kinds are decided about. */
export type Decidable = Decision | Risk;

/** What `change` puts into words besides the status, in the order in which people write it. */
export function valuesOf(item: Decidable, change: ItemChange): Value[] {
  const labels = labelsOf(change);
  const isQuestion = item.kind === 'decision' && item.form === 'question';
  const value = (role: Value['role'], names: readonly FieldName[], label: string, text: string | undefined): Value[] =>
    text === undefined || text === '' ? [] : [{ role, names, label, text: oneLine(text) }];
  return [
    ...(isQuestion
      ? value('answer', ['answer', 'decision'], labels.answer, change.answer)
      : value('answer', ['decision', 'answer'], labels.decision, change.answer)),
    ...value('mitigation', ['mitigation'], labels.mitigation, change.mitigation),
    ...value('owner', ['owner', 'decider'], labels.owner, change.owner),
    ...value('due', ['due'], labels.due, change.due),
    ...(saysWhyInStatus(change) || change.reason === undefined
      ? []
      : value('reason', ['reason'], labels.reason, withoutBecause(change.reason))),
    ...(change.on === undefined
      ? value('decided', ['decider'], change.words ? labels.date : 'Decided by', change.by)
      : value('decided', [], labels.date, decidedWords(change))),
    ...value('supersedes', [], labels.supersedes, change.supersedes),
    ...value('option', ['options'], labels.options, change.option && listed(change.option)),
  ];
}

/** Why something is open again or later says nothing of what was decided, so it stands with the status. */
export function saysWhyInStatus({ status }: ItemChange): boolean {
  return status === 'open' || status === 'deferred';
}

/** ", because it is cheaper (@ana, 2026-03-01)": reason and who, for forms that have no place of their own for them. */
export function tailOf({ reason, by, on, words }: ItemChange): string {
  const because = reason === undefined ? undefined : withoutBecause(reason);
  const who = [by, on].filter((part) => part !== undefined && part !== '').join(', ');
  return oneLine(
    `${because === undefined || because === '' ? '' : words ? `; ${words.labels.reason}: ${because}` : `, because ${because}`}${who === '' ? '' : ` (${who})`}`,
  );
}

/** What details are called in the words that a change is written in. */
export function labelsOf({ words }: ItemChange): WrittenWords['labels'] {
  return words?.labels ?? ENGLISH_LABELS;
}

/** " (Owner: @ana)", " (due 2026-03-01)": one detail behind the words of an item. */
export function inBrackets(
  change: ItemChange,
  detail: 'owner' | 'due' | 'options' | 'supersedes',
  text: string,
): string {
  if (change.words || detail === 'owner') {
    return ` (${labelsOf(change)[detail]}: ${text})`;
  }
  return ` (${detail}${detail === 'options' ? ':' : ''} ${text})`;
}

function decidedWords({ by, on, words }: ItemChange): string | undefined {
  const who = by === undefined || by === '' ? undefined : words ? by : `by ${by}`;
  return [on, who].filter((part) => part !== undefined).join(words ? ', ' : ' ') || undefined;
}

/** A reason that does not begin with "because", as a label or that very word stands before it. */
export function withoutBecause(reason: string): string {
  return reason.trim().replace(/^because\s+/i, '');
}

/** Text from a form in one line, as it has to stand in a cell or bullet. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trimEnd();
}

/** A way to go as it has to stand in a list with semicolons between. */
export function listed(option: string): string {
  return oneLine(option).replaceAll(';', ',');
}

/** "TBD, because it got dearer (was: Mapbox)": that nothing is said any more, and what was said `before`. */
export function wasSaid({ words }: ItemChange, before: string, why = ''): string {
  return `TBD${why}${saysNothing(before) ? '' : words ? ` (~~${before}~~)` : ` (was: ${before})`}`;
}
