import type { Message } from '../model/message.ts';
import type { Range } from '../text/range.ts';
import type { FileEdit, TextEdit } from '../text/textEdit.ts';

/** How much a finding matters. `hint` is not shown in VS Code's Problems view. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** An edit that needs no new fact: always right. */
export interface Fix {
  /** What applying it does. */
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** An edit that needs somebody's choice or words: a snippet with tab stops at one place. */
export interface Suggestion {
  readonly title: Message;
  /** The place that the snippet replaces; empty to insert. */
  readonly range: Range;
  /** In LSP snippet syntax. */
  readonly snippet: string;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly uri: FileEdit['uri'];
  readonly range: Range;
  readonly message: Message;
}

/** One place to look and one thing to do. */
export interface Finding extends Message {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The shortest text that the author would change. */
  readonly range: Range;
  readonly fixes: readonly Fix[];
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly Related[];
}
