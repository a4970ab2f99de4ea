import type { IsoDay } from '../../model/date.ts';
import type { Item } from '../../model/item.ts';
import { matchItems } from '../diff/matchItems.ts';
import type { Digest, DigestEntry } from './digestOf.ts';
import { entryName, undatedEntries } from './digestPage.ts';

/** What a spec held at some time. */
export interface PastVersion {
  readonly day: IsoDay;
  /** Read when it is asked for; the one who gives it out remembers it. */
  readonly items: () => Promise<readonly Item[]>;
}

/** The versions of one spec, the newest first, as far as anybody remembers. */
export interface PastVersions {
  readonly versions: readonly PastVersion[];
  /** Whether the last one is the first that there ever was. */
  readonly isComplete: boolean;
}

/** Whether the past of a spec matters to a digest: whether it holds a risk, or something decided without a day. */
export function needsPast(items: readonly Item[]): boolean {
  return items.some(
    (item) => item.kind === 'risk' || (item.kind === 'decision' && item.status === 'decided' && !item.decidedOn?.day),
  );
}

/** What stood in a spec before `day`: nothing where it was not there yet, undefined where nobody knows. */
export async function itemsBefore(
  { versions, isComplete }: PastVersions,
  day: IsoDay,
): Promise<readonly Item[] | undefined> {
  const version = versions.find((one) => one.day < day);
  return version ? version.items() : isComplete ? [] : undefined;
}

/**
 * The days that the past tells of entries whose text tells none: since when an item is there, or since when it is decided;
 * by the names of the entries. What the past does not tell is left out.
 */
export async function pastDays(
  digest: Digest,
  versionsOf: (uri: string) => Promise<PastVersions>,
): Promise<Map<string, IsoDay>> {
  const days = new Map<string, IsoDay>();
  for (const entry of undatedEntries(digest)) {
    const day = await firstDay(await versionsOf(entry.uri), (items) => wasSo(entry, items));
    if (day !== undefined) {
      days.set(entryName(entry), day);
    }
  }
  return days;
}

/** The first day on which `item` was there, as far as the past tells; undefined where nobody knows. */
export function firstSeen(item: Item, past: PastVersions): Promise<IsoDay | undefined> {
  return firstDay(past, (items) => matchItems(items, [item]).matched.length > 0);
}

/** The day of the first version for which `isSo` holds, and for all after it. */
async function firstDay(
  { versions, isComplete }: PastVersions,
  isSo: (items: readonly Item[]) => boolean,
): Promise<IsoDay | undefined> {
  // From the newest to the oldest: so up to some version, and not from there on.
  let low = 0;
  let high = versions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const version = versions[middle];
    if (version && isSo(await version.items())) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low === versions.length && !isComplete ? undefined : versions[low - 1]?.day;
}

function wasSo({ item }: DigestEntry, items: readonly Item[]): boolean {
  const old = matchItems(items, [item]).matched[0]?.before;
  return old?.kind === 'decision' && (item.status !== 'decided' || old.status === 'decided');
}
