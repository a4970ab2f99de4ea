import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The path and query of a window. `authority` is the server's `host:port` as the browser sees it; `folder` is a folder
 * or a `.code-workspace` file (none: an empty window); `extension` is loaded from source as under development; `tests`
 * is a module whose run() the extension host calls.
 */
export function windowPath({ authority, folder, extension, tests }) {
  const query = new URLSearchParams();
  if (folder) {
    query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', slashPath(folder));
  } else {
    query.set('ew', 'true');
  }
  const payload = [];
  if (extension) {
    payload.push([
      'extensionDevelopmentPath',
      `vscode-remote://${authority}${pathToFileURL(resolve(extension)).pathname}`,
    ]);
  }
  if (tests) {
    payload.push(['extensionTestsPath', `vscode-remote://${authority}${pathToFileURL(resolve(tests)).pathname}`]);
  }
  if (payload.length > 0) {
    query.set('payload', JSON.stringify(payload));
  }
  return `/?${query}`;
}

/** An absolute path in the form VS Code's addresses have on every system: `/home/a`, `/c:/Users/a`. */
function slashPath(path) {
  return decodeURIComponent(pathToFileURL(resolve(path)).pathname);
}
