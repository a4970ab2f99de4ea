import * as z from 'zod/mini';
import { readRuleSettings } from './readSettings.ts';
import type { SettingsProblem } from './settingsProblem.ts';
import { DEFAULT_TEAM_SETTINGS, type RuleSetting, type TeamSettings } from './teamSettings.ts';

/** One person's taste: the settings of the editor under `tandem.`. */
export interface EditorSettings {
  /** Rules where no `.tandem.json` governs. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** When open documents are checked. */
  readonly checkWhen: 'typing' | 'saving';
  /** Whether the views also list what stands in specs that are over. */
  readonly showSettled: boolean;
  /** Whether VS Code's Markdown preview shows items as cards and sides as a margin. */
  readonly preview: boolean;
  /** Handles and names of the person who sits here; empty where nobody said. */
  readonly me: readonly string[];
  /** Above which items their state stands in the text. */
  readonly codeLens: 'off' | 'blocks' | 'everywhere';
  /** Whether items are listed among the symbols of a document, beside its headings. */
  readonly documentSymbols: boolean;
  /** Where keys of a tracker lead: URLs with `{key}` or `{number}`, by the letters before the number, `*` for all others, or `#`. */
  readonly trackerLinks: Readonly<Record<string, string>>;
  /** Whether an id of a spec in a comment of some code shows its item and leads to it. */
  readonly codeReferences: boolean;
}

const describe = (description: string, more: object = {}) => z.meta({ description, ...more });

/** Under which of the headings of VS Code's settings something stands; by default among the checks. */
const WRITING = { group: 'writing' };
const PEOPLE = { group: 'people' };

/** The shape of the settings under `tandem.`. The manifest's part is made of it. */
export const editorSettingsSchema = z.strictObject({
  checkWhen: z._default(z.enum(['typing', 'saving']), 'typing').check(
    describe('When Tandem looks at an open spec.', {
      scope: 'resource',
      order: 1,
      enumDescriptions: ['A moment after each change.', 'When the file is saved.'],
    }),
  ),
  showSettled: z._default(z.boolean(), false).check(
    describe('List the decisions and risks of specs that are over (implemented, accepted, archived) too.', {
      scope: 'window',
      order: 2,
    }),
  ),
  preview: z._default(z.boolean(), true).check(
    describe('Show decisions, risks and the like as cards, and whose side a section is on, in the Markdown preview.', {
      ...WRITING,
      scope: 'window',
      order: 5,
    }),
  ),
  me: z._default(z.array(z.string()), []).check(
    describe('Your handles and names as they stand in specs, such as "@ana" and "Ana Silva".', {
      ...PEOPLE,
      scope: 'application',
      order: 3,
    }),
  ),
  codeLens: z._default(z.enum(['off', 'blocks', 'everywhere']), 'blocks').check(
    describe('Above which decisions and risks their status, time left, owner and references stand in the text.', {
      ...WRITING,
      scope: 'resource',
      order: 5,
      enumDescriptions: ['Above none.', 'Above headings and paragraphs.', 'Above bullets and table rows too.'],
    }),
  ),
  documentSymbols: z._default(z.boolean(), false).check(
    describe('List decisions, risks and their like among the symbols of a document, beside its headings.', {
      ...WRITING,
      scope: 'window',
      order: 6,
    }),
  ),
  trackerLinks: z
    ._default(z.record(z.string(), z.string()), {})
    .check(
      describe(
        'Where keys of a tracker lead, such as { "ABC": "https://tracker.example/browse/{key}", "#": "https://code.example/issues/{number}" }; "*" stands for all other letters.',
        { ...WRITING, scope: 'resource', order: 7 },
      ),
    ),
  codeReferences: z._default(z.boolean(), false).check(
    describe('Show the decision or requirement whose id stands in a comment of some code, and lead to it.', {
      scope: 'window',
      order: 9,
    }),
  ),
  rules: z._default(z.record(z.string(), z.unknown()), {}).check(
    describe('Rules where no .tandem.json governs: "off", a severity, or an object with "severity" and "options".', {
      scope: 'resource',
      order: 4,
    }),
  ),
});

export type EditorSettingKey = keyof EditorSettings;

/** The names of all settings, without `tandem.`. */
export const EDITOR_SETTING_KEYS = Object.keys(editorSettingsSchema.shape) as readonly EditorSettingKey[];

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  ...z.parse(z.omit(editorSettingsSchema, { rules: true }), {}),
  rules: {},
};

/**
 * Reads the settings key by key. `get` gives what is set under `tandem.<key>`, undefined where nothing is. A value that
 * cannot be followed is a problem, and its default holds.
 */
export function readEditorSettings(get: (key: EditorSettingKey) => unknown): {
  settings: EditorSettings;
  problems: SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const kept: Record<string, unknown> = {};
  for (const key of EDITOR_SETTING_KEYS) {
    const value = get(key);
    if (key === 'rules') {
      const read = readRuleSettings(value, [key]);
      kept[key] = read.rules;
      problems.push(...read.problems);
    } else if (value !== undefined && value !== null) {
      const result = z.safeParse(editorSettingsSchema.shape[key], value);
      if (result.success) {
        kept[key] = result.data;
      } else {
        const data = { key: `tandem.${key}` };
        problems.push({ path: [key], at: 'value', message: { template: '"{key}" does not take this value.', data } });
      }
    }
  }
  return { settings: { ...DEFAULT_EDITOR_SETTINGS, ...kept }, problems };
}

/** What governs a file where no `.tandem.json` does. */
export function personalSettings(editor: EditorSettings): TeamSettings {
  return { ...DEFAULT_TEAM_SETTINGS, rules: editor.rules };
}
