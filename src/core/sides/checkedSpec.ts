const FOLDER = /(^|\/)checklists\/[^/]+$/i;
const NAME = /(^|[/_-])checklist\.(?:md|markdown)$/i;

/**
 * Where the spec would be that the checklist at `path` speaks of: `spec.md` above a folder of checklists, or beside a file
 * that is called a checklist. Undefined for any other file. Works on every path with `/`.
 */
export function checkedSpecPath(path: string): string | undefined {
  if (FOLDER.test(path)) {
    return path.replace(FOLDER, '$1spec.md');
  }
  return NAME.test(path) ? path.replace(/[^/]+$/, 'spec.md') : undefined;
}
