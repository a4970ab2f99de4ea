import { parseArgs } from 'node:util';
import {
  type IsoDay,
  ITEM_KINDS,
  type ItemKind,
  isIsoDay,
  nearestWord,
  PAGE_FORMATS,
  SEVERITIES,
  type Severity,
  STATEMENT_KINDS,
  type StatementKind,
} from '../core/index.ts';

export const COMMANDS = ['check', 'items', 'sections', 'diff', 'brief', 'digest'] as const;
export type Command = (typeof COMMANDS)[number];

/** Every kind that can be asked for, those that people track first. */
export const KINDS: readonly (ItemKind | StatementKind)[] = [...ITEM_KINDS, ...STATEMENT_KINDS];

export const STATUSES = [
  'open',
  'decided',
  'rejected',
  'superseded',
  'deferred',
  'mitigated',
  'accepted',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/** What is asked for, with defaults for what is not said. */
export interface Request {
  readonly command: Command;
  /** Empty for the working directory. For `diff` revisions come first. */
  readonly paths: readonly string[];
  /** One that the command knows. */
  readonly format: Format;
  /** Every given file is read as a spec. */
  readonly all: boolean;
  /** Undefined for the day that the clock says. */
  readonly today: IsoDay | undefined;
  /** The first day that a digest tells of; undefined for other commands. */
  readonly since: IsoDay | undefined;
  readonly fix: boolean;
  readonly failOn: Severity;
  /** The revision since which a line must have changed; undefined for all lines. */
  readonly changedSince: string | undefined;
  /** Empty for all; in text then for those that people track. */
  readonly kinds: readonly (ItemKind | StatementKind)[];
  /** Empty for all, also for items that have no status. */
  readonly statuses: readonly Status[];
}

/** What a command line comes to. */
export type Parsed =
  | { readonly ask: 'run'; readonly request: Request }
  | { readonly ask: 'help'; readonly command: Command | undefined }
  | { readonly ask: 'version' }
  | { readonly ask: 'nothing' }
  | { readonly ask: 'error'; readonly message: string; readonly command: Command | undefined };

/** What each command can write, the usual one first. */
const FORMATS = {
  check: ['text', 'json'],
  items: ['text', 'json', 'markdown', 'csv'],
  sections: ['text', 'json'],
  diff: ['text', 'json', 'markdown'],
  brief: PAGE_FORMATS,
  digest: PAGE_FORMATS,
} as const satisfies Record<Command, readonly string[]>;

export type Format = (typeof FORMATS)[Command][number];

/** The options and the commands that know them; empty for all. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h', of: [] },
  version: { type: 'boolean', short: 'v', of: [] },
  format: { type: 'string', of: [] },
  all: { type: 'boolean', of: [] },
  today: { type: 'string', of: [] },
  since: { type: 'string', of: ['digest'] },
  fix: { type: 'boolean', of: ['check'] },
  'fail-on': { type: 'string', of: ['check'] },
  'changed-since': { type: 'string', of: ['check'] },
  kind: { type: 'string', of: ['items'] },
  status: { type: 'string', of: ['items'] },
} as const satisfies Record<string, { type: 'boolean' | 'string'; short?: string; of: readonly Command[] }>;

type OptionName = keyof typeof OPTIONS;

class UsageError extends Error {}

/** Reads the arguments behind the name of the program. */
export function parseCommandLine(argv: readonly string[]): Parsed {
  const { values, words } = takeApart(argv);
  const command = COMMANDS.find((name) => name === words[0] || (words[0] === 'help' && name === words[1]));
  if (values.has('help') || words[0] === 'help') {
    return { ask: 'help', command };
  }
  if (values.has('version')) {
    return { ask: 'version' };
  }
  try {
    if (!command) {
      checkNames(values, undefined);
      return words[0] === undefined ? { ask: 'nothing' } : refuse(unknownWord('command', words[0], COMMANDS));
    }
    checkNames(values, command);
    return { ask: 'run', request: requestOf(command, words.slice(1), values) };
  } catch (error) {
    if (error instanceof UsageError) {
      return { ask: 'error', message: error.message, command };
    }
    throw error;
  }
}

/** Option names with what was given to them, as often as they were; other words in their order. */
function takeApart(argv: readonly string[]): { values: Map<string, (string | undefined)[]>; words: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, (string | undefined)[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words.push(token.value);
    } else if (token.kind === 'option') {
      const name = token.name.length === 1 && !(token.name in OPTIONS) ? token.rawName : token.name;
      values.set(name, [...(values.get(name) ?? []), token.value]);
    }
  }
  return { values, words };
}

function checkNames(values: ReadonlyMap<string, (string | undefined)[]>, command: Command | undefined): void {
  const names = Object.keys(OPTIONS) as OptionName[];
  for (const [name, given] of values) {
    const known = names.find((option) => option === name);
    if (!known) {
      const written = name.startsWith('-') ? name : `--${name}`;
      const near = nearestWord(name, names);
      throw new UsageError(`There is no option ${written}.${near === undefined ? '' : ` Is it --${near}?`}`);
    }
    const { type, of } = OPTIONS[known];
    if (command && of.length > 0 && !of.some((one) => one === command)) {
      throw new UsageError(`--${known} is an option of "tandem ${of[0]}", not of "tandem ${command}".`);
    }
    const isEmpty = given.some((value) => value === undefined || value === '');
    if (type === 'string' && isEmpty) {
      throw new UsageError(`--${known} needs a value.`);
    }
    if (type === 'boolean' && given.some((value) => value !== undefined)) {
      throw new UsageError(`--${known} takes no value.`);
    }
  }
}

function requestOf(
  command: Command,
  paths: readonly string[],
  values: ReadonlyMap<string, (string | undefined)[]>,
): Request {
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);
  const today = last('today');
  const since = last('since');
  checkDay('today', today);
  checkDay('since', since);
  if (command === 'digest' && since === undefined) {
    throw new UsageError('A digest needs to know from which day on: --since 2026-03-31.');
  }
  if (command === 'brief' && paths.length !== 1) {
    throw new UsageError('A brief is of one file: tandem brief FILE.');
  }
  if (paths.includes('')) {
    throw new UsageError('A path is empty.');
  }
  return {
    command,
    paths,
    today,
    since,
    format: oneOf<Format>('format', last('format') ?? FORMATS[command][0], FORMATS[command]),
    all: values.has('all'),
    fix: values.has('fix'),
    failOn: oneOf('fail-on', last('fail-on') ?? 'error', SEVERITIES),
    changedSince: last('changed-since'),
    kinds: listOf('kind', values.get('kind'), KINDS),
    statuses: listOf('status', values.get('status'), STATUSES),
  };
}

function checkDay(name: OptionName, day: string | undefined): void {
  if (day !== undefined && !isIsoDay(day)) {
    throw new UsageError(`--${name} takes a day such as 2026-03-31, not "${day}".`);
  }
}

function listOf<T extends string>(
  name: OptionName,
  given: readonly (string | undefined)[] | undefined,
  known: readonly T[],
): T[] {
  const words = (given ?? []).flatMap((value) => (value ?? '').split(',').map((word) => word.trim()));
  return words.map((word) => oneOf(name, word, known));
}

function oneOf<T extends string>(name: OptionName, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found === undefined) {
    throw new UsageError(`--${name} takes ${known.join(', ')}; not "${word}".`);
  }
  return found;
}

function unknownWord(what: string, word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return `There is no ${what} "${word}".${near === undefined ? '' : ` Is it "${near}"?`}`;
}

function refuse(message: string): Parsed {
  return { ask: 'error', message, command: undefined };
}
