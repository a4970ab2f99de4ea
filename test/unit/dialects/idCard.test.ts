import assert from 'node:assert/strict';
import { itemsOf, itemsOfKind, summary } from '../../support/reading.ts';

describe('cards with an id', () => {
  it('are risks where likelihood or mitigation stands below, wherever the card is', () => {
    const text =
      '## Log\n\n**R1: Rain**\n\n- **Likelihood:** High\n- **Impact:** Low\n- **Mitigation:** tents\n- **Owner:** Bo\n\n### RISK-2 Sun\n\n**Mitigation:** TBD\n';
    assert.deepEqual(
      itemsOfKind('risk', text).map((item) => [
        item.id?.text,
        item.title.text,
        item.status,
        item.likelihood?.level,
        item.owners.map(({ name }) => name),
      ]),
      [
        ['R1', 'Rain', 'mitigated', 'high', ['Bo']],
        ['RISK-2', 'Sun', 'open', undefined, []],
      ],
    );
  });

  it('are assumptions where it says how they are checked, or what follows if they are wrong', () => {
    const text =
      '## Log\n\n**A1: Rain falls**\n\n- **Validation:** look outside\n\n### A2: Sun shines\n\n- **Impact if Wrong:** it is dark\n';
    assert.deepEqual(
      itemsOfKind('assumption', text).map((item) => [item.id?.text, item.title.text, item.validation?.text]),
      [
        ['A1', 'Rain falls', 'look outside'],
        ['A2', 'Sun shines', undefined],
      ],
    );
  });

  it('are nothing by their id alone', () => {
    assert.deepEqual(summary('## Servers\n\n### R2 Storage\n\n- **Size:** large\n\n### A4 Paper\n\nIs white.\n'), []);
  });

  it('are read once under a heading for risks', () => {
    assert.equal(itemsOf('## Risks\n\n### R-1 Rain\n\n- **Probability**: High\n- Mitigation plan: tents\n').length, 1);
  });
});
