import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/cli/nodeFileSystem.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import { runGit } from '../../src/cli/runGit.ts';

/** How a run of the command line tool ended. */
export interface CliAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with a git history, and the command line tool in it. */
export class GitWorkspace {
  readonly folder = withSlashes(realpathSync(mkdtempSync(join(tmpdir(), 'tandem-git-'))));

  constructor() {
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    return this.#gitAt('2026-01-01', args);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  move(from: string, to: string): void {
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  /** Commits all there is, at noon of `day`. */
  commit(day: string): void {
    this.#gitAt(day, ['add', '-A']);
    this.#gitAt(day, ['commit', '-q', '-m', `As of ${day}`]);
  }

  async tandem(...argv: readonly string[]): Promise<CliAnswer> {
    let [out, err] = ['', ''];
    const code = await main({
      argv,
      cwd: this.folder,
      fs: nodeFileSystem,
      git: runGit,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #gitAt(day: string, args: readonly string[]): string {
    const when = `${day}T12:00:00Z`;
    return execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    });
  }
}
