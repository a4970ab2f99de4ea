import { dequal } from 'dequal/lite';
import { headingPath, type Section } from '../../markdown/outline.ts';
import { notesOf } from '../../markdown/sectionNotes.ts';
import { createMemo } from '../../memo.ts';
import { moved } from '../../text/moved.ts';
import type { TextDocument } from '../../text/textDocument.ts';
import type { StatementDraft } from './statementDialect.ts';

/** Reads the statements of one section. */
export type ReadDrafts = (section: Section, document: TextDocument) => readonly StatementDraft[];

/** What was read from a section in an earlier version of a document. */
interface Kept {
  /** Where the section started. */
  readonly line: number;
  /** The headings down to it. */
  readonly path: readonly string[];
  readonly drafts: readonly StatementDraft[];
}

/**
 * `read`, which after a keystroke elsewhere gives what it gave for a section before. It must go by nothing but what stands in
 * the section and the headings down to it.
 */
export function keptDrafts(read: ReadDrafts): ReadDrafts {
  const known = createMemo<object, Kept>();
  return (section, document) => {
    const notes = notesOf(section);
    if (!notes) {
      return read(section, document);
    }
    const { start: line } = section.lines;
    const path = headingPath(section);
    const kept = known.get(notes);
    if (kept && dequal(kept.path, path)) {
      return line === kept.line ? kept.drafts : moved(kept.drafts, line - kept.line);
    }
    // What is kept must not keep the document that its words were cut out of.
    const drafts = moved(read(section, document), 0, true);
    known.set(notes, { line, path, drafts });
    return drafts;
  };
}
