import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import type { Phase } from '../model/item.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** A phase that lists work ends when the time is up; one with an outcome ends when something is so. */
export const phaseNeedsOutcome = defineRule({
  meta: {
    id: 'phase-needs-outcome',
    since: '0.1.0',
    set: 'strict',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say what is different for somebody at the end of a phase',
    messages: {
      missing: 'Nothing says what is different when "{title}" is over. Who can do what then?',
      list: 'Nothing says what is different at the end of {count} phases here. Who can do what then?',
    },
    options: z.strictObject({}),
  },
  check(context) {
    const { spec } = context;
    const all = context.statements('phase').filter((one) => !isWorkList(spec, one));
    const lacking = all.filter(({ outcome }) => outcome === undefined);
    reportLacks(context, all, lacking, ({ title }) => ({ messageId: 'missing', data: { title: shorten(title.text) } }));
  },
});

// Goals or metrics by phase, and what comes after all phases, list no phases of their own.
const OTHER_PLACE = /\b(?:success|metrics?|goals?|objectives?|dependenc\w+|future|stories|out of scope|tasks?)\b/i;

/** The phases of a list of tasks, or of engineering's own plan, are there to list the work; a title may name a single one. */
function isWorkList(spec: Spec, { path, range }: Phase): boolean {
  return (
    path.length === 0 ||
    path.some((title) => OTHER_PLACE.test(title)) ||
    sideOf(spec, sectionAtLine(spec.outline, range.start.line)).side === 'engineering' ||
    /\btasks?\b/i.test(spec.path.slice(spec.path.lastIndexOf('/')))
  );
}
