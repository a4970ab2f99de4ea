import * as z from 'zod/mini';
import type { Part } from '../model/item.ts';
import { type Side, type Spec, sideOf } from '../model/spec.ts';
import { defineRule } from './defineRule.ts';
import { estimates } from './estimates.ts';
import { shorten } from './shorten.ts';
import { isWholeProductSpec } from './wholeSpec.ts';

/** A promise that one side gives for both is kept by neither. */
export const oneSidedSpec = defineRule({
  meta: {
    id: 'one-sided-spec',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Let both sides write their part before a spec commits to a date or an effort',
    messages: {
      engineering:
        '"{words}" commits both sides, and nothing here is engineering\'s yet. What does engineering say to it?',
      product: '"{words}" commits both sides, and nothing here says why. Which problem is it worth that for?',
    },
    options: z.strictObject({}),
  },
  check({ spec, statements, report }) {
    const missing = missingSide(spec);
    if (missing === undefined) {
      return;
    }
    const [estimate] = estimates(spec.items);
    const dated = estimate ? undefined : statements('phase').find(({ timing }) => timing);
    const commitment: Part | undefined = estimate?.amount ?? dated?.timing;
    if (commitment) {
      report({ messageId: missing, data: { words: shorten(commitment.text) }, range: commitment.range });
    }
  },
});

/** The side that has written nothing, where the document is the place for both. */
function missingSide(spec: Spec): 'engineering' | 'product' | undefined {
  const silent = SET.test(spec.path) ? undefined : silentSide(spec);
  // The whole text is looked at last.
  return silent && !ELSEWHERE.test(spec.document.text) ? silent : undefined;
}

function silentSide(spec: Spec): 'engineering' | 'product' | undefined {
  if (isWholeProductSpec(spec)) {
    return writes(spec, 'pm') >= 2 && writes(spec, 'engineering') === 0 && !spec.outline.sections.some(isTechnical)
      ? 'engineering'
      : undefined;
  }
  return spec.genre === 'engineering' &&
    writes(spec, 'engineering') >= 2 &&
    writes(spec, 'pm') === 0 &&
    !spec.outline.sections.some(({ words }) => WHY.test(words.text))
    ? 'product'
    : undefined;
}

function writes(spec: Spec, side: Side): number {
  return spec.outline.sections.filter(
    (section) => section.heading && section.blocks.length > 0 && sideOf(spec, section).side === side,
  ).length;
}

function isTechnical({ words }: Spec['outline']['sections'][number]): boolean {
  return /\b(?:tech\w*|engineering|feasib\w+|architecture|design|implementation|solution|how|api|data|system|security|infrastructure)\b/.test(
    words.text,
  );
}

const WHY =
  /\b(?:problems?|background|context|overview|introduction|summary|motivation|why|purpose|rationale|goals?|objectives?|abstract|about|requirements?|scope|user|use cases?|description|need)\b/;
// Spec-kit, Kiro, OpenSpec and shards give each side files of its own.
const SET =
  /(?:^|\/)(?:spec|requirements|proposal|plan|design|tasks|research|quickstart|data-model|architecture|readme|index)[^/]*\.md$|(?:^|\/)(?:architecture|stories|checklists|contracts)\//i;
const ELSEWHERE = /\]\([^()\s]*(?:design|architecture|tech|plan|adr|rfc|prd|spec)[^()\s]*\)/i;
