import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { findSection } from '../../../src/core/edits/findSection.ts';
import { assumptionPart } from '../../../src/core/features/assumptionHover.ts';
import { type HoverInfo, type HoverText, hoverAt } from '../../../src/core/features/hover.ts';
import { plannedIn } from '../../../src/core/features/planned.ts';
import type { FeatureSentence } from '../../../src/core/features/sentences.ts';
import { createTandem, type Spec } from '../../../src/core/index.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { itemOf, specOf } from '../../support/specOf.ts';
import { testHost } from '../../support/tandem.ts';
import { english } from '../../support/words.ts';

const today = '2026-11-23';

/** What a reader sees when pointing at the first `words` of the spec. */
function hover(spec: Spec, words: string): HoverInfo | undefined {
  const at = spec.document.text.indexOf(words);
  assert.ok(at >= 0, words);
  const findings = createTandem(testHost).check(spec, { settings: DEFAULT_TEAM_SETTINGS, today });
  return hoverAt(spec, findings, positionAt(spec.document, at + 1), { today });
}

function textOf(info: HoverInfo | undefined, kind: HoverText['kind']): HoverText {
  const part = info?.parts.find((candidate) => candidate.kind === kind);
  assert.ok(part && part.kind !== 'card', `no ${kind}`);
  return part;
}

function estimate(text: string): HoverText {
  const spec = specOf(text);
  return textOf(hover(spec, spec.document.text.slice(spec.document.text.indexOf('3 weeks'))), 'assumptions');
}

/** The kinds of assumptions that a hover misses. */
function kindsIn(part: HoverText): string[] {
  return part.points.map((point) => english(point.title).split(':')[0] ?? '');
}

const NOWHERE: FeatureSentence = 'It is not written what this rests on';
const PARTLY: FeatureSentence = 'Not all that this rests on is written';

describe('a hover on an estimate', () => {
  it('says that nothing is said of what it rests on, what that could be, and offers to add it', () => {
    const part = estimate('# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n');
    assert.equal(english(part.heading), NOWHERE);
    assert.deepEqual(kindsIn(part), ['Team and capacity', 'Dependencies', 'Data', 'Scope', 'Environment']);
    assert.match(english(part.closing), /promise/);
    assert.deepEqual(
      part.actions.map(({ command }) => command),
      ['insertAssumptions'],
    );
  });

  it('names only what is missing', () => {
    const part = estimate(
      '# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n- **Rests on:** two engineers full time; the staging environment is up\n',
    );
    assert.equal(english(part.heading), PARTLY);
    assert.equal(part.lines.map(english)[0], 'Written already: two engineers full time; the staging environment is up');
    assert.deepEqual(kindsIn(part), ['Dependencies', 'Data', 'Scope']);
  });

  it('is the card of the estimate where all is said', () => {
    const spec = specOf(
      '# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n- **Rests on:**\n  - **Team:** Ana and Ben\n  - **Dependency:** the vendor has delivered\n  - **Data:** the export is complete\n  - **Scope:** one form\n  - **Environment:** a test account\n',
    );
    const parts = hover(spec, '3 weeks')?.parts ?? [];
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ['card'],
    );
  });

  it('counts placeholders as missing', () => {
    const part = estimate('# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n- **Rests on:** [team: who works on it]\n');
    assert.equal(english(part.heading), NOWHERE);
    assert.equal(part.points.length, 5);
  });

  it('sees the assumptions that stand in the same part of the spec', () => {
    const spec = specOf(
      '# A\n\n## Delivery\n\n### Assumptions\n\n- The vendor API is ready by May\n\n### Work\n\n- **Effort:** 3 weeks\n',
    );
    const [planned] = plannedIn(spec);
    assert.equal(planned?.key, itemOf(spec, 'estimate').key);
    const part = planned && assumptionPart(spec, planned);
    assert.ok(part);
    assert.equal(english(part.lines[0]), 'Written already: The vendor API is ready by May');
    assert.ok(!kindsIn(part).includes('Dependencies'));
  });
});

