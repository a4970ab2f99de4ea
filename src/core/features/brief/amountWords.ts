const UNITS: ReadonlyMap<string, string> = new Map([
  ['h', 'hours'],
  ['hr', 'hours'],
  ['hrs', 'hours'],
  ['d', 'days'],
  ['w', 'weeks'],
  ['wk', 'weeks'],
  ['wks', 'weeks'],
  ['pd', 'person-days'],
  ['pw', 'person-weeks'],
  ['pm', 'person-months'],
  ['pts', 'points'],
  ['sp', 'story points'],
]);
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|≈|approx\.?|circa)\s*/i, 'about '],
  [/^<\s*/, 'less than '],
  [/^>\s*/, 'more than '],
];
const RANGE = /(\d)\s*(?:-|–|—|\.\.)\s*(\d)/;
const SHORT_UNIT = /(\d)\s*(?!to\b)([a-z]{1,3})\b/;
const ENGLISH = /\b(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|iterations?|points?)\b/i;
const GIVE_OR_TAKE = /\s*±\s*/;

/**
 * An amount as one says it: "3-5 wks" is "3 to 5 weeks", "~2d" is "about 2 days". Figures stay as their author gave them,
 * and amounts in other languages stay as they are.
 */
export function amountWords(amount: string): string {
  if (!ENGLISH.test(amount) && !UNITS.has(SHORT_UNIT.exec(amount)?.[2] ?? '')) {
    return amount;
  }
  const sign = SIGNS.find(([pattern]) => pattern.test(amount));
  const rest = sign ? amount.replace(sign[0], '') : amount;
  const spoken = rest
    .replace(RANGE, '$1 to $2')
    .replace(GIVE_OR_TAKE, ', give or take ')
    .replace(SHORT_UNIT, (whole, figure: string, unit: string) => unitWords(whole, figure, unit, rest));
  return (sign?.[1] ?? '') + spoken;
}

function unitWords(whole: string, figure: string, unit: string, amount: string): string {
  const words = UNITS.get(unit);
  if (words === undefined) {
    return whole;
  }
  return `${figure} ${/^1\s*[a-z]/.test(amount) ? words.slice(0, -1) : words}`;
}

// The first words of a sentence that are written small in the middle of one. Names are not among them.
const SMALL = new Set(
  'a all an and any both each every few he if in it its no nobody none nothing of on one only our people she some that the their there these they this those three two we with without you'.split(
    ' ',
  ),
);

/** A sentence of its author as a part of another: its first letter small where it is no name, without its full stop. */
export function clauseWords(sentence: string): string {
  const text = sentence.trim().replace(/(?<!\.)\.$/, '');
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return SMALL.has(first.toLowerCase()) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
