import type { Spec } from '../../model/spec.ts';
import type { Position } from '../../text/position.ts';
import { type Range, rangeTouches } from '../../text/range.ts';
import { type Definition, fileReferencesOf, type Use } from '../../workspace/fileReferences.ts';
import type { In, References } from '../../workspace/references.ts';

/** A stretch of text in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** An id in the text, and what it stands for. */
export interface IdAt {
  readonly id: string;
  readonly range: Range;
  /** What is called by it; undefined where nothing in reach is. */
  readonly target: In<Definition> | undefined;
}

/** The id that the cursor touches; undefined elsewhere, so that whoever else knows something of the place may answer. */
export function idAt(spec: Spec, position: Position, references: References): IdAt | undefined {
  const { definitions, uses } = fileReferencesOf(spec);
  const { uri } = spec.document;
  const definition = definitions.find(({ range }) => rangeTouches(range, position));
  if (definition) {
    return { id: definition.id, range: definition.range, target: { ...definition, uri } };
  }
  const use = uses.find(({ range }) => rangeTouches(range, position));
  return use && { id: use.id, range: use.range, target: references.resolve(uri, use) };
}

/** Every place that speaks of `target` by its id, without the one that gives it. */
export function usesOfTarget(target: In<Definition>, references: References): In<Use>[] {
  return references
    .usesMeaning(target.uri, target.id)
    .filter((use) => references.resolve(use.uri, use)?.kind === target.kind);
}

/** The definition of an item's id, as the index has it; undefined for an item without one. */
export function targetOfItem(spec: Spec, key: string): In<Definition> | undefined {
  const item = spec.items.find((one) => one.key === key);
  return (
    item?.id && {
      id: item.id.text,
      kind: item.kind,
      title: item.title.text,
      range: item.id.range,
      uri: spec.document.uri,
    }
  );
}
