import * as z from 'zod/mini';
import { SEVERITIES, teamSettingsSchema } from '../core/config/teamSettings.ts';
import type { Rule } from '../core/rules/defineRule.ts';
import { RULES } from '../core/rules/registry.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON schema of `.tandem.json`, with each rule and its options by name, for completion and hovers in editors. */
export function settingsSchemaJson(): string {
  const { properties, ...schema } = schemaOf(teamSettingsSchema);
  const rules = { ...properties.rules, ...rulesSchema() };
  const described = {
    ...schema,
    title: 'Settings of Tandem for a team',
    allowComments: true,
    allowTrailingCommas: true,
    properties: { ...properties, rules },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** What may stand under `rules`: every rule by its id, and nothing else. */
export function rulesSchema(): Json {
  return {
    properties: Object.fromEntries(RULES.map((rule) => [rule.meta.id, schemaOfRule(rule)])),
    additionalProperties: false,
  };
}

function schemaOfRule({ meta }: Rule): Json {
  const level = { enum: ['off', ...[...SEVERITIES].reverse()] };
  const set = meta.set === 'strict' ? ' Only in the strict set.' : '';
  const { properties } = schemaOf(meta.options);
  return {
    description: `${meta.summary}. Default: "${meta.severity}".${set}`,
    anyOf: [
      level,
      {
        type: 'object',
        properties: {
          severity: { ...level, description: 'How much a finding of this rule matters; "off" turns the rule off.' },
          options: { type: 'object', properties, additionalProperties: false },
        },
        additionalProperties: false,
      },
    ],
  };
}

function schemaOf(type: z.ZodMiniType): Json & { readonly properties: Readonly<Record<string, Json>> } {
  return z.toJSONSchema(type, { io: 'input', target: 'draft-7' }) as unknown as ReturnType<typeof schemaOf>;
}
