import { compareText } from './fileOrder.ts';

/** One way in which a workspace keeps its specs. */
export interface SpecHabit {
  /** Where they lie, below the workspace folder, with `/`; empty for the topmost folder. */
  readonly folder: string;
  /** The name that each spec's file has in a folder of its own (`specs/login/spec.md`); undefined where they lie side by side. */
  readonly ownFile: string | undefined;
  /** How they are counted; undefined where they are not. */
  readonly numbers: Numbering | undefined;
  /** The newest by its number, else the last by its name: what the next one is to look like. */
  readonly like: string;
  readonly count: number;
}

/** How specs are counted: `adr-0007-` has the prefix `adr-`, the width 4 and the separator `-`. */
interface Numbering {
  readonly prefix: string;
  readonly width: number;
  readonly separator: string;
  readonly next: number;
}

/** Files that many folders have one of: the folder tells which it is. */
const OWN_FILES = /^(?:spec|prd|prfaq|proposal|requirements|design|readme|rfc|adr|index)\.(?:md|markdown)$/i;
const NUMBERED = /^((?:[a-z]{1,8}[-_ ]?)?)(\d{2,5})([-_. ])(?=\S)/i;

/** How the specs at `paths` (below their workspace folder, with `/`) are kept; what most of them do comes first. */
export function specHabits(paths: Iterable<string>): SpecHabit[] {
  const groups = new Map<string, { folder: string; ownFile: string | undefined; members: Map<string, string> }>();
  for (const path of paths) {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const isOwn = parts.length > 2 && OWN_FILES.test(file);
    const folder = parts.slice(0, isOwn ? -2 : -1).join('/');
    const key = `${folder}\n${isOwn ? file : ''}`;
    const group = groups.get(key) ?? { folder, ownFile: isOwn ? file : undefined, members: new Map() };
    groups.set(key, group);
    group.members.set((isOwn ? parts.at(-2) : file) ?? file, path);
  }
  return [...groups.values()]
    .map(({ folder, ownFile, members }): SpecHabit => {
      const names = [...members.keys()].sort(compareText);
      const numbers = numberingOf(names);
      const last = numbers ? names.findLast((name) => NUMBERED.test(name)) : names.at(-1);
      return { folder, ownFile, numbers, like: members.get(last ?? '') ?? '', count: members.size };
    })
    .sort((a, b) => b.count - a.count || compareText(a.folder, b.folder));
}

/** The numbers of names most of which have one. */
function numberingOf(names: readonly string[]): Numbering | undefined {
  const matches = names.flatMap((name) => NUMBERED.exec(name) ?? []);
  const heads = names.map((name) => NUMBERED.exec(name)).filter((match) => match !== null);
  const last = heads.toSorted((a, b) => Number(a[2]) - Number(b[2])).at(-1);
  if (!last || matches.length === 0 || heads.length * 2 <= names.length) {
    return undefined;
  }
  const [, prefix = '', digits = '', separator = '-'] = last;
  return { prefix, width: digits.length, separator, next: Number(digits) + 1 };
}

/**
 * Where one more spec goes, below its workspace folder. `name` is a file name that is free where specs lie side by side, with its
 * ending (see `specFileName`).
 */
export function pathByHabit(
  { folder, numbers, ownFile }: Pick<SpecHabit, 'folder' | 'numbers' | 'ownFile'>,
  name: string,
): string {
  const stem = name.replace(/\.md$/, '');
  const counted = numbers
    ? `${numbers.prefix}${String(numbers.next).padStart(numbers.width, '0')}${numbers.separator}${stem}`
    : stem;
  const below = ownFile === undefined ? `${counted}.md` : `${counted}/${ownFile}`;
  return folder === '' ? below : `${folder}/${below}`;
}
