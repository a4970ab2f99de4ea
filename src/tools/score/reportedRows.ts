import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSettingsGlobs } from '../../core/config/globs.ts';
import { DEFAULT_TEAM_SETTINGS } from '../../core/config/teamSettings.ts';
import type { Genre } from '../../core/model/spec.ts';
import type { Sensitivity } from '../../core/prescription/detect.ts';
import { readSpec } from '../../core/readSpec.ts';
import { prescriptionsIn } from '../../core/rules/prescriptionsIn.ts';
import { createTextDocument } from '../../core/text/textDocument.ts';
import { groupsBy } from './groupsBy.ts';
import { type LabelRow, repoOf } from './labelRow.ts';
import { placeOfRow } from './placeOfRow.ts';

export const SENSITIVITIES = ['strict', 'balanced', 'lenient'] as const satisfies readonly Sensitivity[];

const GENRES = { pm: 'product', engineering: 'engineering' } as const satisfies Record<string, Genre>;

/** A judged sentence, and in which sensitivities Tandem reports something in it, the document read as users have it. */
export interface ReportedRow {
  readonly row: LabelRow;
  readonly genre: Genre;
  readonly reported: ReadonlySet<Sensitivity>;
}

/** Reads each document below `folder` as Tandem does, whose section it is and all, and looks up the sentences of `rows`. */
export function reportedRows(rows: readonly LabelRow[], folder: string): ReportedRow[] {
  return [...groupsBy(rows, ({ path }) => path)].flatMap(([path, own]) => {
    const text = readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
    const document = createTextDocument(path, 0, text);
    const repo = own[0] && repoOf(own[0]);
    const prefix = `${repo?.replace('/', '__') ?? ''}/`;
    const below = repo !== undefined && path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const globs = compileSettingsGlobs(DEFAULT_TEAM_SETTINGS);
    const spec = readSpec(document, { path: below, settings: DEFAULT_TEAM_SETTINGS, alwaysSpec: true }, globs);
    const found = SENSITIVITIES.map((sensitivity) => ({
      sensitivity,
      spans: prescriptionsIn(spec, { ...DEFAULT_TEAM_SETTINGS, sensitivity }).map(({ span }) => span),
    }));
    return own.map((row) => {
      const place = placeOfRow(row, document);
      const at = found.filter(({ spans }) => spans.some(({ start, end }) => start < place.end && place.start < end));
      const genre = row.genre === undefined ? spec.genre : GENRES[row.genre];
      return { row, genre, reported: new Set(at.map(({ sensitivity }) => sensitivity)) };
    });
  });
}
