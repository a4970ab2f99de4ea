import type { TeamSettings } from '../config/teamSettings.ts';

/** What Tandem must know of a file besides its text. */
export interface FileContext {
  /** Below the root of the file (see `config/fileRoot.ts`), with `/` and no leading one. */
  readonly path: string;
  /** The team's settings that govern it; the defaults where there are none. Compared by identity for caching. */
  readonly settings: TeamSettings;
  /** Read it as a spec whatever it looks like (`--all`). */
  readonly alwaysSpec: boolean;
  /** The text of the file of facts beside it (see `sides/factsFile.ts`); undefined where there is none. */
  readonly facts?: string | undefined;
  /** The spec that it is a checklist of (see `sides/checkedSpec.ts`), as it was saved; undefined where there is none. */
  readonly subject?: { readonly uri: string; readonly text: string } | undefined;
}
