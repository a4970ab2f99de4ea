/** What an editor shows right after inserting a snippet. */
export interface ExpandedSnippet {
  readonly text: string;
  /** The numbers of its tab stops in their order; the final one is 0. */
  readonly stops: readonly number[];
}

/** The day that stands for today in these tests. */
export const TODAY = '2026-05-04';

const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['CURRENT_YEAR', TODAY.slice(0, 4)],
  ['CURRENT_MONTH', TODAY.slice(5, 7)],
  ['CURRENT_DATE', TODAY.slice(8, 10)],
]);

/** Reads a snippet by the grammar of LSP. Throws where the snippet is not well formed, or says something by accident. */
export function expandSnippet(snippet: string): ExpandedSnippet {
  const stops: number[] = [];
  let at = 0;

  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} of ${JSON.stringify(snippet)}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    const match = new RegExp(pattern.source, 'uy');
    match.lastIndex = at;
    const found = match.exec(snippet)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const read = (end: string): string => {
    let text = '';
    while (at < snippet.length && snippet[at] !== end) {
      if (snippet[at] === '\\') {
        const escaped = snippet[at + 1] ?? fail('Lone backslash');
        if (!'\\$}'.includes(escaped)) {
          fail('Backslash before an ordinary character');
        }
        text += escaped;
        at += 2;
      } else if (snippet[at] === '$') {
        text += dollar();
      } else {
        text += snippet[at];
        at += 1;
      }
    }
    return text;
  };

  const dollar = (): string => {
    at += 1;
    const name = take(/[A-Z_]+/);
    if (name) {
      return VARIABLES.get(name) ?? fail(`Unknown variable ${name}`);
    }
    const bare = take(/\d+/);
    if (bare) {
      stops.push(Number(bare));
      return '';
    }
    if (!take(/\{/)) {
      fail('Lone dollar');
    }
    stops.push(Number(take(/\d+/) ?? fail('No number')));
    return take(/:/) ? placeholder() : take(/\|/) ? choice() : fail('Neither placeholder nor choice');
  };

  const placeholder = (): string => {
    const text = read('}');
    return take(/\}/) ? text : fail('Placeholder without end');
  };

  const choice = (): string => {
    const words = [''];
    while (at < snippet.length && snippet[at] !== '|') {
      const escaped = snippet[at] === '\\' && ',|\\'.includes(snippet[at + 1] ?? ' ');
      if (!escaped && snippet[at] === ',') {
        words.push('');
      } else {
        at += escaped ? 1 : 0;
        words.push(`${words.pop()}${snippet[at]}`);
      }
      at += 1;
    }
    if (!take(/\|\}/) || words.includes('')) {
      fail('Broken choice');
    }
    return words[0] ?? '';
  };

  return { text: read(''), stops };
}
