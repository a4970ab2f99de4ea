import type { MarkdownIt } from 'markdown-it';
import { createTandem, createTextDocument, DEFAULT_TEAM_SETTINGS, formatMessage, type IsoDay } from '../core/index.ts';
import { tandemPreview } from './tandemPreview.ts';

/** How the plugin reads outside VS Code. */
export interface MarkdownItTandemOptions {
  /**
   * Where the document lies, with `/`, as in `specs/beds.md`: it helps to tell a spec from an ordinary page. A function is asked for each
   * document, with the `env` that was passed to `render`.
   */
  readonly path?: string | ((env: unknown) => string);
  /** The day that counts as today, as in `2026-03-31`; without it nothing is called overdue. */
  readonly today?: IsoDay;
}

const HOW = 'prescriptive-architecture';

/** A plugin for any markdown-it: `md.use(markdownItTandem, { path: 'specs/beds.md' })`. Shows specs as VS Code's preview does; words are English. */
export function markdownItTandem(md: MarkdownIt, { path = 'spec.md', today = '' }: MarkdownItTandemOptions = {}): void {
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const tandem = createTandem({ log, now: () => 0, pause: async () => undefined });
  const settings = DEFAULT_TEAM_SETTINGS;
  tandemPreview(md, {
    translate: ({ template, data }) => formatMessage(template, data),
    read: (text, env) => {
      const file = { path: typeof path === 'string' ? path : path(env), settings, alwaysSpec: false };
      const spec = tandem.read(createTextDocument(`file:///${file.path}`, 0, text), file);
      const findings = tandem.check(spec, { settings, today }).filter(({ rule }) => rule === HOW);
      return { spec, findings, today };
    },
  });
}
