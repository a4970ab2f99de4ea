import type { Offer } from './completion.ts';
import type { CursorPlace } from './cursorPlace.ts';

const PEOPLE_FIELDS: ReadonlySet<string> = new Set(['owner', 'decider', 'author']);
const HANDLE = /(?:^|[\s([,;|:*_>])(@[\w.-]{0,40})$/;
const LAST_NAME = /(?:^|[,;/|&])\s*([^,;/|&]*)$/;

/** What was typed of somebody's name at the cursor, and whether only handles fit; undefined where none is expected. */
export function typedName({
  before,
  field,
  valueStart,
}: CursorPlace): { readonly typed: string; readonly onlyHandles: boolean } | undefined {
  const handle = HANDLE.exec(before)?.[1];
  if (handle !== undefined) {
    return { typed: handle, onlyHandles: true };
  }
  if (field === undefined || !PEOPLE_FIELDS.has(field)) {
    return undefined;
  }
  const typed = LAST_NAME.exec(before.slice(valueStart))?.[1] ?? '';
  // A sentence is no name.
  return typed.length <= 40 && typed.split(/\s+/).length <= 4 ? { typed, onlyHandles: false } : undefined;
}

/** The people to choose from: of this document first, then of the workspace; `me` before all, as one often means oneself. */
export function peopleOffers(
  people: { readonly here: readonly string[]; readonly elsewhere: readonly string[]; readonly me: readonly string[] },
  onlyHandles: boolean,
): Offer[] {
  return [...people.me, ...people.here, ...people.elsewhere]
    .filter((name) => !onlyHandles || name.startsWith('@'))
    .map((words) => ({ words }));
}
