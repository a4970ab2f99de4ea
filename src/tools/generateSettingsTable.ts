import * as z from 'zod/mini';
import { editorSettingsSchema } from '../core/config/editorSettings.ts';
import { markdownTable, withGeneratedPart } from './generatedPart.ts';

/** The README with its table of the settings in VS Code. */
export function readmeWithSettings(readme: string): string {
  const { properties } = z.toJSONSchema(editorSettingsSchema, { io: 'input' }) as unknown as {
    properties: Record<string, { description: string; default: unknown; enum?: readonly unknown[]; order: number }>;
  };
  const rows = Object.entries(properties)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([name, setting]) => [
      `\`tandem.${name}\``,
      setting.description,
      setting.enum ? setting.enum.map(valueWords).join(' or ') : '',
      valueWords(setting.default),
    ]);
  return withGeneratedPart(readme, 'settings', markdownTable(['Setting', 'What it is for', 'Values', 'Default'], rows));
}

function valueWords(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
