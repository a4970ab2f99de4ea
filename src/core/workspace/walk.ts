import { isExcludedFolder, isMarkdownName } from './discovery.ts';

/** One name in a folder. A link is what it points to, or neither. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly isLink: boolean;
}

export interface WalkOptions {
  /** The names in a folder; `path` is below the root, with `/`, and empty for the root. Undefined when it cannot be read. */
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[] | undefined>;
  /** Whether a Markdown file is wanted, by its path below the root. */
  readonly accepts: (path: string) => boolean;
  /** Whether a folder can hold a wanted file, by its path below the root; excluded folders are not asked for. */
  readonly mayHold: (path: string) => boolean;
  /** Asked between folders, with the number of files found so far; true ends the walk. */
  readonly isCancelled: (found: number) => boolean;
  readonly maxFiles: number;
}

export interface WalkResult {
  /** Paths below the root, with `/`; those nearer to the root first. */
  readonly paths: readonly string[];
  /** False when a limit was met or the walk was cancelled, so that there may be more. */
  readonly complete: boolean;
}

const MAX_DEPTH = 24;
const MAX_FOLDERS = 50_000;
const FOLDERS_AT_ONCE = 8;

/**
 * Finds the Markdown files below a folder where no search is to be had. Ends on any file system: linked folders are not
 * entered, as a loop of links has no end, and depth and number of folders are bounded.
 */
export async function walkFolders(options: WalkOptions): Promise<WalkResult> {
  const paths: string[] = [];
  let complete = true;
  let seen = 1;
  let level: string[] = [''];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      return { paths, complete: false };
    }
    const next: string[] = [];
    for (let at = 0; at < level.length; at += FOLDERS_AT_ONCE) {
      if (options.isCancelled(paths.length)) {
        return { paths, complete: false };
      }
      const folders = level.slice(at, at + FOLDERS_AT_ONCE);
      const listings = await Promise.all(folders.map((folder) => options.readFolder(folder)));
      for (const [index, folder] of folders.entries()) {
        for (const entry of sortedByName(listings[index] ?? [])) {
          const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
          if (entry.kind === 'file' && isMarkdownName(entry.name) && options.accepts(path)) {
            if (paths.length === options.maxFiles) {
              return { paths, complete: false };
            }
            paths.push(path);
          } else if (
            entry.kind === 'folder' &&
            !entry.isLink &&
            !isExcludedFolder(entry.name) &&
            options.mayHold(path)
          ) {
            seen += 1;
            complete &&= seen <= MAX_FOLDERS;
            if (seen <= MAX_FOLDERS) {
              next.push(path);
            }
          }
        }
      }
    }
    level = next;
  }
  return { paths, complete };
}

function sortedByName(entries: readonly FolderEntry[]): FolderEntry[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
