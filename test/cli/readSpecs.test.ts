import assert from 'node:assert/strict';
import { checkCommand } from '../../src/cli/checkCommand.ts';
import { parseCommandLine } from '../../src/cli/commandLine.ts';
import { SpecReader } from '../../src/cli/readSpecs.ts';
import type { Run } from '../../src/cli/run.ts';
import { styleFor } from '../../src/cli/style.ts';
import { createTandem, type Tandem } from '../../src/core/index.ts';
import { MemoryFileSystem } from '../support/memoryFileSystem.ts';

const ignore = (): void => undefined;
const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const sound = createTandem({ log, now: () => 0, pause: async () => undefined });

const PATHS = ['a.md', 'b.md', 'c.md'];
const TEXT = '# Orders\n\n## Risks\n\n- Parents may not trust payments by phone.\n';
const SLIP = 'b.md: internal error: Error: we slipped';

/** What a check of three files comes to when Tandem stumbles over the second in one of its parts. */
async function check(slipping: Partial<Pick<Tandem, 'read' | 'check'>>, argv: readonly string[] = []) {
  const tandem = { ...sound, ...slipping };
  const fs = new MemoryFileSystem(Object.fromEntries(PATHS.map((path) => [`/work/${path}`, TEXT])));
  const failures: string[] = [];
  const complaints = { warn: ignore, fail: (line: string) => void failures.push(line) };
  const parsed = parseCommandLine(['check', '--all', ...argv]);
  assert.ok(parsed.ask === 'run');
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const run: Run = {
    request: parsed.request,
    files: PATHS.map((path) => ({ path, absolute: `/work/${path}` })),
    reader: new SpecReader(tandem, fs, '/work', true, complaints),
    fs,
    cwd: '/work',
    today: '2027-01-01',
    stdout,
    style: styleFor({ stdout, env: {} }),
    complaints,
  };
  await checkCommand(run, tandem);
  return { out, failures };
}

describe('when Tandem itself fails at one file', () => {
  it('in reading it, that is said of the file, and the others are read', async () => {
    const read: Tandem['read'] = (document, file) => {
      assertSound(document.uri);
      return sound.read(document, file);
    };
    const { out, failures } = await check({ read });
    assert.deepEqual(failures, [SLIP]);
    assert.match(out, /^a\.md$[\s\S]*^c\.md$[\s\S]*^2 Markdown files/m);
  });

  for (const argv of [[], ['--fix']]) {
    it(`in checking it, that is said of the file, and the others are checked ${argv.join('')}`, async () => {
      const checkOne: Tandem['check'] = (spec, options) => {
        assertSound(spec.document.uri);
        return sound.check(spec, options);
      };
      const { out, failures } = await check({ check: checkOne }, argv);
      assert.deepEqual(failures, [SLIP]);
      assert.match(out, /^a\.md$[\s\S]*^c\.md$/m);
    });
  }
});

function assertSound(uri: string): void {
  if (uri.endsWith('/b.md')) {
    throw new Error('we slipped');
  }
}
