import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { createTandem, fileReferencesOf, type Spec } from '../../src/core/index.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';
import { createReferences } from '../../src/core/workspace/references.ts';
import { filesUnder } from '../support/projectFiles.ts';
import { runCli } from '../support/runCli.ts';
import { testHost } from '../support/tandem.ts';

const SPEC = '/work/specs/a/spec.md';
const PLAN = '/work/specs/a/plan.md';
const FILES = {
  [SPEC]: '# Night bus\n\n## Requirements\n\n- **FR-1:** The bus stops at the lake.\n',
  [PLAN]: '# Plan\n\n## Design\n\nFR-1 and FR-2 need a second driver.\n',
};

async function found(paths: readonly string[], files: Record<string, string> = FILES): Promise<string[]> {
  const { out } = await runCli(['check', ...paths, '--all', '--format', 'json'], files);
  const { findings } = JSON.parse(out) as { findings: { path: string; rule: string; data: { id?: string } }[] };
  return findings.filter(({ data }) => data.id).map(({ path, rule, data }) => `${path} ${rule} ${data.id}`);
}

describe('what is found across files', () => {
  it('is found when all files are known', async () => {
    assert.deepEqual(await found([]), ['specs/a/plan.md dangling-reference FR-2']);
  });

  it('is found of one file too, and only where no other file of the folder knows better', async () => {
    assert.deepEqual(await found(['specs/a/plan.md']), ['specs/a/plan.md dangling-reference FR-2']);
    const more = { ...FILES, '/work/docs/old.md': '# Old lines\n\n## Requirements\n\n- **FR-2:** Two doors.\n' };
    assert.deepEqual(await found(['specs/a/plan.md'], more), []);
    assert.deepEqual(await found(['specs/a/spec.md']), []);
  });

  it('stands once in the text, below the name of its file', async () => {
    const { out } = await runCli(['check', '--all'], FILES);
    assert.equal(out.match(/dangling-reference/g)?.length, 1, out);
  });

  it('leaves no comment that turns off nothing, whoever names all rules', async () => {
    const comment = '<!-- tandem-disable-next-line -->\n';
    const files = {
      [PLAN]: `# Plan\n\n## Design\n\n${comment}FR-1 and FR-2 need a second driver.\n\n${comment}It is blue.\n`,
      [SPEC]: FILES[SPEC] ?? '',
    };
    const { fs } = await runCli(['check', '--all', '--fix'], files);
    const fixed = new TextDecoder().decode(await fs.readFile(PLAN));
    assert.equal(fixed, `# Plan\n\n## Design\n\n${comment}FR-1 and FR-2 need a second driver.\n\nIt is blue.\n`);
  });
});

describe('the command line and an editor', () => {
  it('find the same in one folder', async () => {
    const files = filesUnder('examples', /\.md$/).map(({ path, text }) => ({ path, text }));
    const byPath = Object.fromEntries(files.map(({ path, text }) => [`/work/${path}`, text]));
    const { out } = await runCli(['check', 'examples', '--format', 'json', '--today', '2027-01-01'], byPath);
    const { findings } = JSON.parse(out) as { findings: { path: string; rule: string; range: unknown }[] };

    const tandem = createTandem(testHost);
    const settings = DEFAULT_TEAM_SETTINGS;
    const references = createReferences();
    const specs = files.map(({ path, text }): Spec => {
      const spec = tandem.read(createTextDocument(`file:///work/${path}`, 1, text), {
        path,
        settings,
        alwaysSpec: false,
      });
      references.set(spec.document.uri, fileReferencesOf(spec));
      return spec;
    });
    const shown = specs.flatMap((spec) =>
      tandem
        .check(spec, { settings, today: '2027-01-01', references })
        .map(({ rule, range }) => ({ path: spec.path, rule, range })),
    );
    const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted();
    assert.ok(findings.length > 20);
    assert.deepEqual(inOrder(findings.map(({ path, rule, range }) => ({ path, rule, range }))), inOrder(shown));
  });
});
