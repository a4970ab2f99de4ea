import assert from 'node:assert/strict';
import { EDIT_SENTENCES } from '../../../src/core/edits/sentences.ts';
import { BOARD_SENTENCES } from '../../../src/core/features/board/sentences.ts';
import { FEATURE_SENTENCES } from '../../../src/core/features/sentences.ts';
import { filesUnder } from '../../support/projectFiles.ts';

describe('the sentences of the view models and edits', () => {
  it('are each used, and listed once', () => {
    const source = ['src/core/features', 'src/core/edits', 'src/webview']
      .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
      .filter(({ path }) => !path.endsWith('/sentences.ts'))
      .map(({ text }) => text)
      .join('\n');
    for (const sentences of [FEATURE_SENTENCES, EDIT_SENTENCES, BOARD_SENTENCES]) {
      assert.equal(new Set(sentences).size, sentences.length);
      assert.deepEqual(
        sentences.filter((sentence) => !source.includes(`'${sentence}'`)),
        [],
      );
    }
  });
});
