import type { IsoDay } from '../../model/date.ts';
import { addDays } from '../../model/day.ts';
import type { Decision, Item, Risk } from '../../model/item.ts';
import type { SpecState } from '../../model/spec.ts';
import { matchItems } from '../diff/matchItems.ts';
import { isWaiting } from '../dueState.ts';
import { compareText } from '../fileOrder.ts';
import { riskScore, riskStateOf } from '../riskTree.ts';

/** One spec as a digest looks at it. An indexed file has all but the last. */
export interface DigestFile {
  readonly uri: string;
  readonly state: SpecState;
  readonly items: readonly Item[];
  /** What stood in it before the first day; empty where it was not there yet, undefined where nobody knows. */
  readonly before: readonly Item[] | undefined;
}

/** One item that a digest tells of. */
export interface DigestEntry<Kind extends Item = Decision> {
  readonly uri: string;
  readonly item: Kind;
  /** When it was opened or decided, where the text says so. */
  readonly day: IsoDay | undefined;
  /** Whether it came after the first day; undefined where nobody knows. */
  readonly isNew: boolean | undefined;
}

/** What there is to tell of a time, each list in the order in which it is told. */
export interface Digest {
  readonly since: IsoDay;
  readonly decided: readonly DigestEntry[];
  /** How many are decided of which nothing says when. */
  readonly decidedSometime: number;
  readonly overdue: readonly DigestEntry[];
  readonly next: readonly DigestEntry[];
  /** Open, without a day by which it is needed, and somebody is asked for it. */
  readonly waiting: readonly DigestEntry[];
  /** Risks that came since then, or that nothing is done about. */
  readonly risks: readonly DigestEntry<Risk>[];
}

/** So many days ahead count as next. */
const AHEAD = 14;
/** Where nothing is due in those, so many of what comes after. */
const AT_LEAST = 3;

/** Gathers what happened in specs since a day, and what is to come. Specs that are over count only for what was decided. */
export function digestOf(
  files: Iterable<DigestFile>,
  { since, today }: { readonly since: IsoDay; readonly today: IsoDay },
): Digest {
  const decided: DigestEntry[] = [];
  const open: DigestEntry[] = [];
  const risks: DigestEntry<Risk>[] = [];
  let decidedSometime = 0;
  for (const file of files) {
    const old = file.before && oldItems(file.items, file.before);
    for (const item of file.items) {
      const isNew = old && !old.has(item);
      if (item.kind === 'risk' && file.state === 'live' && isTold(item, isNew)) {
        risks.push({ uri: file.uri, item, day: undefined, isNew });
      } else if (item.kind === 'decision') {
        const said = item.status === 'open' ? (item.raisedOn ?? item.decidedOn) : item.decidedOn;
        const entry = { uri: file.uri, item, day: said?.day, isNew };
        if (isWaiting(item, today)) {
          open.push(...(file.state === 'live' ? [entry] : []));
        } else if (item.status === 'decided') {
          const when = decidedWhen(entry, old?.get(item), since, today);
          decided.push(...(when === 'since' ? [entry] : []));
          decidedSometime += when === 'unknown' ? 1 : 0;
        }
      }
    }
  }
  const dated = open.filter(({ item }) => item.due?.day !== undefined).sort(byDue);
  const ahead = dated.filter(({ item }) => (item.due?.day ?? '') >= today);
  const soon = ahead.filter(({ item }) => (item.due?.day ?? '') <= addDays(today, AHEAD));
  return {
    since,
    decided: decided.sort((a, b) => compareText(a.day ?? '9999', b.day ?? '9999')),
    decidedSometime,
    overdue: dated.filter(({ item }) => (item.due?.day ?? '') < today),
    next: soon.length > 0 ? soon : ahead.slice(0, AT_LEAST),
    waiting: open.filter(({ item }) => item.due?.day === undefined && isAsked(item)).sort(byStakes),
    risks: risks.sort((a, b) => rank(b) - rank(a)),
  };
}

/** What the items were before, those that were there. */
function oldItems(now: readonly Item[], before: readonly Item[]): ReadonlyMap<Item, Item> {
  const map = new Map<Item, Item>();
  for (const { before: old, after } of matchItems(before, now).matched) {
    map.set(after as Item, old as Item);
  }
  return map;
}

function decidedWhen(
  { item, day, isNew }: DigestEntry,
  old: Item | undefined,
  since: IsoDay,
  today: IsoDay,
): 'since' | 'before' | 'unknown' {
  if (day !== undefined) {
    return since <= day && day <= today ? 'since' : 'before';
  }
  if (isNew === undefined) {
    return 'unknown';
  }
  const wasDecided = old?.kind === 'decision' && old.status === item.status;
  return wasDecided ? 'before' : 'since';
}

function isTold(risk: Risk, isNew: boolean | undefined): boolean {
  const state = riskStateOf(risk);
  return state === 'unmitigated' || (isNew === true && state !== undefined && state !== 'drawback');
}

/** Whether somebody waits for it: of bare questions there are many, and they are for the spec to answer. */
function isAsked({ asked, owners, stakes }: Decision): boolean {
  return asked || owners.length > 0 || stakes !== undefined;
}

function byDue(a: DigestEntry, b: DigestEntry): number {
  return compareText(a.item.due?.day ?? '', b.item.due?.day ?? '');
}

/** What holds something up comes first. */
function byStakes(a: DigestEntry, b: DigestEntry): number {
  return Number(b.item.stakes !== undefined) - Number(a.item.stakes !== undefined);
}

/** What nothing is done about comes first, and of that the gravest. */
function rank({ item }: DigestEntry<Risk>): number {
  return (riskStateOf(item) === 'unmitigated' ? 100 : 0) + (riskScore(item) ?? 0);
}
