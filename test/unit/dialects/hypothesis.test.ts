import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('hypotheses', () => {
  it('are assumptions with the way in which they are checked', () => {
    const text =
      'We believe that maps will keep hosts, measured by the rate of no-shows.\n\n- **We believe** mail helps guests. We will know this is true when half of them answer.\n';
    assert.deepEqual(
      itemsOfKind('assumption', text).map((item) => [item.title.text, item.validation?.text]),
      [
        ['We believe that maps will keep hosts', 'the rate of no-shows.'],
        ['We believe mail helps guests', 'half of them answer.'],
      ],
    );
  });

  it('are not every belief', () => {
    assert.deepEqual(summary('We believe that this will have no ill effects.\n'), []);
  });
});
