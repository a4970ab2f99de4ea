import type { Requirement } from '../../model/item.ts';

const STORY =
  /\bas (?:an?|the)\b[\s\S]{2,160}?\bi(?:'d| would)? (?:want|need|can|like|wish|am able|should be able|must be able)\b/i;
const EARS = /\b(?:when|whenever|while|if|where)\b[\s\S]{1,400}\b(?:shall|must)\b/i;
const SCENARIO = /\bgiven\b[\s\S]{1,400}\bwhen\b[\s\S]{1,400}\bthen\b/i;
const MODAL =
  /\b(?:must|shall|should|will|may|can|has to|have to|needs? to|muss|soll|debe|deberá|deve|doit|musi|должн\p{L}*|phải)\b|必须|应该|应当|しなければ/iu;
const LONGEST = 1000;

/** How a requirement is put; `plain` for all that is no known form. */
export function formOf(text: string): Requirement['form'] {
  const words = text.slice(0, LONGEST).replace(/[*_`]/g, '');
  if (STORY.test(words)) {
    return 'story';
  }
  return SCENARIO.test(words) ? 'scenario' : EARS.test(words) ? 'ears' : 'plain';
}

/** Whether a text is put as a user story. */
export function isStory(text: string): boolean {
  const words = text
    .slice(0, 300)
    .replace(/[*_`>]/g, '')
    .trimStart();
  return /^(?:\d+[.)]\s*)?(?:(?:user )?story[^:]{0,20}:\s*)?as (?:an?|the)\b/i.test(words) && STORY.test(words);
}

/** Whether a text says that something must, shall or will be so. */
export function isBinding(text: string): boolean {
  return MODAL.test(text.slice(0, LONGEST));
}

// Not a marker, as a requirement with a question in it is one, and not a link.
const GAP = /\[(?!NEEDS CLARIFICATION\b)[^\][\n]{2,}\](?![([:])|\{\{[^{}\n]*\}\}|<[a-z]+ [^<>\n]*>/g;
const FRAME: ReadonlySet<string> = new Set(
  'a able an and as be can given i if in is may must of or order shall should so system that the then to user users want we when will with'.split(
    ' ',
  ),
);

/** Whether a text is a template's sentence that nobody has filled in: "Users MUST be able to [key interaction]". */
export function isUnfilled(text: string): boolean {
  const start = text.slice(0, LONGEST);
  const rest = start.replace(GAP, ' ');
  const words = rest.match(/\p{L}+/gu) ?? [];
  // Placeholders that look like HTML are gone from a title already.
  return (rest !== start || words.length > 0) && words.every(isFrame);
}

function isFrame(word: string): boolean {
  return FRAME.has(word.toLowerCase());
}

/** How binding a text is by its strongest word in capitals, else by its first such word. */
export function strengthOf(text: string): Requirement['strength'] {
  const words = text.slice(0, LONGEST);
  for (const flags of ['', 'i']) {
    const found = new RegExp('\\b(?:(MUST|SHALL|REQUIRED)|(SHOULD|RECOMMENDED)|(MAY|OPTIONAL|COULD))\\b', flags).exec(
      words,
    );
    if (found) {
      return found[1] ? 'must' : found[2] ? 'should' : 'may';
    }
  }
  return undefined;
}
