import assert from 'node:assert/strict';
import { readProjectFile } from '../support/projectFiles.ts';
import { runCli } from '../support/runCli.ts';

const files = {
  '/work/specs/shed.md':
    '# Tool shed\n\n## Goal\n\nTools are lent <b>more</b> often.\n\n## Open questions\n\n- Who keeps the key?\n',
  '/work/notes.md': 'Nothing here.\n',
};

describe('tandem brief', () => {
  it('is the brief of an example, in Markdown where nothing else is asked for', async () => {
    const example = { '/work/raid.md': readProjectFile('examples/docs/raid.md') };
    const { out, code, err } = await runCli(['brief', 'raid.md', '--all'], example);
    assert.deepEqual([code, err], [0, '']);
    const golden = readProjectFile('test/fixtures/briefs/docs-raid.md');
    assert.equal(out, golden.replace(/\[(line \d+)\]\([^)]*\)/g, '$1'));
  });

  it('writes HTML, plain text and messages for Slack', async () => {
    const inFormat = async (format: string) =>
      (await runCli(['brief', 'specs/shed.md', '--format', format], files)).out;
    assert.match(await inFormat('html'), /<li><strong>Goal:<\/strong> Tools are lent more often\. \(line 5\)<\/li>/);
    assert.match(await inFormat('text'), /^Tool shed\n\n- Goal: Tools are lent more often\. \(line 5\)\n/);
    assert.match(await inFormat('slack'), /^\*Tool shed\*\n\n• \*Goal:\* Tools are lent more often\. \(line 5\)\n/);
  });

  it('is of one spec', async () => {
    assert.match((await runCli(['brief'], files)).err, /A brief is of one file/);
    assert.match((await runCli(['brief', 'a.md', 'b.md'], files)).err, /A brief is of one file/);
    const { code, err } = await runCli(['brief', 'notes.md'], files);
    assert.equal(code, 2);
    assert.match(err, /notes\.md: this does not read as a spec\. With --all it is read as one\./);
    assert.match(
      (await runCli(['brief', 'specs/shed.md', '--format', 'csv'], files)).err,
      /--format takes markdown, html/,
    );
  });
});
