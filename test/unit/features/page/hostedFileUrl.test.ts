import assert from 'node:assert/strict';
import { hostedFileUrl } from '../../../../src/core/features/page/hostedFileUrl.ts';

const revision = '0123456789abcdef0123456789abcdef01234567';
const at = (remote: string, path = 'specs/a b.md', line: number | undefined = 11) =>
  hostedFileUrl({ remote, revision, path }, line);

describe('the web address of a line', () => {
  const github = `https://github.com/plotwise/garden/blob/${revision}/specs/a%20b.md?plain=1#L12`;
  const cases: readonly [string, string][] = [
    ['https://github.com/plotwise/garden.git', github],
    ['https://ana:secret@github.com/plotwise/garden', github],
    ['git@github.com:plotwise/garden.git', github],
    ['ssh://git@github.com:22/plotwise/garden.git', github],
    [
      'https://gitlab.example.org/team/sub/garden.git',
      `https://gitlab.example.org/team/sub/garden/-/blob/${revision}/specs/a%20b.md?plain=1#L12`,
    ],
    [
      'git@bitbucket.org:plotwise/garden.git',
      `https://bitbucket.org/plotwise/garden/src/${revision}/specs/a%20b.md#lines-12`,
    ],
    [
      'https://codeberg.org/plotwise/garden',
      `https://codeberg.org/plotwise/garden/src/commit/${revision}/specs/a%20b.md?display=source#L12`,
    ],
    [
      'git@ssh.dev.azure.com:v3/plotwise/The%20Garden/web',
      `https://dev.azure.com/plotwise/The%20Garden/_git/web?path=/specs/a%20b.md&version=GC${revision}&line=12&lineEnd=12&lineStartColumn=1&lineEndColumn=1`,
    ],
  ];
  for (const [remote, url] of cases) {
    it(`is known for ${remote}`, () => assert.equal(at(remote), url));
  }

  it('is that of the file without a line', () => {
    assert.equal(
      hostedFileUrl({ remote: 'git@github.com:a/b', revision, path: 'x.md' }),
      `https://github.com/a/b/blob/${revision}/x.md`,
    );
  });

  it('is not guessed for other servers, and never a file or a command', () => {
    for (const remote of ['/srv/git/garden', 'file:///srv/garden', 'https://example.org/a/b', 'ext::sh -c x', '']) {
      assert.equal(at(remote), undefined);
    }
    assert.equal(hostedFileUrl({ remote: 'git@github.com:a/b', revision: 'HEAD', path: 'x.md' }), undefined);
  });

  it('holds no bracket that would end a link', () => {
    assert.doesNotMatch(at('git@github.com:a/b', "a (b) 'c'.md") ?? '', /[()' ]/);
  });
});
