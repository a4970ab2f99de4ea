import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/cli/findFiles.ts';
import { nodeFileSystem } from '../../src/cli/nodeFileSystem.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import { MemoryFileSystem } from '../support/memoryFileSystem.ts';

const tree = {
  '/work/readme.md': '',
  '/work/specs/a.md': '',
  '/work/specs/deep/b.MD': '',
  '/work/specs/deep/c.markdown': '',
  '/work/specs/notes.txt': '',
  '/work/[draft].md': '',
  '/work/.kiro/specs/d.md': '',
  '/work/node_modules/x/readme.md': '',
  '/work/.git/description.md': '',
  '/work/build/e.md': '',
  '/work/specs/private/f.md': '',
  '/work/.gitignore': 'build/\n',
  '/work/specs/.gitignore': 'private\n',
  '/other/g.md': '',
};

async function find(
  ...paths: string[]
): Promise<{ paths: string[]; errors: readonly string[]; notes: readonly string[] }> {
  const { files, errors, notes } = await findFiles(new MemoryFileSystem(tree), '/work', paths);
  return { paths: files.map(({ path }) => path), errors, notes };
}

describe('the files that are read', () => {
  const all = ['.kiro/specs/d.md', '[draft].md', 'readme.md', 'specs/a.md', 'specs/deep/b.MD', 'specs/deep/c.markdown'];

  it('are all Markdown below the working directory, but what git ignores', async () => {
    assert.deepEqual(await find(), { paths: all, errors: [], notes: [] });
    assert.deepEqual((await find('.')).paths, all);
    assert.deepEqual((await find('/work/')).paths, all);
  });

  it('are those of a folder, a file whatever its name, a glob', async () => {
    assert.deepEqual((await find('specs')).paths, ['specs/a.md', 'specs/deep/b.MD', 'specs/deep/c.markdown']);
    assert.deepEqual((await find('specs/notes.txt')).paths, ['specs/notes.txt']);
    assert.deepEqual((await find('specs/*.md')).paths, ['specs/a.md']);
    assert.deepEqual(
      (await find('**/*.{md,markdown}')).paths,
      all.filter((path) => !path.endsWith('.MD')),
    );
    assert.deepEqual((await find('/work/specs/**')).paths, ['specs/a.md', 'specs/deep/b.MD', 'specs/deep/c.markdown']);
    assert.deepEqual((await find('[draft].md')).paths, ['[draft].md']);
  });

  it('may lie elsewhere; none is read twice', async () => {
    assert.deepEqual((await find('../other', '/other/g.md', '../other/*.md')).paths, ['../other/g.md']);
    assert.deepEqual((await find('specs/a.md', 'specs', './specs/a.md')).paths.length, 3);
  });

  it('do not include ignored ones even by name, and that is said', async () => {
    assert.deepEqual(await find('build/e.md', 'node_modules', 'specs/private/f.md'), {
      paths: [],
      errors: [],
      notes: [
        'build/e.md: left out, as .gitignore or its folder says.',
        'node_modules: left out, as .gitignore or its folder says.',
        'specs/private/f.md: left out, as .gitignore or its folder says.',
      ],
    });
  });

  it('that are not there are missed', async () => {
    const { paths, errors } = await find('specs/a.md', 'nowhere', 'nowhere/*.md', 'specs/*.txt');
    assert.deepEqual(paths, ['specs/a.md']);
    assert.deepEqual(errors, [
      'nowhere: there is no such file or folder.',
      'nowhere/*.md: no Markdown file is of that form.',
      'specs/*.txt: no Markdown file is of that form.',
    ]);
  });

  it('of a folder that cannot be read are missed, the others not', async () => {
    const { files, errors } = await findFiles(new MemoryFileSystem(tree, ['/work/specs/deep']), '/work', ['specs']);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['specs/a.md'],
    );
    assert.deepEqual(errors, ['specs/deep: the file system does not allow to read or write this.']);
  });

  it('are ignored by the .gitignore files of the repository above, and of no other', async () => {
    const fs = new MemoryFileSystem({
      '/.gitignore': '*.md',
      '/repo/.git/HEAD': '',
      '/repo/.gitignore': 'drafts/',
      '/repo/team/drafts/a.md': '',
      '/repo/team/b.md': '',
    });
    const { files } = await findFiles(fs, '/repo/team', []);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['b.md'],
    );
  });

  it('are found once on a real disk with links in circles', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tandem-links-'));
    try {
      mkdirSync(join(root, 'specs/inner'), { recursive: true });
      writeFileSync(join(root, 'specs/a.md'), '');
      symlinkSync('..', join(root, 'specs/inner/up'), 'dir');
      symlinkSync('missing', join(root, 'specs/broken.md'));
      symlinkSync('loop.md', join(root, 'specs/loop.md'));
      symlinkSync('a.md', join(root, 'specs/linked.md'));
      const { files, errors } = await findFiles(nodeFileSystem, withSlashes(root), []);
      assert.deepEqual(
        files.map(({ path }) => path),
        ['specs/a.md', 'specs/linked.md'],
      );
      assert.deepEqual(errors, []);
      const named = await findFiles(nodeFileSystem, withSlashes(root), ['specs/loop.md', 'specs/broken.md']);
      assert.equal(named.errors.length, 2);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
