import { createMemo } from '../memo.ts';
import type { IsoDay } from '../model/date.ts';
import { daysBetween } from '../model/day.ts';
import type { Decision, Item, Risk } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import type { References } from '../workspace/references.ts';
import { type ItemAction, itemActions } from './itemActions.ts';
import { statusWord } from './itemWords.ts';
import { type Pieces, say, sayCount } from './pieces.ts';
import { riskStateOf } from './riskTree.ts';

/** What stands above an item in the text. */
export interface ItemLens {
  /** The item's own first words. */
  readonly range: Range;
  /** Finds the item in the text. */
  readonly key: string;
  /** Where it stands, how much time is left, who owns it. */
  readonly facts: Pieces;
  /** What is done first: an open item is decided, a question answered, a risk met. Undefined for what is settled. */
  readonly action: ItemAction | undefined;
  /** How many places speak of it by its id; undefined where none does. */
  readonly references: Message | undefined;
}

export interface LensOptions {
  readonly today: IsoDay;
  /** Where ids are used; those of the item's own file are found by its uri. */
  readonly references: References;
  /** Whether bullets and table rows have them too, which makes the page jump. */
  readonly everywhere: boolean;
}

const LINES: ReadonlySet<Item['shape']> = new Set(['bullet', 'row']);

/** What stands above the decisions and risks of a spec, and above what is spoken of by its id. Empty for one that is over. */
export function lensesOf(spec: Spec, options: LensOptions): ItemLens[] {
  if (!spec.verdict.isSpec || spec.state === 'settled') {
    return [];
  }
  const counts = new Map<string, number>();
  const { document, items } = spec;
  return items.flatMap((item): ItemLens | readonly ItemLens[] => {
    if (!options.everywhere && LINES.has(item.shape)) {
      return NO_LENS;
    }
    const lens = ownLens(item, document.uri, options.today);
    const references = referencesOf(spec, item, options.references, counts);
    return references ? { ...lens, references } : lens.facts.length === 0 ? NO_LENS : lens;
  });
}

const NO_LENS: readonly ItemLens[] = [];

interface KnownLens {
  readonly uri: string;
  readonly today: IsoDay;
  readonly lens: ItemLens;
}

const known = createMemo<Item, KnownLens>();

/** What an item says by itself; most items are the same objects after a keystroke. */
function ownLens(item: Item, uri: string, today: IsoDay): ItemLens {
  const before = known.get(item);
  if (before && before.uri === uri && before.today === today) {
    return before.lens;
  }
  const facts = item.kind === 'decision' ? decisionFacts(item, today) : item.kind === 'risk' ? riskFacts(item) : [];
  const action = 'status' in item && item.status === 'open' ? itemActions(uri, item)[0] : undefined;
  const lens: ItemLens = { range: item.title.range, key: item.key, facts, action, references: undefined };
  known.set(item, { uri, today, lens });
  return lens;
}

function decisionFacts(item: Decision, today: IsoDay): Pieces {
  const status = statusWord(item);
  const isOpen = item.status === 'open';
  return [
    ...(status ? [status] : []),
    ...(isOpen && item.due ? [timeLeft(item.due.day, item.due.text, today)] : []),
    ...owners(item.owners),
  ];
}

function riskFacts(item: Risk): Pieces {
  const status = statusWord(item);
  const isBare = riskStateOf(item) === 'unmitigated';
  return [...(status ? [status] : []), ...(isBare ? [say('without a mitigation')] : []), ...owners(item.owners)];
}

function owners(people: Decision['owners']): Pieces {
  return people.length === 0 ? [] : [say('{owner}', { owner: people.map(({ name }) => name).join(', ') })];
}

/** "3 days left", "due today", "2 days overdue"; the author's words where they name no day. */
function timeLeft(day: IsoDay | undefined, text: string, today: IsoDay): Message {
  if (day === undefined) {
    return say('due {day}', { day: text });
  }
  const days = daysBetween(today, day);
  return days === 0
    ? say('due today')
    : days > 0
      ? sayCount(days, '{count} day left', '{count} days left')
      : sayCount(-days, '{count} day overdue', '{count} days overdue');
}

/** `counts` are those of the ids that were looked for before. */
function referencesOf(
  { document }: Spec,
  { id }: Item,
  references: References,
  counts: Map<string, number>,
): Message | undefined {
  if (!id) {
    return undefined;
  }
  const count = counts.get(id.text) ?? references.usesMeaning(document.uri, id.text).length;
  counts.set(id.text, count);
  return count === 0 ? undefined : sayCount(count, '{count} reference', '{count} references');
}
