import { entryBehind } from '../../dialects/itemEntry.ts';
import type { Item } from '../../model/item.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { offsetAt } from '../../text/textDocument.ts';
import { type Language, wordsOf } from '../../vocabulary/language.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import type { Source } from './source.ts';
import { writtenWords } from './writtenWords.ts';

type Status = DecisionStatus | RiskStatus;

const WORDS: Readonly<Record<Status, string>> = {
  open: 'Open',
  decided: 'Decided',
  rejected: 'Rejected',
  superseded: 'Superseded',
  deferred: 'Deferred',
  mitigated: 'Mitigated',
  accepted: 'Accepted',
  closed: 'Closed',
};

// Documents that are one decision have words of their own.
const RECORD_WORDS: Readonly<Partial<Record<Status, string>>> = { decided: 'Accepted', open: 'Proposed' };
const KEP_WORDS: Readonly<Partial<Record<Status, string>>> = {
  decided: 'Implementable',
  open: 'Provisional',
  superseded: 'Replaced',
};
const VERDICT_WORDS: Readonly<Partial<Record<Status, string>>> = {
  decided: 'Go',
  rejected: 'Kill',
  open: 'Needs-clarification',
};

const EMOJI: Readonly<Record<Status, string>> = {
  open: '🟡',
  decided: '✅',
  rejected: '❌',
  superseded: '🔄',
  deferred: '⏸️',
  mitigated: '🟢',
  accepted: '✅',
  closed: '✅',
};

const LEAD = /^(?:<[^<>]*>|[*_`~\s]|\p{Extended_Pictographic}|\u{fe0f})*/u;
const TRAIL = /(?:<[^<>]*>|[*_`~\s])*$/;
const LONGEST_WORD = 24;

/**
 * The status in the words of this document: as others beside it have it, else in the usual word, with the capitals,
 * emphasis and sign of what stands there now.
 */
export function statusWord(source: Source, status: Status): string {
  const now = source.item.statusText ? rawStatus(source.spec.document.text, source, source.item) : '';
  return likeOthers(source, status) ?? dressed(now, usualWord(source, now, status), status);
}

function usualWord({ change, item, spec }: Source, now: string, status: Status): string {
  if (/^[\W_]*(?:needs-clarification|go|kill)\b/i.test(now) && VERDICT_WORDS[status] !== undefined) {
    return VERDICT_WORDS[status];
  }
  if (item.dialect === 'decision-record') {
    const own = writtenWords(spec.outline, []);
    // What stands in front matter is read by other tools, too.
    const isFree = now === '' && !spec.document.text.startsWith('---');
    if (own && (isFree || isOwnStatus(languageOf(spec.outline), now))) {
      return own.statuses[status] ?? WORDS[status];
    }
    const isKep = /(?:^|\/)keps?\//i.test(spec.path) || /\bprovisional\b/i.test(now);
    const words = isKep ? KEP_WORDS : /^[\W_]*(?:open|decided)\b/i.test(now) ? WORDS : RECORD_WORDS;
    return words[status] ?? WORDS[status];
  }
  const own = change.words?.statuses[status];
  if (own !== undefined) {
    return own;
  }
  return status === 'decided' && item.kind === 'decision' && item.form === 'question' ? 'Answered' : WORDS[status];
}

/** Whether a status is said in the words of `language`, and not in those of a form. */
function isOwnStatus({ statuses }: Language, now: string): boolean {
  const bare = now
    .replace(/[*_`~\s.]+/g, ' ')
    .trim()
    .toLowerCase();
  return Object.values(statuses).some((words) => wordsOf(words).includes(bare));
}

/** The most usual short status text of the items beside this one that stand where it is to stand. */
function likeOthers(source: Source, status: Status): string | undefined {
  const { item, spec } = source;
  const counts = new Map<string, number>();
  for (const other of spec.items) {
    const isBeside = other.kind === item.kind && other.dialect === item.dialect && other.shape === item.shape;
    if (other !== item && isBeside && other.status === status && other.statusText) {
      const words = rawStatus(spec.document.text, source, other);
      if (words !== '' && words.length <= LONGEST_WORD && !/\d|[:,(|]/.test(words)) {
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The status of an item as it stands, with its markup; empty for one in a comment. */
function rawStatus(text: string, { document, spec }: Source, item: Extract<Item, { statusText: unknown }>): string {
  const range = item.statusText?.range;
  const raw = range ? text.slice(offsetAt(document, range.start), offsetAt(document, range.end)) : '';
  return entryBehind(spec, item) && !raw.startsWith('<!--') ? raw : '';
}

function dressed(now: string, word: string, status: Status): string {
  const lead = LEAD.exec(now)?.[0] ?? '';
  const bare = now.slice(lead.length);
  const trail = TRAIL.exec(bare)?.[0] ?? '';
  const inner = bare.slice(0, bare.length - trail.length);
  const cased =
    inner === ''
      ? word
      : inner === inner.toUpperCase() && inner.length > 1
        ? word.toUpperCase()
        : /^\p{Ll}/u.test(inner)
          ? word.toLowerCase()
          : word;
  const sign = lead.replace(/\p{Extended_Pictographic}\u{fe0f}?/gu, EMOJI[status]);
  return inner === '' && sign !== '' ? sign : `${sign}${cased}${/[*_`~<]/.test(lead) ? trail : ''}`;
}
