import type { IsoDay } from './date.ts';

/** A date found in a text: the words, where they stand in it, and the day; no day for words that name none for sure. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The day, or the last day of a period. Undefined for `03/04/2026`, which two readers read as two days. */
  readonly day: IsoDay | undefined;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january januar janvier enero janeiro stycznia января',
    'feb february februar février febrero fevereiro lutego февраля',
    'mar march märz mars marzo março marca марта',
    'apr april avril abril kwietnia апреля',
    'may mai mayo maio maja мая',
    'jun june juni juin junio junho czerwca июня',
    'jul july juli juillet julio julho lipca июля',
    'aug august août agosto sierpnia августа',
    'sep sept september septembre septiembre setembro września сентября',
    'oct october oktober octobre octubre outubro okt października октября',
    'nov november novembre noviembre novembro listopada ноября',
    'dec december dezember décembre diciembre dezembro dez grudnia декабря',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;

const FORMS = new RegExp(
  [
    '\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b',
    '\\b(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b',
    '(\\d{4})年(\\d{1,2})月(\\d{1,2})日',
    '\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})\\b',
    `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:(?:of|de)\\s+)?${MONTH},?\\s+(?:de\\s+)?(\\d{4})\\b`,
    `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
    "\\bQ([1-4])[\\s/-]*(?:FY)?['’]?(\\d{4}|\\d{2})\\b",
    '\\b(\\d{4})[\\s-]?Q([1-4])\\b',
    '\\bH([12])[\\s/-]*(\\d{4})\\b',
    `\\b${MONTH}\\s+(?:de\\s+)?(\\d{4})\\b`,
    '\\b(\\d{4})-(\\d{2})\\b',
  ].join('|'),
  'giu',
);

/** The first date in `text`; undefined where there is none, also for words such as "by Friday" that need a calendar. */
export function readDate(text: string): FoundDate | undefined {
  // Every form has a year, in two digits at least.
  if (!/\d\d/.test(text)) {
    return undefined;
  }
  for (const match of text.matchAll(FORMS)) {
    const found = interpret(match);
    if (found) {
      return { start: match.index, end: match.index + match[0].length, text: match[0], ...found };
    }
  }
  return undefined;
}

function interpret(match: RegExpMatchArray): { day: IsoDay | undefined } | undefined {
  const at = (index: number): number => Number(match[index]);
  if (match[1] !== undefined) {
    return known(at(1), at(2), at(3));
  }
  if (match[4] !== undefined) {
    return known(at(4), at(5), at(6));
  }
  if (match[7] !== undefined) {
    return known(at(7), at(8), at(9));
  }
  if (match[10] !== undefined) {
    return slashed(at(10), at(11), fullYear(at(12)), match[0].includes('.'));
  }
  if (match[13] !== undefined) {
    return known(at(15), MONTHS.get(match[14]?.toLowerCase() ?? ''), at(13));
  }
  if (match[16] !== undefined) {
    return known(at(18), MONTHS.get(match[16].toLowerCase()), at(17));
  }
  if (match[19] !== undefined) {
    return lastDayOf(fullYear(at(20)), at(19) * 3);
  }
  if (match[21] !== undefined) {
    return lastDayOf(at(21), at(22) * 3);
  }
  if (match[23] !== undefined) {
    return lastDayOf(at(24), at(23) * 6);
  }
  return match[25] === undefined ? lastDayOf(at(27), at(28)) : lastDayOf(at(26), MONTHS.get(match[25].toLowerCase()));
}

/** `31/01/2026` and `01/31/2026` are clear, `03/04/2026` is not; with full stops the day always comes first. */
function slashed(
  first: number,
  second: number,
  year: number,
  dotted: boolean,
): { day: IsoDay | undefined } | undefined {
  if (dotted || first > 12) {
    return known(year, second, first);
  }
  return second > 12 ? known(year, first, second) : first === second ? known(year, first, second) : { day: undefined };
}

function known(year: number, month: number | undefined, day: number): { day: IsoDay } | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return undefined;
  }
  return { day: iso(year, month, day) };
}

function lastDayOf(year: number, month: number | undefined): { day: IsoDay } | undefined {
  if (month === undefined || month < 1 || month > 12 || year < 1990 || year > 2100) {
    return undefined;
  }
  return { day: iso(year, month, daysIn(year, month)) };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function iso(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
