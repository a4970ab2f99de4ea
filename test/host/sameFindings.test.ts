import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { main } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/cli/nodeFileSystem.ts';
import { withSlashes } from '../../src/cli/paths.ts';
import { newFolder, problemsIn, show, tandem, tidyUp, write } from './support/tandem.ts';
import { waitFor } from './support/waitFor.ts';

/** A folder with settings of its own: another severity, a rule that is off, words and files of the team. */
const SETTINGS = `{
  "extends": "strict",
  "rules": { "risk-needs-mitigation": "warning", "date-ambiguous": "off" },
  "sides": { "engineering": ["Under the hood"] },
  "statuses": { "decided": ["Beschlossen"] },
  "overrides": [{ "files": ["docs/raid.md"], "rules": { "risk-needs-mitigation": "error" } }],
}
`;

const MORE = `\uFEFF# PRD: Ferry tickets

<!-- tandem: product -->

## Under the hood

- Orders are stored in PostgreSQL 😀.

## Risks

- Fog 😀 on the **river**
`;

describe('the editor and the command line', () => {
  afterEach(tidyUp);

  it('say the same of the same folder', async () => {
    const folder = await newFolder('same');
    const examples = vscode.Uri.joinPath((await tandem()).extensionUri, 'examples');
    for (const path of ['docs', 'specs']) {
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(examples, path), vscode.Uri.joinPath(folder, path));
    }
    await write(folder, '.tandem.json', SETTINGS);
    await write(folder, 'docs/prd/ferry.md', MORE.replaceAll('\n', '\r\n'));

    let out = '';
    await main({
      argv: ['check', '--format', 'json'],
      cwd: withSlashes(folder.fsPath),
      fs: nodeFileSystem,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => assert.fail(text) },
    });
    const { findings } = JSON.parse(out) as { findings: Found[] };
    const paths = new Set(findings.map(({ path }) => path));
    assert.ok(paths.size >= 5 && new Set(findings.map(({ severity }) => severity)).size >= 3);

    for (const path of paths) {
      const expected = findings.filter((finding) => finding.path === path);
      const uri = vscode.Uri.joinPath(folder, path);
      await show(uri);
      const shown = await waitFor(
        () => problemsIn(uri).map(told),
        (problems) => problems.length === expected.length,
      );
      assert.deepEqual(shown.toSorted(), expected.map(toldOnCommandLine).toSorted(), path);
    }
  });
});

interface Found {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function toldOnCommandLine({ rule, severity, message, range: { start, end } }: Omit<Found, 'path'>): string {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${rule}: ${message}`;
}

function told({ code, message, range: { start, end }, severity }: vscode.Diagnostic): string {
  const rule = typeof code === 'object' ? String(code.value) : '';
  return toldOnCommandLine({
    rule,
    severity: vscode.DiagnosticSeverity[severity].toLowerCase(),
    message,
    range: { start, end },
  });
}
