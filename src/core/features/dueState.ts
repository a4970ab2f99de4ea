import type { DueDate, IsoDay } from '../model/date.ts';
import { addDays } from '../model/day.ts';
import type { Decision } from '../model/item.ts';

/**
 * When something is due. `week` is today and the six days after it, so that every weekday comes once; `later` holds dates
 * whose words name no day too ("by Friday"), and `none` is for no date at all.
 */
export type DueState = 'overdue' | 'week' | 'later' | 'none';

/** Where a due date stands as of `today`. Due today is not overdue yet. */
export function dueStateOf(due: DueDate | undefined, today: IsoDay): DueState {
  if (!due) {
    return 'none';
  }
  if (due.day === undefined) {
    return 'later';
  }
  return due.day < today ? 'overdue' : due.day <= lastDayOfWeek(today) ? 'week' : 'later';
}

/** Whether a decision waits for somebody: it is open, or the day has come to which it was put off. */
export function isWaiting({ due, status }: Pick<Decision, 'due' | 'status'>, today: IsoDay): boolean {
  return status === 'open' || (status === 'deferred' && due?.day !== undefined && due.day <= today);
}

/** The last of the seven days that count as this week. */
export function lastDayOfWeek(today: IsoDay): IsoDay {
  return addDays(today, 6);
}
