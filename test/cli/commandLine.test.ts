import assert from 'node:assert/strict';
import { COMMANDS } from '../../src/cli/commandLine.ts';
import { runCli } from '../support/runCli.ts';

describe('the command line', () => {
  it('says what there is', async () => {
    const { code, out, err } = await runCli(['--help']);
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const command of COMMANDS) {
      assert.match(out, new RegExp(`tandem ${command}`));
    }
    assert.deepEqual(await runCli(['-h']).then((run) => run.out), out);
    assert.deepEqual(await runCli(['help']).then((run) => run.out), out);
  });

  it('says more of each command', async () => {
    for (const command of COMMANDS) {
      for (const argv of [
        [command, '--help'],
        ['help', command],
        ['--help', command],
      ]) {
        const { code, out } = await runCli(argv);
        assert.equal(code, 0);
        assert.match(out, new RegExp(`^tandem ${command} (?:.*\\[paths\\]|FILE)`));
      }
    }
  });

  it('fits a terminal', async () => {
    for (const command of ['help', ...COMMANDS]) {
      const { out } = await runCli([command, '--help']);
      assert.deepEqual(
        out.split('\n').filter((line) => line.length > 100),
        [],
      );
    }
  });

  it('says its version', async () => {
    assert.deepEqual(await runCli(['--version']).then(({ code, out }) => [code, out]), [0, '1.2.3\n']);
  });

  it('without a command helps, and fails', async () => {
    const { code, out, err } = await runCli([]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /tandem check/);
  });

  const mistakes: [string[], RegExp][] = [
    [['chekc'], /There is no command "chekc"\. Is it "check"\?/],
    [['specs/'], /There is no command "specs\/"\./],
    [['check', '--formt', 'json'], /There is no option --formt\. Is it --format\?/],
    [['check', '-x'], /There is no option -x\./],
    [['check', '--format', 'xml'], /--format takes text, json; not "xml"\./],
    [['check', '--format'], /--format needs a value\./],
    [['check', '--all=yes'], /--all takes no value\./],
    [['check', '--fail-on', 'fatal'], /--fail-on takes error, warning, information, hint; not "fatal"\./],
    [['check', '--kind', 'risk'], /--kind is an option of "tandem items", not of "tandem check"\./],
    [['items', '--fix'], /--fix is an option of "tandem check", not of "tandem items"\./],
    [['items', '--kind', 'risk,hazard'], /--kind takes decision, risk, .*; not "hazard"\./],
    [['items', '--status', 'done'], /--status takes open, .*; not "done"\./],
    [['items', '--kind='], /--kind needs a value\./],
    [['check', '--today', 'tomorrow'], /--today takes a day such as 2026-03-31, not "tomorrow"\./],
    [['check', '--today', '2026-02-30'], /--today takes a day/],
    [['check', ''], /A path is empty\./],
  ];
  for (const [argv, expected] of mistakes) {
    it(`refuses ${argv.join(' ')}`, async () => {
      const { code, out, err } = await runCli(argv, { '/work/a.md': '# A\n' });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, expected);
      assert.match(err, /--help" says more/);
    });
  }
});
