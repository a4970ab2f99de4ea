import * as z from 'zod/mini';
import { editorSettingsSchema } from '../core/config/editorSettings.ts';
import { rulesSchema } from './generateSettingsSchema.ts';

type Json = Readonly<Record<string, unknown>>;

/** The manifest with the settings that VS Code shows, made of their schema. All else in it is written by hand. */
export function manifestWithSettings(manifest: string): string {
  const parsed = JSON.parse(manifest) as Json & { readonly contributes: Json };
  const { configuration: _, ...contributes } = parsed.contributes;
  const { properties } = z.toJSONSchema(editorSettingsSchema, { io: 'input', target: 'draft-7' }) as unknown as {
    readonly properties: Readonly<Record<string, Json>>;
  };
  const configuration = {
    title: 'Tandem',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        `tandem.${name}`,
        name === 'rules' ? { ...schema, ...rulesSchema() } : schema,
      ]),
    ),
  };
  return `${JSON.stringify({ ...parsed, contributes: { ...contributes, configuration } }, null, 2)}\n`;
}
