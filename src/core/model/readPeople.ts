import { saysNothing } from '../markdown/emptiness.ts';

/** Somebody named in a text, and where the name stands in it. */
export interface FoundPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const HANDLE = /(?<![\w@/.`])@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/g;
const PLACEHOLDER_HANDLES = new Set(['owner', 'name', 'handle', 'who', 'person', 'todo', 'tbd', 'username', 'user']);
const SEPARATORS = /\s*(?:[,;/|]|\s&\s|\sand\s|\sund\s|\set\s|<br\s*\/?>|、)\s*/;
/** "Ann B.", "Lee Jr.": the full stop is the name's own. */
const ABBREVIATION = /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Inc|Ltd|Corp|Co)\.$/u;
const LINK = /\[([^\][]*)\]\([^()]*\)/g;

/**
 * The people that the value of an owner field names: handles first; else the names of a list, with links read by their
 * text. "TBD", placeholders and sentences name nobody.
 */
export function readPeople(value: string): FoundPerson[] {
  const handles = [...value.matchAll(HANDLE)].filter(
    (match) => !PLACEHOLDER_HANDLES.has((match[1] ?? '').toLowerCase()) && value[match.index + match[0].length] !== '(',
  );
  if (handles.length > 0) {
    return handles.map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
  }
  if (saysNothing(value) || value.length > 200) {
    return [];
  }
  const people: FoundPerson[] = [];
  let at = 0;
  // Link targets are blanked, so that the slashes in them separate nobody.
  const text = value.replace(LINK, (whole, name: string) => `[${name}]`.padEnd(whole.length));
  for (const part of text.split(SEPARATORS)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const words = part.trimEnd();
    const own = ABBREVIATION.test(words) ? words : words.replace(/\.$/, '');
    const name = own
      .replace(/[*_`[\]]/g, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .trim();
    if (isName(name)) {
      people.push({ name, start, end: start + own.length });
    }
  }
  return people;
}

/** Finds handles in running text; names are not looked for there. */
export function readHandles(text: string): FoundPerson[] {
  if (!text.includes('@')) {
    return [];
  }
  // "@scope/package" is no person; in a field for owners "@team/group" is one.
  return readPeople(text).filter(({ name, end }) => name.startsWith('@') && text[end] !== '/');
}

function isName(name: string): boolean {
  return name !== '' && name.length <= 60 && name.split(/\s+/).length <= 5 && /\p{L}/u.test(name) && !saysNothing(name);
}
