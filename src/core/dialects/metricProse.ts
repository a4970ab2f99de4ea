import { fieldsOfBlocks } from '../markdown/fields.ts';
import type { Family } from '../vocabulary/language.ts';
import { metricOf } from './buildItem.ts';
import type { Dialect } from './dialect.ts';
import { paragraphsFor } from './walk.ts';

const SUCCESS = /success|we(?:'ll| will) know/i;
const MEASURED =
  /\b(?:(?:key|main|primary) success (?:metric|measure)\b|(?:this|it) is (?:a success|successful) (?:if|when)\b|(?:be|is) considered (?:a success|successful) (?:if|when|once)\b|success (?:is|will be) (?:measured|defined) (?:by|as)\b|we(?:'ll| will) know (?:that )?(?:we(?:'ve| have) (?:achieved|succeeded)|(?:this|it) is (?:a success|successful)))/i;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance', 'faq']);

/** "This is successful if half come back": a measure of success in running text. */
export const metricProse: Dialect = {
  id: 'metric-prose',
  words: 'success successful know',
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { prose } = paragraph;
      const family = context.familyOf(section);
      if (!SUCCESS.test(prose.text) || !MEASURED.test(withoutLinks(prose.text)) || (family && SILENT.has(family))) {
        continue;
      }
      const { lines, span } = item ?? paragraph;
      if (context.claim(lines.start)) {
        const blocks = item?.blocks.slice(1) ?? [];
        const rest = { fields: fieldsOfBlocks(blocks), checkbox: undefined, blocks, section, lead: undefined };
        yield metricOf(context, { shape: item ? 'bullet' : 'paragraph', lines, span, head: prose, ...rest }, this.id);
      }
    }
  },
};

/** "The key [success metric](…)" as a reader sees it. */
function withoutLinks(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, '').replace(/[[*_]/g, '');
}
