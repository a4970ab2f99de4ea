import { costsLittle } from '../support/costsLittle.ts';
import { findingsIn } from '../support/tandem.ts';

const COUNT = 6_000;

/** What thousands of lines or sections were once all compared with each other, by what they are. */
const TEXTS: Readonly<Record<string, string>> = {
  'estimates in a section': `# Beds\n\n## Plan\n\n${lines(() => 'Effort: 3 weeks\n')}`,
  'estimates in a list': `# Beds\n\n## Plan\n\n${lines(() => '- Effort: 3 weeks')}`,
  'estimates and what they share': `# Beds\n\n## Plan\n\n${lines(() => '### Bed\n\nEffort: 3 weeks\n')}\n### Assumptions\n\n${lines(() => '- Warm')}`,
  'estimates in a table': `# Beds\n\n## Estimate\n\n| Task | Estimate |\n|-|-|\n${lines((n) => `| Bed ${n} | 3 days |`)}`,
  'claims in a paragraph': `# Beds\n\n## Problem\n\n${lines(() => 'Most customers want warm beds.')}\nSource: [talks](talks.md)`,
};

describe('what a text costs', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`grows with it alone where there are thousands of ${what}`, () => {
      costsLittle(() => findingsIn(text), 1500);
    }).timeout(20_000);
  }
});

function lines(line: (number: number) => string): string {
  return Array.from({ length: COUNT }, (_, number) => line(number)).join('\n');
}
