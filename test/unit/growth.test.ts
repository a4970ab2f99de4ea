import assert from 'node:assert/strict';
import { briefOf } from '../../src/core/features/brief/briefOf.ts';
import { choicesOf } from '../../src/core/features/choices.ts';
import { suppressionsOf } from '../../src/core/rules/suppressions.ts';
import type { Range } from '../../src/core/text/range.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';
import { costsLittle } from '../support/costsLittle.ts';
import { itemOf, specOf } from '../support/specOf.ts';
import { findingsIn } from '../support/tandem.ts';

const COUNT = 4_000;

/** What thousands of lines or sections were once all compared with each other, by what they are. */
const TEXTS: Readonly<Record<string, string>> = {
  'estimates in a section': `# Beds\n\n## Plan\n\n${lines(() => 'Effort: 3 weeks\n')}`,
  'estimates in a list': `# Beds\n\n## Plan\n\n${lines(() => '- Effort: 3 weeks')}`,
  'estimates and what they share': `# Beds\n\n## Plan\n\n${lines(() => '### Bed\n\nEffort: 3 weeks\n')}\n### Assumptions\n\n${lines(() => '- Warm')}`,
  'estimates in a table': `# Beds\n\n## Estimate\n\n| Task | Estimate |\n|-|-|\n${lines((n) => `| Bed ${n} | 3 days |`)}`,
  'claims in a paragraph': `# Beds\n\n## Problem\n\n${lines(() => 'Most customers want warm beds.')}\nSource: [talks](talks.md)`,
};

const OPTIONS = `---
status: proposed
---

# Use fleece

## Considered Options

${lines((n) => `* Fleece ${n}`)}

## Pros and Cons of the Options

${lines((n) => `### Fleece ${n}\n\n* Good, because warm\n* Bad, because dear\n`)}

## Decision Outcome

Chosen option: "Fleece 3", because it is warm
`;

describe('what a text costs', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`grows with it alone where there are thousands of ${what}`, () => {
      costsLittle(() => findingsIn(text), 1000);
    }).timeout(20_000);
  }

  it('grows with it alone where there are thousands of options to choose from', () => {
    const spec = specOf(OPTIONS);
    const decision = itemOf(spec, 'decision');
    assert.equal(decision.options.length, COUNT);
    costsLittle(() => choicesOf(spec, decision), 1000);
    costsLittle(() => briefOf(spec, { today: '2026-06-01' }), 1000);
  }).timeout(20_000);

  it('grows with it alone where there are thousands of comments for rules', () => {
    const count = 5 * COUNT;
    const document = createTextDocument('file:///beds.md', 1, 'Beds\n'.repeat(3 * count));
    const markers = Array.from({ length: count }, (_, n) => [
      { kind: 'disable', value: 'a-rule', range: lineRange(3 * n) } as const,
      { kind: 'enable', value: 'a-rule', range: lineRange(3 * n + 2) } as const,
    ]).flat();
    costsLittle(() => {
      const suppressions = suppressionsOf(document, markers);
      const wanted = document.lineStarts.filter((_, line) => suppressions.isWanted('a-rule', line));
      assert.equal(wanted.length, count + 1);
      assert.deepEqual(suppressions.unused(), []);
    }, 700);
  }).timeout(20_000);
});

function lineRange(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 4 } };
}

function lines(line: (number: number) => string): string {
  return Array.from({ length: COUNT }, (_, number) => line(number)).join('\n');
}
