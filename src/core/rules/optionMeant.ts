import type { Option } from '../model/item.ts';

const LETTER =
  /\boption\s+(?:([a-z])|(\d{1,2}))\b|^[\s*_"“'(]*(?:([a-z])|(\d{1,2}))(?=[\s*_"”')]*(?:$|[,.:;)–—-]|\s(?:because|since|as|for)\b))/i;
const OWN_LETTER = /^[\s*_]*(?:option\s+)?([a-z]|\d{1,2})(?:[.:)]|\s[–—-])\s/i;
const WORD = /[\p{L}\p{N}]{3,}/gu;
const LITTLE: ReadonlySet<string> = new Set(
  'the and for with from that this one our are use option options will each its not all can has have but was were them they then than into only more'.split(
    ' ',
  ),
);

/** Which of `options` some words speak of: by letter or number, else by the words they share; undefined where that is not plain. */
export function optionMeant(options: readonly Option[], words: string): number | undefined {
  const match = LETTER.exec(words);
  const sign = match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  if (sign !== undefined) {
    const own = options.findIndex(({ title }) => OWN_LETTER.exec(title.text)?.[1]?.toLowerCase() === sign);
    const at = own >= 0 ? own : /\d/.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 'a'.charCodeAt(0);
    return at >= 0 && at < options.length ? at : undefined;
  }
  const said = contentWords(words);
  const shares = options.map(({ title }) => shareOf(contentWords(title.text), said));
  const best = Math.max(...shares);
  const at = shares.indexOf(best);
  return best >= 0.5 && shares.lastIndexOf(best) === at ? at : undefined;
}

/** Whether some words share nothing at all with any of `options`, not even a letter, and speak of no mixture of them. */
export function meansNoneOf(options: readonly Option[], words: string): boolean {
  const said = contentWords(words);
  return (
    said.size > 0 &&
    !LETTER.test(words) &&
    !MIXTURE.test(words) &&
    !options.some(({ title, tradeoffs }) =>
      [...contentWords(`${title.text} ${tradeoffs?.text ?? ''}`)].some((word) => said.has(word)),
    )
  );
}

const MIXTURE =
  /\b(?:both|all|neither|none|hybrid|mix(?:ture)?|combin\w+|first|second|third|last|former|latter|yes|no|later|nothing|see|adr)\b/i;

/** Stems, so that "members" and "member only" meet. */
function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => !LITTLE.has(word)).map((word) => word.slice(0, 5)));
}

function shareOf(own: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const shared = [...own].filter((word) => said.has(word)).length;
  return own.size === 0 ? 0 : shared / Math.min(own.size, 4);
}
