import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { createTandem, type Spec } from '../../src/core/index.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';
import { type IndexedFile, indexedFileOf } from '../../src/core/workspace/indexedFile.ts';
import { testHost } from './tandem.ts';

/** What a test says of a spec besides its text. */
export interface SpecDetails {
  readonly path?: string;
  readonly version?: number;
  /** Whether Tandem judges by itself if it is a spec; by default it is one. */
  readonly judged?: boolean;
}

/** The spec with this text. */
export function specOf(
  text: string,
  { path = 'specs/example.md', version = 1, judged = false }: SpecDetails = {},
): Spec {
  const document = createTextDocument(`file:///work/${path}`, version, text);
  return createTandem(testHost).read(document, { path, settings: DEFAULT_TEAM_SETTINGS, alwaysSpec: !judged });
}

/** What the index keeps of the spec with this text. */
export function fileOf(text: string, details: SpecDetails & { readonly modified?: number } = {}): IndexedFile {
  return indexedFileOf(specOf(text, details), details.modified);
}

/** The first item of a kind in a spec; the test fails where there is none. */
export function itemOf<Kind extends Spec['items'][number]['kind']>(
  spec: Spec,
  kind: Kind,
): Extract<Spec['items'][number], { kind: Kind }> {
  const item = spec.items.find((candidate) => candidate.kind === kind);
  if (!item) {
    throw new Error(`No ${kind} in ${JSON.stringify(spec.document.text)}`);
  }
  return item as Extract<Spec['items'][number], { kind: Kind }>;
}
