import { isAdvice } from '../../markdown/advice.ts';
import { type Entry, entriesOfBlocks } from '../entries.ts';
import { paragraphs } from '../walk.ts';
import { requirementOf } from './requirementDraft.ts';
import { isStory } from './requirementWords.ts';
import type { StatementDialect } from './statementDialect.ts';

/** Bullets and rows under "Requirements" and its like, without ids: plain sentences, EARS, Given/When/Then. */
export const requirementList: StatementDialect = {
  id: 'requirement-list',
  *read(context) {
    for (const section of context.base.outline.sections) {
      if (context.placeOf(section) !== 'requirements' || context.requirementAbove(section)) {
        continue;
      }
      for (const entry of entriesOfBlocks(section.blocks, section, ['title'])) {
        const isListed = entry.shape === 'bullet' || (entry.shape === 'row' && isRow(entry));
        const isLink = /^\[[^\]]*\]\((?:#|[^()]*\)$)/.test(entry.head.text); // A table of contents.
        const isOther =
          isLink || isDetail(entry) || isAdvice(entry.head.text) || context.isClaimed('constraint', entry.lines.start);
        if (isListed && !isOther && context.claim('requirement', entry.lines.start)) {
          yield requirementOf(context.base, entry, this.id);
        }
      }
    }
  },
};

const ABOUT =
  /\b(?:requirements?|descriptions?|features?|capabilit(?:y|ies)|statements?|targets?|priority|needs?|functions?|functionality|story|criteri(?:a|on)|goals?|metrics?|must|should|values?|limits?|thresholds?|details?|acceptance|rules?)\b|需求|要件|requisit|anforderung|требован|yêu cầu|wymagan|exigence/i;

/** A table of other things, such as formats, holds no requirements. */
function isRow({ fields }: Entry): boolean {
  return fields.some(({ label }) => ABOUT.test(label));
}

/** "**Effort:** 3 days" says more of the requirements and is none. */
function isDetail({ shape, head, fields: [label] }: Entry): boolean {
  return shape === 'bullet' && label?.name !== undefined && label.labelSpan.start === head.span.start;
}

/** "As a host, I want a map, so that …" wherever it stands by itself. */
export const userStory: StatementDialect = {
  id: 'user-story',
  *read(context) {
    for (const { paragraph, item, section } of paragraphs(context.base.outline)) {
      const { prose } = paragraph;
      if (!/\bi\b/i.test(prose.text) || !isStory(prose.text) || context.requirementAbove(section)) {
        continue;
      }
      const family = context.base.familyOf(section);
      if (family !== 'alternatives' && family !== 'history' && context.claim('requirement', paragraph.lines.start)) {
        const { lines, span } = item ?? paragraph;
        const shape = item ? ('bullet' as const) : ('paragraph' as const);
        const rest = { fields: [], checkbox: undefined, blocks: [], section, lead: undefined };
        yield requirementOf(context.base, { shape, lines, span, head: prose, ...rest }, this.id);
      }
    }
  },
};
