import assert from 'node:assert/strict';
import { insertAssumptions } from '../../../src/core/edits/insertAssumptions.ts';
import type { PlannedKind } from '../../../src/core/features/assumptionKinds.ts';
import { type HoverText, hoverAt } from '../../../src/core/features/hover.ts';
import { plannedIn } from '../../../src/core/features/planned.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { answered } from '../../support/assumptionAnswers.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { specOf } from '../../support/specOf.ts';

/** What can rest on something, in each form in which people write it, with the words that somebody points to. */
const FORMS: Readonly<Record<PlannedKind, readonly (readonly [string, string, string])[]>> = {
  estimate: [
    ['a table', '## Estimates\n\n| Work | Estimate |\n| --- | --- |\n| Gates | 3 weeks |\n', '3 weeks'],
    ['a bullet', '## Estimates\n\n- Gates: 3 weeks\n', '3 weeks'],
    ['a label', '## Plan\n\n**Effort:** 3 weeks\n', '3 weeks'],
    ['prose', '## Plan\n\nThe gates take about 3 weeks to build.\n', '3 weeks'],
    ['a heading', '## Timeline\n\n### Phase 1: Gates (3 weeks)\n\nOne pier.\n', '3 weeks'],
    ['a heading of its own', '## Plan\n\n### Estimate: 3 weeks\n\nOne pier.\n', '3 weeks'],
    ['a heading with a range', '## Phase 2 (3–4 weeks)\n\nOne pier.\n', '3–4 weeks'],
    ['a heading with brackets', '## Effort (3 weeks)\n\n- One pier.\n', '3 weeks'],
    ['the words of an engineer', '## Plan\n\nEngineering says about 3 weeks.\n', '3 weeks'],
  ],
  metric: [
    ['a table', '## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Tickets | 60 % |\n', '60 %'],
    ['a bullet', '## Success metrics\n\n- Tickets on the phone from 10 % to 60 %\n', '60 %'],
    ['a label', '## Problem\n\n**Success metric:** tickets on the phone from 10 % to 60 %\n', '60 %'],
    ['prose', '## Success metrics\n\nWe reach 60 % of tickets on the phone by May 2027.\n', '60 %'],
    ['a heading', '## Success metrics\n\n### Tickets on the phone: 60 %\n\nCounted at the gates.\n', '60 %'],
    ['prose elsewhere', '## Problem\n\nTickets on the phone rise from 31 % to 40 % by June.\n', '40 %'],
    ['a goal', '## Goals\n\n- Cut the wait at the gates from 10 to 4 minutes\n', '4 minutes'],
    ['a wish', '## Summary\n\nWe aim to reduce lost tickets by 15 % within two quarters.\n', '15 %'],
    ['a forecast', '## Summary\n\nWe expect 20,000 riders in the first year.\n', '20,000'],
    ['German', '## Ziel\n\nFahrkarten auf dem Telefon steigen von 31 % auf 40 %.\n', '40 %'],
    ['Chinese', '## 目标\n\n手机购票率从31%提高到40%。\n', '40%'],
  ],
  phase: [
    ['a table', '## Milestones\n\n| Milestone | Date |\n| --- | --- |\n| Pilot | 2027-05-03 |\n', '2027-05-03'],
    ['a bullet', '## Timeline\n\n- Pilot: May 2027\n', 'May 2027'],
    ['a numbered phase', '## Timeline\n\n1. **Phase 1:** pilot until May 2027\n', 'May 2027'],
    ['prose', '## Timeline\n\nThe pilot starts in May 2027.\n', 'May 2027'],
    ['prose elsewhere', '## Summary\n\nTickets get lost. We will ship this by 3 March 2027.\n', '3 March'],
    ['a heading', '## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\nOne pier.\n', 'May 2027'],
    ['a heading elsewhere', '## Launch: May 2027\n\nOne pier.\n', 'May 2027'],
    ['a row of weeks', '## Timeline\n\n| Week | Work |\n| --- | --- |\n| 1-3 | One pier |\n', '1-3'],
    ['a row of a head', '## Summary\n\n| Team | Ferry |\n| --- | --- |\n| Target release | May 2027 |\n', 'May 2027'],
    ['a label', '## Summary\n\n**Target date:** May 2027\n', 'May 2027'],
    ['a promise in a bullet', '## Summary\n\n- We will ship this by 3 March 2027.\n', '3 March'],
    ['a step', '## Rollout\n\n- All riders in week 3\n', 'week 3'],
  ],
  dependency: [
    [
      'a table',
      '## Dependencies\n\n| Dependency | Owner |\n| --- | --- |\n| Open payments | @ana |\n',
      'Open payments',
    ],
    ['a bullet', '## Dependencies\n\n- Open payments\n', 'Open payments'],
    ['a label', '## Plan\n\n**Depends on:** open payments\n', 'open payments'],
    ['prose', '## Dependencies\n\nThe bank opens payments to us.\n', 'opens payments'],
    ['a heading', '## Dependencies\n\n### Open payments\n\nThey said they would.\n', 'Open payments'],
    ['prose elsewhere', '## Plan\n\nThis depends on the bank opening payments by March.\n', 'the bank'],
    ['a bullet elsewhere', '## Plan\n\n- Waits for the payments team\n', 'payments team'],
  ],
  decision: [
    [
      'a table',
      '## Decisions\n\n| Decision | Outcome |\n| --- | --- |\n| Sell on board? | Yes, it pays back in 6 months |\n',
      'pays back',
    ],
    ['a bullet', '## Decisions\n\n- We sell on board, as it pays back in 6 months.\n', 'on board'],
    ['a label', '## Design\n\n**Decision:** We sell on board, which pays back in 6 months.\n', 'on board'],
    ['prose', '## Design\n\nWe decided to sell on board, which pays back in 6 months.\n', 'on board'],
    [
      'a heading',
      '## Decision needed: Sell on board?\n\n**Owner:** @ana\n**Recommendation:** yes, it pays back within 6 months\n',
      'Sell on board',
    ],
  ],
  'scope-change': [
    [
      'a table',
      '## Scope changes\n\n| Change | Impact on timeline | Recommendation |\n| --- | --- | --- |\n| Bicycles | 3 days | do it |\n',
      '3 days',
    ],
    ['a bullet', '## Scope changes\n\n- Bicycles come along\n  - Timeline impact: 3 days\n', '3 days'],
    ['prose', '## Scope changes\n\nBicycles come along, which takes 3 days more.\n', '3 days'],
    ['a heading', '## Scope change: bicycles, 3 days more\n\n**What changed:** bicycles\n', '3 days'],
  ],
};

