import type * as vscode from 'vscode';

/** The part of Node's file system that is used here; folders and files that are not there reject. */
interface LocalFiles {
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<{ readonly mtime: { getTime(): number } }>;
  readdir(path: string, options: { readonly withFileTypes: true }): Promise<readonly LocalEntry[]>;
}

interface LocalEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** What a host on a machine of its own has besides; a browser has none of it. */
interface Host {
  readonly process?: { getBuiltinModule?(name: 'node:fs/promises'): LocalFiles };
}

const local = (globalThis as Host).process?.getBuiltinModule?.('node:fs/promises');

/**
 * Reads files of the machine that the extension runs on; undefined for all others, and in a browser. The file system of VS
 * Code asks its window before it reads any file, wherever that lies: thousands of such questions are felt by whoever types
 * there, and take many times as long as the reading.
 */
export function localFilesFor({ scheme }: vscode.Uri): LocalFiles | undefined {
  return scheme === 'file' ? local : undefined;
}
