import * as z from 'zod/mini';
import type { Spec } from '../model/spec.ts';
import type { Range } from '../text/range.ts';
import { spanOf } from '../text/textDocument.ts';
import { fileReferencesOf } from '../workspace/fileReferences.ts';
import { placesWithId } from '../workspace/placesWithId.ts';
import { defineRule } from './defineRule.ts';

/** An id that leads nowhere is a promise that something was written down. */
export const danglingReference = defineRule({
  meta: {
    id: 'dangling-reference',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    needsWorkspace: true,
    fixable: false,
    summary: 'Speak only of ids that are given somewhere',
    messages: {
      unknown: 'Nothing here or in another file is called {id}. Was it renamed, or is it still to be written?',
    },
    options: z.strictObject({}),
  },
  check({ spec, references, report }) {
    if (!references) {
      return;
    }
    const own = fileReferencesOf(spec);
    const said = new Set<string>();
    const isKnown = (id: string) =>
      placesWithId(own.definitions, id).length > 0 || references.definitionsOf(id).length > 0;
    for (const { id, range } of references.dangling(spec.document.uri, own)) {
      if (!said.has(id) && !isKnown(id.replace(PART, '')) && !isGivenOrForeign(spec, range)) {
        said.add(id);
        report({ messageId: 'unknown', data: { id }, range });
      }
    }
  },
});

// "FR-8b" and "FR-8.1" are parts of FR-8.
const PART = /(?:\.\d+|[a-z])$/;

/** Whether a place gives the id itself ("FR-7: …" in a list of tests), or says that it is another document's. */
function isGivenOrForeign({ document }: Spec, range: Range): boolean {
  const { start, end } = spanOf(document, range);
  const before = document.text.slice(Math.max(0, start - 40), start);
  const after = document.text.slice(end, end + 20);
  return /^[\s*_`\]]*[:：]/.test(after) || /^\s+(?:of|in|from)\s/.test(after) || /['’]s\s+[*_`]*$/.test(before);
}
