import type { IsoDay } from '../../model/date.ts';
import type { Spec } from '../../model/spec.ts';

/** A spec that nobody has touched for so many days, and that names no date, has probably been left. */
export const QUIET_DAYS = 180;

/** The day from which on a change keeps a spec from being quiet. */
export function quietDay(today: IsoDay): IsoDay {
  return new Date(Date.parse(`${today}T00:00:00Z`) - QUIET_DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a live spec names no date, so that only its last change can tell whether somebody still works on it. */
export function isQuiet({ verdict, state, items }: Pick<Spec, 'verdict' | 'state' | 'items'>): boolean {
  return (
    verdict.isSpec &&
    state === 'live' &&
    !items.some(
      (item) =>
        (item.kind === 'decision' && (item.due ?? item.decidedOn)?.day !== undefined) ||
        (item.kind === 'evidence' && item.date?.day !== undefined),
    )
  );
}
