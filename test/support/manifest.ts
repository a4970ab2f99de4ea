import { readProjectFile } from './projectFiles.ts';

/** An entry of a menu. */
export interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

/** The parts of `package.json` that tests look at. */
export interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly pricing: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents?: readonly string[];
  readonly capabilities: {
    readonly virtualWorkspaces: { readonly supported: boolean | 'limited' } | boolean;
    readonly untrustedWorkspaces: { readonly supported: boolean | 'limited' };
  };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly icon?: string;
    }[];
    readonly menus?: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly submenus?: readonly { readonly id: string; readonly label: string }[];
    readonly keybindings?: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<
      Record<string, readonly { readonly id: string; readonly name: string; readonly icon?: string }[]>
    >;
    readonly viewsWelcome?: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly configuration: readonly {
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly markdownDescription?: string }>
      >;
    }[];
    readonly walkthroughs?: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: Readonly<Record<string, string>>;
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly snippets?: readonly { readonly language: string; readonly path: string }[];
    readonly [other: string]: unknown;
  };
}

/** The extension's manifest, as written. */
export const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;

/** The manifest's words by their keys. */
export function manifestWords(): Readonly<Record<string, string>> {
  return JSON.parse(readProjectFile('package.nls.json')) as Record<string, string>;
}

/** `text` with its `%key%` replaced by the words; as it is where it has none. */
export function inWords(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined ? text : (manifestWords()[key] ?? text);
}

/** The titles of all commands, as a user sees them, without their category. */
export function commandTitles(): string[] {
  return manifest.contributes.commands.map(({ title }) => inWords(title));
}

/** All settings, whatever heading they stand under. */
export const settingsOfManifest: Manifest['contributes']['configuration'][number]['properties'] = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }) => properties),
);
