import * as z from 'zod/mini';
import { listItems } from '../dialects/walk.ts';
import type { ListItem } from '../markdown/blocks.ts';
import { type Section, sectionAtLine } from '../markdown/outline.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import type { Spec } from '../model/spec.ts';
import { prescriptionMessage } from '../prescription/explain.ts';
import { sectionKindOf } from '../prescription/sectionKind.ts';
import { rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import type { Related } from './finding.ts';
import { prescriptionsIn } from './prescriptionsIn.ts';
import { suppressionsOf } from './suppressions.ts';

/** A tick that promises a spec without a how ends the search for one, so it should hold. */
export const checklistClaimsNoHow = defineRule({
  meta: {
    id: 'checklist-claims-no-how',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: true,
    summary: 'Tick "no implementation details" once there are none',
    messages: {
      one: "This is ticked, and '{words}' reads as a how. Is it given, or does the tick come too early?",
      several:
        "This is ticked, and '{words}' and {count} more read as a how. Are they given, or does the tick come too early?",
    },
    options: z.strictObject({}),
  },
  check({ spec, settings, report }) {
    const claims = TICKS.some((tick) => spec.document.text.includes(tick))
      ? lookInto(spec.outline, checklistClaimsNoHow, claimsIn)
      : [];
    const subject = claims.length === 0 ? undefined : (spec.subject?.() ?? spec);
    if (subject?.state !== 'live') {
      return;
    }
    const evidence = evidenceIn(subject, settings);
    // Checklists claim it at their beginning and again at their end: that is one thing to say.
    for (const part of ['all', 'success'] as const) {
      const [claim, ...again] = claims.filter((one) => one.of === part);
      const own = part === 'success' ? evidence.filter(({ kind }) => kind === 'success') : evidence;
      const [first, ...others] = own.map(({ related }) => related);
      if (claim && first) {
        const words = String(first.message.data.words);
        report({
          messageId: others.length === 0 ? 'one' : 'several',
          data: { words, count: String(others.length) },
          range: rangeOf(spec.document, { start: claim.box.start, end: claim.item.span.end }),
          fixes: [
            {
              title: { template: 'Take the tick away', data: {} },
              edits: [claim, ...again].map(({ box }) => ({ range: rangeOf(spec.document, box), newText: '[ ]' })),
            },
          ],
          related: [first, ...others].slice(0, MOST),
        });
      }
    }
  },
});

/** So many places are named; who has seen to these is told of the next. */
const MOST = 8;

const TICKS = ['[x]', '[X]'];
const CLAIM =
  /\b(?:no|without|free of|avoids?|excludes?)\b[^.;]{0,40}\b(?:implementation|technical|technology|architectural)\b[^.;]{0,12}\b(?:details?|specifics?|choices?|decisions?)\b|\btechnology[- ]agnostic\b|\bimplementation[- ](?:agnostic|independent|free)\b|\bwhat\b[^.;]{0,30}\bnot\b[^.;]{0,10}\bhow\b/i;
const OF_SUCCESS = /^\W*(?:success criteria|success metrics|metrics|outcomes)\b/i;

function claimsIn(section: Section) {
  return listItems({ sections: [section] }).flatMap(({ item }) => claimOf(item) ?? []);
}

/** The box of an item that is ticked and claims that there is no how, and of which part it claims this. */
function claimOf(item: ListItem) {
  const [first] = item.blocks;
  const { checkbox } = item;
  if (checkbox?.state !== 'done' || first?.kind !== 'paragraph' || !CLAIM.test(first.prose.text)) {
    return undefined;
  }
  return { item, box: checkbox.span, of: OF_SUCCESS.test(first.prose.text) ? 'success' : 'all' } as const;
}

/** What reads as a how, and in which kind of section; nothing of what somebody has turned the rule off for. */
function evidenceIn(subject: Spec, settings: Parameters<typeof prescriptionsIn>[1]) {
  const { isWanted } = suppressionsOf(subject.document, subject.markers);
  return prescriptionsIn(subject, settings).flatMap(({ span, words }) => {
    const range = rangeOf(subject.document, span);
    const related: Related = { uri: subject.document.uri, range, message: prescriptionMessage(words.trim()) };
    const kind = sectionKindOf(sectionAtLine(subject.outline, range.start.line));
    return isWanted('prescriptive-architecture', range.start.line) ? [{ related, kind }] : [];
  });
}
