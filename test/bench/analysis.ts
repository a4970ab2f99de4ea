import MarkdownIt from 'markdown-it';
import {
  createTandem,
  createTextDocument,
  DEFAULT_TEAM_SETTINGS,
  type Finding,
  type Spec,
  type Tandem,
  type TandemHost,
  type TextDocument,
} from '../../src/core/index.ts';
import type { BenchText } from './texts/documents.ts';

const silent = () => {};

/** A host that gives way without waiting: what is measured is Tandem's own work. */
export const benchHost: TandemHost = {
  log: { debug: silent, info: silent, warn: silent, error: fail },
  now: () => performance.now(),
  pause: () => Promise.resolve(),
};

function fail(event: string, data?: object): void {
  throw new Error(`${event} ${JSON.stringify(data)}`);
}

/** The settings and the day of every check here. */
export const RUN = { settings: DEFAULT_TEAM_SETTINGS, today: '2026-11-22' } as const;

export const newTandem = (): Tandem => createTandem(benchHost);

/** Reads one text as a file of its own: blocks, sides, items of all dialects. `before` is its earlier version. */
export function readText(tandem: Tandem, { path, text }: BenchText, version = 1, before?: TextDocument): Spec {
  const document = createTextDocument(`file:///${path}`, version, text);
  return tandem.read(document, { path, settings: RUN.settings, alwaysSpec: false }, before);
}

/** Everything that Tandem does with a text, up to its findings. */
export function analyse(tandem: Tandem, text: BenchText, version = 1): Finding[] {
  return tandem.check(readText(tandem, text, version), RUN);
}

const parser = new MarkdownIt({ html: true });

/** The yardstick: what any tool that reads Markdown has to do, blocks and inline text. */
export function parsePlainly(texts: readonly BenchText[]): void {
  for (const { text } of texts) {
    parser.parse(text, {});
  }
}
