import assert from 'node:assert/strict';
import { summary } from '../../support/reading.ts';

describe('headings that are no places for items', () => {
  it('say how to write them, or that there are none', () => {
    for (const text of [
      '## Success criteria guidelines\n\n- Measurable: name a figure\n- Short\n',
      '## Security\n\n**No new risks:**\n\n- Guests see the same map as before\n',
      '# Architecture decision records\n\n## How to write one\n\nCopy the last one.\n\n## Development\n\nInstall the tool.\n',
    ]) {
      assert.deepEqual(summary(text), [], text);
    }
  });

  it('tell of a metric that stands above them how it is reckoned and why it was chosen', () => {
    const text =
      '## Success metrics\n\n### Guests who come back\n\n**Target**: 40 % by May\n\n**Why this metric**:\n\n- It shows that they liked it\n\n## Measurement infrastructure\n\n- A poll each month\n';
    assert.deepEqual(summary(text), ['metric: Guests who come back']);
  });

  it('tell what is to be there, beside the part of success that is about metrics', () => {
    const parts =
      '### Metrics\n\n- Share of hosts who stay: 50 %\n\n### Desired state\n\n- Guests find the map at once\n';
    assert.deepEqual(summary(`## Success criteria\n\n${parts}`), ['metric: Share of hosts who stay: 50 %']);
    for (const name of ['Measures', 'Key measures', 'Success KPIs']) {
      assert.deepEqual(summary(`## Success criteria\n\n${parts.replace('Metrics', name)}`), [
        'metric: Share of hosts who stay: 50 %',
      ]);
    }
    assert.deepEqual(summary('## Success criteria\n\n### For guests\n\n- They find the map at once\n'), [
      'metric: They find the map at once',
    ]);
  });

  it('tell what is given, beside the part that is about assumptions', () => {
    const given = '### Constraints\n\n- Only the old jetty\n\n### Known limitations\n\n- On the coast alone\n';
    const assumed = '### Assumptions\n\n- Hosts read mail\n';
    for (const parts of [`${given}\n${assumed}`, `${assumed}\n${given}`]) {
      assert.deepEqual(summary(`## Constraints & assumptions\n\n${parts}`), ['assumption: Hosts read mail']);
    }
    assert.deepEqual(summary(`## Assumptions and constraints\n\n- Hosts own a phone\n\n${given}`), [
      'assumption: Hosts own a phone',
    ]);
    assert.deepEqual(summary('## Assumptions\n\n### Of hosts\n\n- They read mail\n'), ['assumption: They read mail']);
  });

  it('tell what came of it, or what a dashboard counts', () => {
    assert.deepEqual(
      summary('## Results of the move\n\n### Key metrics\n\n- **Days**: 5\n- **Files changed**: 20\n'),
      [],
    );
    assert.deepEqual(summary('## Dashboard\n\n**Metrics**:\n\n- Share of hosts who paid\n- Rate of mail\n'), []);
    assert.deepEqual(summary('## Key results\n\n### Key metrics\n\n- Half of all hosts stay\n'), [
      'metric: Half of all hosts stay',
    ]);
  });

  it('hold benefits besides drawbacks, and only the latter are risks', () => {
    const text =
      '## Benefits & drawbacks\n\nHosts save an hour a week.\n\nThe main drawback is that guests wait longer for mail.\n';
    assert.deepEqual(summary(text), ['risk open: The main drawback is that guests wait longer for mail.']);
  });
});
