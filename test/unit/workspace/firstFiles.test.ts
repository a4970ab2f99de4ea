import assert from 'node:assert/strict';
import { compileGlobs } from '../../../src/core/config/globs.ts';
import { USUAL_SPEC_GLOBS } from '../../../src/core/workspace/discovery.ts';
import { firstFiles } from '../../../src/core/workspace/firstFiles.ts';
import type { FolderEntry } from '../../../src/core/workspace/walk.ts';

interface Look {
  readonly found: readonly string[];
  /** The folders that were looked into. */
  readonly folders: readonly string[];
}

async function look(
  files: Readonly<Record<string, string>>,
  most = 99,
  isLate = (_folders: number, _found: number) => false,
): Promise<Look> {
  const folders: string[] = [];
  const found = await firstFiles({
    readFolder: async (folder) => {
      folders.push(folder);
      const start = folder === '' ? '' : `${folder}/`;
      const below = Object.keys(files).filter((path) => path.startsWith(start));
      const names = new Map(
        below.map((path) => path.slice(start.length).split('/')).map(([name, ...more]) => [name, more]),
      );
      return [...names].map(([name = '', more]): FolderEntry => {
        return { name, kind: more.length > 0 ? 'folder' : 'file', isLink: false };
      });
    },
    readText: async (path) => files[path],
    isUsual: compileGlobs(USUAL_SPEC_GLOBS),
    isLate: (found) => isLate(folders.length, found),
    maxFiles: most,
  });
  return { found, folders };
}

describe('the first look at a workspace', () => {
  it('finds what lies where specs usually do, and looks nowhere else', async () => {
    const { found, folders } = await look({
      'README.md': '',
      'docs/adr/0001-search.md': '',
      'docs/guide/intro/start.md': '',
      'packages/one/two/three.md': '',
      'specs/007-garden/spec.md': '',
      'node_modules/x/specs/spec.md': '',
      'src/main.ts': '',
    });
    assert.deepEqual([...found].sort(), ['README.md', 'docs/adr/0001-search.md', 'specs/007-garden/spec.md']);
    assert.deepEqual([...folders].sort(), ['', 'docs', 'docs/adr', 'packages', 'specs', 'specs/007-garden', 'src']);
  });

  it('leaves out what git is told to ignore, wherever it is told', async () => {
    const { found } = await look({
      '.gitignore': 'specs/old/\ndraft-*.md\n',
      'specs/old/a.md': '',
      'specs/draft-b.md': '',
      'specs/c.md': '',
      'specs/new/.gitignore': '*.md\n!kept.md\n',
      'specs/new/d.md': '',
      'specs/new/kept.md': '',
    });
    assert.deepEqual([...found].sort(), ['specs/c.md', 'specs/new/kept.md']);
  });

  it('ends with what it has when there is much, or when it takes long', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`specs/${at}/spec.md`, '']));
    assert.equal((await look(many, 10)).found.length, 10);
    const { found, folders } = await look(many, 99, (looked) => looked >= 10);
    assert.equal(found.length, 8);
    assert.equal(folders.length, 10);
    assert.equal((await look(many, 99, (_, soFar) => soFar > 0)).found.length, 8);
  });
});
