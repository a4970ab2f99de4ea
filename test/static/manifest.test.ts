import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords, manifest, manifestWords, settingsOfManifest } from '../support/manifest.ts';
import { filesUnder, projectRoot, readProjectFile } from '../support/projectFiles.ts';

const { contributes } = manifest;
const registeredIds = [...readProjectFile('src/extension/commandIds.ts').matchAll(/'(tandem\.\w+)'/g)].map(
  ([, id]) => id,
);
const commandIds = contributes.commands.map(({ command }) => command);
const entries = Object.entries(contributes.menus ?? {}).flatMap(([menu, list]) =>
  list.map((entry) => ({ menu, ...entry })),
);
const steps = (contributes.walkthroughs ?? []).flatMap((walkthrough) => walkthrough.steps);
const views = Object.values(contributes.views).flat();

describe('commands of the manifest', () => {
  it('are the commands that the extension registers', () => {
    assert.deepEqual(commandIds.toSorted(), registeredIds.toSorted());
    assert.equal(new Set(commandIds).size, commandIds.length);
  });

  it('have a title in words and the category Tandem', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.match(title, /^%.+%$/, command);
      assert.doesNotMatch(inWords(title), /^%|^Tandem/, command);
      assert.equal(inWords(category ?? ''), 'Tandem', command);
    }
  });

  it('are the only ones that menus, keys and welcome texts name', () => {
    const known = new Set(commandIds);
    const links = (contributes.viewsWelcome ?? []).flatMap(({ contents }) =>
      [...inWords(contents).matchAll(/\(command:([\w.-]+)/g)].map(([, command]) => command ?? ''),
    );
    const used = [
      ...entries.flatMap(({ command }) => command ?? []),
      ...(contributes.keybindings ?? []).map(({ command }) => command),
      ...links,
      ...steps.flatMap(({ description, completionEvents = [] }) =>
        [inWords(description), ...completionEvents].flatMap((text) =>
          [...text.matchAll(/(?:\(command:|^onCommand:)([\w.-]+)/g)].map(([, command]) => command ?? ''),
        ),
      ),
    ];
    assert.deepEqual(
      used.filter((command) => !known.has(command) && !/^(?:workbench|vscode|editor)\./.test(command)),
      [],
    );
  });

  it('have an icon where a title bar shows them as a button', () => {
    const buttons = entries
      .filter(
        ({ menu, group }) =>
          /^(?:view|editor)\/title$|^view\/item\/context$/.test(menu) && /^(?:navigation|inline)/.test(group ?? ''),
      )
      .flatMap(({ command }) => command ?? []);
    const bare = contributes.commands.filter(({ command, icon }) => buttons.includes(command) && icon === undefined);
    assert.deepEqual(bare, []);
  });
});

describe('words of the manifest', () => {
  it('are all there, and none is left over', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(manifestWords()).toSorted(), [...used].toSorted());
  });

  it('say something', () => {
    for (const [key, words] of Object.entries(manifestWords())) {
      assert.equal(words.trim(), words, key);
      assert.notEqual(words, '', key);
    }
  });

  it('have the same keys in every language', () => {
    const keys = Object.keys(manifestWords()).toSorted();
    for (const name of readdirSync(projectRoot).filter((name) => /^package\.nls\..+\.json$/.test(name))) {
      assert.deepEqual(Object.keys(JSON.parse(readProjectFile(name))).toSorted(), keys, name);
    }
  });

  it('are used for all that the settings say, down to the options of rules', () => {
    const said = [...JSON.stringify(contributes.configuration).matchAll(/"(?:d|markdownD)escription":"([^"]*)"/g)];
    const lists = [...JSON.stringify(contributes.configuration).matchAll(/"enumDescriptions":(\[[^\]]*\])/g)];
    const texts = [
      ...said.flatMap(([, text]) => text ?? []),
      ...lists.flatMap(([, list]) => JSON.parse(list ?? '[]') as string[]),
    ];
    assert.ok(texts.length > 10);
    assert.deepEqual(
      texts.filter((text) => !/^%[^%]+%$/.test(text) || inWords(text) === text),
      [],
    );
  });

  it('describe every setting', () => {
    for (const [name, { description, markdownDescription }] of Object.entries(settingsOfManifest)) {
      assert.match(name, /^tandem\./);
      assert.ok(inWords(description ?? markdownDescription ?? '').length > 10, name);
    }
  });
});

