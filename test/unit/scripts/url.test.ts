import assert from 'node:assert/strict';
import { windowPath } from '../../../scripts/workbench/url.mjs';

const posix = process.platform !== 'win32';

describe('the address of a window', () => {
  it('names folder, extension and tests', () => {
    const path = windowPath({ authority: 'localhost:1', folder: '/a b', extension: '/x#1', tests: '/t.cjs' });
    const query = new URL(path, 'http://localhost').searchParams;
    if (posix) {
      assert.equal(query.get('folder'), '/a b');
      assert.deepEqual(JSON.parse(query.get('payload') ?? ''), [
        ['extensionDevelopmentPath', 'vscode-remote://localhost:1/x%231'],
        ['extensionTestsPath', 'vscode-remote://localhost:1/t.cjs'],
      ]);
    }
  });

  it('tells a workspace file from a folder', () => {
    assert.match(windowPath({ authority: 'localhost:1', folder: '/a.code-workspace' }), /^\/\?workspace=/);
  });

  it('asks for an empty window when there is no folder', () => {
    assert.equal(windowPath({ authority: 'localhost:1' }), '/?ew=true');
  });
});
