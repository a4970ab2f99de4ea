import type { TextEdit } from '../text/textEdit.ts';
import { done, type Outcome, refused } from './editResult.ts';
import { emptySettings, listed, SETTINGS_UNREADABLE, settingsEdits } from './settingsList.ts';

/**
 * Lists `words` among those that the team allows anywhere, under `vocabulary.allowed` in `.tandem.json`. `settings` is the
 * text of that file, undefined or empty where there is none: the edits then write it. Comments and other keys stay as
 * they are. No edits when it says so already; refused when the file cannot be read.
 */
export function allowWords(settings: string | undefined, words: string): Outcome<readonly TextEdit[]> {
  const before = settings ?? '';
  const same = words.toLowerCase();
  const after = listed(
    emptySettings(before),
    ['vocabulary', 'allowed'],
    words,
    (entry) => entry.trim().toLowerCase() === same,
  );
  return after === undefined ? refused('unreadable', SETTINGS_UNREADABLE) : done(settingsEdits(before, after));
}
