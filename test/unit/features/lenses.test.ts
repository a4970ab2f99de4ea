import assert from 'node:assert/strict';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { createSpecIndex } from '../../../src/core/workspace/specIndex.ts';
import { fileOf, specOf } from '../../support/specOf.ts';
import { english, line } from '../../support/words.ts';

const TEXT = `# Soup

### Decision needed: which pot

- **Decider:** @ana
- **Due:** 2026-11-25
- **Option A:** Iron
- **Option B:** Clay

### D-7: Which spoon

- **Status:** open
- **Owner:** @ben
- **Due:** 2026-11-20

**Open question:** Who eats first?

## Risks

- It gets cold

### R-1 Nobody is hungry

- **Likelihood:** low
- **Mitigation:** Cook later
`;

function lensesIn(text: string, { everywhere = false, other = '' } = {}): string[] {
  const index = createSpecIndex();
  index.set(fileOf(text));
  index.set(fileOf(other, { path: 'specs/other.md' }));
  const options = { today: '2026-11-22', references: index.references, everywhere };
  return lensesOf(specOf(text), options).map(({ action, facts, range, references }) =>
    [
      `${range.start.line + 1}`,
      line(facts),
      ...[action?.title, references].flatMap((one) => (one ? [english(one)] : [])),
    ].join(' | '),
  );
}

describe('what stands above items in the text', () => {
  it('is where they stand, how much time is left, whose they are and what speaks of them', () => {
    assert.deepEqual(lensesIn(TEXT, { other: '# Other\n\n## Goal\n\nAs D-7 says.\n' }), [
      '3 | open · 3 days left · @ana | Decide…',
      '10 | open · 2 days overdue · @ben | Decide… | 1 reference',
      '16 | open | Answer…',
      '22 | mitigated',
    ]);
  });

  it('is there for bullets and rows only where one wants it', () => {
    assert.deepEqual(
      lensesIn(TEXT, { everywhere: true }).filter((one) => one.startsWith('20')),
      ['20 | open · without a mitigation | Say what is done about it…'],
    );
    const table =
      '## Open decisions\n\n| Decision | Due |\n| --- | --- |\n| Salt? | 2026-11-22 |\n| Pepper? | soon |\n';
    assert.deepEqual(lensesIn(table), []);
    assert.deepEqual(lensesIn(table, { everywhere: true }), [
      '5 | open · due today | Decide…',
      '6 | open · due soon | Decide…',
    ]);
  });

  it('is nothing in a spec that is over', () => {
    assert.deepEqual(lensesIn(`---\nstatus: implemented\n---\n\n${TEXT}`), []);
  });
});
