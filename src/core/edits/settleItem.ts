import type { IsoDay } from '../model/date.ts';
import type { Spec } from '../model/spec.ts';
import type { FileEdit } from '../text/textEdit.ts';
import type { Outcome } from './editResult.ts';
import { writeChange } from './write/writeChange.ts';

/** Who settled it, when and why; what is undefined is not written. */
export interface Settling {
  readonly reason?: string | undefined;
  /** As people are written in specs: `@ana` or a name. */
  readonly by?: string | undefined;
  readonly on?: IsoDay | undefined;
}

/** What was decided or answered. */
export interface Deciding extends Settling {
  readonly outcome: 'decided' | 'rejected';
  /** The option, or the outcome in somebody's own words; for `rejected` it may be left out. */
  readonly answer?: string | undefined;
  /** What was known that the recommendation did not know. */
  readonly knew?: string | undefined;
}

/** All of these write in the form in which the author of the item writes, and refuse where that form has no place for it. */

/** Decides or answers an item. */
export function decideItem(spec: Spec, key: string, { outcome, knew, ...rest }: Deciding): Outcome<FileEdit> {
  const known = knew?.trim() ? `not known to the recommendation: ${knew.trim()}` : undefined;
  const reason = known === undefined ? rest.reason : [rest.reason, known].filter((part) => part?.trim()).join('; ');
  return writeChange(spec, key, { ...rest, reason, status: outcome });
}

/** Opens a settled item again. What was said before stays, where its form has a place for it. */
export function reopenItem(spec: Spec, key: string, { reason }: Pick<Settling, 'reason'> = {}): Outcome<FileEdit> {
  return writeChange(spec, key, { status: 'open', reason });
}

/** Puts a decision or question off until `due`. */
export function deferItem(
  spec: Spec,
  key: string,
  { due, reason }: { due: IsoDay; reason?: string | undefined },
): Outcome<FileEdit> {
  return writeChange(spec, key, { status: 'deferred', due, reason });
}

/** Says at a decision that another has taken its place; `by` is Markdown, such as a link. */
export function supersedeItem(spec: Spec, key: string, by: string): Outcome<FileEdit> {
  return writeChange(spec, key, { status: 'superseded', supersededBy: by });
}

/** The other end of {@link supersedeItem}: says at the new decision what it takes the place of. */
export function linkSuperseded(spec: Spec, key: string, old: string): Outcome<FileEdit> {
  return writeChange(spec, key, { supersedes: old });
}

export function setOwner(spec: Spec, key: string, owner: string): Outcome<FileEdit> {
  return writeChange(spec, key, { owner });
}

export function setDue(spec: Spec, key: string, due: IsoDay): Outcome<FileEdit> {
  return writeChange(spec, key, { due });
}

/** Adds one more way to go to an open decision. */
export function addOption(spec: Spec, key: string, option: string): Outcome<FileEdit> {
  return writeChange(spec, key, { option });
}

/** Says what is done about a risk. */
export function mitigateRisk(spec: Spec, key: string, mitigation: string): Outcome<FileEdit> {
  return writeChange(spec, key, { status: 'mitigated', mitigation });
}

/** Says that a risk is taken as it is. */
export function acceptRisk(spec: Spec, key: string, settling: Settling): Outcome<FileEdit> {
  return writeChange(spec, key, { ...settling, status: 'accepted' });
}

/** Says that a risk is none any more. */
export function closeRisk(spec: Spec, key: string, settling: Settling): Outcome<FileEdit> {
  return writeChange(spec, key, { ...settling, status: 'closed' });
}
