import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('lists below a sentence', () => {
  it('are the options of the question that leads into them', () => {
    const text =
      '## Open questions\n\nHow do hosts pay? Two ways are possible:\n\n- By card\n- In cash\n\nWho writes to the guests?\n';
    assert.deepEqual(summary(text), ['decision open: How do hosts pay?', 'decision open: Who writes to the guests?']);
    const [pay] = itemsOfKind('decision', text);
    assert.deepEqual(
      [pay?.form, pay?.options.map(({ title }) => title.text), pay?.range.start.line, pay?.range.end.line],
      ['decision', ['By card', 'In cash'], 2, 5],
    );
    assert.deepEqual(summary('## Unresolved questions\n\nWhat about rain? We could:\n\n1. Close\n2. Stay open\n'), [
      'decision open: What about rain?',
    ]);
  });

  it('are questions of their own where the sentence only announces them', () => {
    for (const lead of ['What is left to decide?', 'Questions for the hosts:', 'Mail or letters? Open points:']) {
      assert.deepEqual(
        summary(`## Open questions\n\n${lead}\n\n- The name of the boat\n- The colour\n`),
        ['decision open: The name of the boat', 'decision open: The colour'],
        lead,
      );
    }
    assert.deepEqual(summary('## Open questions\n\nWhich of these?\n\n- Do we sail?\n- Do we row?\n'), [
      'decision open: Do we sail?',
      'decision open: Do we row?',
    ]);
  });

  it('say what is done about the risk above them', () => {
    const text =
      '## Drawbacks\n\nHosts may feel left alone. However, that risk is reduced by several things:\n\n- The fact that we call them\n- The fact that guests write\n\nThe boat gets heavier.\n';
    assert.deepEqual(summary(text), [
      'risk mitigated: Hosts may feel left alone.',
      'risk open: The boat gets heavier.',
    ]);
    const two =
      '## Risks\n\nThe boat may sink.\n\nWe avoid this in two ways:\n\n- Pumps on every deck\n- Two captains\n\nGuests get wet.\n';
    assert.deepEqual(summary(two), ['risk mitigated: The boat may sink.', 'risk open: Guests get wet.']);
  });

  it('are risks where the sentence announces them', () => {
    assert.deepEqual(summary('## Drawbacks\n\nHosts would face these problems:\n\n- More mail\n- Less sleep\n'), [
      'risk open: More mail',
      'risk open: Less sleep',
    ]);
  });
});
