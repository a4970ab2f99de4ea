import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest } from '../support/manifest.ts';
import { projectRoot } from '../support/projectFiles.ts';

const program = join(projectRoot, 'dist/cli.js');
// The oldest Node that the tool supports, where the runner of the tests knows one.
const node = process.env.TANDEM_CLI_NODE ?? process.execPath;

describe('dist/cli.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-cli-'));

  before(() => {
    assert.ok(existsSync(program), 'Run "npm run build" first.');
    writeFileSync(join(folder, 'a.md'), '# Night bus\n\n## Risks\n\n- Drivers skip the last stop\n');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function tandem(...argv: string[]): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(node, [program, ...argv], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  }

  it('runs as a program', () => {
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.ok(process.platform === 'win32' || (statSync(program).mode & 0o111) === 0o111);
    assert.deepEqual(tandem('--version'), { code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('checks the working directory', () => {
    const { code, out, err } = tandem('check', '--all', '--format', 'json', '--fail-on', 'information');
    assert.equal(err, '');
    assert.equal(code, 1);
    const { findings } = JSON.parse(out) as { findings: { path: string; rule: string }[] };
    assert.deepEqual(
      findings.map(({ path, rule }) => [path, rule]),
      [['a.md', 'risk-needs-mitigation']],
    );
  });

  it('takes the day of the clock for today', () => {
    assert.equal(tandem('items').code, 0);
  });

  it('says what cannot be read', () => {
    const { code, out, err } = tandem('items', 'b.md');
    assert.equal(code, 2);
    assert.equal(err, 'tandem: b.md: there is no such file or folder.\n');
    assert.match(out, /^0 Markdown files/);
  });
});
