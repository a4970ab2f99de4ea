import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { findSection } from '../../../src/core/edits/findSection.ts';
import { estimatePart } from '../../../src/core/features/estimateHover.ts';
import { type HoverInfo, type HoverText, hoverAt } from '../../../src/core/features/hover.ts';
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
  return textOf(hover(spec, spec.document.text.slice(spec.document.text.indexOf('3 weeks'))), 'estimate');
}

const NOWHERE: FeatureSentence = 'It is not written what this estimate rests on';
const BESIDE: FeatureSentence = 'What this estimate rests on is written beside it';

describe('a hover on an estimate', () => {
  it('says that nothing is said of what it rests on, what that could be, and offers to add it', () => {
    const part = estimate('# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n');
    assert.equal(english(part.heading), NOWHERE);
    assert.deepEqual(
      part.points.map((point) => english(point).split(':')[0]),
      ['Team and capacity', 'Dependencies', 'Data', 'Scope', 'Environment'],
    );
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
    assert.equal(english(part.heading), BESIDE);
    assert.deepEqual(
      part.points.map((point) => english(point).split(':')[0]),
      ['Dependencies', 'Data', 'Scope'],
    );
  });

  it('asks for nothing more where all is said', () => {
    const part = estimate(
      '# A\n\n## Plan\n\n- **Estimate:** 3 weeks\n- **Rests on:**\n  - **Team:** Ana and Ben\n  - **Dependency:** the vendor has delivered\n  - **Data:** the export is complete\n  - **Scope:** one form\n  - **Environment:** a test account\n',
    );
    assert.equal(english(part.heading), BESIDE);
    assert.deepEqual([part.points, part.closing, part.actions], [[], undefined, []]);
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
    const part = estimatePart(spec, itemOf(spec, 'estimate'));
    assert.doesNotMatch(english(part.heading), /^It is not written/);
    assert.ok(!part.points.some((point) => english(point).startsWith('Dependencies')));
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
