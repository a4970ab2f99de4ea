import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Part } from '../model/item.ts';
import type { Spec } from '../model/spec.ts';
import { type Definition, fileIdsOf } from '../workspace/fileReferences.ts';
import { defineRule } from './defineRule.ts';
import { fileNameOf } from './fileNameOf.ts';

/** Two things with one id: whoever reads the id elsewhere picks one of them. */
export const duplicateId = defineRule({
  meta: {
    id: 'duplicate-id',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    needsWorkspace: true,
    fixable: false,
    summary: 'Give each id once',
    messages: {
      twice: '{id} is given to something above already. Which of the two do others mean by it?',
      beyond: '{id} is also what {file} calls itself. Which of the two do others mean by it?',
    },
    options: z.strictObject({}),
  },
  check({ spec, references, report }) {
    const { uri } = spec.document;
    const first = new Map<string, Definition>();
    for (const definition of fileIdsOf(spec).definitions) {
      const { id, kind, range } = definition;
      const name = `${kind ?? ''} ${id} ${listOf(spec, definition)}`;
      const other = first.get(name);
      first.set(name, other ?? definition);
      if (other && words(other) !== words(definition)) {
        const message = { template: '{id} is given here first', data: { id } };
        report({ messageId: 'twice', data: { id }, range, related: [{ uri, range: other.range, message }] });
      }
    }
    const record = recordIn(spec);
    const other = record && references?.definitionsOf(record.id.text).find((one) => isAnother(one, record, uri));
    if (record && other) {
      const { text: id, range } = record.id;
      const message = { template: '{id} is given here first', data: { id } };
      const related = [{ uri: other.uri, range: other.range, message }];
      report({ messageId: 'beyond', data: { id, file: fileNameOf(other.uri) }, range, related });
    }
  },
});

// Others number their questions and requirements anew in each document; records are numbered through.
const OF_RECORD = /^ADR/;

interface NamedRecord {
  readonly id: Part;
  readonly title: string;
}

/** The record that the document is, where it has such an id. */
function recordIn({ items }: Spec): NamedRecord | undefined {
  for (const { id, shape, title } of items) {
    if (shape === 'document' && id && OF_RECORD.test(id.text)) {
      return { id, title: title.text };
    }
  }
  return undefined;
}

/** Whether a record of the same folder, earlier in it, has the same id and another title: it is said of one of the two. */
function isAnother(one: Definition & { readonly uri: string }, { title }: NamedRecord, uri: string): boolean {
  return (
    one.kind === 'decision' &&
    one.uri < uri &&
    one.uri.slice(0, one.uri.lastIndexOf('/')) === uri.slice(0, uri.lastIndexOf('/')) &&
    words(one) !== words({ title })
  );
}

/** The part in which an id is looked for: sections side by side share their ids, a list of tests has none of its own. */
function listOf({ outline }: Spec, { range }: Definition): number {
  const section = sectionAtLine(outline, range.start.line);
  return section.parent && section.parent.level > 1 ? section.parent.index : section.index;
}

/** The same thing told twice, as in a summary and below, has its id twice with good reason. */
function words({ title }: Pick<Definition, 'title'>): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40);
}
