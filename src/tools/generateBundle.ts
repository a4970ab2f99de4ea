import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTINGS_SENTENCES } from '../core/config/settingsMessages.ts';
import { EDIT_SENTENCES } from '../core/edits/sentences.ts';
import { BOARD_SENTENCES } from '../core/features/board/sentences.ts';
import { FEATURE_SENTENCES } from '../core/features/sentences.ts';
import { TEMPLATES } from '../core/features/templates/templates.ts';
import { prescriptionTemplates } from '../core/prescription/explain.ts';
import { RULES } from '../core/rules/registry.ts';
import { PREVIEW_SENTENCES } from '../preview/sentences.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every English text that the editor may have to say in another language, as the bundle that translators start from.
 * Texts in tables of the core are taken from there; others are found where they are written.
 */
export function bundleJson(): string {
  const texts = [
    ...FEATURE_SENTENCES,
    ...BOARD_SENTENCES,
    ...PREVIEW_SENTENCES,
    ...EDIT_SENTENCES,
    ...SETTINGS_SENTENCES,
    ...prescriptionTemplates(),
    ...TEMPLATES.flatMap(({ name, description }) => [name, description]),
    ...RULES.flatMap(({ meta }) => Object.values(meta.messages)),
    ...literals('core', /\btemplate:\s*/g),
    ...literals('extension', /\bl10n\.t\(\s*|\btemplate:\s*/g),
  ];
  const sorted = [...new Set(texts)].sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text])), null, 2)}\n`;
}

/** The string literals that stand right behind `before`. */
function literals(layer: string, before: RegExp): string[] {
  const folder = join(source, layer);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [...text.matchAll(before)].flatMap((match) => literalAt(text, match.index + match[0].length) ?? []);
    });
}

function literalAt(text: string, at: number): string | undefined {
  const match = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/.exec(text.slice(at, at + 1000));
  return match ? (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1') : undefined;
}
