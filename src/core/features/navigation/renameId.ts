import { done, type Outcome, refused } from '../../edits/editResult.ts';
import type { Spec } from '../../model/spec.ts';
import type { FileEdit } from '../../text/textEdit.ts';
import { type Definition, fileReferencesOf } from '../../workspace/fileReferences.ts';
import { isWholeId } from '../../workspace/ids.ts';
import type { In, References } from '../../workspace/references.ts';

/**
 * Gives `target` another id, wherever it is spoken of. `specs` are the files that define or use either id, as they stand now;
 * `references` are of all files, and in step with them. Refused where the new id is none, is taken, or where one cannot tell
 * which of two things is meant.
 */
export function renameId(
  target: In<Definition>,
  newId: string,
  specs: readonly Spec[],
  references: References,
): Outcome<readonly FileEdit[]> {
  const { id, kind, uri } = target;
  if (!isWholeId(newId)) {
    return refused(
      'unsuitable',
      '"{id}" does not read as an id. Ids are letters and a number, such as D-12 or FR-003.',
      {
        id: newId,
      },
    );
  }
  if (newId === id) {
    return done([]);
  }
  if (references.duplicates(uri).some((one) => one.id === id && one.kind === kind)) {
    return refused('ambiguous', '{id} is given to two things in {file}. Give one of them another id first.', {
      id,
      file: titleIn(specs, uri),
    });
  }
  const edits: FileEdit[] = [];
  for (const spec of specs) {
    const own = spec.document.uri;
    const { definitions, uses } = fileReferencesOf(spec);
    const ranges = [
      ...(own === uri ? definitions.filter((one) => one.id === id && one.kind === kind) : []),
      ...uses.filter((use) => use.id === id && isMeant(references.resolve(own, use), target)),
    ].map(({ range }) => range);
    const isTaken =
      own === uri
        ? [...definitions, ...uses].some((one) => one.id === newId)
        : (ranges.length > 0 && references.resolve(own, { id: newId, about: kind }) !== undefined) ||
          uses.some((use) => use.id === newId && wouldTurn(own, references.resolve(own, use), uri));
    if (isTaken) {
      return refused('unsuitable', '{id} stands for something else already in or near {file}.', {
        id: newId,
        file: spec.title,
      });
    }
    if (ranges.length > 0) {
      edits.push({ uri: own, edits: ranges.map((range) => ({ range, newText: newId })) });
    }
  }
  return done(edits);
}

/** Whether a use in `own` of what `found` is may speak of something in `uri` once that has the same id. */
function wouldTurn(own: string, found: In<Definition> | undefined, uri: string): boolean {
  return found?.uri !== own && (found === undefined || folderOf(own) === folderOf(uri));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function isMeant(found: In<Definition> | undefined, target: In<Definition>): boolean {
  return found?.uri === target.uri && found.kind === target.kind;
}

function titleIn(specs: readonly Spec[], uri: string): string {
  return specs.find(({ document }) => document.uri === uri)?.title ?? '';
}
