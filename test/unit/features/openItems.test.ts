import assert from 'node:assert/strict';
import { openItemsOf, stepFrom } from '../../../src/core/features/openItems.ts';
import { fileOf } from '../../support/specOf.ts';

const FILES = [
  fileOf('# B\n\n## Open Questions\n\n- Who drives?\n', { path: 'specs/b.md' }),
  fileOf('# A\n\n## Open Questions\n\n- Who pays?\n- Who eats?\n- Who rests?\n  - **Answer:** all\n', {
    path: 'specs/a.md',
  }),
  fileOf('# C\n\nStatus: Implemented\n\n## Open Questions\n\n- Who left?\n', { path: 'specs/c.md' }),
];
const [a, b] = ['file:///work/specs/a.md', 'file:///work/specs/b.md'];

describe('stepping through what is open', () => {
  const items = openItemsOf(FILES, '2026-11-22');
  const titleAt = (index: number) => items[index]?.item.title.text;
  const from = (uri: string | undefined, line: number, direction: 'next' | 'previous') =>
    titleAt(stepFrom(items, uri === undefined ? undefined : { uri, position: { line, character: 0 } }, direction));

  it('goes file by file, from top to bottom, and leaves out specs that are over', () => {
    assert.deepEqual(
      items.map(({ item }) => item.title.text),
      ['Who pays?', 'Who eats?', 'Who drives?'],
    );
  });

  it('comes back to what was put off to a day that has come', () => {
    const table =
      '| Question | Status |\n|---|---|\n| Who cooks? | Deferred to 2026-11-22 |\n| Who sings? | Deferred to 2026-11-23 |\n';
    const bullets =
      '- Who swims?\n  - **Status:** Deferred · **Due:** 2026-11-01\n- Who hikes?\n  - **Status:** Deferred\n';
    const file = fileOf(`# D\n\n## Open Questions\n\n${table}\n${bullets}`, { path: 'specs/d.md' });
    assert.deepEqual(
      openItemsOf([file], '2026-11-22').map(({ item }) => item.title.text),
      ['Who cooks?', 'Who swims?'],
    );
  });

  it('goes on from the cursor, and begins anew at the end', () => {
    assert.equal(from(a, 0, 'next'), 'Who pays?');
    assert.equal(from(a, 4, 'next'), 'Who pays?');
    assert.equal(from(a, 5, 'next'), 'Who eats?');
    assert.equal(from(a, 9, 'next'), 'Who drives?');
    assert.equal(from(b, 9, 'next'), 'Who pays?');
    assert.equal(from(a, 5, 'previous'), 'Who pays?');
    assert.equal(from(a, 0, 'previous'), 'Who drives?');
    assert.equal(from(b, 0, 'previous'), 'Who eats?');
  });

  it('begins at an end where nobody is in a spec', () => {
    assert.equal(from(undefined, 0, 'next'), 'Who pays?');
    assert.equal(from(undefined, 0, 'previous'), 'Who drives?');
    assert.equal(from('file:///elsewhere.md', 3, 'next'), 'Who pays?');
    assert.equal(stepFrom([], undefined, 'next'), -1);
  });
});
