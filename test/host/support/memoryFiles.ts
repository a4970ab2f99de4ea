import * as vscode from 'vscode';

/** Files that only this test knows, as a file system of their own. They are there from the start and never change. */
export function memoryFiles(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const below = (path: string) => (path.endsWith('/') ? path : `${path}/`);
  const isFolder = (path: string) => Object.keys(files).some((file) => file.startsWith(below(path)));
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat({ path }) {
      const text = files[path];
      if (text === undefined && !isFolder(path)) {
        throw vscode.FileSystemError.FileNotFound(path);
      }
      const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 1, size: text?.length ?? 0 };
    },
    readDirectory({ path }) {
      const names = Object.keys(files)
        .filter((file) => file.startsWith(below(path)))
        .map((file) => file.slice(below(path).length).split('/'));
      return [...new Map(names.map(([name = '', ...rest]) => [name, rest.length]))].map(([name, depth]) => [
        name,
        depth > 0 ? vscode.FileType.Directory : vscode.FileType.File,
      ]);
    },
    readFile({ path }) {
      const text = files[path];
      if (text === undefined) {
        throw vscode.FileSystemError.FileNotFound(path);
      }
      return new TextEncoder().encode(text);
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
