import assert from 'node:assert/strict';
import { runCli } from '../support/runCli.ts';

const files = {
  '/work/specs/shed.md': `# Tool shed

## Open questions

- =HYPERLINK("http://example.org","Who | keeps") the key? (Owner: @ines, due: 2026-05-01)
- Which lock, the "big" one?

## Risks

- The lock *freezes*
`,
};

describe('tandem items as a table', () => {
  it('is one table of Markdown', async () => {
    const { out, code } = await runCli(['items', '--format', 'markdown'], files);
    assert.equal(code, 0);
    assert.equal(
      out,
      `| What | Id | Title | Status | Owner | Due | Where |
| --- | --- | --- | --- | --- | --- | --- |
| Question |  | =HYPERLINK("http://example.org","Who \\| keeps") the key? | open | @ines | 2026-05-01 | specs/shed.md:5 |
| Question |  | Which lock, the "big" one? | open |  |  | specs/shed.md:6 |
| Risk |  | The lock freezes | open |  |  | specs/shed.md:10 |
`,
    );
  });

  it('is CSV that no spreadsheet takes for a formula', async () => {
    const { out } = await runCli(['items', '--format', 'csv'], files);
    assert.equal(
      out,
      [
        'kind,id,title,status,owners,due,path,line',
        `question,,"'=HYPERLINK(""http://example.org"",""Who | keeps"") the key?",open,'@ines,2026-05-01,specs/shed.md,5`,
        'question,,"Which lock, the ""big"" one?",open,,,specs/shed.md,6',
        'risk,,The lock freezes,open,,,specs/shed.md,10',
        '',
      ].join('\r\n'),
    );
  });

  it('holds only what is asked for', async () => {
    const { out } = await runCli(['items', '--kind', 'risk', '--format', 'csv'], files);
    assert.equal(out.trim().split('\r\n').length, 2);
    assert.match((await runCli(['check', '--format', 'csv'], files)).err, /--format takes text, json; not "csv"/);
  });
});
