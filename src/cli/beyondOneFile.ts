import { createReferences, fileReferencesOf, type References, type Spec } from '../core/index.ts';
import type { FoundFile } from './findFiles.ts';
import type { Run } from './run.ts';
import { wantedFiles } from './wantedFiles.ts';

/** So many other files are read for the sake of those that were asked for; where there are more, nothing is said across files. */
const MOST_OTHERS = 1000;

/** Collects, file by file, what can only be judged when all of them are known. */
export class BeyondOneFile {
  readonly #references = createReferences();
  readonly #withComments = new Set<string>();
  #mayNeedOthers = false;
  readonly #files = new Map<string, FoundFile>();

  /** Keeps the ids of a file, and nothing else of it. */
  add(file: FoundFile, spec: Spec): void {
    const { uri } = spec.document;
    const references = fileReferencesOf(spec);
    this.#references.set(uri, references);
    this.#files.set(uri, file);
    const ids = new Set(references.definitions.map(({ id }) => id));
    this.#mayNeedOthers ||=
      references.standings.length > 0 ||
      references.definitions.some(({ status }) => status) ||
      references.uses.some(({ id }) => !ids.has(id));
    // A comment for all rules may turn off something that is not known yet.
    if (spec.markers.some(({ kind }) => kind === 'disable' || kind === 'disable-next-line')) {
      this.#withComments.add(uri);
    }
  }

  /**
   * The files of which more may be said, and all ids that there are. Where only some files were asked for, those of the rest of
   * the working directory are read now, if one of them may matter.
   */
  async finish(
    run: Run,
  ): Promise<{ readonly files: readonly FoundFile[]; readonly references: References | undefined }> {
    if (run.request.paths.length > 0 && this.#mayNeedOthers) {
      const known = new Set(run.files.map(({ absolute }) => absolute));
      const complaints = { warn: () => {}, fail: () => {} };
      const all = await wantedFiles({ cwd: run.cwd, fs: run.fs, complaints }, []);
      const others = all.filter(({ absolute }) => !known.has(absolute));
      if (others.length > MOST_OTHERS) {
        return { files: [], references: undefined };
      }
      for await (const { spec } of run.reader.read(others)) {
        this.#references.set(spec.document.uri, fileReferencesOf(spec));
      }
    }
    const files = [...this.#files].flatMap(([uri, file]) => (this.#isConcerned(uri) ? [file] : []));
    return { files, references: this.#references };
  }

  #isConcerned(uri: string): boolean {
    return (
      this.#withComments.has(uri) ||
      this.#references.dangling(uri).length > 0 ||
      this.#references.contradicted(uri).length > 0 ||
      this.#references.standingsBeyond(uri).length > 0
    );
  }
}
