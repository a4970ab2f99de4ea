import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { createTextDocument } from '../core/index.ts';
import type { PreviewedSpec } from '../preview/previewOptions.ts';
import { tandemPreview } from '../preview/tandemPreview.ts';
import { localize } from './localize.ts';
import type { Foundation } from './services.ts';

const HOW = 'prescriptive-architecture';

/** What VS Code's Markdown preview asks of an extension. */
export interface PreviewApi {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** Shows specs as specs in VS Code's own preview, unless a setting says no. `current` gives what Tandem stands on now. */
export function previewApi(current: () => Foundation): PreviewApi {
  return {
    extendMarkdownIt: (md) => {
      tandemPreview(md, { read: (text, env) => readShown(current(), text, env), translate: localize });
      return md;
    },
  };
}

/** Draws open previews again when the setting changes. */
export function refreshPreviews({ settings }: Foundation): vscode.Disposable {
  let shown = settings.get().preview;
  return settings.onDidChange(() => {
    if (shown !== settings.get().preview) {
      shown = settings.get().preview;
      void vscode.commands.executeCommand('markdown.preview.refresh');
    }
  });
}

function readShown(foundation: Foundation, text: string, env: unknown): PreviewedSpec | undefined {
  const { clock, files, log, settings, tandem } = foundation;
  const uri = documentOf(env);
  if (!uri || !settings.get().preview) {
    return undefined;
  }
  try {
    const context = files.known(uri.toString()) ?? files.fallback(uri);
    const spec = tandem.read(createTextDocument(uri.toString(), 0, text), context);
    if (!spec.verdict.isSpec || spec.items.length === 0) {
      return undefined;
    }
    const findings = tandem.check(spec, { settings: context.settings, today: clock.today });
    return { spec, findings: findings.filter(({ rule }) => rule === HOW), today: clock.today };
  } catch (error) {
    // A page without cards is better than none.
    log.error('preview.failed', String(error));
    return undefined;
  }
}

/** The document that is rendered, as VS Code's preview names it; undefined for a text that belongs to none. */
function documentOf(env: unknown): vscode.Uri | undefined {
  const document =
    typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : undefined;
  return document instanceof vscode.Uri ? document : undefined;
}
