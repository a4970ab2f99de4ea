import assert from 'node:assert/strict';
import { checkCommand } from '../../src/cli/checkCommand.ts';
import { parseCommandLine } from '../../src/cli/commandLine.ts';
import { findFiles } from '../../src/cli/findFiles.ts';
import { SpecReader } from '../../src/cli/readSpecs.ts';
import { styleFor } from '../../src/cli/style.ts';
import { createTandem, type Finding, type Spec } from '../../src/core/index.ts';
import { rangeOf } from '../../src/core/text/textDocument.ts';
import { MemoryFileSystem } from '../support/memoryFileSystem.ts';
import { testHost } from '../support/tandem.ts';

/** Wants each "colour" to be "color"; mends one round at a time where two stand side by side. */
function check(spec: Spec): Finding[] {
  return [...spec.document.text.matchAll(/colour/g)].map((match) => {
    const range = rangeOf(spec.document, { start: match.index, end: match.index + match[0].length });
    const title = { template: 'Write it shorter', data: {} };
    return {
      rule: 'short-words',
      severity: 'error',
      template: 'There is a shorter word.',
      data: {},
      range,
      fixes: [{ title, edits: [{ range, newText: 'color' }] }],
      suggestions: [{ title, range, snippet: 'hue' }],
      related: [],
    };
  });
}

async function fix(
  bytes: Uint8Array,
  unwritable: readonly string[] = [],
): Promise<{ code: number; out: string; errors: string[]; bytes: Uint8Array | undefined }> {
  const fs = new MemoryFileSystem({ '/work/a.md': bytes });
  if (unwritable.length > 0) {
    fs.writeFile = async () => {
      throw Object.assign(new Error('no'), { code: 'EROFS' });
    };
  }
  const parsed = parseCommandLine(['check', '--all', '--fix']);
  assert.equal(parsed.ask, 'run');
  const request = parsed.ask === 'run' ? parsed.request : assert.fail();
  const errors: string[] = [];
  const complaints = { warn: () => {}, fail: (line: string) => errors.push(line) };
  const { files } = await findFiles(fs, '/work', []);
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const reader = new SpecReader(createTandem(testHost), fs, '/work', true, complaints);
  const run = {
    request,
    files,
    reader,
    fs,
    cwd: '/work',
    today: '2027-01-01',
    stdout,
    style: styleFor({ stdout, env: {} }),
    complaints,
  };
  const code = await checkCommand(run, { check });
  return { code, out, errors, bytes: fs.bytesOf('/work/a.md') };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('tandem check --fix', () => {
  it('applies fixes until none is left, and nothing else', async () => {
    const { code, out, bytes } = await fix(encode('# colour\r\n\r\ncolourcolour, and tabs\t\r\n'));
    assert.equal(code, 0);
    assert.equal(new TextDecoder().decode(bytes), '# color\r\n\r\ncolorcolor, and tabs\t\r\n');
    assert.match(out, /3 fixed · nothing to report/);
  });

  it('keeps a byte order mark', async () => {
    const { bytes } = await fix(encode('\uFEFFcolour\n'));
    assert.deepEqual([...(bytes ?? [])], [...encode('\uFEFFcolor\n')]);
  });

  it('leaves a file as it is that it cannot write back byte for byte', async () => {
    const latin = new Uint8Array([...encode('colour caf'), 0xe9]);
    for (const before of [latin, Buffer.from('\uFEFFcolour', 'utf16le')]) {
      const { code, errors, bytes } = await fix(before);
      assert.deepEqual(errors, ['a.md: this is not UTF-8, so Tandem leaves it as it is.']);
      assert.deepEqual(bytes, before);
      assert.equal(code, 1, 'what it found still counts');
    }
  });

  it('says so when a file cannot be written', async () => {
    const { code, errors } = await fix(encode('colour'), ['/work/a.md']);
    assert.deepEqual(errors, ['a.md: this file system cannot be written to.']);
    assert.equal(code, 1);
  });
});
