const WANT = /\bI (?:want|need|can|would like)\b/;
/** How far in front of what somebody wants it says who that is. */
const REACH = 80;
const NARRATOR = /^.*\bas an?\b(.*)$/is;
const BUILDER =
  /\b(?:developers?|engineers?|maintainers?|programmers?|implementers?|devops|database administrators?|dba)\b/i;

/**
 * Who tells the first user story in `text`: somebody who builds ("As a developer, I want …") or somebody else. Undefined
 * where there is none. `before` is what stands in front of the text, as who tells it may stand on a line of its own.
 */
export function storyIn(text: string, before = ''): 'builder' | 'other' | undefined {
  const at = text.search(WANT);
  const narrator = at < 0 ? undefined : NARRATOR.exec((before + text.slice(0, at)).slice(-REACH))?.[1];
  return narrator === undefined ? undefined : BUILDER.test(narrator) ? 'builder' : 'other';
}
