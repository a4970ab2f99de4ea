import { readFileSync } from 'node:fs';

/** One judged sentence, as a line of a labelled file holds it. Lines are zero-based. */
export interface LabelRow {
  /** Below the folder of the documents. */
  readonly path: string;
  readonly line: number;
  /** Its last line; the same as `line` where it is not given. */
  readonly endLine?: number;
  readonly label: 'prescriptive' | 'not' | 'borderline';
  /** Narrows the lines down to the sentence; the whole lines are meant where it is not given or not found. */
  readonly text?: string;
  /** Where the sentence starts on `line`, and ends on `endLine`, for files that do not hold its words. */
  readonly from?: number;
  readonly to?: number;
  /** What is chosen, or why it is not prescriptive. */
  readonly kind?: string;
  /** Whose document it is by its readers: `pm` where it is led by product. As Tandem reads it where it is not given. */
  readonly genre?: 'pm' | 'engineering';
  /** Whose document it is where documents come from several repositories. As the first part of `path` says where it is not given. */
  readonly repo?: string;
}

/** The repository of a row: "owner/name" from "owner__name/docs/a.md"; undefined where the documents are of one. */
export function repoOf({ repo, path }: LabelRow): string | undefined {
  return repo ?? /^([^/]+?)__([^/]+)\//.exec(path)?.slice(1).join('/');
}

/** What tells a sentence apart from all others. */
export function keyOf({ path, line, from, text }: LabelRow): string {
  return [path, line, from, text].join(':');
}

/** Reads labelled files, one JSON object a line. */
export function readLabelRows(paths: readonly string[]): LabelRow[] {
  return paths
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelRow);
}
