/** What a search for Markdown files asks for, as a glob below a folder. */
export const MARKDOWN_GLOB = '**/*.{md,markdown}';

/** At most so many files are read in a workspace whose files are not on this machine, until somebody asks for all. */
export const VIRTUAL_FILE_LIMIT = 500;

/** Where specs usually lie: what is read of a virtual workspace whose team names no globs of its own. */
export const USUAL_SPEC_GLOBS: readonly string[] = [
  '*.md',
  '{spec,specs,rfc,rfcs,adr,adrs,kep,keps,prd,prds,proposals,decisions,design,designs}/**/*.md',
  '{doc,docs}/{spec,specs,rfc,rfcs,adr,adrs,prd,prds,decisions,design,designs,proposals,architecture}/**/*.md',
  '{.kiro,openspec,.specify}/**/*.md',
];

/** Folders in which nobody writes specs, by name, wherever they lie. */
const EXCLUDED_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'jspm_packages',
  'site-packages',
  '.git',
  '.hg',
  '.svn',
  '.venv',
  '.tox',
  '.cache',
  '.next',
  '.nuxt',
  '.yarn',
  '.pnpm-store',
  '.gradle',
  '.terraform',
  '.vscode-test',
  '__pycache__',
];

const EXCLUDED: ReadonlySet<string> = new Set(EXCLUDED_FOLDERS);

/** {@link isExcludedFolder} as one glob, for a search that takes what to leave out. */
export const EXCLUDED_GLOB = `**/{${EXCLUDED_FOLDERS.join(',')}}/**`;

/** Whether a folder of that name is never looked into. */
export function isExcludedFolder(name: string): boolean {
  return EXCLUDED.has(name);
}

/** Whether the file at `path`, with `/`, is Markdown by its name and lies in no excluded folder. */
export function isMarkdownPath(path: string): boolean {
  return isMarkdownName(path) && !path.split('/').slice(0, -1).some(isExcludedFolder);
}

/** Whether a file of that name is Markdown. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
