import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import type { Definition } from '../workspace/fileReferences.ts';
import { defineRule } from './defineRule.ts';
import { ownReferences } from './ownReferences.ts';

/** Two things with one id: whoever reads the id elsewhere picks one of them. */
export const duplicateId = defineRule({
  meta: {
    id: 'duplicate-id',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Give each id once',
    messages: { twice: '{id} is given to something above already. Which of the two do others mean by it?' },
    options: z.strictObject({}),
  },
  check({ spec, report }) {
    const { uri } = spec.document;
    const first = new Map<string, Definition>();
    for (const definition of ownReferences(spec).definitions) {
      const { id, kind, range } = definition;
      const name = `${kind ?? ''} ${id} ${listOf(spec, definition)}`;
      const other = first.get(name);
      first.set(name, other ?? definition);
      if (other && words(other) !== words(definition)) {
        const message = { template: '{id} is given here first', data: { id } };
        report({ messageId: 'twice', data: { id }, range, related: [{ uri, range: other.range, message }] });
      }
    }
  },
});

/** The part in which an id is looked for: sections side by side share their ids, a list of tests has none of its own. */
function listOf({ outline }: Spec, { range }: Definition): number {
  const section = sectionAtLine(outline, range.start.line);
  return section.parent && section.parent.level > 1 ? section.parent.index : section.index;
}

/** The same thing told twice, as in a summary and below, has its id twice with good reason. */
function words({ title }: Definition): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40);
}
