import type { Spec } from '../../model/spec.ts';

/** The first words of a status from which on people rely on what a spec says; in English, as most of the specs that state one. */
const APPROVED: ReadonlySet<string> = new Set([
  'approved',
  'accepted',
  'active',
  'agreed',
  'building',
  'committed',
  'final',
  'implementable',
  'implementing',
  'in development',
  'in progress',
  'planned',
  'ready',
  'scheduled',
  'shipping',
  'signed off',
]);

/** Whether a spec is past approval: its status says so, or it is over. False for `undefined`. */
export function isApproved(spec: Spec | undefined): boolean {
  const words = spec?.stateReason.data.status?.toLowerCase().match(/\p{L}+/gu) ?? [];
  return spec?.state === 'settled' || APPROVED.has(words[0] ?? '') || APPROVED.has(words.slice(0, 2).join(' '));
}