describe('a hover on anything else that is planned', () => {
  const spec = specOf(
    [
      '# PRD: Ferry tickets',
      '## Success metrics',
      '| Metric | Target | Assumptions |\n| --- | --- | --- |',
      '| Tickets on the phone | 60 % | uptake as on the island |',
      '| Queue | 5 min | uptake, data of the gates, the gates are ready |',
      '| Smiles | many | |',
      '',
      '## Timeline',
      '### Phase 1: Pilot (until May 2027)',
      'One pier sells.',
      '### Phase 2: All piers',
      'Every pier sells.',
      '## Dependencies',
      '- The bank opens its payments to us',
      '- `react` 18',
      '## Decision needed: Sell on board?',
      '- **Owner:** @ana\n- **Recommendation:** yes, it pays back within 6 months, assuming the vendor delivers',
      '## Scope change: bicycles',
      '**What changed:** bicycles\n**Impact on timeline:** 3 days',
    ]
      .join('\n\n')
      .replaceAll('|\n\n|', '|\n|'),
    { path: 'docs/prd.md' },
  );
  /** The kinds that a hover on `words` misses; undefined where it says nothing of assumptions. */
  const missing = (words: string): string[] | undefined => {
    const part = hover(spec, words)?.parts.find(({ kind }) => kind === 'assumptions');
    return part && part.kind !== 'card' ? kindsIn(part) : undefined;
  };

  it('says what is missing, in tables, bullets, headings and labels', () => {
    assert.deepEqual(missing('60 %'), ['Data', 'Dependencies']);
    assert.deepEqual(missing('Pilot (until May 2027)'), ['Team and capacity', 'Dependencies', 'Scope']);
    assert.deepEqual(missing('The bank opens'), ['Team and capacity', 'Scope', 'Environment']);
    assert.deepEqual(missing('Sell on board'), ['Team and capacity', 'Data']);
    assert.deepEqual(missing('pays back'), ['Team and capacity', 'Data']);
    assert.deepEqual(missing('bicycles\n**Impact'), undefined);
    assert.deepEqual(missing('3 days'), ['Team and capacity', 'Dependencies', 'Data']);
  });

  it('says nothing where nothing is missing, and where there is no figure, date or plan', () => {
    for (const words of ['5 min', 'many', 'Phase 2', '`react`', 'One pier']) {
      assert.equal(missing(words), undefined, words);
    }
  });

  it('says why the other side wants to know', () => {
    const reasons = ['60 %', 'Pilot', 'The bank', 'Sell on board', '3 days'].map((words) =>
      english(textOf(hover(spec, words), 'assumptions').closing),
    );
    assert.equal(new Set(reasons).size, reasons.length);
  });

  it('stands beside the card of the item', () => {
    assert.deepEqual(
      hover(spec, '60 %')?.parts.map(({ kind }) => kind),
      ['card', 'assumptions'],
    );
  });

  it('is silent in specs that are over', () => {
    const over = specOf('# A\n\n- Status: Implemented\n\n## Plan\n\n- **Estimate:** 3 weeks\n');
    assert.deepEqual(plannedIn(over), []);
    assert.deepEqual(
      hover(over, '3 weeks')?.parts.map(({ kind }) => kind),
      ['card'],
    );
  });
});

describe('a hover', () => {
  const text = `# Checkout

## Problem

Guests give up at the login page.

## Requirements

- Orders are stored in a PostgreSQL database with a read replica.

## Risks

| Risk | Impact | Mitigation |
| --- | --- | --- |
| The vendor is late | high | Start with cash |

## Open questions

- Who pays the fees?
  It matters to all.
`;
  const spec = specOf(text, { path: 'specs/checkout/prd.md' });

  it('on a risk or question shows its card', () => {
    for (const [words, kind] of [
      ['vendor is late', 'Risk'],
      ['Start with cash', 'Risk'],
      ['Who pays', 'Question'],
    ] as const) {
      const [part] = hover(spec, words)?.parts ?? [];
      assert.ok(part?.kind === 'card', words);
      assert.equal(english(part.card.kind), kind);
    }
    assert.equal(hover(spec, 'It matters'), undefined, 'not all over a long item');
  });

  it('on a flagged passage names the words that triggered it, and asks for the outcome', () => {
    const info = hover(spec, 'PostgreSQL');
    const part = textOf(info, 'passage');
    assert.match(part.lines.map(english).join('\n'), /^What says so: .*PostgreSQL/i);
    assert.match(english(part.closing), /\?$/);
    assert.ok(info && info.range.end.character - info.range.start.character < 60);
  });

  it('on a heading says whose section it is, why, and how to change that', () => {
    const part = textOf(hover(spec, 'Problem'), 'section');
    assert.equal(english(part.heading), 'Product writes this section: the why and the what');
    assert.match(part.lines.map(english).join(), /problem/i);
    const [action] = part.actions;
    assert.ok(action?.command === 'changeSide');
    const section = findSection(spec.outline, action.args.section);
    assert.ok(section.ok && section.value.title === 'Problem');
  });

  it('is silent elsewhere, and in documents that are no specs', () => {
    assert.equal(hover(spec, 'Guests give up'), undefined);
    const readme = specOf('# Install\n\n## Goals\n\nRun it.\n', { judged: true, path: 'README.md' });
    assert.equal(hover(readme, 'Goals'), undefined);
  });

  it('on an item that is a section shows both', () => {
    const both = specOf('# A\n\n## Decision needed: Which vendor?\n\n- **Decider:** @ana\n- **Option A:** Buy\n');
    assert.deepEqual(
      hover(both, 'Which vendor')?.parts.map(({ kind }) => kind),
      ['card', 'section'],
    );
  });
});

describe('what a hover marks', () => {
  it('ends where its line ends, with the line breaks of Windows too', () => {
    const text = '# A\n\n## Risks\n\n- **The vendor is late.** It moves.\n  - Owner: @bo\n';
    for (const [name, source] of [
      ['unix', text],
      ['windows', text.replaceAll('\n', '\r\n')],
    ] as const) {
      assert.deepEqual(hover(specOf(source), 'vendor')?.range.end, { line: 4, character: 35 }, name);
    }
  });
});
