import { createMemo } from '../memo.ts';
import type { Spec } from '../model/spec.ts';
import { type FileReferences, fileReferencesOf } from '../workspace/fileReferences.ts';

const known = createMemo<Spec, FileReferences>();

/** The ids that a spec defines and uses as it stands now; read once for all rules. */
export function ownReferences(spec: Spec): FileReferences {
  const found = known.get(spec) ?? fileReferencesOf(spec);
  known.set(spec, found);
  return found;
}
