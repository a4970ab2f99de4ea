import * as z from 'zod/mini';
import { type Section, sectionAtLine } from '../markdown/outline.ts';
import type { Estimate, Item } from '../model/item.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { defineRule } from './defineRule.ts';
import { lacksOf, partOfSpec } from './lists.ts';
import { shorten } from './shorten.ts';

/** An estimate whose assumptions nobody sees becomes a promise that nobody made. */
export const estimateNeedsAssumptions = defineRule({
  meta: {
    id: 'estimate-needs-assumptions',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what an estimate rests on',
    messages: {
      missing: '"{amount}" stands without what it rests on. Which team, dependencies or data does it assume?',
      list: '{count} estimates here stand without what they rest on. Which team, dependencies or data do they assume?',
    },
    options: z.strictObject({}),
  },
  check({ spec, items, report }) {
    const parts = partsWithAssumptions(spec);
    const lacking = estimates(items).filter(
      (estimate) => estimate.assumptions.length === 0 && !parts.has(partOfSpec(spec, estimate.range.start.line)),
    );
    for (const lack of lacksOf(spec, estimates(spec.items), lacking)) {
      const [estimate] = lack.items;
      if (lack.items.length > 1) {
        report({ messageId: 'list', data: { count: String(lack.items.length) }, range: lack.range });
      } else {
        report({
          messageId: 'missing',
          data: { amount: shorten(estimate.amount.text), key: estimate.key },
          range: estimate.amount.range,
        });
      }
    }
  },
});

function estimates(items: readonly Item[]): Estimate[] {
  return items.filter((item) => item.kind === 'estimate');
}

/**
 * The parts of the spec whose estimates have assumptions in sight: those that list some themselves, and all of them
 * where engineering lists its assumptions in a part of its own.
 */
function partsWithAssumptions(spec: Spec): { has(part: string): boolean } {
  const parts = new Set<string>();
  for (const { kind, range } of spec.items) {
    if (kind === 'assumption') {
      parts.add(partOfSpec(spec, range.start.line));
      if (isInEngineering(spec, range.start.line)) {
        return { has: () => true };
      }
    }
  }
  return parts;
}

function isInEngineering(spec: Spec, line: number): boolean {
  for (let at: Section | undefined = sectionAtLine(spec.outline, line); at; at = at.parent) {
    if (sideOf(spec, at).side === 'engineering') {
      return true;
    }
  }
  return false;
}
