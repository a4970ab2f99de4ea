import type { IsoDay } from './date.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_TO_1970 = 719_162;

/** Whether `text` is `YYYY-MM-DD` and that day exists. */
export function isIsoDay(text: string): boolean {
  return ISO_DAY.test(text) && dayOfNumber(dayNumber(text)) === text;
}

/** The day `days` after `day`, or before it where `days` is negative. Works on the calendar, so no time zone matters. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** How many days after `from` the day `to` is; negative where it is before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970. */
function dayNumber(day: IsoDay): number {
  const match = ISO_DAY.exec(day);
  if (!match) {
    throw new RangeError(`Not a day: ${day}`);
  }
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + date - 1 - DAYS_TO_1970;
}

function dayOfNumber(number: number): IsoDay {
  const days = number + DAYS_TO_1970;
  let year = Math.floor(days / 365.2425) + 1;
  while (daysBeforeYear(year) > days) {
    year -= 1;
  }
  while (daysBeforeYear(year + 1) <= days) {
    year += 1;
  }
  let rest = days - daysBeforeYear(year);
  const leapDay = isLeapYear(year) ? 1 : 0;
  let month = 12;
  while (rest < (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 ? leapDay : 0)) {
    month -= 1;
  }
  rest -= (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 ? leapDay : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(rest + 1, 2)}`;
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
