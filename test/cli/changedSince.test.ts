import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/cli/nodeFileSystem.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import { runGit } from '../../src/cli/runGit.ts';

const RISKS = `# Tool shed

## Risks

- Tools rust
  - Mitigation: oil
- Tools are lent twice
- Keys get lost
  - Mitigation: spare keys
`;

describe('tandem check --changed-since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-since-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  async function check(argv: readonly string[], below = ''): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const code = await main({
      argv: ['check', '--all', '--today', '2026-03-01', ...argv],
      cwd: withSlashes(join(folder, below)),
      fs: nodeFileSystem,
      git: runGit,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }

  /** Where findings stand, as path:line from zero. */
  async function placesSince(revision: string, below = ''): Promise<string[]> {
    const { out, err } = await check(['--changed-since', revision, '--format', 'json'], below);
    assert.equal(err, '');
    const { findings } = JSON.parse(out) as { findings: { path: string; range: { start: { line: number } } }[] };
    return findings.map(({ path, range }) => `${path}:${range.start.line}`);
  }

  before(() => git('init', '-q', '-b', 'main'));
  beforeEach(() => {
    write('specs/shed.md', RISKS);
    git('add', '.');
    git('commit', '-q', '--allow-empty', '-m', 'as it was');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reports only what stands on lines that were changed or are new', async () => {
    assert.deepEqual(await placesSince('HEAD'), []);
    write('specs/shed.md', RISKS.replace('  - Mitigation: spare keys\n', ''));
    assert.deepEqual(await placesSince('HEAD'), [], 'a line that is gone leaves the ones around it as they were');
    write(
      'specs/shed.md',
      RISKS.replace('- Keys', '- Doors jam\n- Keys').replace('  - Mitigation: oil\n', '  - Mitigation: oil, twice\n'),
    );
    assert.deepEqual(await placesSince('HEAD'), []);
    write('specs/shed.md', RISKS.replace('lent twice', 'lent three times'));
    assert.deepEqual(await placesSince('HEAD'), ['specs/shed.md:6']);
    assert.deepEqual(await placesSince('main', 'specs'), ['shed.md:6']);
    write('specs/shed.md', `# A title\n\n${RISKS}`.replaceAll('\n', '\r\n'));
    assert.deepEqual(await placesSince('HEAD'), [], 'moved, and with other line breaks');
  });

  it('takes all of a new file for changed, and what is committed since as well', async () => {
    write('specs/new.md', RISKS);
    assert.deepEqual(await placesSince('HEAD'), ['specs/new.md:6']);
    git('add', '.');
    git('commit', '-q', '-m', 'new');
    assert.deepEqual(await placesSince('HEAD'), []);
    assert.deepEqual(await placesSince('HEAD~1'), ['specs/new.md:6']);
    rmSync(join(folder, 'specs/new.md'));
  });

  it('counts for the exit code, and for --fix, what it reports and nothing else', async () => {
    const slip = '<!-- tandem: product -->\n\n';
    write('specs/shed.md', `${slip}${RISKS}`);
    git('add', '.');
    git('commit', '-q', '-m', 'a slip');
    assert.equal((await check(['--fail-on', 'information'])).code, 1);
    const { code, out } = await check(['--fail-on', 'information', '--changed-since', 'HEAD', '--fix']);
    assert.equal(code, 0);
    assert.match(out, /nothing to report on lines changed since HEAD\n$/);
    assert.equal(readFileSync(join(folder, 'specs/shed.md'), 'utf8'), `${slip}${RISKS}`);
    assert.match((await check(['--fix', '--changed-since', 'HEAD~1'])).out, /1 fixed/);
    assert.equal(readFileSync(join(folder, 'specs/shed.md'), 'utf8'), `<!-- tandem: pm -->\n\n${RISKS}`);
  });

  it('says so where git cannot tell', async () => {
    for (const revision of ['nowhere', '--all', 'HEAD~99']) {
      const { code, out, err } = await check([`--changed-since=${revision}`]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /git knows no revision/);
    }
  });
});
