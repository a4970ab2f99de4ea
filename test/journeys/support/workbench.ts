import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { removeOnExit } from '../../../scripts/lib/cleanup.mjs';
import { repositoryRoot, temporaryFolder } from '../../../scripts/lib/paths.mjs';
import { releases } from '../../../scripts/workbench/releases.mjs';
import { windowPath } from '../../../scripts/workbench/url.mjs';
import { caretLine, hoverText } from './editor.ts';
import { scrollTo } from './lists.ts';
import { openPage, savePicture } from './pages.ts';
import { untilShown } from './patience.ts';
import { journeyRelease, sharedServer } from './run.ts';

/** What a journey's window starts with. */
export interface WorkbenchOptions {
  /** A folder of the repository (`examples`) whose copy is opened; none: an empty folder, or no folder with `null`. */
  readonly folder?: string | null;
  /** Files to write into the copy, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is done with the copy before it is opened. */
  readonly prepare?: (folder: string) => void;
  /** User settings of this window. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Light by default. */
  readonly theme?: Theme;
  /** With workspace trust on, where nobody has trusted the folder: Restricted Mode. */
  readonly restricted?: boolean;
  /** Loads Tandem from a folder named as where VS Code installs extensions, not from this repository. */
  readonly installed?: boolean;
  /** JavaScript that the installed copy runs before its own, as a measurement asks for. */
  readonly runFirst?: string;
  /** Another display language for the extension (`ja`); VS Code itself stays English. */
  readonly language?: string;
}

type Theme = 'light' | 'dark' | 'high contrast';

const isNewest = journeyRelease === releases.newest;

/** The default themes of this VS Code, and the class that tells from outside which one is shown. */
const themes: Readonly<Record<Theme, { readonly name: string; readonly marker: string }>> = {
  dark: { name: isNewest ? 'Dark 2026' : 'Dark Modern', marker: 'vs-dark' },
  light: { name: isNewest ? 'Light 2026' : 'Light Modern', marker: 'vs' },
  'high contrast': { name: 'Default High Contrast', marker: 'hc-black' },
};

/** Opens a window on a fresh copy of a folder, with Tandem loaded from this repository. It closes after the journey. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const server = await sharedServer();
  const folder = options.folder === null ? undefined : copyFolder(options);
  options.prepare?.(folder ?? '');
  // The window reads the settings when it opens; a later change of the file would pass unseen.
  server.writeSettings({
    'security.workspace.trust.enabled': options.restricted === true,
    'security.workspace.trust.startupPrompt': 'never',
    'workbench.reduceMotion': 'on',
    ...options.settings,
  });
  const page = await openPage();
  if (options.language) {
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`);
  }
  const authority = `localhost:${server.port}`;
  const extension = options.installed ? installedCopy(options.runFirst) : repositoryRoot;
  await page.goto(`http://${authority}${windowPath({ authority, folder, extension })}`);
  await workbenchIsThere(page);
  const workbench = new Workbench(page, folder ?? '');
  if (options.theme && options.theme !== 'light') {
    // In a browser VS Code starts as light as the browser, whatever the settings say.
    await workbench.setTheme(options.theme);
  }
  return workbench;
}

/** Waits until a page shows VS Code's window. */
export async function workbenchIsThere(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Explorer/ }).waitFor({ timeout: 60_000 });
}

/** What is shipped, in a folder with the name that it gets on a user's machine. */
function installedCopy(runFirst = ''): string {
  const parent = temporaryFolder('installed');
  removeOnExit(parent);
  const copy = join(parent, 'tandem-specs.tandem-0.0.0');
  for (const part of ['package.json', 'package.nls.json', 'dist', 'media', 'snippets']) {
    cpSync(join(repositoryRoot, part), join(copy, part), { recursive: true });
  }
  const bundle = join(copy, 'dist', 'extension.cjs');
  writeFileSync(bundle, `${runFirst}${readFileSync(bundle, 'utf8')}`);
  return copy;
}

