import { compileGlob, type PathTest } from './glob.ts';

/** One line of a `.gitignore`. */
interface IgnoreLine {
  readonly matches: PathTest;
  readonly foldersOnly: boolean;
  /** The line starts with `!` and takes back what lines before it leave out. */
  readonly takesBack: boolean;
}

/** The lines of one `.gitignore`, in their order. */
export interface IgnoreFile {
  /** The folder in which it lies, ending in `/`; everything below is subject to it. */
  readonly folder: string;
  readonly lines: readonly IgnoreLine[];
}

/** Reads the text of a `.gitignore` that lies in `folder`. Lines that say nothing are left out. */
export function parseIgnoreFile(folder: string, text: string): IgnoreFile {
  const lines: IgnoreLine[] = [];
  for (const line of text.split(/\r?\n/)) {
    const read = readLine(line);
    if (read) {
      lines.push(read);
    }
  }
  return { folder: folder.endsWith('/') ? folder : `${folder}/`, lines };
}

/**
 * Whether `path` is left out by `files`, given from the outermost folder to the innermost: the last line that fits
 * decides, as in git. Only `path` itself is asked; who walks folders asks each on the way.
 */
export function isIgnored(path: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  for (const file of [...files].reverse()) {
    if (path.startsWith(file.folder)) {
      const below = path.slice(file.folder.length);
      const line = file.lines.findLast((one) => (isFolder || !one.foldersOnly) && one.matches(below));
      if (line) {
        return !line.takesBack;
      }
    }
  }
  return false;
}

// Nobody writes longer ones by hand, and each path is asked of all.
const LONGEST = 500;

function readLine(line: string): IgnoreLine | undefined {
  const takesBack = line.startsWith('!');
  const written = (takesBack ? line.slice(1) : line).replace(/(?<!\\)[ \t]+$/, '');
  const foldersOnly = written.endsWith('/');
  const pattern = foldersOnly ? written.slice(0, -1) : written;
  if (pattern === '' || line.startsWith('#') || pattern.length > LONGEST) {
    return undefined;
  }
  return { matches: matcherOf(pattern), foldersOnly, takesBack };
}

function matcherOf(pattern: string): PathTest {
  if (!pattern.includes('/')) {
    const matches = compileGlob(pattern);
    return (path) => matches(path.slice(path.lastIndexOf('/') + 1));
  }
  return compileGlob(pattern.replace(/^\//, ''));
}
