import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { COMMANDS } from '../../src/cli/commandLine.ts';
import { helpText } from '../../src/cli/help.ts';
import { parseTeamSettings } from '../../src/core/config/parseTeamSettings.ts';
import { commandTitles, manifest, settingsOfManifest } from '../support/manifest.ts';
import { filesUnder, projectRoot, readProjectFile } from '../support/projectFiles.ts';

const documents = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].map((path) => ({ path, text: readProjectFile(path) })),
  ...filesUnder('media', /\.md$/),
];
const readme = readProjectFile('README.md');
const contributing = readProjectFile('CONTRIBUTING.md');

describe('the documents', () => {
  it('link only to what is there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      linksIn(text)
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => !resolves(path, text, link))
        .map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('name only commands that exist', () => {
    const titles = commandTitles();
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\*\*Tandem: ([^*]+)\*\*/g)].map(([, title]) => ({ path, title: title ?? '' })),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(({ title }) => !titles.includes(title)),
      [],
    );
  });

  it('name only settings that exist', () => {
    const settings = Object.keys(settingsOfManifest);
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`(tandem\.[a-zA-Z.]+)`/g)].map(([, setting]) => ({ path, setting: setting ?? '' })),
    );
    assert.deepEqual(
      named.filter(({ setting }) => !settings.includes(setting)),
      [],
    );
  });

  it('show only team settings that can be followed', () => {
    const examples = documents.flatMap(({ path, text }) =>
      fencesIn(text, 'jsonc').map((content) => ({ path, problems: parseTeamSettings(content).problems })),
    );
    assert.ok(examples.length > 0);
    assert.deepEqual(
      examples.filter(({ problems }) => problems.length > 0),
      [],
    );
  });

  it('name only scripts that exist', () => {
    const named = documents.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name]) => name ?? ''),
    );
    const unknown = [...new Set(named)].filter((name) => name !== 'ci' && !(name in manifest.scripts));
    assert.deepEqual(unknown, []);
  });

  it('name only scripts that a fresh clone can begin with', () => {
    const named = documents.flatMap(({ text }) =>
      [...text.matchAll(/\bnpm run ([a-z]+)/g)].map(([, name]) => name ?? ''),
    );
    const prepares = (name: string) => manifest.scripts[`pre${name}`] === 'node scripts/prepare.mjs';
    assert.deepEqual(
      [...new Set(named)].filter((name) => !prepares(name)),
      [],
    );
  });

  it('name only files that exist', () => {
    const named = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|media|scripts|examples|snippets)\/[\w./-]*)`/g)].map(([, file]) => ({
        path,
        file: file ?? '',
      })),
    );
    assert.deepEqual(
      named.filter(({ file }) => !existsSync(join(projectRoot, file))),
      [],
    );
  });
});

describe('the README', () => {
  it('lists every setting', () => {
    const settings = Object.keys(settingsOfManifest);
    assert.deepEqual(
      settings.filter((setting) => !readme.includes(`| \`${setting}\` |`)),
      [],
    );
  });

  it('lists every rule that has a page, and no other', () => {
    const pages = filesUnder('media/rules', /\.md$/).map(({ path }) => path);
    const listed = linksIn(readme).filter((link) => link.startsWith('media/rules/'));
    assert.deepEqual(listed.toSorted(), pages);
  });

  it('names the version and the file of this release', () => {
    assert.ok(readme.includes(`tandem-${manifest.version}.vsix`));
  });

  it('names only options that the command line knows', () => {
    const help = [undefined, ...COMMANDS];
    const known = new Set(help.flatMap((command) => helpText(command).match(/--[a-z-]+/g) ?? []));
    const named = /## On the command line\n[\s\S]*?\n## /.exec(readme)?.[0].match(/--[a-z-]+/g) ?? [];
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((option) => !known.has(option)),
      [],
    );
  });

  it('starts with installing, before anything about the source', () => {
    const sections = [...readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    assert.match(sections[0] ?? '', /^Install/);
  });
});

describe('CONTRIBUTING', () => {
  it('says what to read for each kind of addition', () => {
    for (const kind of ['rule', 'dialect', 'provider', 'command', 'setting']) {
      assert.match(contributing, new RegExp(`^\\| ${kind}\\b[^|]*\\| \`src/`, 'm'), kind);
    }
  });
});

/** Where the links and images of a document lead. */
function linksIn(text: string): string[] {
  return new MarkdownIt()
    .parse(text, {})
    .flatMap((token) => token.children ?? [])
    .flatMap((token) => [token.attrGet('href'), token.attrGet('src')])
    .filter((link) => typeof link === 'string');
}

/** The content of the code blocks of a document that are in `language`. */
function fencesIn(text: string, language: string): string[] {
  return new MarkdownIt()
    .parse(text, {})
    .filter(({ type, info }) => type === 'fence' && info === language)
    .map(({ content }) => content);
}

function resolves(path: string, text: string, link: string): boolean {
  const [file = '', anchor = ''] = link.split('#');
  const target = file === '' ? path : join(dirname(path), file);
  if (!existsSync(join(projectRoot, target))) {
    return false;
  }
  return anchor === '' || anchorsIn(file === '' ? text : readProjectFile(target)).includes(anchor);
}

function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}
