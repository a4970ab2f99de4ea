import { ITEM_TEMPLATES } from './itemTemplates.ts';
import { SPEC_TEMPLATE } from './specTemplate.ts';
import type { OwnTemplate, TemplateId } from './template.ts';

/** All templates, in the order in which they are offered. */
export const TEMPLATES: readonly OwnTemplate[] = [...ITEM_TEMPLATES, SPEC_TEMPLATE];

/** The template with that id. */
export function templateById(id: TemplateId): OwnTemplate {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) {
    throw new RangeError(`No template is called ${id}`);
  }
  return template;
}
