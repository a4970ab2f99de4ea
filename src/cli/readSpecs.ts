import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  checkedSpecPath,
  createTextDocument,
  DEFAULT_TEAM_SETTINGS,
  FACTS_FILE,
  type FileContext,
  FileRoots,
  formatMessage,
  mayHaveFacts,
  parseTeamSettings,
  pathBelow,
  type Spec,
  type Tandem,
  type TeamSettings,
} from '../core/index.ts';
import { type DecodedText, decodeText } from './decodeText.ts';
import type { FoundFile } from './findFiles.ts';
import { inOrder } from './inOrder.ts';
import { withSlashes } from './paths.ts';
import type { CliFileSystem } from './program.ts';
import { reasonOf } from './reasonOf.ts';

/** One file, read. */
export interface ReadFile {
  readonly file: FoundFile;
  readonly context: FileContext;
  readonly decoded: DecodedText;
  readonly spec: Spec;
}

/** What reading has to say besides: English lines for people. */
export interface Complaints {
  /** Something is wrong, but everything was read. */
  warn(line: string): void;
  /** Something could not be read. */
  fail(line: string): void;
}

/** Reads files one after the other, each with the settings that govern it. */
export class SpecReader {
  readonly #tandem: Tandem;
  readonly #fs: CliFileSystem;
  readonly #cwd: string;
  readonly #all: boolean;
  readonly #complaints: Complaints;
  readonly #roots: FileRoots;
  readonly #settings = new Map<string, Promise<TeamSettings>>();

  constructor(tandem: Tandem, fs: CliFileSystem, cwd: string, all: boolean, complaints: Complaints) {
    this.#tandem = tandem;
    this.#fs = fs;
    this.#cwd = cwd;
    this.#all = all;
    this.#complaints = complaints;
    this.#roots = new FileRoots({ exists: async (path) => (await fs.kindOf(path)) !== undefined });
  }

  /** What could be read of `files`, in their order. */
  async *read(files: readonly FoundFile[]): AsyncGenerator<ReadFile> {
    const loaded = inOrder(files, async (file) => {
      try {
        const [bytes, context] = await Promise.all([this.#fs.readFile(file.absolute), this.#contextOf(file)]);
        return { file, context, decoded: decodeText(bytes) };
      } catch (error) {
        this.#complaints.fail(`${file.path}: ${reasonOf(error)}`);
        return undefined;
      }
    });
    for await (const one of loaded) {
      const spec = one && this.#firstSpecOf(one);
      if (spec) {
        yield { ...one, spec };
      }
    }
  }

  /** Reads `text` as what `file` holds. */
  specOf(file: FoundFile, context: FileContext, text: string, version: number): Spec {
    const uri = pathToFileURL(file.absolute).href;
    return this.#tandem.read(createTextDocument(uri, version, text), context);
  }

  /** Reads `text` as what `file` held at some time, with the settings that govern it now. */
  async specOfText(file: FoundFile, text: string): Promise<Spec> {
    return this.specOf(file, await this.#contextOf(file), text, 0);
  }

  /** Undefined, and complained about, where Tandem itself fails: the other files can still be read. */
  #firstSpecOf({ file, context, decoded }: Omit<ReadFile, 'spec'>): Spec | undefined {
    try {
      return this.specOf(file, context, decoded.text, 1);
    } catch (error) {
      this.#complaints.fail(`${file.path}: internal error: ${String(error)}`);
      return undefined;
    }
  }

  async #contextOf(file: FoundFile): Promise<FileContext> {
    const { folder, settingsFile } = await this.#roots.rootOf(posix.dirname(file.absolute), this.#cwd);
    return {
      path: pathBelow(folder, file.absolute),
      settings: settingsFile === undefined ? DEFAULT_TEAM_SETTINGS : await this.#settingsIn(settingsFile),
      alwaysSpec: this.#all,
      facts: await this.#factsBeside(file.absolute),
      subject: await this.#checkedSpec(file.absolute),
    };
  }

  /** Undefined where there are none, as beside most files. */
  async #factsBeside(file: string): Promise<string | undefined> {
    return mayHaveFacts(file) ? this.#textOf(posix.join(posix.dirname(file), FACTS_FILE)) : undefined;
  }

  /** Undefined where there is no such file, or it cannot be read: what it is beside says enough without it. */
  async #textOf(path: string): Promise<string | undefined> {
    if ((await this.#fs.kindOf(path)) !== 'file') {
      return undefined;
    }
    try {
      return decodeText(await this.#fs.readFile(path)).text;
    } catch {
      return undefined;
    }
  }

  /** Undefined where there is none, as for all that is no checklist. */
  async #checkedSpec(file: string): Promise<FileContext['subject']> {
    const path = checkedSpecPath(file);
    const text = path === undefined ? undefined : await this.#textOf(path);
    return path === undefined || text === undefined ? undefined : { uri: pathToFileURL(path).href, text };
  }

  #settingsIn(file: string): Promise<TeamSettings> {
    let known = this.#settings.get(file);
    if (!known) {
      known = this.#readSettings(file);
      this.#settings.set(file, known);
    }
    return known;
  }

  async #readSettings(file: string): Promise<TeamSettings> {
    const path = withSlashes(posix.relative(this.#cwd, file));
    try {
      const { settings, problems } = parseTeamSettings(decodeText(await this.#fs.readFile(file)).text);
      for (const { message, range } of problems) {
        const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
        this.#complaints.warn(`${place}: ${formatMessage(message.template, message.data)}`);
      }
      return settings;
    } catch (error) {
      this.#complaints.fail(`${path}: ${reasonOf(error)}`);
      return DEFAULT_TEAM_SETTINGS;
    }
  }
}