/** What a hover on `words` says of assumptions; undefined where it says nothing of them. */
function hintAt(text: string, words: string): HoverText | undefined {
  const spec = specOf(text, { path: 'docs/prd.md' });
  const position = positionAt(spec.document, text.indexOf(words) + 1);
  const parts = hoverAt(spec, [], position, { today: '2026-11-22' })?.parts ?? [];
  return parts.find((part): part is HoverText => part.kind === 'assumptions');
}

describe('a hover says what is not written of what rests on assumptions', () => {
  for (const [kind, forms] of Object.entries(FORMS)) {
    for (const [name, form, words] of forms) {
      const text = `# PRD: Ferry\n\n${form}`;
      it(`a ${kind} in ${name}: until it is inserted and filled in`, () => {
        const hint = hintAt(text, words);
        assert.ok(hint, 'no hint');
        assert.ok(hint.points.length > 1 && hint.actions.length === 1);
        const spec = specOf(text, { path: 'docs/prd.md' });
        const all = plannedIn(spec).map((planned) => [planned.kind, planned.key]);
        const [action] = hint.actions;
        assert.ok(action?.command === 'insertAssumptions');
        assert.ok(all.some(([, key]) => key === action.args.key));
        const result = insertAssumptions(spec, action.args.key);
        assert.ok(result.ok, 'refused');
        const open = insertSnippet(spec.document, result.value);
        const after = plannedIn(specOf(open, { path: 'docs/prd.md' })).map((planned) => [planned.kind, planned.key]);
        assert.deepEqual(after, all, open);
        assert.ok(hintAt(open, words), 'placeholders say nothing');
        const full = insertSnippet(spec.document, result.value, answered);
        assert.equal(hintAt(full, words), undefined, full);
      });
    }
  }

  it('nothing where nothing is planned', () => {
    for (const [form, words] of [
      ['## Timeline\n\nIt is told where it starts.\n', 'starts'],
      ['## Timeline\n\n- [x] Pilot: May 2026\n', 'May'],
      ['## Dependencies\n\n- `react` 18\n', 'react'],
      ['## Dependencies\n\nNone.\n', 'None'],
      ['## Summary\n\nWe shipped this in March 2026.\n', 'March'],
      ['## Alerts\n\n- Tickets found fall below 90 %\n', '90'],
      ['## Problem\n\nTickets on the phone rose from 31 % to 40 % last year.\n', '40'],
      ['## Problem\n\nFrom 31 % to 40 % of riders lose a ticket.\n', '40'],
      ['## Revision history\n\n### Release 1 (May 2026)\n\nOne pier.\n', 'May'],
      ['## Plan\n\nThe fare depends on the distance.\n', 'distance'],
      ['## Effort and risk\n\nIt is told above.\n', 'told'],
      ['## Decisions\n\n- We sell on board.\n', 'on board'],
      ['## Scope changes\n\nBicycles come along.\n', 'Bicycles'],
    ] as const) {
      assert.equal(hintAt(`# PRD: Ferry\n\n${form}`, words), undefined, form);
    }
  });
});
