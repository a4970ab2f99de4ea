import { normaliseHeading } from '../markdown/headingWords.ts';
import type { Side } from '../model/spec.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { done, type Outcome, refused } from './editResult.ts';
import { emptySettings, listed, SETTINGS_UNREADABLE, settingsEdits, unlisted } from './settingsList.ts';

const SIDES: readonly Side[] = ['pm', 'engineering', 'shared', 'none'];

/**
 * Puts every section of that heading on `side`, in all specs of the team, by listing the heading's words under `sides` in
 * `.tandem.json` and nowhere else there. `settings` is the text of that file, undefined or empty where there is none: the
 * edits then write it. Comments and other keys stay as they are. No edits when it says so already; refused when
 * the file cannot be read.
 */
export function changeSideEverywhere(
  settings: string | undefined,
  heading: string,
  side: Side,
): Outcome<readonly TextEdit[]> {
  const before = settings ?? '';
  const words = normaliseHeading(heading).text;
  if (words === '') {
    return refused('unsuitable', 'A heading without words cannot be listed in .tandem.json.');
  }
  let text = emptySettings(before);
  const isSame = (entry: string): boolean => normaliseHeading(entry).text === words;
  for (const other of SIDES) {
    const path = ['sides', other];
    const changed = other === side ? listed(text, path, words, isSame) : unlisted(text, path, isSame);
    if (changed === undefined) {
      return refused('unreadable', SETTINGS_UNREADABLE);
    }
    text = changed;
  }
  return done(settingsEdits(before, text));
}
