import type { ListItem, ParagraphBlock } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfBlocks, fieldsOfProse } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import { rangeOf } from '../text/textDocument.ts';
import { evidenceOf } from './buildItem.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { isProductPlace } from './productPlace.ts';
import { paragraphsFor } from './walk.ts';

const SOURCE = /\[source:\s*([^\][]{2,200})\]/i;

/**
 * Claims about users with their source behind them ("Half leave [Source: funnel]"), and what is labelled "Evidence:".
 * Only where the text is about users, their problem or the market: engineers cite sources for everything.
 */
export const evidenceMark: Dialect = {
  id: 'evidence-mark',
  words: 'source evidence',
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { text } = paragraph.prose;
      const mark = text.includes('[') ? SOURCE.exec(text) : null;
      const [label] = /^[*_]{0,3}evidence\b/i.test(text) ? fieldsOfProse(paragraph.prose, item) : [];
      const isLabelled =
        label?.label.toLowerCase() === 'evidence' &&
        (label.value.text !== '' ? !saysNothing(label.value.text) : item !== undefined);
      if ((!mark && !isLabelled) || /^assumption/i.test(mark?.[1] ?? '') || !isProductPlace(section)) {
        continue;
      }
      const entry = entryOf(paragraph, item, section);
      if (context.claim(entry.lines.start)) {
        const head = isLabelled && label && label.value.text !== '' ? { ...entry, head: label.value } : entry;
        yield mark?.[1] === undefined
          ? evidenceOf(context, head, this.id)
          : sourced(context, entry, mark.index, mark[1]);
      }
    }
  },
};

function sourced(context: ReadContext, entry: Entry, at: number, words: string): ItemDraft {
  const start = entry.head.span.start + entry.head.text.indexOf(words, at);
  const claim = entry.head.text.slice(0, at).replace(/[\s—–-]+$/, '');
  const head = { span: { start: entry.head.span.start, end: entry.head.span.start + claim.length }, text: claim };
  const draft = evidenceOf(context, claim === '' ? entry : { ...entry, head }, evidenceMark.id);
  const range = rangeOf(context.document, { start, end: start + words.length });
  return { ...draft, source: { text: words.trim(), range } };
}

function entryOf(paragraph: ParagraphBlock, item: ListItem | undefined, section: Section): Entry {
  const blocks = item?.blocks.slice(1) ?? [];
  return {
    shape: item ? 'bullet' : 'paragraph',
    lines: item?.lines ?? paragraph.lines,
    span: item?.span ?? paragraph.span,
    head: paragraph.prose,
    fields: fieldsOfBlocks(blocks),
    checkbox: undefined,
    blocks,
    section,
    lead: undefined,
  };
}
