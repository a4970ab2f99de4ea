import * as vscode from 'vscode';

/** Files that only this test knows, as a file system of their own. */
export interface MemoryFiles extends vscode.FileSystemProvider {
  /** The paths that were read, in order. */
  readonly reads: string[];
}

/** Files that are there from the start: they may be written, but none comes or goes. */
export function memoryFiles(start: Readonly<Record<string, string>>): MemoryFiles {
  const files = new Map(Object.entries(start).map(([path, text]) => [path, { text, version: 1 }]));
  const reads: string[] = [];
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const below = (path: string) => (path.endsWith('/') ? path : `${path}/`);
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(below(path)));
  return {
    reads,
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat({ path }) {
      const file = files.get(path);
      if (file === undefined && !isFolder(path)) {
        throw vscode.FileSystemError.FileNotFound(path);
      }
      const type = file === undefined ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: file?.version ?? 1, size: file?.text.length ?? 0 };
    },
    readDirectory({ path }) {
      const names = [...files.keys()]
        .filter((file) => file.startsWith(below(path)))
        .map((file) => file.slice(below(path).length).split('/'));
      return [...new Map(names.map(([name = '', ...rest]) => [name, rest.length]))].map(([name, depth]) => [
        name,
        depth > 0 ? vscode.FileType.Directory : vscode.FileType.File,
      ]);
    },
    readFile({ path }) {
      const file = files.get(path);
      if (file === undefined) {
        throw vscode.FileSystemError.FileNotFound(path);
      }
      reads.push(path);
      return new TextEncoder().encode(file.text);
    },
    writeFile(uri, content) {
      const file = files.get(uri.path);
      if (file === undefined) {
        throw vscode.FileSystemError.NoPermissions(uri);
      }
      files.set(uri.path, { text: new TextDecoder().decode(content), version: file.version + 1 });
      changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}
