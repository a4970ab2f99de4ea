/** What kind of inside a term belongs to; shown to people by {@link categoryName}. */
export type Category =
  | 'datastore'
  | 'messaging'
  | 'cache'
  | 'framework'
  | 'library'
  | 'language'
  | 'interface'
  | 'infrastructure'
  | 'authentication'
  | 'dataModel'
  | 'code'
  | 'algorithm'
  | 'architecture'
  | 'tooling'
  | 'vocabulary';

/**
 * The words of one category. Each list is separated by commas; a term may have aliases behind bars, which count as the
 * same thing ("PostgreSQL|postgres|psql"). Terms of several words are written with spaces; plurals come by themselves.
 */
export interface TermList {
  readonly category: Category;
  /** Names that mean one thing, in whatever case they are written. */
  readonly names?: string;
  /** Names that are common words too: count only with their capitals, and not as the first word of a sentence. */
  readonly cased?: string;
  /** Names that people, plans and places bear as well: count as those above, and only beside something technical. */
  readonly everyday?: string;
  /** Common nouns that hardly ever mean anything but the inside of software ("foreign key", "stored procedure"). */
  readonly inner?: string;
  /** Common nouns that users have a sense of too ("table", "queue", "service"): weak by themselves. */
  readonly shared?: string;
}
