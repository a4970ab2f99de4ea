import type { Spec } from '../model/spec.ts';
import type { Report } from './defineRule.ts';
import { type Listed, lacksOf } from './lists.ts';

/** The messages of a rule about something missing: `list` speaks of `{count}` items under one heading. */
type ListMessages = Readonly<Record<string, string>> & { readonly list: string };

/**
 * Reports what is missing: what half of a list or more lacks once, at its heading; else each item by itself, as `missing`
 * says. `all` are the items that could have it, `lacking` those that do not; the place is the title unless `missing` names one.
 * `ofList` is what else the message about a list says.
 */
export function reportLacks<M extends ListMessages, T extends Listed>(
  { spec, report }: { readonly spec: Spec; report(report: Report<M>): void },
  all: readonly T[],
  lacking: readonly T[],
  missing: (item: T) => Omit<Report<M>, 'range'> & Partial<Pick<Report<M>, 'range'>>,
  ofList: Report['data'] = {},
): void {
  for (const { items, range } of lacksOf(spec, all, lacking)) {
    const count = String(items.length);
    report(
      items.length > 1 ? { messageId: 'list', data: { ...ofList, count }, range } : { range, ...missing(items[0]) },
    );
  }
}
