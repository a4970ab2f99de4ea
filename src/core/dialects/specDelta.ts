import type { Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { scopeChangeOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { entriesOfBlocks } from './entries.ts';
import { entryOfSection } from './sectionEntry.ts';
import { headedFor } from './walk.ts';

const DELTA = /^(?:added|modified|removed|renamed) requirements$/;
const REQUIREMENT = /^requirement\s*\d*\s*:\s*/i;

/** OpenSpec's deltas: each requirement under "ADDED / MODIFIED / REMOVED / RENAMED Requirements", and `**BREAKING**` bullets. */
export const specDelta: Dialect = {
  id: 'spec-delta',
  words: 'changes requirement',
  *read(context) {
    for (const section of headedFor(context, this)) {
      if (section.words.text === 'what changes') {
        for (const entry of entriesOfBlocks(section.blocks, section, ['change'])) {
          if (/\*\*BREAKING\b/.test(entry.head.text) && context.claim(entry.lines.start)) {
            yield scopeChangeOf(context, entry, this.id);
          }
        }
      }
      const { parent, heading } = section;
      const label = heading && parent && DELTA.test(parent.words.text) ? REQUIREMENT.exec(heading.prose.text) : null;
      const [entry] = label ? entryOfSection(section) : [];
      if (label && entry && !saysNothing(entry.head.text.slice(label[0].length)) && context.claim(entry.lines.start)) {
        yield scopeChangeOf(context, { ...entry, head: behind(entry.head, label[0].length), fields: [] }, this.id);
      }
    }
  },
};

function behind(prose: Prose, length: number): Prose {
  return { span: { start: prose.span.start + length, end: prose.span.end }, text: prose.text.slice(length) };
}
