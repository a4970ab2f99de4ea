import type { IsoDay } from '../../model/date.ts';
import { addDays, daysBetween } from '../../model/day.ts';
import type { Message } from '../../model/message.ts';
import { compareText } from '../fileOrder.ts';
import { say, sayCount } from '../pieces.ts';
import type { FeatureSentence } from '../sentences.ts';
import type { Offer } from './completion.ts';

const WEEKDAYS: readonly FeatureSentence[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 1]),
);
const IN_SOME = /^(?:in\s+|\+)?(\d{1,3}|[a-z]{2,5})\s*(d|days?|w|weeks?)$/;

/**
 * Days to choose from, written as ISO days: the usual ones, and what the typed words name ("next friday", "in 3 weeks", "+10d").
 * Where words may mean two days, both are there with how far away they are. Where nothing is due, the usual one is today.
 */
export function dateOffers(typed: string, today: IsoDay, isDue: boolean): Offer[] {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const named = daysNamed(words, today).map((day) => offer(day, today, dayWord(day), typed));
  return [...named, ...(isDue ? usualDays(today) : [offer(today, today, say('Today'))])];
}

/** The days that words may mean, the nearest first; empty for words that name none. */
export function daysNamed(words: string, today: IsoDay): IsoDay[] {
  const distance = IN_SOME.exec(words);
  const count = distance ? (NUMBERS.get(distance[1] ?? '') ?? Number(distance[1])) : Number.NaN;
  if (distance && !Number.isNaN(count)) {
    return [addDays(today, count * (distance[2]?.startsWith('w') ? 7 : 1))];
  }
  const [, next, day] = /^(?:by |on )?(next )?([a-z]{3,9})$/.exec(words) ?? [];
  const weekday = day === undefined ? -1 : WEEKDAYS.findIndex((name) => isShortFor(day, name));
  if (weekday >= 0) {
    const first = comingWeekday(today, weekday);
    const inNextWeek = addDays(today, 7 - weekdayOf(today) + weekday);
    return next === undefined || first === inNextWeek ? [first] : [first, inNextWeek];
  }
  return [];
}

function usualDays(today: IsoDay): Offer[] {
  const friday = comingWeekday(today, WEEKDAYS.indexOf('Friday'));
  const monday = addDays(today, 7 - weekdayOf(today));
  const days = [
    offer(today, today, say('Today')),
    offer(addDays(today, 1), today, say('Tomorrow')),
    offer(friday, today, say('Friday')),
    offer(monday, today, say('Next Monday')),
    offer(addDays(today, 7), today, say('In a week')),
    offer(addDays(today, 14), today, say('In two weeks')),
    offer(lastDayOfMonth(today), today, say('End of the month')),
    offer(lastDayOfQuarter(today), today, say('End of the quarter')),
  ];
  return days.sort((a, b) => compareText(a.words, b.words));
}

/** `typed` keeps the offer in sight, whatever an editor thinks of the words; without it the label and the day are compared. */
function offer(day: IsoDay, today: IsoDay, label: Message, typed?: string): Offer {
  const away = daysBetween(today, day);
  const distance = away > 0 ? [sayCount(away, 'in {count} day', 'in {count} days')] : [];
  return {
    words: day,
    label,
    detail: [say('{title}', { title: day }), ...distance],
    filterText: typed ?? `${label.template} ${day}`,
  };
}

function dayWord(day: IsoDay): Message {
  return say(WEEKDAYS[weekdayOf(day)] ?? 'Date');
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(day: IsoDay): number {
  return ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
}

/** The first such day after `today`. */
function comingWeekday(today: IsoDay, weekday: number): IsoDay {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function lastDayOfMonth(day: IsoDay): IsoDay {
  return addDays(firstOfMonth(day, 1), -1);
}

function lastDayOfQuarter(day: IsoDay): IsoDay {
  return addDays(firstOfMonth(day, 3 - ((Number(day.slice(5, 7)) - 1) % 3)), -1);
}

/** The first day of the month that is so many months after that of `day`. */
function firstOfMonth(day: IsoDay, later: number): IsoDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + later;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}-01`;
}

function isShortFor(word: string, name: string): boolean {
  return name.toLowerCase().startsWith(word) && word.length >= 3;
}
