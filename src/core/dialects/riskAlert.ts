import type { QuoteBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldNamed, fieldsOfBlocks } from '../markdown/fields.ts';
import { riskOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { sectionsFor } from './walk.ts';

const ALERT = /^\[!(?:WARNING|CAUTION)\][ \t]*(?:\r\n?|\n|$)/;

/**
 * `> [!WARNING]` and `> [!CAUTION]` that name a risk ("**Risk:** …") or stand under "Risks". Others warn the reader of the
 * page and not of the plan.
 */
export const riskAlert: Dialect = {
  id: 'risk-alert',
  words: 'warning caution',
  *read(context) {
    for (const section of sectionsFor(context, this)) {
      for (const block of section.blocks) {
        const found = block.kind === 'quote' ? alertOf(block) : undefined;
        if (!found || saysNothing(found.head.text)) {
          continue;
        }
        const fields = fieldsOfBlocks(found.blocks);
        const isRisk = context.familyOf(section) === 'risks' || fieldNamed(fields, 'risk') !== undefined;
        if (isRisk && context.claim(block.lines.start)) {
          const { lines, span } = block;
          const entry = { ...found, lines, span, fields, checkbox: undefined, section, lead: undefined };
          yield riskOf(context, { ...entry, shape: 'paragraph' }, this.id);
        }
      }
    }
  },
};

/** The words of an alert: behind its mark in the same paragraph, else the next one. */
function alertOf({ blocks }: QuoteBlock) {
  const [first, second, ...others] = blocks;
  const mark = first?.kind === 'paragraph' ? ALERT.exec(first.prose.text) : null;
  if (first?.kind !== 'paragraph' || !mark) {
    return undefined;
  }
  const rest = first.prose.text.slice(mark[0].length);
  const lead = rest.length - rest.trimStart().length;
  if (rest.trim() === '') {
    return second?.kind === 'paragraph' ? { head: second.prose, blocks: [second, ...others] } : undefined;
  }
  const start = first.prose.span.start + mark[0].length + lead;
  const head = { span: { start, end: first.prose.span.end }, text: rest.slice(lead) };
  return { head, blocks: [{ ...first, prose: head }, ...blocks.slice(1)] };
}
