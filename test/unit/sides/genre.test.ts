import assert from 'node:assert/strict';
import { documentNameIn, genreOf } from '../../../src/core/sides/genre.ts';
import { readText, words } from './support.ts';

const genre = (path: string, text = '# Loans\n') => {
  const { parsed, outline } = readText(text);
  return genreOf(path, parsed, outline);
};

describe('the genre of a document', () => {
  const paths: [string, string][] = [
    ['docs/prd/loans.md', 'product'],
    ['docs/loans-prd.md', 'product'],
    ['docs/stories/1.2.story.md', 'product'],
    ['openspec/specs/loans/spec.md', 'product'],
    ['specs/001-loans/spec.md', 'product'],
    ['.kiro/specs/loans/requirements.md', 'product'],
    ['.kiro/specs/loans/design.md', 'engineering'],
    ['specs/001-loans/plan.md', 'engineering'],
    ['docs/adr/0007-loans.md', 'engineering'],
    ['keps/sig-money/12-loans/README.md', 'engineering'],
    ['rfcs/0012-loans.md', 'engineering'],
    ['docs/loans.md', 'engineering'],
    ['docs/loans-concept.md', 'product'],
    ['docs/Concept.md', 'product'],
    ['docs/loans brief.md', 'product'],
    ['docs/loans-requirements.md', 'product'],
    ['docs/Konzept.md', 'product'],
    ['docs/adr/0008-loan-concept.md', 'engineering'],
    ['specs/001-loans/checklists/requirements.md', 'engineering'],
  ];
  for (const [path, expected] of paths) {
    it(`is ${expected} for ${path}`, () => assert.equal(genre(path).genre, expected));
  }

  it('is engineering for a decision record, wherever it lies', () => {
    const found = genre('docs/prd/loans.md', '---\ndecision-makers: Ana\n---\n# Loans\n');
    assert.equal(found.genre, 'engineering');
    assert.equal(words(found.reason), 'The front matter has "decision-makers"');
  });

  const titles: [string, string][] = [
    ['ADR-7: Retries', 'engineering'],
    ['Refunds PRD', 'product'],
    ['RFC: Retries', 'engineering'],
    ['Design Doc - Retries', 'engineering'],
    ['Retries (RFC)', 'engineering'],
    ['PRD: Refunds', 'product'],
    ['Product Brief: Refunds', 'product'],
    ['Feature Specification: Refunds', 'product'],
    ['Concept: Refunds', 'product'],
    ['Refunds (Concept)', 'product'],
    ['Brief: Refunds at the counter', 'product'],
    ['Requirements for refunds', 'product'],
    ['Lastenheft: Erstattungen', 'product'],
    ['Proposal: Retries with backoff', 'engineering'],
  ];
  for (const [title, expected] of titles) {
    it(`is ${expected} by the title "${title}"`, () =>
      assert.equal(genre('docs/x.md', `# ${title}\n`).genre, expected));
  }

  it('is product where the headings are those of product', () => {
    const found = genre(
      'notes/refunds.md',
      '# Refunds\n## Target users\n## User stories\n## Success metrics\n## Design\n',
    );
    assert.equal(found.genre, 'product');
    assert.equal(words(found.reason), 'Its headings: target users, user stories, success metrics');
  });

  it('is product in a short document whose only telling heading is one of product', () => {
    assert.equal(genre('specs/a.md', '# Refunds\n## Requirements\n').genre, 'product');
    assert.equal(genre('specs/a.md', '# Refunds\n## Requirements\n## Detailed design\n').genre, 'engineering');
    assert.equal(genre('specs/a.md', `# Boot\n## Vision\n${'## Stage of its own\n'.repeat(4)}`).genre, 'engineering');
    assert.equal(genre('rfcs/0003-requirements-for-a.md', '# Requirements for refunds\n').genre, 'engineering');
    assert.equal(genre('rfcs/0003-a.md', '# Refunds\n## Requirements\n').genre, 'engineering');
  });

  it('is product in a proposal with the headings of product', () => {
    const text = '# Proposal: Refunds\n## Customer problem\n## Target users\n## Requirements\n';
    assert.equal(genre('docs/refunds.md', text).genre, 'product');
    assert.equal(genre('proposals/refunds.md', text).genre, 'product');
  });

  it('is engineering where both are as many, and where there is little to go by', () => {
    assert.equal(
      genre('notes/x.md', '# X\n## User stories\n## Scope\n## Detailed design\n## Test plan\n').genre,
      'engineering',
    );
    assert.equal(genre('notes/x.md', '# X\n## Scope\n').genre, 'engineering');
    assert.equal(genre('rfcs/0001-x.md', '# X\n## Summary\n## Motivation\n## Drawbacks\n').genre, 'engineering');
  });

  it('follows the headings in folders where both sides write', () => {
    const text = '# Refunds\n## Problem statement\n## Personas\n## Pricing\n## Next steps\n';
    assert.equal(genre('rfcs/2026-03-refunds.md', text).genre, 'product');
  });

  it('does not follow headings that every kind of document has', () => {
    const { genre: found, reason } = genre('notes/x.md', '# X\n## Goals\n## Non-goals\n## Motivation\n## Use cases\n');
    assert.equal(found, 'engineering');
    assert.equal(words(reason), 'Nothing says that product leads it');
  });

  it('knows what a title calls the document', () => {
    assert.equal(documentNameIn(readText('# PRD for refunds\n').outline), 'prd');
    assert.equal(documentNameIn(readText('# Refunds\n').outline), undefined);
    assert.equal(documentNameIn(readText('Text\n').outline), undefined);
  });
});
