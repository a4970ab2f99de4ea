import assert from 'node:assert/strict';
import { linkText } from '../../../src/core/edits/linkText.ts';
import { itemOf, specOf } from '../../support/specOf.ts';

const end = (uri: string, text: string, path?: string) => ({
  uri,
  item: itemOf(specOf(text, path === undefined ? {} : { path }), 'decision'),
});

describe('a link to an item', () => {
  it('leads from one file to the other', () => {
    const record = end(
      'file:///work/docs/adr/0009-maps%20two.md',
      '# 9. Which maps [again] we use\n\n## Status\n\nProposed\n\n## Context\n\nText\n\n## Decision\n\nText\n',
      'docs/adr/0009-maps two.md',
    );
    assert.equal(
      linkText('file:///work/docs/adr/0007-maps.md', record),
      '[9. Which maps \\[again\\] we use](0009-maps%20two.md)',
    );
    assert.equal(
      linkText('file:///work/specs/a.md', record),
      '[9. Which maps \\[again\\] we use](../docs/adr/0009-maps%20two.md)',
    );
  });

  it('leads to the heading of an item that has one, else it says what it is called', () => {
    const card = end('file:///work/a.md', '# Trip\n\n## Open Questions\n\n### Q-7: Which map?\n\n**Status:** Open\n');
    assert.equal(linkText('file:///work/a.md', card), '[Q-7](#q-7-which-map)');
    assert.equal(linkText('file:///work/b.md', card), '[Q-7](a.md#q-7-which-map)');
    const bullet = end('file:///work/a.md', '# Trip\n\n## Open Questions\n\n- Which *map* is it?\n');
    assert.equal(linkText('file:///work/a.md', bullet), '“Which map is it?”');
    assert.equal(linkText('file:///work/b.md', bullet), '[Which map is it?](a.md)');
  });
});
