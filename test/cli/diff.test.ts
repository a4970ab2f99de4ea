import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/cli/nodeFileSystem.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import type { Git } from '../../src/cli/program.ts';
import { runGit } from '../../src/cli/runGit.ts';

const SPEC = `# Tool shed

**Status:** In progress

## Problem

Tools are bought twice.

## Requirements

- FR-001: Members can lend a tool
- FR-002: Members can ask for a tool

## Success metrics

| Metric | Baseline | Target |
| --- | --- | --- |
| Tools lent a month | 12 | 40 |
`;

describe('tandem diff', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-diff-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: '2026-02-01T10:00:00Z', GIT_COMMITTER_DATE: '2026-02-01T10:00:00Z' },
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  /** The names of the contents that git was asked for. */
  let asked: string[] = [];
  const askGit: Git = (cwd, args, input) => {
    asked.push(...(args.includes('cat-file') ? (input ?? '').split('\n').filter(Boolean) : []));
    return runGit(cwd, args, input);
  };

  async function tandem(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    asked = [];
    const code = await main({
      argv: ['--today', '2026-03-01', ...argv],
      cwd: withSlashes(folder),
      fs: nodeFileSystem,
      git: askGit,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  before(() => {
    git('init', '-q', '-b', 'main');
    write('specs/shed.md', SPEC);
    write('specs/same.md', SPEC.replaceAll('Tool', 'Seed').replaceAll('tool', 'seed'));
    write('README.md', '# A project\n\nRead me.\n');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('tag', 'v1');
    write('specs/shed.md', SPEC.replace('| 40 |', '| 55 |'));
    git('commit', '-q', '-am', 'second');
    renameSync(join(folder, 'specs/same.md'), join(folder, 'specs/seeds.md'));
    write(
      'specs/shed.md',
      SPEC.replace('| 40 |', '| 55 |').replace('- FR-002', '- FR-003: Members can rate a tool\n- FR-002'),
    );
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says what is different since a revision, in the files as they are', async () => {
    const { code, out, err } = await tandem('diff', 'v1');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `specs/shed.md
  + Requirement added: FR-003 Members can rate a tool
  ~ Metric target: 40 → 55, “Tools lent a month”
  ! The scope changed after this was approved, and no scope change is written down.

2 changes in 1 spec
`,
    );
  });

  it('compares two revisions, whichever way they are written', async () => {
    const expected = /^specs\/shed\.md\n {2}~ Metric target: 40 → 55, “Tools lent a month”\n/;
    for (const revisions of [['v1', 'HEAD'], ['v1..HEAD'], ['v1..'], ['v1', 'main', 'specs']]) {
      assert.match((await tandem('diff', ...revisions)).out, expected);
    }
    assert.match((await tandem('diff', 'v1', 'v1')).out, /No spec says anything else than before/);
    assert.match((await tandem('diff', 'v1', 'specs/seeds.md')).out, /^specs\/seeds\.md\n {2}\+ Spec added/);
  });

  it('answers other tools and pull requests', async () => {
    const { specs, ...rest } = JSON.parse((await tandem('diff', 'v1', '--format', 'json')).out) as {
      specs: { changes: Record<string, unknown>[] }[];
    };
    assert.deepEqual(rest, { version: 1, from: git('rev-parse', 'v1').trim(), to: null, quiet: [] });
    assert.deepEqual(specs[0]?.changes[1], {
      change: 'changed',
      subject: 'metric',
      title: 'Tools lent a month',
      id: null,
      part: 'target',
      before: '40',
      after: '55',
      range: { start: { line: 18, character: 0 }, end: { line: 18, character: 32 } },
      isScope: true,
    });
    assert.match(
      (await tandem('diff', 'v1', '--format', 'markdown')).out,
      /^### specs\/shed\.md\n\n- Requirement added: FR-003 Members can rate a tool\n/,
    );
  });

  it('names what nobody has touched for half a year', async () => {
    const { out } = await tandem('diff', 'v1', 'HEAD', '--today', '2026-12-01');
    assert.match(
      out,
      /Quiet: no change for 180 days, and no date in them\n {2}specs\/same\.md\n {2}specs\/shed\.md\n$/,
    );
  });

  it('reads nothing that is the same in both, however its lines end', async () => {
    await tandem('diff', 'v1', 'HEAD', '--today', '2026-03-01');
    const blobOf = (name: string): string => git('rev-parse', name).trim();
    assert.deepEqual(asked.sort(), [blobOf('v1:specs/shed.md'), blobOf('HEAD:specs/shed.md')].sort());
    write('README.md', '# A project\r\n\r\nRead me.\r\n');
    await tandem('diff', 'HEAD', '--today', '2026-03-01');
    // One was changed, one has another name.
    assert.deepEqual(asked.sort(), [blobOf('HEAD:specs/shed.md'), blobOf('HEAD:specs/same.md')].sort());
  });

  it('is silent about what went from one file to another', async () => {
    const seeds = SPEC.replaceAll('Tool', 'Seed').replaceAll('tool', 'seed');
    const moved = '- FR-001: Members can lend a seed\n';
    write('specs/shed.md', SPEC.replace('| 40 |', '| 55 |').replace('- FR-002', `${moved}- FR-002`));
    write('specs/seeds.md', seeds.replace(moved, ''));
    assert.match((await tandem('diff', 'HEAD')).out, /^No spec says anything else than before\.\n/);
  });

  it('calls nothing quiet that is being written', async () => {
    const { out } = await tandem('diff', 'HEAD', '--today', '2026-12-01');
    assert.doesNotMatch(out, /Quiet/);
    write('specs/shed.md', SPEC.replace('| 40 |', '| 55 |'));
    assert.match(
      (await tandem('diff', 'HEAD', '--today', '2026-12-01')).out,
      /and no date in them\n {2}specs\/shed\.md\n$/,
    );
  });

  it('says what is wrong with a question it cannot answer', async () => {
    assert.deepEqual(await tandem('diff', 'nowhere'), {
      code: 2,
      out: '',
      err: 'tandem: git knows no revision "nowhere".\n',
    });
    assert.match((await tandem('diff')).err, /diff needs a revision to compare with/);
    assert.match((await tandem('diff', '--', '--output=x')).err, /git knows no revision "--output=x"/);
    const { code, err } = await tandem('diff', 'v1', 'specs/none.md');
    assert.deepEqual([code, err], [2, 'tandem: specs/none.md: there is no such file or folder.\n']);
  });
});
