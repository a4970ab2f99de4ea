/** Every text that Tandem offers, in the order in which people meet them. */
export const TEMPLATE_IDS = [
  'brief',
  'scope-change',
  'discovery',
  'decision',
  'risk',
  'estimate',
  'evidence',
  'spec',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The id of a template that a team has written: its file's name behind a word that no other id has. */
export type TeamTemplateId = `team ${string}`;

/**
 * A text to start from. Its body is plain Markdown in which whatever has to be filled in stands in brackets:
 *
 * - `[what must be decided]` is a placeholder, and stays recognisable as one when nobody fills it in;
 * - `[low / medium / high]` is a placeholder with words to choose from;
 * - `[!open / decided]` stands for its first word, and offers the others;
 * - `[me: @engineer]` is the person who writes where Tandem knows that, else the placeholder `[@engineer]`;
 * - `[today]` is the day of writing.
 *
 * Links, boxes to tick and footnotes are none of these.
 */
export interface Template {
  readonly id: TemplateId | TeamTemplateId;
  /** As people call it, in English. */
  readonly name: string;
  /** What it is for, in one English sentence without a full stop. */
  readonly description: string;
  /** What to type for the Markdown snippet. */
  readonly prefix: string;
  /** Where it goes: at the cursor, where nothing is said; at the end of a document; into a file of its own. */
  readonly where?: 'end' | 'file';
  /** Lines end in `\n`, the last one too. The first heading is the highest. */
  readonly body: string;
}

/** A template of Tandem's own. */
export interface OwnTemplate extends Template {
  readonly id: TemplateId;
}
