/** What parts of code are called, in the singular, with bars between them. */
const NOUNS =
  'component|class|service|hook|module|function|interface|type|model|registry|handler|controller|table|column|field|method|object|struct|widget|provider|entity|record|enum|endpoint|route|file|script|implementation|package|library|constant|variable|prop|attribute|property|index|key|queue|topic|bucket|job|procedure|event|error|exception|parameter|helper|adapter|directory|folder|schema';
/** As far as one needs to look for such a word beside a name, in characters. */
const REACH = 24;
const BEHIND = new RegExp(`^\\W{0,2}\\s(?:${NOUNS}|entitie)(?:s|es)?\\b`, 'i');
const AHEAD = new RegExp(`\\b(?:(?:${NOUNS})s?|via|through|in|using|calls?|extends?|from)\\s\`$`, 'i');

/** Whether "component", "table" and the like follows at `end`: "the `Card` component". */
export function precedesConstruct(text: string, end: number): boolean {
  return BEHIND.test(text.slice(end, end + REACH));
}

/** Whether "component", "in" and the like stands right in front of the code span that holds `start`: "in `cards`". */
export function followsConstruct(text: string, start: number): boolean {
  return AHEAD.test(text.slice(Math.max(0, start - REACH), start));
}
