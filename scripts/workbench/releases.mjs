/**
 * The VS Code releases that the project is tried in, as the npm packages that carry them. `oldest` is the one named by
 * `engines.vscode`, on the Node that its users have; `newest` is the one that `npm start` shows.
 */
export const releases = {
  newest: { vscode: '1.139.1', package: 'code-server@4.139.1', node: 24 },
  oldest: { vscode: '1.100.3', package: 'code-server@4.100.3', node: 20 },
};
