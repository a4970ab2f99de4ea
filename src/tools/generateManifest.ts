import * as z from 'zod/mini';
import { editorSettingsSchema } from '../core/config/editorSettings.ts';
import { rulesSchema } from './generateSettingsSchema.ts';

type Json = Readonly<Record<string, unknown>>;

/** How the keys of the settings' words begin in `package.nls.json`. */
const CONFIG = 'config.';

/** The headings in VS Code's settings, in their order. */
const GROUPS = { checks: 'Tandem: Checks and Views', writing: 'Tandem: In the Text', people: 'Tandem: Who You Are' };

/** The manifest with the settings that VS Code shows, made of their schema. All else in it is written by hand. */
export function manifestWithSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as Json & { readonly contributes: Json };
  const { configuration: _, ...contributes } = parsed.contributes;
  const { configuration } = settingsInWords();
  return jsonText({ ...parsed, contributes: { ...contributes, configuration } });
}

/** The words of the manifest with those of the settings at their end. All others are written by hand. */
export function wordsWithSettings(words: string): string {
  const parsed = Object.entries(JSON.parse(words) as Readonly<Record<string, string>>);
  const byHand = parsed.filter(([key]) => !key.startsWith(CONFIG));
  return jsonText({ ...Object.fromEntries(byHand), ...Object.fromEntries(settingsInWords().words) });
}

/** The settings with a key wherever something is said, and what the keys stand for. */
function settingsInWords(): { readonly configuration: readonly Json[]; readonly words: ReadonlyMap<string, string> } {
  const { properties } = z.toJSONSchema(editorSettingsSchema, { io: 'input', target: 'draft-7' }) as unknown as {
    readonly properties: Readonly<Record<string, Json>>;
  };
  const words = new Map<string, string>();
  const configuration = Object.entries(GROUPS).map(([group, title], order) => {
    const key = `${CONFIG}group.${group}`;
    words.set(key, title);
    const described = Object.entries(properties).flatMap(([name, { group: own = 'checks', ...schema }]) => {
      const whole = name === 'rules' ? { ...schema, ...rulesSchema() } : schema;
      return own === group ? [[`tandem.${name}`, keyed(whole, name, words)] as const] : [];
    });
    return { title: `%${key}%`, order, properties: Object.fromEntries(described) };
  });
  return { configuration, words };
}

/** `schema`, which describes what stands under `name`, with keys for its words; these are added to `words`. */
function keyed(schema: Json, name: string, words: Map<string, string>): Json {
  const keyOf = (path: string, text: unknown): string => {
    const key = `${CONFIG}${path}`;
    if ((words.get(key) ?? text) !== text) {
      throw new Error(`Two texts have the key ${key}.`);
    }
    words.set(key, String(text));
    return `%${key}%`;
  };
  const changed = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    switch (keyword) {
      case 'description':
        return [keyword, keyOf(name, value)];
      case 'enumDescriptions': {
        const choices = schema.enum as readonly unknown[];
        return [keyword, (value as readonly unknown[]).map((text, at) => keyOf(`${name}.${choices[at]}`, text))];
      }
      case 'properties': {
        const inner = Object.entries(value as Readonly<Record<string, Json>>);
        return [keyword, Object.fromEntries(inner.map(([key, one]) => [key, keyed(one, below(name, key), words)]))];
      }
      case 'anyOf':
        return [keyword, (value as readonly Json[]).map((one) => keyed(one, name, words))];
      default:
        return [keyword, value];
    }
  });
  return Object.fromEntries(changed);
}

/** Every rule has a severity, and of each the same is said. */
function below(name: string, key: string): string {
  return key === 'severity' ? `rules.${key}` : key === 'options' ? name : `${name}.${key}`;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
