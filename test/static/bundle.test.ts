import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import { leanLibraries } from '../../scripts/bundle/leanLibraries.mjs';
import { evaluationOf, runScript } from '../support/bundle.ts';
import { manifest } from '../support/manifest.ts';
import { filesUnder, projectRoot, readProjectFile } from '../support/projectFiles.ts';
import { zipEntries } from '../support/zip.ts';

const kilobyte = 1024;
/** What a window loads before anything shows must stay small; the reading of ten languages and the rules are worth what they take. */
const LIMIT = 788;
/** The words, the features and the weights of the detector, in bytes: no model is worth a download. */
const DETECTOR_LIMIT = 60_000;

describe('what is shipped', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'tandem-package-'));
  const sizes: string[] = [];

  before(() => {
    runScript('esbuild.mjs');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    console.log(sizes.map((size) => `      ${size}`).join('\n'));
  });

  // A third of it is words: headings, labels and statuses in ten languages, and the names of technologies.
  it(`the extension is at most ${LIMIT} KB`, () => {
    const { size } = statSync(join(projectRoot, 'dist/extension.cjs'));
    sizes.push(`dist/extension.cjs: ${(size / kilobyte).toFixed(0)} KB of ${LIMIT} KB`);
    assert.ok(size <= LIMIT * kilobyte, `${size} bytes`);
  });

  it(`what tells a how from a what is at most ${DETECTOR_LIMIT} bytes of it`, async () => {
    const { metafile } = await build({
      absWorkingDir: projectRoot,
      entryPoints: ['src/extension/extension.ts'],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: ['node20', 'es2023'],
      charset: 'utf8',
      plugins: [leanLibraries],
      format: 'cjs',
      external: ['vscode'],
    });
    const bytes = Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([path]) => path.startsWith('src/core/prescription/'))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    sizes.push(`src/core/prescription in it: ${bytes} bytes of ${DETECTOR_LIMIT}`);
    assert.ok(bytes > 0 && bytes <= DETECTOR_LIMIT, `${bytes} bytes`);
  });

  it('the core can be bundled for no platform at all', () => {
    runScript('esbuild.mjs', '--check-core');
  });

  it('the extension loads where there is neither Node nor a page', () => {
    // What a worker of VS Code for the Web has besides the language itself.
    const context = createContext({
      TextDecoder,
      TextEncoder,
      URL,
      performance,
      setTimeout,
      clearTimeout,
      queueMicrotask,
    });
    assert.ok(exportsIn(context, readProjectFile('dist/extension.cjs')).includes('activate'));
  });

  it('a bundle that needs Node would be found', () => {
    for (const needy of ["require('node:fs')", 'process.cwd()', "Buffer.from('x')", 'document.title']) {
      assert.throws(() => exportsIn(createContext({}), needy), /fs|process|Buffer|document/);
    }
  });

  it('the .vsix is at most 1 MB and holds only what the extension needs', () => {
    const file = join(folder, 'tandem.vsix');
    execFileSync('npm', ['run', 'package', '--', '--out', file], {
      cwd: projectRoot,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const archive = readFileSync(file);
    sizes.push(`the .vsix: ${(archive.length / kilobyte).toFixed(0)} KB of 1024 KB`);
    assert.ok(archive.length <= 1024 * kilobyte, `${archive.length} bytes`);
    const shipped = [
      'CHANGELOG.md',
      'LICENSE.txt',
      'README.md',
      'dist/board.css',
      'dist/board.js',
      'dist/extension.cjs',
      'media/board-dark.svg',
      'media/board-light.svg',
      'media/icon.png',
      'media/preview.css',
      'media/tandem.svg',
      'package.json',
      'package.nls.de.json',
      'package.nls.es.json',
      'package.nls.fr.json',
      'package.nls.ja.json',
      'package.nls.json',
      ...filesUnder('examples', /\.md$/).map(({ path }) => path),
      ...filesUnder('media', /\.json$/).map(({ path }) => path),
      ...filesUnder('media/rules', /\.md$/).map(({ path }) => path),
      ...filesUnder('media/walkthrough', /\.svg$/).map(({ path }) => path),
      ...filesUnder('snippets', /\.json$/).map(({ path }) => path),
    ].map((path) => `extension/${/^(?:README|CHANGELOG)\.md$/.test(path) ? path.toLowerCase() : path}`);
    assert.deepEqual(
      zipEntries(archive)
        .map(({ name }) => name)
        .toSorted(),
      ['[Content_Types].xml', 'extension.vsixmanifest', ...shipped].toSorted(),
    );
    const shown = readProjectFile('dist/extensionPage.md');
    assert.equal(
      zipEntries(archive).find(({ name }) => name === 'extension/readme.md')?.size,
      Buffer.byteLength(shown),
    );
    assert.doesNotMatch(shown, /!\[[^\]]*\]\((?!https:)/, 'VS Code cannot show such a picture');
    assert.match(shown, /^# Tandem\n\n\*\*For specs/);
  });

  it('the npm package holds only the command line tool and the plugin', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const [pack] = JSON.parse(output) as [{ size: number; files: { path: string }[] }];
    sizes.push(`the npm package: ${(pack.size / kilobyte).toFixed(0)} KB`);
    assert.deepEqual(Object.values(manifest.bin), ['dist/cli.js']);
    assert.deepEqual(
      pack.files.map(({ path }) => path).toSorted(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli.js',
        'dist/markdown-it-tandem.js',
        'media/preview.css',
        'package.json',
      ].toSorted(),
    );
  });

  it('the plugin for markdown-it works by its name, with whatever markdown-it there is', async () => {
    const name = 'tandem/markdown-it';
    const { markdownItTandem } = (await import(name)) as { markdownItTandem: (md: Markdown) => void };
    const html = new MarkdownIt()
      .use(markdownItTandem)
      .render('<!-- tandem: spec -->\n\n# A\n\n## Open questions\n\n- Why?\n');
    assert.match(html, /Question · open/);
  });
});

/** What a bundle exports when it is evaluated in `context`. Fails with a message that does not hold the whole bundle. */
function exportsIn(context: Context, bundle: string): string[] {
  try {
    return [...(runInContext(evaluationOf(bundle), context) as string[])];
  } catch (error) {
    throw new Error((error as Error).message);
  }
}
