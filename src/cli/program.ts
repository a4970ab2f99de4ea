import type { FolderEntry } from '../core/index.ts';

/** The file system as the command line tool uses it. Paths are absolute, with `/`. */
export interface CliFileSystem {
  /** Undefined where there is nothing. Links count as what they point to. */
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** Rejects for a folder that cannot be read. */
  readFolder(path: string): Promise<readonly FolderEntry[]>;
  /** Rejects for a file that cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Rejects where that cannot be done. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** What git answered. */
export interface GitAnswer {
  /** 0 where it could do what it was asked. */
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Runs git in a folder with these arguments and this on its standard input; undefined where there is no git. */
export type Git = (cwd: string, args: readonly string[], input?: string) => Promise<GitAnswer | undefined>;

/** Where text goes. */
export interface CliStream {
  write(text: string): unknown;
  /** Whether a person is looking, so that colour may be of use. */
  readonly isTTY?: boolean | undefined;
}

/** All that the command line tool knows of the world. */
export interface Program {
  /** The arguments behind the name of the program. */
  readonly argv: readonly string[];
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly fs: CliFileSystem;
  /** Undefined where no git may be asked; what needs it then says so. */
  readonly git?: Git | undefined;
  readonly stdout: CliStream;
  readonly stderr: CliStream;
  /** Environment variables; of these only `NO_COLOR` and `TERM` are looked at. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly version?: string;
}

export const EXIT_CLEAN = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_ERROR = 2;
