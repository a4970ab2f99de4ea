import type { IsoDay } from '../core/index.ts';
import type { Request } from './commandLine.ts';
import type { FoundFile } from './findFiles.ts';
import type { CliFileSystem, CliStream, Git } from './program.ts';
import type { Complaints, SpecReader } from './readSpecs.ts';
import type { Style } from './style.ts';

/** What a command works with. It returns its exit code, troubles aside. */
export interface Run {
  readonly request: Request;
  readonly files: readonly FoundFile[];
  readonly reader: SpecReader;
  readonly fs: CliFileSystem;
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** Undefined where no git may be asked. */
  readonly git?: Git | undefined;
  readonly today: IsoDay;
  readonly stdout: CliStream;
  readonly style: Style;
  readonly complaints: Complaints;
}

/** Writes `value` as the JSON that other tools read. */
export function writeJson(stdout: CliStream, value: unknown): void {
  stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
