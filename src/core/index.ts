import { compileSettingsGlobs, type SettingsGlobs } from './config/globs.ts';
import type { TeamSettings } from './config/teamSettings.ts';
import type { FileContext } from './model/fileContext.ts';
import type { TandemHost } from './model/host.ts';
import type { Spec } from './model/spec.ts';
import { readSpec } from './readSpec.ts';
import type { Finding } from './rules/finding.ts';
import { type RuleRun, runRules } from './rules/runRules.ts';
import type { TextDocument } from './text/textDocument.ts';
import { createIndexer, type Indexer, type IndexerOptions } from './workspace/indexer.ts';
import { createSpecIndex, type SpecIndex } from './workspace/specIndex.ts';

/** Tandem at work: reads specs, says what is missing in them, and keeps the index of a workspace. */
export interface Tandem {
  /**
   * Reads a document. The result is kept as long as the document object lives, for the same path and settings, so that
   * every feature may ask for it: one parse per version.
   */
  read(document: TextDocument, file: FileContext): Spec;
  /** What the rules have to say about a spec, in document order. Empty for a document that is none. */
  check(spec: Spec, run: Omit<RuleRun, 'log'>): Finding[];
  /** All files of the workspace, with the items of those that are specs. */
  readonly index: SpecIndex;
  /** Makes the reader that fills the index, in slices. */
  indexer(files: WorkspaceFiles): Indexer;
}

/** How the indexer gets at the files of the workspace. */
export interface WorkspaceFiles extends Pick<IndexerOptions, 'fetch'> {
  /** What is known of a file that was fetched; asked after its text has come. */
  contextOf(uri: string): FileContext;
}

/** Puts Tandem together for one host. */
export function createTandem(host: TandemHost): Tandem {
  const specs = new WeakMap<TextDocument, { readonly file: FileContext; readonly spec: Spec }>();
  const globs = new WeakMap<TeamSettings, SettingsGlobs>();
  const index = createSpecIndex();

  function globsOf(settings: TeamSettings): SettingsGlobs {
    const known = globs.get(settings) ?? compileSettingsGlobs(settings);
    globs.set(settings, known);
    return known;
  }

  function read(document: TextDocument, file: FileContext): Spec {
    const known = specs.get(document);
    if (known && isSameContext(known.file, file)) {
      return known.spec;
    }
    const spec = readSpec(document, file, globsOf(file.settings));
    specs.set(document, { file, spec });
    return spec;
  }

  return {
    read,
    check: (spec, run) => runRules(spec, { ...run, log: host.log }),
    index,
    indexer: ({ fetch, contextOf }) =>
      createIndexer({ host, index, fetch, read: (document) => read(document, contextOf(document.uri)) }),
  };
}

function isSameContext(a: FileContext, b: FileContext): boolean {
  return a.path === b.path && a.settings === b.settings && a.alwaysSpec === b.alwaysSpec;
}
