import { wordsOf } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import type { DecisionStatus, RiskStatus } from './status.ts';

// The words of public specs for where a decision stands. Longer wordings stand for themselves; a status text is
// looked up whole first, then word by word from its start.
const DECISION_WORDS: Readonly<Record<DecisionStatus, string>> = {
  open: 'open|pending|proposed|proposal|draft|drafting|under review|in review|review|in progress|wip|escalated|provisional|needs-clarification|needs clarification|needs decision|undecided|unresolved|unanswered|tbd|tbc|todo|new|not started|not decided|awaiting|blocked|under discussion|in discussion|discussion|ideation|prediscussion|waiting|active|reopened|open question|to do|to-do|planned|ongoing|preview|previewing|rfc|fcp|final comment period|tentative|exploring|investigating|returned for revision|in development|being discussed|to be decided|needs revision|awaiting review|requested changes|🔴|🟡|⚪|❓|❔|⏳|🔶',
  decided:
    'decided|accepted|approved|final|finalised|finalized|resolved|done|complete|completed|closed|implementable|implemented|go|answered|agreed|adopted|confirmed|settled|chosen|committed|published|ratified|merged|released|shipped|fulfilled|stable|locked|signed off|active standard|✅|🟢|☑|✔',
  rejected:
    "rejected|declined|kill|killed|won't do|wont do|won't fix|wontfix|withdrawn|not doing|cancelled|canceled|no-go|not accepted|not approved|not planned|❌|⛔",
  superseded:
    'superseded|supersedes|supercedes|superceded|replaced|deprecated|reverted|abandoned|obsolete|retired|inactive|no longer valid|🔄',
  deferred: 'deferred|parked|postponed|on hold|later|backlog|future|⏸|⏸️',
};

const RISK_WORDS: Readonly<Record<RiskStatus, string>> = {
  open: 'open|new|identified|active|monitoring|monitored|in progress|pending|🔴|🟡',
  mitigated: 'mitigated|mitigating|reduced|controlled|under control|handled|addressed|🟢',
  accepted: 'accepted|tolerated|accept|accepted risk',
  closed: 'closed|resolved|retired|expired|done|not applicable|n/a|✅|realised|realized|materialised',
};

const DECISION_STATUS = lookup(...LANGUAGES.map(({ statuses }) => statuses), DECISION_WORDS);
const RISK_STATUS = lookup<RiskStatus>(
  ...LANGUAGES.map(({ riskStatuses, statuses: { open } }) => {
    const [mitigated = '', accepted = '', closed = ''] = wordsOf(riskStatuses);
    return { open: open ?? '', mitigated, accepted, closed };
  }),
  RISK_WORDS,
);
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['imlpemented', 'implemented'],
  ['implmented', 'implemented'],
  ['acepted', 'accepted'],
  ['aproved', 'approved'],
  ['propsed', 'proposed'],
  ['depracated', 'deprecated'],
]);

/**
 * The status that somebody's words stand for: "✅ Accepted (2026-03-01)" is decided. Undefined for words that Tandem does
 * not know and for lists to choose from ("proposed | accepted").
 */
export function decisionStatusOf(text: string): DecisionStatus | undefined {
  return statusOf(text, DECISION_STATUS);
}

/** As {@link decisionStatusOf}, for risks. */
export function riskStatusOf(text: string): RiskStatus | undefined {
  return statusOf(text, RISK_STATUS);
}

/** A team's own words by the status that they stand for, and what they say of a text, as {@link decisionStatusOf} does. */
export function teamStatusOf<S extends string>(
  words: Readonly<Record<S, readonly string[]>>,
): (text: string) => S | undefined {
  const own = new Map(
    Object.entries<readonly string[]>(words).flatMap(([status, list]) =>
      list.map((word): [string, S] => [plainStatus(word), status as S]),
    ),
  );
  return (text) => (own.size === 0 ? undefined : statusOf(text, own));
}

function plainStatus(text: string): string {
  // "~~Proposed~~ accepted", "proposed → accepted": where it stands now is what counts.
  const struck = text.includes('~~') ? text.replace(/~~[^~]*~~/g, ' ') : text;
  const arrow = Math.max(struck.lastIndexOf('→') + 1, struck.lastIndexOf('->') + 2);
  const now = arrow > 1 && /\p{L}/u.test(struck.slice(arrow)) ? struck.slice(arrow) : struck;
  return now
    .replaceAll('’', "'")
    .replace(/<[^<>]*>|[*_`~[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function statusOf<S>(text: string, words: ReadonlyMap<string, S>): S | undefined {
  const plain = plainStatus(text);
  if (plain === '' || /\w\s*[|/]\s*\w+\s*[|/]\s*\w/.test(plain)) {
    return undefined;
  }
  const whole = words.get(plain.replace(/[.:!]+$/, ''));
  if (whole) {
    return whole;
  }
  const tokens = plain.match(/[\p{L}\p{N}'/-]+|\p{Extended_Pictographic}/gu) ?? [];
  for (let at = 0; at < Math.min(tokens.length, 3); at += 1) {
    for (let length = 3; length > 0; length -= 1) {
      const candidate = tokens.slice(at, at + length).join(' ');
      const found = words.get(MISSPELT.get(candidate) ?? candidate);
      if (found && !(at > 0 && tokens[at - 1] === 'not')) {
        return found;
      }
    }
  }
  return undefined;
}

/** By word. Of two lists with the same word the later one says what it means. */
function lookup<S extends string>(...lists: readonly Readonly<Partial<Record<S, string>>>[]): ReadonlyMap<string, S> {
  return new Map(
    lists.flatMap((words) =>
      Object.entries<string | undefined>(words).flatMap(([status, list]) =>
        wordsOf(list).map((word): [string, S] => [word, status as S]),
      ),
    ),
  );
}
