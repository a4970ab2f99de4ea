import { type IgnoreFile, isIgnored, parseIgnoreFile } from '../config/ignoreRules.ts';
import { type FolderEntry, walkFolders } from './walk.ts';

export interface FirstFilesOptions {
  /** As {@link walkFolders} asks for. */
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[] | undefined>;
  /** The text of a `.gitignore`, by its path below the root; undefined where it cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Whether a file lies where specs usually do, by its path below the root. */
  readonly isUsual: (path: string) => boolean;
  /** Asked between folders, with the number of files found so far; true ends the look with these. */
  readonly isLate: (found: number) => boolean;
  readonly maxFiles: number;
}

/**
 * A few Markdown files that lie where specs usually do, as paths below the root, and that git is not told to ignore: enough to
 * begin with while all files are still to be searched for. Few folders are looked into.
 */
export async function firstFiles(options: FirstFilesOptions): Promise<readonly string[]> {
  const { isUsual, isLate, maxFiles, readText } = options;
  const ignoring: IgnoreFile[] = [];
  const { paths } = await walkFolders({
    readFolder: async (path) => {
      const entries = await options.readFolder(path);
      if (entries?.some(({ name }) => name === '.gitignore')) {
        const text = await readText(path === '' ? '.gitignore' : `${path}/.gitignore`);
        ignoring.push(...(text === undefined ? [] : [parseIgnoreFile(`/${path}`, text)]));
      }
      return entries;
    },
    accepts: (path) => isUsual(path) && !isIgnored(`/${path}`, false, ignoring),
    // Of the topmost folders nobody can tell what may lie below.
    mayHold: (path) => (!path.includes('/') || isUsual(`${path}/any.md`)) && !isIgnored(`/${path}`, true, ignoring),
    isCancelled: isLate,
    maxFiles,
  });
  return paths;
}
