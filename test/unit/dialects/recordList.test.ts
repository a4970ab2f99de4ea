import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('bullets that read as YAML', () => {
  it('are one decision, in one bullet or in several', () => {
    const text =
      '- id: D-001\n- date: 2026-01-02\n- owner: ana\n- decision: use the free map\n- follow_up: tell guests\n\n# B\n\n- id: D-002\n  decision: drop letters\n  status: superseded\n';
    assert.deepEqual(
      itemsOfKind('decision', text).map(({ id, title, status, owners, decidedOn }) => [
        id?.text,
        title.text,
        status,
        owners[0]?.name,
        decidedOn?.day,
      ]),
      [
        ['D-001', 'use the free map', 'decided', 'ana', '2026-01-02'],
        ['D-002', 'drop letters', 'superseded', undefined, undefined],
      ],
    );
  });

  it('start anew where a key comes again', () => {
    const text = '- id: Q-1\n- question: who pays?\n- id: Q-2\n- question: who sends?\n';
    assert.deepEqual(summary(text), ['decision open: who pays?', 'decision open: who sends?']);
  });

  it('are none without an id or without anything decided', () => {
    assert.deepEqual(summary('- id: string - name of the part\n- owner: string\n'), []);
    assert.deepEqual(summary('- decision: yes\n- other: no\n'), []);
  });
});
