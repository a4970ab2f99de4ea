import type { Span } from '../text/range.ts';

/** One scalar of a YAML text, with where it stands, quotes included. Items of a list are entries of their own. */
export interface YamlEntry {
  /** The keys down to it, joined by full stops: `tandem.side`. */
  readonly key: string;
  /** Without quotes, escapes and the spaces around it; several lines of plain text are one. */
  readonly value: string;
  readonly span: Span;
}

/** A key that what is indented further belongs to. */
interface OpenKey {
  readonly column: number;
  readonly key: string;
}

/** A list or map in brackets, with the key that it is the value of. */
interface Bracket {
  readonly key: string;
  readonly isMap: boolean;
}

type Add = (key: string, start: number, written: string, lineEnd?: string) => void;

const BLANKS = /[ \t]*/y;
const DASH = /-(?=\s|$)[ \t]*/y;
const KEY =
  /(?:"(?:[^"\\\n]|\\.)*"[ \t]*|'(?:[^'\n]|'')*'[ \t]*|[^\s"'#[\]{}](?:[^\n#]|(?<=\S)#)*?|(?=:)):(?=\s|$)[ \t]*/y;
const QUOTED = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?/sy;
const BLOCK_HEAD = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y;
const TOKEN =
  /(?<=\s)#[^\n]*|"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[[\]{},:]|[^\s,:[\]{}#](?:[^,:[\]{}#\n]|:(?=[^\s,[\]{}])|(?<=\S)#)*/gs;
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis;

// However deep things nest, keys stay short: what stands below a longer one counts to it.
const LONGEST_KEY = 200;

/**
 * Reads the YAML that people write above a document: maps and lists, indented or in brackets, plain and quoted texts,
 * texts behind `|` and `>`, comments. What is none of these is passed over, and costs no more than its own lines.
 * Values that have no key are left out. `offset` is where `source` stands in the document.
 */
export function yamlEntries(source: string, offset: number): YamlEntry[] {
  const entries: YamlEntry[] = [];
  const open: OpenKey[] = [];
  const add: Add = (key, start, written, lineEnd = ' ') => {
    const span = { start: offset + start, end: offset + start + written.length };
    entries.push({ key, value: textOf(written, lineEnd).trim(), span });
  };
  for (let at = 0; at < source.length; ) {
    at = readLine(source, at, open, add);
  }
  return entries;
}

/** Reads the line at `start` with all that its value goes on to, and says where the next one starts. */
function readLine(source: string, start: number, open: OpenKey[], add: Add): number {
  let at = start + take(BLANKS, source, start).length;
  let column = at - start;
  let isItem = false;
  for (let dash = take(DASH, source, at); dash !== ''; dash = take(DASH, source, at)) {
    isItem = true;
    column = at - start;
    close(open, column + 1);
    at += dash.length;
  }
  const name = take(KEY, source, at);
  if (name !== '') {
    column = at - start;
    close(open, column);
    open.push({ column, key: join(open.at(-1)?.key, textOf(name.trimEnd().slice(0, -1).trim())) });
    at += name.length;
  } else if (!isItem && /\S/.test(source[at] ?? ' ')) {
    close(open, column);
    column = open.at(-1)?.column ?? column;
  }
  const key = open.at(-1)?.key ?? '';
  const lineEnd = endOfLine(source, at);
  if (key === '' || /^[\r\n#]?$/.test(source[at] ?? '')) {
    return lineEnd + 1;
  }
  const end = endOfValue(source, lineEnd, column);
  readValue(key, source.slice(at, end), at, add);
  return end + 1;
}

/** Where a value ends whose first line ends at `lineEnd`: behind the last line that is indented further than `column`. */
function endOfValue(source: string, lineEnd: number, column: number): number {
  let end = lineEnd;
  while (end < source.length) {
    const indent = take(BLANKS, source, end + 1).length;
    if (indent <= column && /\S/.test(source[end + 1 + indent] ?? ' ')) {
      break;
    }
    end = endOfLine(source, end + 1);
  }
  return end;
}

function readValue(key: string, text: string, start: number, add: Add): void {
  if (text.startsWith('[') || text.startsWith('{')) {
    readBrackets(key, text, start, add);
    return;
  }
  const quoted = take(QUOTED, text, 0);
  const head = take(BLOCK_HEAD, text, 0);
  const body = head === '' ? text.replace(/[ \t]#.*/s, '') : text.slice(head.length);
  const written = quoted || body.trim();
  if (written !== '') {
    add(key, start + text.indexOf(written, head.length), written, head.startsWith('|') ? '\n' : ' ');
  }
}

/** Reads a list or map in brackets with all that is within, up to its end. */
function readBrackets(key: string, text: string, start: number, add: Add): void {
  const open: Bracket[] = [];
  let name: string | undefined;
  let last: { readonly at: number; readonly written: string } | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const bracket = open.at(-1);
    if (last && token === ':') {
      name = textOf(last.written);
    } else if (last && (name !== undefined || !bracket?.isMap)) {
      add(join(bracket?.key, name), start + last.at, last.written);
    }
    last = undefined;
    if (token === '[' || token === '{') {
      open.push({ key: bracket ? join(bracket.key, name) : key, isMap: token === '{' });
    } else if (token === ']' || token === '}') {
      open.pop();
    } else if (!/^[:,#]/.test(token)) {
      last = { at: index, written: token.trimEnd() };
    }
    if (/^[[\]{},]/.test(token)) {
      name = undefined;
    }
    if (open.length === 0) {
      return;
    }
  }
}

/** What a scalar says: without quotes and escapes, its lines joined by `lineEnd`. */
function textOf(written: string, lineEnd = ' '): string {
  const quote = /^["']/.exec(written)?.[0];
  const text = (quote ? written.slice(1, written.length > 1 && written.endsWith(quote) ? -1 : undefined) : written)
    .split('\n')
    .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
    .join(lineEnd);
  return quote === '"' ? text.replace(ESCAPE, unescaped) : quote ? text.replaceAll("''", "'") : text;
}

function unescaped(_: string, two: string | undefined, four: string | undefined, sign: string): string {
  const code = two ?? four;
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 'n' ? '\n' : sign === 't' ? '\t' : sign;
}

function join(above = '', name = ''): string {
  return name === '' || above.length + name.length > LONGEST_KEY ? above : above === '' ? name : `${above}.${name}`;
}

/** Forgets the keys that stand at `column` or further right. */
function close(open: OpenKey[], column: number): void {
  while ((open.at(-1)?.column ?? -1) >= column) {
    open.pop();
  }
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

/** What `pattern` finds right at `at`; empty where it finds nothing. */
function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
