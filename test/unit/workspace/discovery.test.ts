import assert from 'node:assert/strict';
import { compileGlobs } from '../../../src/core/config/globs.ts';
import {
  EXCLUDED_GLOB,
  isExcludedFolder,
  isMarkdownName,
  isMarkdownPath,
  MARKDOWN_GLOB,
  USUAL_SPEC_GLOBS,
} from '../../../src/core/workspace/discovery.ts';
import { type FolderEntry, type WalkOptions, walkFolders } from '../../../src/core/workspace/walk.ts';

describe('which files count', () => {
  it('are Markdown by their name, wherever no packages or repositories lie', () => {
    assert.ok(isMarkdownPath('specs/onboarding/spec.md'));
    assert.ok(isMarkdownPath('.kiro/specs/a/REQUIREMENTS.MD'));
    assert.ok(isMarkdownPath('notes.markdown'));
    assert.ok(!isMarkdownPath('app/node_modules/x/README.md'));
    assert.ok(!isMarkdownPath('.git/x.md'));
    assert.ok(!isMarkdownPath('specs/a.mdx'));
    assert.ok(isMarkdownPath('docs/node_modules.md'));
    assert.ok(!isMarkdownName('md'));
    assert.ok(isExcludedFolder('node_modules') && !isExcludedFolder('specs'));
  });

  it('are the same for a search by globs', () => {
    const wanted = compileGlobs([MARKDOWN_GLOB]);
    const excluded = compileGlobs([EXCLUDED_GLOB]);
    for (const path of [
      'a.md',
      'specs/a/b.markdown',
      'x/node_modules/y/a.md',
      'node_modules/a.md',
      '.git/a.md',
      'a.txt',
    ]) {
      assert.equal(wanted(path) && !excluded(path), isMarkdownPath(path), path);
    }
  });

  it('are in a workspace far away those where specs usually lie', () => {
    const usual = compileGlobs(USUAL_SPEC_GLOBS);
    for (const path of [
      'prd.md',
      'specs/001-login/spec.md',
      '.kiro/specs/a/design.md',
      'docs/adr/0001-x.md',
      'rfcs/1.md',
    ]) {
      assert.ok(usual(path), path);
    }
    for (const path of ['src/components/README.md', 'docs/guide/install.md', 'packages/a/CHANGELOG.md']) {
      assert.ok(!usual(path), path);
    }
  });
});

const file = (name: string): FolderEntry => ({ name, kind: 'file', isLink: false });
const folder = (name: string): FolderEntry => ({ name, kind: 'folder', isLink: false });

function options(tree: Record<string, readonly FolderEntry[]>, changes: Partial<WalkOptions> = {}): WalkOptions {
  return {
    readFolder: async (path) => tree[path],
    accepts: () => true,
    mayHold: () => true,
    isCancelled: () => false,
    maxFiles: 100,
    ...changes,
  };
}

describe('a walk through folders', () => {
  const tree = {
    '': [folder('specs'), folder('node_modules'), file('README.md'), file('code.ts'), folder('locked')],
    specs: [file('b.md'), file('a.md'), folder('deep')],
    'specs/deep': [file('c.markdown')],
    node_modules: [file('never.md')],
  };

  it('finds the Markdown files, the nearest first', async () => {
    assert.deepEqual(await walkFolders(options(tree)), {
      paths: ['README.md', 'specs/a.md', 'specs/b.md', 'specs/deep/c.markdown'],
      complete: true,
    });
  });

  it('reads only folders that may hold what is wanted', async () => {
    const read: string[] = [];
    const { paths } = await walkFolders(
      options(tree, {
        readFolder: async (path) => {
          read.push(path);
          return tree[path as keyof typeof tree];
        },
        accepts: (path) => path.startsWith('specs/') && path.split('/').length === 2,
        mayHold: (path) => path === 'specs',
      }),
    );
    assert.deepEqual(paths, ['specs/a.md', 'specs/b.md']);
    assert.deepEqual(read, ['', 'specs']);
  });

  it('ends where links go round', async () => {
    const looping = { '': [file('a.md'), { ...folder('self'), isLink: true }, { ...file('linked.md'), isLink: true }] };
    assert.deepEqual(await walkFolders(options(looping)), { paths: ['a.md', 'linked.md'], complete: true });
  });

  it('ends where a file system hides that its folders go round', async () => {
    const { paths, complete } = await walkFolders(
      options({}, { readFolder: async () => [file('a.md'), folder('again')], maxFiles: 10_000 }),
    );
    assert.equal(complete, false);
    assert.ok(paths.length < 100);
  });

  it('stops at the limit and says that there is more', async () => {
    assert.deepEqual(await walkFolders(options(tree, { maxFiles: 2 })), {
      paths: ['README.md', 'specs/a.md'],
      complete: false,
    });
    assert.equal((await walkFolders(options(tree, { maxFiles: 4 }))).complete, true);
  });

  it('stops when it is cancelled', async () => {
    let asked = 0;
    const isCancelled = () => {
      asked += 1;
      return asked > 1;
    };
    assert.deepEqual(await walkFolders(options(tree, { isCancelled })), { paths: ['README.md'], complete: false });
  });
});
