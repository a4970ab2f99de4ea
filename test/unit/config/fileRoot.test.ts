import assert from 'node:assert/strict';
import { FileRoots, pathBelow } from '../../../src/core/config/fileRoot.ts';

function rootsOver(...existing: string[]): { roots: FileRoots; asked: string[] } {
  const asked: string[] = [];
  const exists = async (path: string): Promise<boolean> => {
    asked.push(path);
    return existing.includes(path);
  };
  return { roots: new FileRoots({ exists }), asked };
}

describe('the root of a file', () => {
  it('is the nearest folder above it with a .tandem.json', async () => {
    const { roots } = rootsOver('/repo/.git', '/repo/.tandem.json', '/repo/team/.tandem.json');
    assert.deepEqual(await roots.rootOf('/repo/team/specs', '/repo'), {
      folder: '/repo/team',
      settingsFile: '/repo/team/.tandem.json',
    });
    assert.deepEqual(await roots.rootOf('/repo/other', '/repo'), {
      folder: '/repo',
      settingsFile: '/repo/.tandem.json',
    });
  });

  it('is a .tandem.json further up even inside a repository', async () => {
    const { roots } = rootsOver('/work/.tandem.json', '/work/repo/.git');
    assert.equal((await roots.rootOf('/work/repo/specs', '/work/repo')).folder, '/work');
  });

  it('is the repository where there are no settings, else the folder that was opened', async () => {
    const { roots } = rootsOver('/repo/.git');
    assert.deepEqual(await roots.rootOf('/repo/a/b', '/repo/a'), { folder: '/repo', settingsFile: undefined });
    assert.deepEqual(await roots.rootOf('/elsewhere/a', '/elsewhere/'), {
      folder: '/elsewhere',
      settingsFile: undefined,
    });
  });

  it('is found in URIs, on drives and at the top of a file system', async () => {
    const virtual = rootsOver('vscode-vfs://github/o/r/.tandem.json');
    assert.equal((await virtual.roots.rootOf('vscode-vfs://github/o/r/specs', 'x')).folder, 'vscode-vfs://github/o/r');
    const drive = rootsOver('C:/.git');
    assert.equal((await drive.roots.rootOf('C:/a/b', 'C:/a')).folder, 'C:');
    const top = rootsOver('/.tandem.json');
    assert.equal((await top.roots.rootOf('/a', '/a')).settingsFile, '/.tandem.json');
    const uri = rootsOver('file:///.git');
    assert.equal(
      pathBelow((await uri.roots.rootOf('file:///a/b', 'file:///a')).folder, 'file:///a/b/c.md'),
      'a/b/c.md',
    );
  });

  it('asks for each folder once, until told to forget', async () => {
    const { roots, asked } = rootsOver('/repo/.git');
    await Promise.all([
      roots.rootOf('/repo/a', '/repo'),
      roots.rootOf('/repo/b', '/repo'),
      roots.rootOf('/repo/a', '/repo'),
    ]);
    assert.equal(asked.length, new Set(asked).size);
    const before = asked.length;
    roots.forget();
    await roots.rootOf('/repo/a', '/repo');
    assert.ok(asked.length > before);
  });

  it('asks for no repository where settings govern', async () => {
    const { roots, asked } = rootsOver('/repo/.git', '/repo/.tandem.json');
    await roots.rootOf('/repo/a/b', '/repo');
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.git')),
      [],
    );
  });
});

describe('the path of a file below its root', () => {
  it('has no leading slash, wherever the file lies', () => {
    assert.equal(pathBelow('/repo', '/repo/specs/a.md'), 'specs/a.md');
    assert.equal(pathBelow('/', '/specs/a.md'), 'specs/a.md');
    assert.equal(pathBelow('/repo', '/repository/a.md'), 'repository/a.md');
    assert.equal(pathBelow('vscode-vfs://github/o/r', 'untitled:Untitled-1'), 'untitled:Untitled-1');
  });
});
