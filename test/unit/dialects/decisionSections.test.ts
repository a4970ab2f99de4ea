import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('a decision in headings side by side', () => {
  it('has its status, options and recommendation from them', () => {
    const text =
      '# Maps\n\n### Decision to be Made\n\nWhich map?\n\n### Current Status\n\nUnder review\n\n### Options\n\n- free\n- dear\n\n### Recommendation\n\nThe free one, because it is enough.\n\n### Notes\n\nNone.\n';
    const [item, ...others] = itemsOfKind('decision', text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.statusText?.text, item?.options.map(({ title }) => title.text)],
      ['Which map?', 'open', 'Under review', ['free', 'dear']],
    );
    assert.equal(item?.recommendation?.text.text, 'The free one, because it is enough.');
  });

  it('is an ordinary question for a decision without them', () => {
    assert.deepEqual(summary('## Decision needed\n\nWhich map?\n\n## Goals\n\nMaps.\n'), ['decision open: Which map?']);
  });
});
