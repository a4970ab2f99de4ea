import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('rows that are still to be decided', () => {
  it('are open, and about their other column', () => {
    const text =
      '## Stack\n\n| Area | Choice | Rationale |\n|--|--|--|\n| Map | TBD | |\n| Mail | ??? | |\n| Day | | |\n\n## Decisions\n\n- **Name**: TBC\n- **Colour**: green\n';
    assert.deepEqual(summary(text), [
      'decision open: Map',
      'decision open: Mail',
      'decision open: Name: TBC',
      'decision decided: Colour: green',
    ]);
  });

  it('are none in tables of other things', () => {
    assert.deepEqual(itemsOfKind('decision', '| Metric | Now |\n|--|--|\n| Visits | TBD |\n'), []);
    assert.deepEqual(summary('## History\n\n| Date | Decision |\n|--|--|\n| 2026 | TBD |\n'), []);
    assert.deepEqual(summary('- Feature Name: TBD\n- Owner: TBD\n'), []);
  });
});
