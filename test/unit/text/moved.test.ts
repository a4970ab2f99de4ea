import assert from 'node:assert/strict';
import { moved } from '../../../src/core/text/moved.ts';

describe('what stands on lines that moved', () => {
  const risk = {
    title: { text: 'It rains', range: { start: { line: 4, character: 2 }, end: { line: 4, character: 10 } } },
    owners: [{ name: '@ana', range: { start: { line: 5, character: 0 }, end: { line: 5, character: 4 } } }],
    due: undefined,
    soft: false,
  };

  it('stands as many lines further down, and is the same otherwise', () => {
    assert.deepEqual(moved(risk, 3), {
      title: { text: 'It rains', range: { start: { line: 7, character: 2 }, end: { line: 7, character: 10 } } },
      owners: [{ name: '@ana', range: { start: { line: 8, character: 0 }, end: { line: 8, character: 4 } } }],
      due: undefined,
      soft: false,
    });
    assert.deepEqual(moved(moved(risk, 3, true), -3), risk);
  });
});
