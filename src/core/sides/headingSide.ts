import type { HeadingWords } from '../markdown/headingWords.ts';
import { memoised } from '../memo.ts';
import { allSideTables } from './vocabulary/allLanguages.ts';
import { lookUp, type Strength, type WordSide } from './vocabulary/sideWords.ts';

/** What the words of a heading say about its side. */
export interface HeadingSide extends WordSide {
  /** The words that said it. */
  readonly words: string;
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  'the our its this key main core high-level overall general additional other further proposed suggested initial first current existing known possible potential primary secondary major minor detailed important specific project product feature spec updated new draft critical final full basic common remaining required brief short important detailed extended'.split(
    ' ',
  ),
);
const TAILS: ReadonlySet<string> = new Set(
  'overview summary section list details document doc statement description discussion considered identified needed required analysis made taken'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set('for of in to with on from by about using'.split(' '));
const LEAD_END = /:|\s[-–—]\s|\s?[—–]\s?|：/u;
const ORDINAL = /\s+(?:#?\d+(?:[.\-–]\d+)*|[a-z])$/;
const ID = /^([a-z]{1,5})[-_ ]?\d+(?:\.\d+)*[a-z]?(?=$|[\s.:)\-–—])/;
const LONGEST_HEADING = 200;
// Longer headings are sentences, whose first or last word says little.
const LONGEST_PATTERN = 4;

const BOTH_SIDES = /^(?:risks?|decisions?|questions|assumptions|constraints)$/;
// Constraints on these are part of a schema.
const DATA: ReadonlySet<string> = new Set(
  'check unique foreign primary database db table column field index key type schema sql data null entity model'.split(
    ' ',
  ),
);

const SIDE_OF_ID: ReadonlyMap<string, WordSide> = new Map([
  ...'fr nfr us req uj ac sm ep story'
    .split(' ')
    .map((id): [string, WordSide] => [id, { side: 'pm', strength: 'strong' }]),
  ...'adr dec d oq od q kdd risk r asm a ad'
    .split(' ')
    .map((id): [string, WordSide] => [id, { side: 'shared', strength: 'pattern' }]),
  ...'t wp task'.split(' ').map((id): [string, WordSide] => [id, { side: 'engineering', strength: 'pattern' }]),
]);

/** What the vocabulary says about a heading; undefined where none of its words is known. Takes a bounded number of lookups. */
export const headingSide = memoised((words: HeadingWords): HeadingSide | undefined => {
  const { text } = words;
  if (text === '' || text.length > LONGEST_HEADING) {
    return undefined;
  }
  return (
    whole(text) ?? ofLead(text) ?? ofId(text) ?? ofForm(text) ?? unqualified(text) ?? ofParts(words) ?? ofPattern(text)
  );
});

/** Like {@link headingSide}, but only where all words of the heading are accounted for: for lines that are merely bold. */
export const wholeHeadingSide = memoised((words: HeadingWords): HeadingSide | undefined =>
  words.text.length > LONGEST_HEADING
    ? undefined
    : (whole(words.text) ?? ofLead(words.text) ?? unqualified(words.text) ?? ofAllParts(words)),
);

function whole(text: string): HeadingSide | undefined {
  const found = lookUp(allSideTables().whole, text);
  return found && { ...found, words: text };
}

/** "User story 3 - Pay by card", "Phase 2: pilots", "Requirement 4": the words in front of the number or the colon. */
function ofLead(text: string): HeadingSide | undefined {
  const end = text.search(LEAD_END);
  const lead = (end < 0 ? text : text.slice(0, end)).trim();
  return (end < 0 ? undefined : whole(lead)) ?? whole(lead.replace(ORDINAL, ''));
}

/** "FR-012 Invoices", "US1: …". */
function ofId(text: string): HeadingSide | undefined {
  const match = ID.exec(text);
  const found = match?.[1] === undefined ? undefined : SIDE_OF_ID.get(match[1]);
  return found && { ...found, words: match?.[0] ?? text };
}

// The names of files that people write their code and their settings in.
const CODE_FILE =
  /^[\w./-]+\.(?:ya?ml|json|tsx?|jsx?|py|go|rs|bicep|bicepparam|tf|sh|sql|toml|proto|cs|java|kt|rb|php|css|html|env|xml|ps1)$/;

/** What needs no word of the lists: "Why not a queue?" is about an alternative, "recipes/main.tf" about a file. */
function ofForm(text: string): HeadingSide | undefined {
  if (text.startsWith('why not ')) {
    return { side: 'shared', strength: 'strong', words: 'why not' };
  }
  return CODE_FILE.test(text) ? { side: 'engineering', strength: 'pattern', words: text } : undefined;
}

/** "Key requirements", "Proposed architecture overview": a known heading with words around it that add nothing. */
function unqualified(text: string): HeadingSide | undefined {
  const words = text.split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && QUALIFIERS.has(words[from] ?? '')) {
    from += 1;
    const found = whole(words.slice(from, to).join(' '));
    if (found) {
      return found;
    }
  }
  while (to - from > 1 && TAILS.has(words[to - 1] ?? '')) {
    to -= 1;
    const found = whole(words.slice(from, to).join(' '));
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** "Scope & timeline": both sides where the parts disagree, or the one side that the known parts agree on. */
function ofParts(words: HeadingWords): HeadingSide | undefined {
  const known = knownParts(words);
  const found = joined(words, known);
  if (!found || known.length * 2 < words.parts.length || (found.side === 'none' && known.length < words.parts.length)) {
    return undefined; // "Sources and mirrors" may be of anything.
  }
  // The subject named first is what the section is about; one named behind it may be a side issue.
  const [subject = ''] = words.parts;
  const isSubject = known.length === words.parts.length || known[0]?.words === subject;
  const strength = found.strength === 'strong' ? 'pattern' : 'weak';
  return isSubject ? found : { ...found, strength };
}

function ofAllParts(words: HeadingWords): HeadingSide | undefined {
  const known = knownParts(words);
  return known.length === words.parts.length ? joined(words, known) : undefined;
}

function knownParts({ parts }: HeadingWords): HeadingSide[] {
  return parts.length < 2 ? [] : parts.flatMap((part) => whole(part) ?? unqualified(part) ?? []);
}

function joined({ text }: HeadingWords, known: readonly HeadingSide[]): HeadingSide | undefined {
  if (known.length === 0) {
    return undefined;
  }
  const sides = new Set(known.map(({ side }) => side).filter((side) => side !== 'none'));
  const [side = 'none'] = sides;
  return {
    side: sides.size > 1 ? 'shared' : side,
    strength: weakest(known.map((part) => part.strength)),
    words: text,
  };
}

/** "Tests for story 2", "API limits", "Invoice schema": the words in front of a preposition, the first or the last. */
function ofPattern(text: string): HeadingSide | undefined {
  const words = text.split(' ');
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  if (preposition > 0 && preposition <= 3) {
    const head = words.slice(0, preposition).join(' ');
    const found = whole(head) ?? unqualified(head);
    if (found) {
      return { ...found, strength: found.strength === 'weak' ? 'weak' : 'pattern' };
    }
  }
  if (words.length > LONGEST_PATTERN) {
    return undefined;
  }
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const byLast = words.length > 1 ? lookUp(allSideTables().last, last) : undefined;
  const found = byLast ?? lookUp(allSideTables().first, first);
  // "Redemption risks" stay both sides' matter in whatever part of a design they stand.
  const strength = byLast && BOTH_SIDES.test(last) && !DATA.has(first) ? 'strong' : found?.strength;
  return found && strength && { ...found, strength, words: byLast ? last : first };
}

function weakest(strengths: readonly Strength[]): Strength {
  return strengths.includes('weak') ? 'weak' : strengths.includes('soft') ? 'soft' : 'strong';
}
