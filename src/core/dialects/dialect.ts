import type { Lines } from '../markdown/blocks.ts';
import type { Outline, Section } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import type { YamlEntry } from '../markdown/yamlEntries.ts';
import type { Item } from '../model/item.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { Family } from '../vocabulary/language.ts';

/** An item before it has its key, which only the whole document can give. */
export type ItemDraft = Item extends infer Kind ? (Kind extends Item ? Omit<Kind, 'key'> : never) : never;

/** What a dialect reads from. */
export interface ReadContext {
  readonly document: TextDocument;
  readonly parsed: ParsedMarkdown;
  /** The sections to read from: all of them, or those that are read by themselves. */
  readonly outline: Outline;
  /** All sections, with their {@link Section.index} for their place. */
  readonly whole: Outline;
  /** Below the file's root, with `/`. */
  readonly path: string;
  /** What the file of facts beside the document says; their spans are places in that file. */
  readonly facts: readonly YamlEntry[];
  /** Whether the document as a whole is one decision (an ADR): its sections tell of that one and of no others. */
  readonly isRecord: boolean;
  /** What the section is a place for by its own heading; undefined where that names nothing. */
  ownFamilyOf(section: Section): Family | undefined;
  /** What the section is a place for, by its own heading or the nearest one above that says so. */
  familyOf(section: Section): Family | undefined;
  /** Those of the sections to read from that are places for one of `families` by their own headings. */
  sectionsOf(...families: readonly (Family | undefined)[]): readonly Section[];
  /**
   * Takes the lines of an item for one dialect. False when an item that another dialect has read starts on that line:
   * nothing is reported twice.
   */
  claim(line: number): boolean;
  /** Whether an item that starts on that line has been read. */
  isClaimed(line: number): boolean;
  /**
   * To be called where what is read from `section` depends on the sections beside it, apart from the heading of the next one;
   * without `section`, where it depends on any section but those above. What is below a section is always its own.
   */
  looksBeyond(section?: Section): void;
  /** Tells of lines whether one of the words of `dialect` may stand there. */
  wordsOf(dialect: Dialect): (lines: Lines) => boolean;
}

/** A way in which people write items. Dialects compose: each reads what it knows and leaves the rest. */
export interface Dialect {
  /** Stands in every item that it read; stable, as other tools see it. */
  readonly id: string;
  /**
   * Words in lower case with blanks between, one of which stands in the first lines of whatever it reads: lines without one
   * are passed over. Undefined where no words tell.
   */
  readonly words?: string;
  /** True where it reads one item from the document as a whole, and not items from its sections. */
  readonly ofDocument?: true;
  read(context: ReadContext): Iterable<ItemDraft>;
}
