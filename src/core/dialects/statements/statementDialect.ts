import type { Section } from '../../markdown/outline.ts';
import type { Statement, StatementKind } from '../../model/item.ts';
import type { ReadContext } from '../dialect.ts';
import type { Place } from './places.ts';

/** A statement before it has its key. */
export type StatementDraft = Statement extends infer Kind
  ? Kind extends Statement
    ? Omit<Kind, 'key'>
    : never
  : never;

/** Where statements are read from. */
export type StatementBase = Pick<ReadContext, 'document' | 'outline' | 'ownFamilyOf' | 'familyOf'>;

/** What statements are read from. Their claims are their own: a requirement may hold a question, a metric, an estimate. */
export interface StatementContext {
  readonly base: StatementBase;
  /** What the section is a place for, by its own heading or one above; undefined within alternatives, non-goals and such. */
  placeOf(section: Section): Place | undefined;
  /** Takes a line for one statement of a kind; false when it has one. */
  claim(kind: StatementKind, line: number): boolean;
  /** Whether a statement of a kind starts on that line. */
  isClaimed(kind: StatementKind, line: number): boolean;
  /** The requirement whose heading the section stands below, or is; undefined for none. */
  requirementAbove(section: Section): Section | undefined;
}

/** A way in which people write what a spec is made of. */
export interface StatementDialect {
  readonly id: string;
  read(context: StatementContext): Iterable<StatementDraft>;
}
