/** An amount of work or time found in a text, and where it stands in it. */
export interface FoundAmount {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LONG_UNIT =
  '(?:(?:person|engineer|dev|developer|team|calendar|working|business|story|man|eng|ideal)[- ]?)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|quarters?|years?|sprints?|iterations?|points?|pts?|sp|pd|pw|pm|tage?n?|wochen?|monate?n?|stunden?|jours?|semaines?|mois|heures?|d[ií]as?|semanas?|mes(?:es)?|mês|horas?|dni|dzień|tygod\\p{L}+|tydzień|miesi\\p{L}+|godzin\\p{L}*|дн\\p{L}+|день|недел\\p{L}*|месяц\\p{L}*|час\\p{L}*|ngày|tuần|tháng|giờ|zile|săptămân\\p{L}+|luni)(?![\\p{L}\\d_])';
const CHARACTER_UNIT = '(?:人[日月天]|日間|週間|[ヶか个個]月|時間|小时|[周天])';
const ABOUT = '(?:~|≈|±|<|>|about |around |approx\\.? |circa |under |up to )?';
const FIGURES = '\\d+(?:[.,]\\d+)?(?:\\s*(?:-|–|—|to|\\.\\.|or|±)\\s*\\d+(?:[.,]\\d+)?)?\\+?';
const WORD_FIGURES =
  '(?<!\\p{L})(?:one|two|three|four|five|six|half an?|a few|a couple of|an?)(?:\\s+(?:to|or)\\s+(?:two|three|four|five|six))?';
const AMOUNT = new RegExp(
  `${ABOUT}(?:${FIGURES}\\s*-?(?:${LONG_UNIT}|[hdw]\\b|${CHARACTER_UNIT})|${WORD_FIGURES}\\s+${LONG_UNIT})(?:\\s*[±]\\s*\\d+\\s*%?)?`,
  'iu',
);
const SHIRT = /^(?:XXS|XS|S|M|L|XL|XXL)(?:\s*[-/–]\s*(?:XS|S|M|L|XL))?(?![\w'’])/;
const QUARTER = /\b(?:Q[1-4]|H[12])\b(?:[\s/-]*\d{2,4})?/;
const BARE = /^[~≈<>]?\s*\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?$/;
const WORDS =
  /^(?:small|medium|large|extra large|low|moderate|high|very high|trivial|minimal|significant|easy|hard)(?![\w-])/i;

/** The first duration or amount of effort in running text: "3-5 days", "about two sprints". Undefined where there is none. */
export function readAmount(text: string): FoundAmount | undefined {
  const match = AMOUNT.exec(text);
  return match
    ? { text: match[0].trim(), start: match.index, end: match.index + match[0].trimEnd().length }
    : undefined;
}

/** The amount in the value of an effort field, where sizes, points, quarters and words count too: "M", "8", "Large". */
export function readEffort(value: string): FoundAmount | undefined {
  const lead = value.length - value.trimStart().length;
  const text = value.trim();
  const amount = readAmount(value);
  // "High (estimated 2-3 weeks)": how long it takes says more than how hard it is.
  const short = SHIRT.exec(text) ?? BARE.exec(text) ?? (amount ? null : WORDS.exec(text));
  if (short && (!amount || amount.start > lead + short[0].length)) {
    return { text: short[0], start: lead, end: lead + short[0].length };
  }
  if (amount) {
    return amount;
  }
  const quarter = QUARTER.exec(value);
  return quarter ? { text: quarter[0], start: quarter.index, end: quarter.index + quarter[0].length } : undefined;
}