describe('what the manifest shows', () => {
  it('has views with names and icons that exist', () => {
    assert.ok(views.length > 0);
    for (const { id, name, icon } of views) {
      assert.match(id, /^tandem\./);
      assert.doesNotMatch(inWords(name), /^%/, id);
      assert.ok(icon !== undefined && isIcon(icon), `${id} has no icon`);
    }
    for (const { id, icon } of contributes.viewsContainers.activitybar) {
      assert.ok(isIcon(icon), `${id} has no icon`);
      assert.ok(contributes.views[id], `${id} has no views`);
    }
  });

  it('has welcome texts only for its own views', () => {
    const known = new Set(views.map(({ id }) => id));
    const strays = (contributes.viewsWelcome ?? []).filter(({ view }) => !known.has(view));
    assert.deepEqual(strays, []);
  });

  it('has a picture of its own, and words for it, in every step of the walkthrough', () => {
    assert.ok(steps.length > 0);
    for (const { id, media } of steps) {
      assert.match(media.svg ?? '', /^media\/walkthrough\/.+\.svg$/, id);
      assert.ok(inWords(media.altText ?? '').length > 10, id);
    }
  });

  it('names only files that exist', () => {
    const paths = [
      ...JSON.stringify({ ...manifest, scripts: {} }).matchAll(/"(\.?\/?(?:media|snippets|examples)\/[^"]+)"/g),
    ];
    assert.deepEqual(
      paths.flatMap(([, path]) => path ?? []).filter((path) => !existsSync(join(projectRoot, path))),
      [],
    );
  });

  it('has a PNG icon of 128 or 256 pixels', () => {
    const icon = readFileSync(join(projectRoot, manifest.icon));
    assert.equal(icon.subarray(1, 4).toString('latin1'), 'PNG');
    const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
    assert.equal(width, height);
    assert.ok(width === 128 || width === 256, `${width} pixels`);
  });

  it('can be found in the marketplace', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'tandem-specs.tandem');
    assert.deepEqual(manifest.categories.toSorted(), ['Linters', 'Snippets', 'Visualization']);
    assert.ok(manifest.keywords.length >= 5 && manifest.keywords.length <= 30);
    assert.equal(manifest.pricing, 'Free');
  });
});

describe('what the manifest promises', () => {
  it('runs from VS Code 1.100 on, and knows no newer API', () => {
    assert.equal(manifest.engines.vscode, '^1.100.0');
    assert.match(manifest.devDependencies['@types/vscode'] ?? '', /^1\.100\.\d+$/);
  });

  it('runs the same bundle everywhere', () => {
    assert.match(manifest.main, /^\.\/dist\/extension\.cjs$/);
    assert.equal(manifest.browser, manifest.main);
  });

  it('wakes up for few reasons', () => {
    const events = manifest.activationEvents ?? [];
    assert.ok(events.length <= 3, events.join());
    assert.ok(!events.includes('*') && !events.includes('onStartupFinished'), events.join());
    // So that what is overdue shows at once; in any other folder, when somebody opens Markdown or a view.
    assert.ok(events.includes('workspaceContains:.tandem.json'), events.join());
  });

  it('works in virtual and untrusted workspaces', () => {
    const { virtualWorkspaces, untrustedWorkspaces } = manifest.capabilities;
    const virtual = typeof virtualWorkspaces === 'boolean' ? virtualWorkspaces : virtualWorkspaces.supported;
    assert.notEqual(virtual, false);
    assert.equal(untrustedWorkspaces.supported, true);
  });

  it('bundles what it uses', () => {
    assert.deepEqual(manifest.dependencies ?? {}, {});
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is not pinned`);
    }
  });

  it('contributes every snippet and Markdown template that is there', () => {
    const contributed = (contributes.snippets ?? []).map(({ path }) => path.replace('./', '')).toSorted();
    assert.deepEqual(
      contributed,
      filesUnder('snippets', /\.json$/).map(({ path }) => path),
    );
    assert.ok((contributes.snippets ?? []).every(({ language }) => language === 'markdown'));
  });

  it('binds no key outside a view or without a condition', () => {
    for (const { command, when } of contributes.keybindings ?? []) {
      assert.ok(when, command);
    }
  });

  it('shows the pages about rules as pages, installed and run from its sources', () => {
    const installed = readProjectFile('package.json');
    assert.match(
      installed,
      /"\*\*\/tandem-specs\.tandem-\*\/media\/rules\/\*\.md": "vscode\.markdown\.preview\.editor"/,
    );
    assert.match(readProjectFile('.vscode/launch.json'), /\$\{workspaceFolder\}\/examples"/);
    const settings = readProjectFile('examples/.vscode/settings.json');
    assert.match(settings, /"\*\*\/media\/rules\/\*\.md": "vscode\.markdown\.preview\.editor"/);
  });

  it('is formatted as npm writes it', () => {
    assert.equal(readProjectFile('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  });
});

function isIcon(icon: string): boolean {
  return /^\$\([a-z-]+\)$/.test(icon) || existsSync(join(projectRoot, icon));
}
