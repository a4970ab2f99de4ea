import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import { say } from './pieces.ts';

/** What the editor's corner says of the document at hand. */
export interface LanguageStatus {
  /** "Read as a spec" or "Not read as a spec". */
  readonly text: Message;
  /** Why. */
  readonly detail: Message;
  /** What changes that: a marker that `markSpec` writes. */
  readonly action: { readonly title: Message; readonly makeSpec: boolean };
}

/** Whether Tandem reads the document, why, and how to change that. */
export function languageStatusOf(spec: Spec): LanguageStatus {
  const { isSpec, reason } = spec.verdict;
  return {
    text: say(
      isSpec ? (spec.state === 'settled' ? 'Read as a spec that is over' : 'Read as a spec') : 'Not read as a spec',
    ),
    detail: isSpec && spec.state === 'settled' ? spec.stateReason : reason,
    action: isSpec ? { title: say('Ignore it'), makeSpec: false } : { title: say('Read it'), makeSpec: true },
  };
}
