import assert from 'node:assert/strict';
import { contractOf } from '../../../src/core/features/contract.ts';
import { hoverAt } from '../../../src/core/features/hover.ts';
import { hoverMarkdown } from '../../../src/core/features/renderMarkdown.ts';
import { restingOnFalse } from '../../../src/core/workspace/worthAnotherLook.ts';
import { itemOf, specOf } from '../../support/specOf.ts';
import { english, line } from '../../support/words.ts';

const TABLE = (status: string, words = 'Hosts have phones') => `# PRD: Tool shed

## Assumptions

| ID | Assumption | Status |
| --- | --- | --- |
| A-801 | ${words} | ${status} |

## Estimates

| Work | Estimate | Rests on |
| --- | --- | --- |
| Import | 3-5 weeks | A-801 |

## Decision: how to import

- **Status:** open
- **Option A:** by phone, as A-801 has it
- **Option B:** by mail
`;

const marked = (text: string) => [...restingOnFalse(specOf(text)).values()].map((ids) => ids.join());

describe('what rests on something that is marked false', () => {
  it('is each estimate and decision that names it', () => {
    assert.deepEqual(marked(TABLE('False')), ['A-801', 'A-801']);
    assert.deepEqual(marked(TABLE('**Refuted** in May')), ['A-801', 'A-801']);
    assert.deepEqual(marked(TABLE('❌')), ['A-801', 'A-801']);
    assert.deepEqual(marked(TABLE('Widerlegt')), ['A-801', 'A-801']);
    assert.deepEqual(marked(TABLE('Open', '~~Hosts have phones~~')), ['A-801', 'A-801']);
    assert.deepEqual(marked(TABLE('Open')), []);
  });

  it('is none where only its words speak of what is false', () => {
    assert.deepEqual(marked(TABLE('Open', 'There are no false alarms')), []);
    assert.deepEqual(marked(TABLE('Open', 'Invalid numbers are rejected, status false or not')), []);
  });

  it('is told in its hover and in what the spec says', () => {
    const spec = specOf(TABLE('False'));
    const words = 'A-801 was marked false: worth another look';
    for (const item of [itemOf(spec, 'estimate'), itemOf(spec, 'decision')]) {
      const info = hoverAt(spec, [], item.title.range.start, { today: '2026-11-23' });
      const shown = info && hoverMarkdown(info, { translate: english, linkOf: () => undefined });
      assert.ok(shown?.replaceAll('\\', '').includes(words), shown);
    }
    const { parts } = contractOf(spec, { today: '2026-11-23' });
    const told = parts.flatMap(({ entries }) =>
      entries.map(({ description, state, title }) => [title, state, line(description)]),
    );
    assert.deepEqual(
      told.filter(([, , description]) => description?.includes(words)).map(([title, state]) => [title, state]),
      [
        ['how to import', 'gaps'],
        ['Import', 'gaps'],
      ],
    );
  });
});