function copyFolder({ folder, files = {} }: WorkbenchOptions): string {
  const parent = temporaryFolder('journey');
  removeOnExit(parent);
  const copy = join(parent, basename(folder ?? 'workspace'));
  mkdirSync(copy);
  if (folder) {
    cpSync(resolve(repositoryRoot, folder), copy, { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

/** A window as its user sees it. Every method waits for what it promises; none sleeps. */
export class Workbench {
  readonly page: Page;
  /** The opened folder on disk; empty where none is open. */
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** The input box at the top of the window: quick open, command palette, quick picks. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  /** Where one types in it. */
  get quickInputBox(): Locator {
    return this.quickInput.locator('.quick-input-filter input');
  }

  /** Opens a file of the folder by its path, with quick open, and puts the cursor into it. */
  async openFile(path: string): Promise<void> {
    const file = this.quickInput.getByRole('option', { name: basename(path) }).first();
    await untilShown(file, async () => {
      await this.page.keyboard.press('ControlOrMeta+KeyP');
      await this.quickInputBox.fill(path);
    });
    await file.click();
    await this.page.getByRole('tab', { name: basename(path), selected: true }).waitFor();
    await this.editor.waitFor();
    await this.page.keyboard.press('ControlOrMeta+Digit1');
  }

  /** Runs a command by its full title, as in `Tandem: Insert Brief`. */
  async runCommand(title: string): Promise<void> {
    const command = this.quickInput.getByRole('option', { name: title }).first();
    // What the palette lists was decided when it opened: a command that comes later is missing until it opens again.
    await untilShown(command, async () => {
      if (await this.quickInput.isVisible()) {
        await this.page.keyboard.press('Escape');
      }
      await this.page.keyboard.press('F1');
      await this.quickInputBox.fill(`>${title}`);
    });
    await command.click();
  }

  /** Chooses an entry of the open quick pick by a part of its label; it must be among the first dozen, which are shown. */
  async pick(label: string): Promise<void> {
    await this.quickInput.getByRole('option', { name: label }).first().click();
  }

  /** The text editor that has the focus, or had it last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Puts the cursor on a line, counted from one as VS Code shows it, at its end unless a column is given. */
  async goTo(line: number, column?: number): Promise<void> {
    await this.page.keyboard.press('Control+KeyG');
    await this.quickInputBox.fill(`:${line}:${column ?? 1}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await caretLine(this.page, line);
    if (column === undefined) {
      await this.page.keyboard.press('End');
    }
  }

  /** Types at the cursor, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until the editor shows a piece of text, which stands on one line. */
  async waitForText(text: string): Promise<void> {
    await this.editor.locator('.view-line').filter({ hasText: text }).first().waitFor();
  }

  /** Points at a piece of text that is visible in the editor and returns the hover that appears. */
  async hover(text: string): Promise<Locator> {
    return hoverText(this.page, text);
  }

  /** The Problems panel's tree; opens the panel. */
  async problems(): Promise<Locator> {
    const tree = this.tree('Problems');
    // Not the tree decides, which is hidden for a moment while it is filled: where the panel has the focus, the command closes it.
    if (!(await this.page.getByRole('tab', { name: /^Problems/, selected: true }).isVisible())) {
      await this.runCommand('View: Focus Problems');
    }
    await tree.waitFor();
    return tree;
  }

  /** Waits until the Problems panel lists one whose message contains the text, wherever in it; returns its row, in view. */
  async waitForProblem(text: string | RegExp): Promise<Locator> {
    return scrollTo(await this.problems(), text);
  }

  /** Opens a view container by its name in the activity bar. */
  async openContainer(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') {
      await tab.click();
    }
  }

  /** The tree with this name: a view's title, `Problems`, `Files Explorer`. */
  tree(name: string | RegExp): Locator {
    return this.page.getByRole('tree', { name });
  }

  /** Saves `.screenshots/NAME.png`. */
  async screenshot(name: string): Promise<string> {
    return savePicture(this.page, name);
  }

  /** Changes the colour theme, as users do, and waits until it is shown. */
  async setTheme(theme: Theme): Promise<void> {
    const label = theme === 'high contrast' ? 'Dark High Contrast' : themes[theme].name;
    // Before the themes of extensions are there, none can be chosen.
    await this.page.locator('.monaco-workbench[class*="vscode-theme-defaults"]').waitFor();
    await this.runCommand('Preferences: Color Theme');
    await this.quickInput.getByRole('option', { name: 'Light Modern' }).waitFor();
    await this.quickInputBox.fill(label);
    await this.pick(label);
    await this.page.locator(`.monaco-workbench.${themes[theme].marker}`).waitFor();
  }
}
