import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newSpec } from '../../../src/core/features/templates/newSpec.ts';
import { newSpecKinds, newSpecPath } from '../../../src/core/features/templates/newSpecKinds.ts';
import { specLike } from '../../../src/core/features/templates/specLike.ts';
import { markdownText } from '../../support/markdownText.ts';
import { readProjectFile } from '../../support/projectFiles.ts';
import { specOf } from '../../support/specOf.ts';

const likeExample = (path: string, number?: string) =>
  newSpec(
    'Two beds',
    [],
    { today: '2027-01-01' },
    specLike(specOf(readProjectFile(`examples/${path}`), { path }), number),
  ).text;

describe('a spec of the same build as another', () => {
  it('has the front matter and headings of a record, and nothing that was said in it', () => {
    assert.equal(
      likeExample('docs/adr/0001-keep-profile-answers-one-by-one.md'),
      `---
status: proposed
date: 2027-01-01
consulted: [consulted]
informed: [informed]
---

# Two beds

## Context and Problem Statement

[context and problem statement]

## Decision Drivers

- [decision drivers]

## Considered Options

- [considered options]

## Decision Outcome

[decision outcome]

## Pros and Cons of the Options

[pros and cons of the options]
`,
    );
  });

  it('counts on in the title', () => {
    assert.match(
      likeExample('docs/adr/0002-send-mail-through-a-provider.md', '0003'),
      /^# 3\. Two beds\n[\s\S]*## Status\n\nproposed\n/,
    );
  });

  it('has the fields and tables of a product document', () => {
    const text = likeExample('docs/prd/seed-swap.md');
    assert.match(
      text,
      /^# PRD: Two beds\n\n\*\*Status:\*\* draft {2}\n\*\*Author:\*\* \[@author\] {2}\n\*\*Last updated:\*\* 2027-01-01\n/,
    );
    assert.match(
      text,
      /\| Metric \| Baseline \| Target \| Timeframe \|\n\| --- \| --- \| --- \| --- \|\n\| \[metric\] \|/,
    );
    assert.match(text, /## Open questions\n\n- \[ \] \[open questions\]\n/);
    assert.doesNotMatch(text, /seed|gardener/i);
  });

  it('is made of any text', () => {
    fc.assert(fc.property(markdownText, (text) => void specLike(specOf(text), '0007')));
  });
});

describe('the kinds of a new spec', () => {
  const specs = [
    { path: 'specs/onboarding/spec.md', genre: 'product' as const },
    { path: 'docs/adr/0001-a.md', genre: 'engineering' as const },
    { path: 'docs/adr/0002-b.md', genre: 'engineering' as const },
  ];

  it('are a two-sided one where product writes, then one of each sort that is there', () => {
    const kinds = newSpecKinds(specs, []);
    assert.deepEqual(
      kinds.map((kind) => [kind.template?.id ?? kind.like, newSpecPath(kind, 'Two beds', [])]),
      [
        ['spec', 'specs/two-beds/spec.md'],
        ['docs/adr/0002-b.md', 'docs/adr/0003-two-beds.md'],
        ['specs/onboarding/spec.md', 'specs/two-beds/spec.md'],
      ],
    );
    assert.equal(newSpecPath(kinds[0] ?? assert.fail(), 'Two beds', ['two-beds']), 'specs/two-beds-2/spec.md');
  });

  it('are a two-sided one and the team’s own where there is nothing yet', () => {
    const template = { id: 'team plan', name: 'Plan', description: '', prefix: '', body: '# [title]\n' } as const;
    const kinds = newSpecKinds([], [{ ...template, where: 'file' }, template]);
    assert.deepEqual(
      kinds.map((kind) => newSpecPath(kind, 'Beds', [])),
      ['specs/beds.md', 'specs/beds.md'],
    );
    assert.equal(newSpec('Beds', [], {}, template.body).text, '# Beds\n');
  });
});
