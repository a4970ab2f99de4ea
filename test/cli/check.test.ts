import assert from 'node:assert/strict';
import { MemoryFileSystem } from '../support/memoryFileSystem.ts';
import { runCli } from '../support/runCli.ts';

const risky = '# Night bus\n\n## Risks\n\n- Drivers skip the last stop\n- The app shows yesterday’s timetable\n';
const calm = '# Night bus\n\n## Risks\n\n- Drivers skip the last stop\n  - Mitigation: the sign stays lit\n';
const specs = { '/work/specs/a.md': risky, '/work/specs/b.md': calm };

function findingsIn(out: string): Record<string, unknown>[] {
  return (JSON.parse(out) as { findings: Record<string, unknown>[] }).findings;
}

describe('tandem check', () => {
  it('gives other tools what they were promised', async () => {
    const { code, out, err } = await runCli(['check', '--all', '--format', 'json'], specs);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: 2,
      findings: [
        {
          path: 'specs/a.md',
          rule: 'risk-needs-mitigation',
          severity: 'information',
          message: '2 risks here have no mitigation yet. What makes each less likely, or softens it?',
          range: { start: { line: 2, character: 3 }, end: { line: 2, character: 8 } },
          data: { count: '2' },
        },
      ],
    });
  });

  it('is pleasant to read', async () => {
    const { out } = await runCli(['check', '--all'], specs);
    assert.equal(
      out,
      [
        'specs/a.md',
        '  3:4  information  2 risks here have no mitigation yet. What makes each less likely, or softens it?  risk-needs-mitigation',
        '',
        '2 Markdown files, 2 read as specs · 1 information',
        '',
      ].join('\n'),
    );
  });

  it('is coloured for people only, and not for those who do not want it', async () => {
    const coloured = (out: string): boolean => out.includes('\u001B[');
    assert.equal(coloured((await runCli(['check', '--all'], specs)).out), false);
    assert.equal(coloured((await runCli(['check', '--all'], specs, { isTTY: true })).out), true);
    assert.equal(
      coloured((await runCli(['check', '--all'], specs, { isTTY: true, env: { NO_COLOR: '1' } })).out),
      false,
    );
    assert.equal(
      coloured((await runCli(['check', '--all'], specs, { isTTY: true, env: { TERM: 'dumb' } })).out),
      false,
    );
  });

  it('hands no control characters of a document to a terminal', async () => {
    const text = '# A\n\n## Decision needed: \u001B[31mred\u0007 or blue\n\n**Owner:** TBD\n';
    const { out } = await runCli(['check', '--all'], { '/work/a.md': text });
    assert.match(out, /red/);
    assert.doesNotMatch(out.replaceAll('\n', ''), /\p{Cc}/u);
  });

  it('fails from the severity on that is asked for', async () => {
    const codeFor = async (...argv: string[]): Promise<number> =>
      (await runCli(['check', '--all', ...argv], specs)).code;
    assert.equal(await codeFor(), 0);
    assert.equal(await codeFor('--fail-on', 'warning'), 0);
    assert.equal(await codeFor('--fail-on', 'information'), 1);
    assert.equal(await codeFor('--fail-on=hint'), 1);
    assert.equal(await codeFor('specs/b.md', '--fail-on', 'hint'), 0);
  });

  it('is silent in files that are no specs, unless told otherwise', async () => {
    const files = { '/work/README.md': risky };
    const { code, out } = await runCli(['check', '--fail-on', 'hint'], files);
    assert.equal(code, 0);
    assert.match(out, /^1 Markdown file, 0 read as specs · nothing to report\nWith --all/);
    assert.equal((await runCli(['check', '--all', '--fail-on', 'hint'], files)).code, 1);
  });

  it('says so where there is nothing', async () => {
    assert.match((await runCli(['check'], { '/work/a.txt': '' })).out, /^0 Markdown files/);
  });

  it('follows the settings of the team, each file its own', async () => {
    const files = {
      '/work/.tandem.json': '{ "specs": { "include": ["plans"] }, "rules": { "risk-needs-mitigation": "error" } }',
      '/work/plans/a.md': risky,
      '/work/team/.tandem.json': '{ "specs": { "include": ["**"] }, "rules": { "risk-needs-mitigation": "off" } }',
      '/work/team/b.md': risky,
    };
    const { code, out } = await runCli(['check', '--format', 'json'], files);
    assert.equal(code, 1);
    assert.deepEqual(
      findingsIn(out).map(({ path, severity }) => [path, severity]),
      [['plans/a.md', 'error']],
    );
    const below = await runCli(['check', '--format', 'json'], files, { cwd: '/work/plans' });
    assert.deepEqual(
      findingsIn(below.out).map(({ path }) => path),
      ['a.md'],
    );
  });

  it('names mistakes in the settings, once, and goes on', async () => {
    const files = { ...specs, '/work/.tandem.json': '{\n  "rules": { "risk-need-mitigation": "off" }\n}\n' };
    const { code, err, out } = await runCli(['check', '--all', '--format', 'json'], files);
    assert.equal(code, 0);
    assert.equal(
      err,
      'tandem: .tandem.json:2:14: There is no rule "risk-need-mitigation". Is it "risk-needs-mitigation"?\n',
    );
    assert.equal(findingsIn(out).length, 1);
  });

  it('reports what it can where something cannot be read', async () => {
    const fs = new MemoryFileSystem(specs, ['/work/specs/b.md']);
    const { code, err, out } = await runCli(['check', '--all', '--format', 'json', 'specs', 'nowhere.md'], fs);
    assert.equal(code, 2);
    assert.match(err, /specs\/b\.md: the file system does not allow/);
    assert.match(err, /nowhere\.md: there is no such file or folder/);
    assert.equal(findingsIn(out).length, 1);
  });

  it('counts from behind a byte order mark', async () => {
    const files = { '/work/a.md': `\uFEFF${risky}`, '/work/b.md': risky };
    const { out } = await runCli(['check', '--all', '--format', 'json'], files);
    const [a, b] = findingsIn(out);
    assert.deepEqual(a?.range, b?.range);
  });

  it('counts the same with CRLF, and in UTF-16', async () => {
    const wide = Buffer.from(`\uFEFF${risky}`, 'utf16le');
    const files = { '/work/a.md': risky, '/work/b.md': risky.replaceAll('\n', '\r\n'), '/work/c.md': wide };
    const { out } = await runCli(['check', '--all', '--format', 'json'], files);
    assert.equal(new Set(findingsIn(out).map(({ range }) => JSON.stringify(range))).size, 1);
    assert.equal(findingsIn(out).length, 3);
  });

  it('with --fix writes no file in which nothing can be mended', async () => {
    const { code, fs } = await runCli(['check', '--all', '--fix'], specs);
    assert.equal(code, 0);
    assert.equal(new TextDecoder().decode(fs.bytesOf('/work/specs/a.md')), risky);
  });

  it('reads any bytes', async () => {
    const files = {
      '/work/a.md': new Uint8Array([0, 255, 254, 10, 35, 32, 128]),
      '/work/b.md': '',
      '/work/c.md': '\uFEFF',
    };
    for (const command of ['check', 'items', 'sections']) {
      assert.equal((await runCli([command, '--all'], files)).code, 0);
    }
  });

  it('ends with 2 when something fails that nobody thought of, so that no build takes it for findings', async () => {
    class Failing extends MemoryFileSystem {
      override async kindOf(): Promise<undefined> {
        throw new TypeError('the disk is on fire');
      }
    }
    const { code, err } = await runCli(['check'], new Failing(specs));
    assert.equal(code, 2);
    assert.match(err, /^tandem: internal error: .*the disk is on fire/);
  });
});
