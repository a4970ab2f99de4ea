import type { CueKind } from './cues.ts';
import type { Hit } from './phraseTable.ts';

const LEADING = /^[\s("'“[\-–—•✅❌☑☐]*(?:(?:[A-Z]{1,5}-?\d+[a-z]?(?:\.\d+)*|\[[^\]]{1,20}\]|\d+[.)])\s*[:.–—-]?\s*)?/u;
const CONDITION = /^(?:when|given|if|while|where|and given)\b/i;
const MANDATE = /\b(?:shall|must|should|will)\b/i;
const INNER_ACTOR =
  /(?:database|schema|backend|back-end|api|storage|frontend|front-end|build|component|hook|repository|middleware|parser|registry|queue|cache|store|adapter|runner|docker|container|worker|daemon|endpoint|router|layer|migration|module|service|supervisor)(?:[_\s]\w+)?\s*$/i;
const ACTOR_REACH = 40;
const VERB_REACH = 28;
const PERSON =
  /^\W*(?:(?:the|an?|each|every|all)\s+)?(?:I|we|you|he|she|they|(?:\w+\s)?(?:users?|customers?|operators?|admins?|administrators?|developers?|engineers?|teams?|maintainers?|members?))\s+(?!want)[a-z']+/i;

/** The part of a sentence that mandates: behind "THEN", behind the condition, what a story wants. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** True when all of the sentence is a condition: "WHEN the user signs in". */
  readonly conditionOnly: boolean;
  readonly isStory: boolean;
}

/** Finds the part of `text` that mandates; all of it for a plain sentence. */
export function mainClauseOf(text: string): Clause {
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const story = /\bI (?:want|need|can|would like)\b/.exec(text);
  if (story && /\bas an?\b/i.test(text.slice(0, story.index))) {
    const reason = text.indexOf('so that', story.index);
    return { start: story.index, end: reason < 0 ? text.length : reason, conditionOnly: false, isStory: true };
  }
  const then = text.search(/\bthen\b/i);
  if (then >= 0 && (then - lead < 4 || CONDITION.test(text.slice(lead)) || /\bWHEN\b/.test(text.slice(0, then)))) {
    return { start: then + 4, end: text.length, conditionOnly: false, isStory: false };
  }
  if (!CONDITION.test(text.slice(lead))) {
    return { start: lead, end: text.length, conditionOnly: false, isStory: false };
  }
  const mandate = MANDATE.exec(text)?.index ?? -1;
  const comma = mandate < 0 ? text.indexOf(', ', lead) : text.lastIndexOf(',', mandate);
  return comma < 0
    ? { start: lead, end: text.length, conditionOnly: mandate < 0, isStory: false }
    : {
        start: comma + 1,
        end: text.length,
        conditionOnly: /\bgiven\b/i.test(text.slice(0, lead + 6)) && mandate < 0,
        isStory: false,
      };
}

/** The verb that is mandated: the first one behind "shall", else the first one of the clause. */
export function mainVerbOf(
  text: string,
  cues: readonly Hit<readonly CueKind[]>[],
  clause: Clause,
): 'builds' | 'shows' | undefined {
  const mandate = cues.length === 0 ? null : MANDATE.exec(text.slice(clause.start));
  const from = mandate ? clause.start + mandate.index + mandate[0].length : clause.start;
  for (const { meaning, start } of cues) {
    if (start < from || start > from + VERB_REACH) {
      continue;
    }
    if (meaning.includes('shows')) {
      return 'shows';
    }
    if (meaning.includes('builds') || meaning.includes('task')) {
      return 'builds';
    }
  }
  return undefined;
}

/** Where "shall" and the like stand first; below nought where they do not. */
export function mandateIn(text: string): number {
  return text.search(MANDATE);
}

/** Whether the subject of the mandate is an inner part: "THE Database_Schema SHALL", "the storage layer must". */
export function isInnerActor(text: string, mandateAt: number): boolean {
  return mandateAt >= 0 && INNER_ACTOR.test(text.slice(Math.max(0, mandateAt - ACTOR_REACH), mandateAt));
}

/** Whether somebody, and no part of the product, does what the clause tells. */
export function hasPersonAsSubject(text: string, clause: Clause): boolean {
  return PERSON.test(text.slice(clause.start, clause.start + ACTOR_REACH));
}
