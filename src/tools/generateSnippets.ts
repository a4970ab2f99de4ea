import { templateSnippet } from '../core/features/templates/renderTemplate.ts';
import type { Template } from '../core/features/templates/template.ts';

/** The snippets file of VS Code for `templates`, as JSON text. */
export function snippetsJson(templates: readonly Template[]): string {
  const snippets = Object.fromEntries(
    templates.map((template) => [
      `Tandem: ${template.name}`,
      {
        prefix: template.prefix,
        description: template.description,
        body: templateSnippet(template).split('\n'),
      },
    ]),
  );
  return `${JSON.stringify(snippets, undefined, 2)}\n`;
}
