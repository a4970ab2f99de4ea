import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsAndGoalsOf, statementsOf } from '../../../src/core/dialects/statements/statementsOf.ts';
import { findPart } from '../../../src/core/edits/findItem.ts';
import { contractLabel, contractLine, contractOf } from '../../../src/core/features/contract.ts';
import { specSummary } from '../../../src/core/features/specSummary.ts';
import { projectRoot } from '../../support/projectFiles.ts';
import { specOf } from '../../support/specOf.ts';
import { line } from '../../support/words.ts';

const today = '2026-11-23';
const example = readFileSync(join(projectRoot, 'examples/specs/onboarding/spec.md'), 'utf8');
const partsOf = (text: string, path = 'specs/a/spec.md') =>
  contractOf(specOf(text, { path }), { today }).parts.map(
    ({ id, state, description }) => `${id}: ${state}, ${line(description)}`,
  );

describe('what a spec says', () => {
  it('is told part by part, with what is still to complete', () => {
    assert.deepEqual(partsOf(example), [
      'problem: whole, 1',
      'goal: whole, 1',
      'metric: whole, 1',
      'decisions: gaps, 10 · 5 to complete',
      'options: gaps, 6 · 4 to complete',
      'recommendation: gaps, 3 · 1 to complete',
      'risks: gaps, 8 · 5 to complete',
      'estimates: gaps, 7 · 3 to complete',
    ]);
  });

  it('names what a product document lacks, and nothing of an engineering one or one that is over', () => {
    assert.deepEqual(partsOf('# PRD: Soup\n\n## Goal\n\nHot soup.\n'), [
      'problem: missing, not written yet',
      'goal: whole, 1',
      'metric: missing, not written yet',
      'risks: missing, not written yet',
      'estimates: missing, not written yet',
    ]);
    assert.deepEqual(partsOf('# PRD: Soup\n\n**Status:** Implemented\n\n## Goal\n\nHot soup.\n'), ['goal: whole, 1']);
    assert.deepEqual(
      partsOf(
        '# Use boats\n\n## Status\n\nAccepted\n\n## Context\n\nWater.\n\n## Decision\n\nBoats.\n',
        'docs/adr/0001-boats.md',
      ).filter((one) => one.includes('missing')),
      [],
    );
    assert.deepEqual(contractOf(specOf('Hello.', { judged: true, path: 'README.md' }), { today }).parts, []);
  });

  it('says of each thing what it lacks', () => {
    const { parts } = contractOf(specOf(example, { path: 'specs/a/spec.md' }), { today });
    const entry = (id: string, title: string) => {
      const found = parts.find((part) => part.id === id)?.entries.find((one) => one.title.startsWith(title));
      return found && line(contractLabel(found));
    };
    assert.equal(
      entry('decisions', 'Which three questions'),
      'Which three questions stay at sign-up? · open · overdue since 2026-09-30',
    );
    assert.equal(
      entry('risks', 'Old and new'),
      'Old and new profiles are out of step while both flows run · without a mitigation',
    );
    assert.equal(entry('risks', 'Hosts decline'), 'Hosts decline people without a profile · complete · mitigated');
    assert.equal(line(contractLine({ parts, whole: 3 })), '3 of 8 parts complete');
  });

  it('leads to its place in the text', () => {
    const spec = specOf(example, { path: 'specs/a/spec.md' });
    for (const { entries } of contractOf(spec, { today }).parts) {
      assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
      assert.ok(entries.every(({ key }) => findPart(spec, key).ok));
    }
    assert.equal(findPart(spec, 'gone').ok, false);
  });
});

describe('problems and goals alone', () => {
  it('are those among all statements, with the same keys', () => {
    const spec = specOf(example, { path: 'specs/a/spec.md' });
    const why = statementsOf(spec).filter(({ kind }) => kind === 'problem' || kind === 'goal');
    assert.deepEqual(problemsAndGoalsOf(spec), why);
    assert.equal(why.length, 2);
  });
});

describe('the status bar', () => {
  it('says what is open in a spec, and nothing of another document', () => {
    const words = (text: string, judged = false) => {
      const summary = specSummary(specOf(text, { judged, path: judged ? 'README.md' : 'specs/a.md' }), { today });
      return summary && line(summary.text);
    };
    assert.equal(words('## Open questions\n\n- Which? (due: 2026-01-02)\n- How?\n'), '2 open · 1 overdue');
    assert.equal(words('## Goal\n\nSoup.\n'), 'nothing open');
    assert.equal(words('Hello.', true), undefined);
  });
});
