import assert from 'node:assert/strict';
import { boardRequest } from '../../../../src/protocol/board.ts';

describe('What the board may ask', () => {
  it('is one of a few things, with all that they need', () => {
    const asked = [
      { type: 'ready' },
      { type: 'open', uri: 'file:///a.md', key: 'k' },
      { type: 'open', uri: 'file:///a.md' },
      { type: 'decide', uri: 'file:///a.md', key: 'k' },
      { type: 'export', html: '<p>' },
      { type: 'who-am-i' },
    ];
    for (const request of asked) {
      assert.deepEqual(boardRequest.parse(request), request);
    }
  });

  it('is nothing else', () => {
    for (const request of [
      undefined,
      'ready',
      { type: 'run', command: 'x' },
      { type: 'decide', uri: 'a' },
      { type: 'open', uri: 1 },
    ]) {
      assert.equal(boardRequest.safeParse(request).success, false);
    }
  });
});
