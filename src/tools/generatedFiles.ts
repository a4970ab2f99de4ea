import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TEMPLATES } from '../core/features/templates/templates.ts';
import { RULES } from '../core/rules/registry.ts';
import { bundleJson } from './generateBundle.ts';
import { manifestWithSettings, wordsWithSettings } from './generateManifest.ts';
import { pageWithVerdicts, readmeWithRules, rulePage, rulePagePath, type Verdicts } from './generateRuleDocs.ts';
import { readmeWithScore, scoreJson } from './generateScore.ts';
import { settingsSchemaJson } from './generateSettingsSchema.ts';
import { readmeWithSettings } from './generateSettingsTable.ts';
import { snippetsJson } from './generateSnippets.ts';

/** What readers made of the findings of each rule. */
function verdicts(): Verdicts {
  const path = fileURLToPath(new URL('../../test/quality/rules/verdicts.json', import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as Verdicts;
}

/** A file of the project that is made, wholly or in part, from the source. */
export interface GeneratedFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  /** What the file has to say. `current` is what it says now, empty where it does not exist: keep the parts written by hand. */
  readonly produce: (current: string) => string;
}

/** Every generated file. To add one, add an entry here and run `node src/tools/generate.ts`. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'snippets/tandem.json', produce: () => snippetsJson(TEMPLATES) },
  { path: 'media/tandem.schema.json', produce: settingsSchemaJson },
  { path: 'package.json', produce: manifestWithSettings },
  { path: 'package.nls.json', produce: wordsWithSettings },
  { path: 'media/l10n/bundle.l10n.json', produce: bundleJson },
  {
    path: 'README.md',
    produce: (current) => readmeWithScore(readmeWithSettings(readmeWithRules(current, RULES, verdicts().rules))),
  },
  { path: 'test/quality/prescription/score.json', produce: scoreJson },
  { path: 'test/quality/rules/README.md', produce: (current) => pageWithVerdicts(current, RULES, verdicts()) },
  ...RULES.map((rule) => ({ path: rulePagePath(rule), produce: (current: string) => rulePage(current, rule) })),
];
