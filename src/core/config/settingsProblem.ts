import type { Message } from '../model/message.ts';
import type { Range } from '../text/range.ts';

/** Something in the settings that Tandem cannot follow. The default holds there, everything else as written. */
export interface SettingsProblem {
  readonly message: Message;
  /** Keys and indices down to the place; empty for the settings as a whole. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is the trouble, or its value. */
  readonly at: 'key' | 'value';
}

/** A problem in a settings file, with its place there. */
export interface SettingsFileProblem {
  /** `syntax`: the file is no JSON there, as every editor says too; `setting`: what only Tandem can know. */
  readonly kind: 'syntax' | 'setting';
  readonly message: Message;
  readonly range: Range;
}
