import type { Message } from '../model/message.ts';
import { say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

/** Why a file cannot be written: it is gone, it is kept as it is, it says something else by now, or the editor would not. */
export type Conflict = 'gone' | 'readOnly' | 'changedOnDisk' | 'refused';

const WORDS: Readonly<Record<Conflict, FeatureSentence>> = {
  gone: '{path} is not there any more. Nothing was changed.',
  readOnly: '{path} is read-only. Nothing was changed.',
  changedOnDisk: '{path} has just changed on disk. Nothing was written; look at it again and repeat what you did.',
  refused: '{path} could not be changed, and stays as it is. It may be read-only.',
};

/** What to say where `paths` are not written: what, where, and that nothing is lost. */
export function conflictWords(conflict: Conflict, ...paths: readonly string[]): Message {
  return say(WORDS[conflict], { path: paths.join(', ') });
}
