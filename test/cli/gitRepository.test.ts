import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError, GitRepository } from '../../src/cli/gitRepository.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import { runGit } from '../../src/cli/runGit.ts';

describe('A git repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-git-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  before(() => {
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, 'specs', 'with space'), { recursive: true });
    writeFileSync(join(folder, 'specs', 'ü.md'), '# Übersicht\n');
    writeFileSync(join(folder, 'specs', 'with space', 'b.md'), '');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the files of a revision with their contents, whatever they are called', async () => {
    const repository = await GitRepository.around(runGit, withSlashes(join(folder, 'specs')));
    const files = await repository.filesOf(await repository.commitOf('main'));
    assert.deepEqual(
      files.map(({ path }) => path),
      ['specs/with space/b.md', 'specs/ü.md'],
    );
    const contents = await repository.contentsOf(files.map(({ blob }) => blob));
    assert.deepEqual(
      files.map(({ blob }) => Buffer.from(contents.get(blob) ?? []).toString()),
      ['', '# Übersicht\n'],
    );
    assert.equal(repository.relativeTo(`${repository.top}/specs`, 'specs/ü.md'), 'ü.md');
  });

  it('takes a revision as a name and never as an option', async () => {
    const repository = await GitRepository.around(runGit, withSlashes(folder));
    for (const revision of ['--all', '-h', 'nowhere', 'main;ls', 'HEAD~9', '']) {
      await assert.rejects(
        repository.commitOf(revision),
        (error) => error instanceof GitError && error.message.includes('revision'),
      );
    }
  });

  it('says so where there is none, and where there is no git', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'tandem-no-git-'));
    await assert.rejects(GitRepository.around(runGit, elsewhere), /is not in a git repository/);
    await assert.rejects(GitRepository.around(undefined, folder), /git is needed/);
    await assert.rejects(
      GitRepository.around(async () => undefined, folder),
      /git is needed/,
    );
    rmSync(elsewhere, { recursive: true });
  });
});
