import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DIALECTS, readItems } from '../../../src/core/dialects/readItems.ts';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { MOST_GROUPS } from '../../../src/core/text/lineWords.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { ON_EVERY_LINE } from '../../support/reading.ts';

// Forms of the dialects that pass over lines without their words, and what may stand between them.
const LINES = [
  '## Open questions',
  '## Notes',
  '## User problems',
  '',
  '',
  'Open questions:',
  '- **Decisions so far:**',
  'Offene Fragen:',
  'Открытые вопросы:',
  '- Who pays? @ana',
  '  - Q2: And then? → A: Ana does.',
  '- [ ] Decide who pays @ana due 2026-01-31',
  '- [ ] Agree on a name @bo',
  'We also decided to ship weekly.',
  'There is an open design question here.',
  'A fee (not sure about this) of 5 %.',
  'This is a success if half come back.',
  "We'll know that it is successful.",
  'The key **success metric** is money.',
  'We believe that maps keep hosts, measured by no-shows.',
  'Half leave [Source: funnel 2026].',
  '- **Evidence:** six of ten said so',
  'It takes 3 days to build.',
  'About two engineer-weeks of work.',
  '**Effort:** 5d',
  '- Estimate: 3-5 days',
  '| Task | Effort |',
  '| --- | --- |',
  '| Move | 3 days |',
  '- id: D-1',
  '- decision: ship weekly',
  '**Decision:** Ship weekly',
  '**Rationale:** It is calmer.',
  '- **Risk 2:** Rain',
  '- **Mitigation:** Tents',
  '**Open question:** Who pays?',
  '**Assumption:** People have phones.',
  'Cards only [ASSUMPTION: by card] x [ASSUMPTION]',
  '- [OPEN QUESTION] who pays?',
  'who pays? [DECISION NEEDED]',
  '[NOTE FOR PM] look at this',
  'x [NEEDS CLARIFICATION: how long?] y',
  '<<[UNRESOLVED @bo]>> who? <<[/UNRESOLVED]>>',
  '# Tickets',
  '**Decision needed by:** 2026-03-01',
  '**Due:** 2026-03-01',
  '**Driver:** @ana',
  '**Approvers:** @bo',
  '**Verdict:** Go',
  '## Scorecard',
  '## Decision needed: who pays?',
  '**Key decision: Ship weekly**',
  '### Risk: Rain',
  '### R1: Rain',
  '**Likelihood:** high',
  '### A2: People have phones',
  '**Validation:** ask ten',
  '### OQ-7 · Who pays?',
  '### D-12: Ship weekly',
  '**Status:** open',
  '### SC-001: Maps first',
  '**Proposed change:** maps before lists',
  '## Scope changes',
  '### Change (2026-06-30)',
  '## ADDED Requirements',
  '### Requirement: Maps load',
  '## What changes',
  '- **BREAKING** no more lists',
  '- **FR-026**: ~~Maps load~~ **DEFERRED**',
  '- F2: ~~Maps load~~',
  '> [!WARNING]',
  '> **Risk:** Rain',
];

describe('the words of dialects', () => {
  it('pass over no line that holds an item', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), (lines) => {
        const document = createTextDocument('file:///a.md', 1, lines.join('\n'));
        const parsed = parseMarkdown(document);
        const outline = outlineOf(parsed.blocks, document.lineStarts.length);
        assert.deepEqual(
          readItems(document, parsed, outline, 'specs/a.md'),
          readItems(document, parsed, outline, 'specs/a.md', [], ON_EVERY_LINE),
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(120_000);

  it('fit into the bits of one number', () => {
    assert.ok(DIALECTS.filter(({ words }) => words !== undefined).length <= MOST_GROUPS);
  });
});
