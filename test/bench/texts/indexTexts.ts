import type { Tandem } from '../../../src/core/index.ts';
import { RUN } from '../analysis.ts';
import type { BenchText } from './documents.ts';

/** Reads `texts` into the index of `tandem` as the files of a workspace that has just been opened. */
export async function indexTexts(tandem: Tandem, texts: readonly BenchText[]): Promise<void> {
  const byUri = new Map(texts.map((text) => [`file:///${text.path}`, text]));
  const indexer = tandem.indexer({
    fetch: async (uri) => ({ text: byUri.get(uri)?.text ?? '', modified: undefined }),
    contextOf: (uri) => ({ path: byUri.get(uri)?.path ?? '', settings: RUN.settings, alwaysSpec: false }),
  });
  indexer.enqueue(byUri.keys());
  await indexer.whenIdle();
  indexer.dispose();
}
