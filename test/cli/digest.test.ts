import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { GitWorkspace } from '../support/gitWorkspace.ts';
import { runCli } from '../support/runCli.ts';

const specWith = (rows: string, risks = ''): string => `# Tool shed

## Open decisions

| ID | Decision | Decider | Due | Status |
| --- | --- | --- | --- | --- |
${rows}
## Risks

| Risk | Mitigation | Owner |
| --- | --- | --- |
${risks}`;

const OLD_RISK = '| The shed is too small | Build a shelf | @kofi |\n';

describe('tandem digest', () => {
  const workspace = new GitWorkspace();
  const digest = async (...argv: string[]) => (await workspace.tandem('digest', '--today', '2026-06-15', ...argv)).out;

  before(() => {
    workspace.write(
      'specs/shed.md',
      specWith(
        '| D-1 | Who keeps the key? | @ines | 2026-05-01 | Open |\n| D-2 | Do we lend saws? | | | Open |\n',
        OLD_RISK,
      ),
    );
    workspace.commit('2026-03-02');
    workspace.write(
      'specs/shed.md',
      specWith(
        '| D-1 | Who keeps the key? | @ines | 2026-05-01 | Open |\n| D-2 | Do we lend saws? | | | Decided |\n| D-3 | Which lock? | @kofi | 2026-06-20 | Open |\n',
        `${OLD_RISK}| The lock freezes | | |\n`,
      ),
    );
    workspace.commit('2026-05-20');
    workspace.move('specs/shed.md', 'specs/tools.md');
    workspace.commit('2026-05-28');
    workspace.write(
      'specs/later.md',
      '# Later\n\n## Decision: paint it\n\n- **Status:** open\n- **Decider:** @ana\n- **Blocks:** the opening day\n',
    );
  });

  after(() => workspace.remove());

  it('tells what a history of specs holds', async () => {
    assert.equal(
      await digest('--since', '2026-04-01'),
      `# Decisions and risks since 2026-04-01

## Decided since 2026-04-01

- Do we lend saws? · decided on 2026-05-20 (specs/tools.md:8)

## Overdue

- Who keeps the key? · overdue since 2026-05-01 · waits on @ines · open since 2026-03-02 (specs/tools.md:7)

## Due next

- Which lock? · due 2026-06-20 · waits on @kofi · open since 2026-05-20 (specs/tools.md:9)

## Waiting without a date

- paint it · waits on @ana · Blocks: the opening day · opening date unknown (specs/later.md:3)

## Risks that are new or not met yet

- The lock freezes · new · nothing is done about it yet (specs/tools.md:16)
`,
    );
  });

  it('tells nothing of what was decided before', async () => {
    const text = await digest('--since', '2026-06-01');
    assert.match(text, /Nothing that carries a date was decided\./);
    assert.doesNotMatch(text, /saws|· new/);
  });

  it('reads the whole history as new where it begins later', async () => {
    assert.match(await digest('--since', '2026-01-01'), /Do we lend saws\? · written down as decided on 2026-05-20/);
  });

  it('is about the paths that are named', async () => {
    const text = await digest('--since', '2026-04-01', 'specs/later.md');
    assert.match(text, /paint it/);
    assert.doesNotMatch(text, /Which lock/);
  });

  it('links each line to where the file is kept', async () => {
    const head = workspace.git('rev-parse', 'HEAD').trim();
    workspace.git('remote', 'add', 'origin', 'git@github.com:plotwise/tools.git');
    workspace.git('update-ref', 'refs/remotes/origin/main', head);
    workspace.git('config', 'branch.main.remote', 'origin');
    workspace.git('config', 'branch.main.merge', 'refs/heads/main');
    const url = `https://github.com/plotwise/tools/blob/${head}/specs/tools.md?plain=1#L7`;
    assert.ok((await digest('--since', '2026-04-01')).includes(`([specs/tools.md:7](${url}))`));
    const brief = await workspace.tandem('brief', 'specs/tools.md', '--today', '2026-06-15');
    assert.ok(brief.out.includes(`([line 7](${url}))`), brief.out);
    const slack = await workspace.tandem(
      'digest',
      '--since',
      '2026-04-01',
      '--today',
      '2026-06-15',
      '--format',
      'slack',
    );
    assert.ok(slack.out.includes(`(<${url}|specs/tools.md:7>)`), slack.out);
    // A file that no server has is named, and linked nowhere.
    assert.match(slack.out, /opening date unknown \(specs\/later\.md:3\)/);
  });

  it('runs nothing that the repository names', async () => {
    const trap = `touch ${workspace.folder}/trapped`;
    for (const [name, value] of [
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['filter.trap.smudge', trap],
      ['filter.trap.clean', trap],
      ['diff.trap.textconv', trap],
      ['diff.external', trap],
      ['log.showSignature', 'true'],
      ['gpg.program', trap],
    ] as const) {
      workspace.git('config', name, value);
    }
    workspace.write('.gitattributes', '*.md filter=trap diff=trap\n');
    assert.match(await digest('--since', '2026-04-01'), /Do we lend saws\? · decided on 2026-05-20/);
    await workspace.tandem('brief', 'specs/tools.md');
    assert.ok(!existsSync(`${workspace.folder}/trapped`));
  });
});

describe('tandem digest without git', () => {
  const files = {
    '/work/specs/shed.md': specWith(
      '| D-1 | Who keeps the key? | @ines | 2026-05-01 | Open |\n| D-2 | Saws? | | | Decided |\n',
    ),
  };

  it('says what is not known', async () => {
    const { out, code } = await runCli(['digest', '--since', '2026-12-01'], files);
    assert.equal(code, 0);
    assert.match(out, /Who keeps the key\? · overdue since 2026-05-01 · waits on @ines · opening date unknown/);
    assert.match(out, /Of 1 more that are decided it is not known when\./);
  });

  it('asks for the day from which it tells', async () => {
    const { err, code } = await runCli(['digest'], files);
    assert.equal(code, 2);
    assert.match(err, /--since 2026-03-31/);
    assert.match((await runCli(['digest', '--since', 'soon'], files)).err, /--since takes a day/);
  });
});
