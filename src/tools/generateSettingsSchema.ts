import * as z from 'zod/mini';
import { SEVERITIES, teamSettingsSchema } from '../core/config/teamSettings.ts';
import type { Rule } from '../core/rules/defineRule.ts';
import { RULES } from '../core/rules/registry.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON schema of `.tandem.json`, with each rule and its options by name, for completion and hovers in editors. It
 * allows everything: Tandem itself says what cannot be followed, and says it better ("Is it …?"). Once is enough.
 */
export function settingsSchemaJson(): string {
  const { properties, $schema } = schemaOf(teamSettingsSchema);
  const { overrides, rules } = properties;
  const items = overrides?.items as Json & { readonly properties: Json };
  const sameRules = { $ref: '#/definitions/rules' };
  const described = {
    $schema,
    title: 'Settings of Tandem for a team',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: { rules: tolerant({ ...rules, ...rulesSchema() }) },
    ...tolerant({
      properties: {
        ...properties,
        rules: sameRules,
        overrides: { ...overrides, items: { ...items, properties: { ...items.properties, rules: sameRules } } },
      },
    }),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Where a schema says what may not be. An editor completes without them: from `properties`, `items`, `examples`. */
const DEMANDS = new Set(['type', 'enum', 'anyOf', 'additionalProperties', 'propertyNames', 'maxLength']);

/** `schema` without demands; what it would have people choose from is suggested still. */
function tolerant(schema: Json): Json {
  const { anyOf, enum: choices, items, properties, ...rest } = schema;
  const either = ((anyOf ?? []) as readonly Json[]).map(tolerant);
  const inner = Object.entries((properties ?? {}) as Readonly<Record<string, Json>>);
  const examples = choices ?? (schema.type === 'boolean' ? [true, false] : undefined);
  return Object.assign(
    Object.fromEntries(Object.entries(rest).filter(([keyword]) => !DEMANDS.has(keyword))),
    examples === undefined ? {} : { examples },
    items === undefined ? {} : { items: tolerant(items as Json) },
    properties === undefined ? {} : { properties: Object.fromEntries(inner.map(([key, one]) => [key, tolerant(one)])) },
    ...either,
  );
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
