import type { StateBlock, Token } from 'markdown-it';

type StateBlockClass = typeof StateBlock;
type Env = ConstructorParameters<StateBlockClass>[2];

const TAB = 9;
const SPACE = 32;
const HYPHEN = 45;
const EQUALS = 61;

/** What Tandem reads of a table's tokens; its cells it reads from the source, as tokens give no columns. */
const OF_TABLES: ReadonlySet<string> = new Set(['table_open', 'tr_open', 'table_close']);

/** What a text is parsed with, and into besides its tokens. */
export interface BlockResult extends Env {
  /** How many lines the text has: room is made for so many at once. */
  readonly lineCount: number;
  /** For each line of a paragraph, or of a heading with a line below it, the column at which its words start. */
  readonly columns: number[];
}

/** What is known of the lines of a text before any block is found. */
export interface KnownLines {
  /** Whether a paragraph that starts on this line may be a heading, by a line of hyphens or equals signs below it. */
  mayBeUnderlined(line: number): boolean;
}

/**
 * What markdown-it's rules for blocks work on, less what only those need who write HTML: tokens are plain objects, cells of
 * tables get none, all that end a block are one, and no text of several lines is put together: what it is parsed with has to
 * be a {@link BlockResult}. The rules and the blocks they find are markdown-it's.
 */
export function leanStateBlock(Base: StateBlockClass): StateBlockClass {
  // Of what ends a block nothing is read but that it does.
  const end = newToken('end', '', -1, 0);
  // Rules write into what nobody reads, too.
  const ofCell = newToken('cell', '', 0, 0);

  return class LeanStateBlock extends Base implements KnownLines {
    /** The lines with an underline further down and no empty line before it. */
    readonly #aboveUnderlines = new Set<number>();
    /** Where each line starts, with all that stands before the text of a container. */
    readonly #lineStarts: readonly number[];
    readonly #columns: number[];

    constructor(...[src, md, env, tokens]: ConstructorParameters<StateBlockClass>) {
      super('', md, env, tokens);
      this.src = src;
      this.#findLines((env as BlockResult).lineCount);
      this.#lineStarts = this.bMarks.slice();
      this.#columns = (env as BlockResult).columns;
    }

    /** Fills the tables of where lines start and end, and how far they are indented. */
    #findLines(lineCount: number): void {
      const { src } = this;
      const { length } = src;
      const room = lineCount + 1;
      this.bMarks = new Array(room);
      this.eMarks = new Array(room);
      this.tShift = new Array(room);
      this.sCount = new Array(room);
      this.bsCount = new Array(room);
      let known = 0;
      let line = 0;
      for (let start = 0; start < length; line += 1) {
        const found = src.indexOf('\n', start);
        const end = found < 0 ? length : found;
        let at = start;
        let columns = 0;
        for (; at < end; at += 1) {
          const code = src.charCodeAt(at);
          if (code === SPACE) {
            columns += 1;
          } else if (code === TAB) {
            columns += 4 - (columns % 4);
          } else {
            break;
          }
        }
        // Blanks behind the last line break make no line.
        if (found < 0 && at === end) {
          break;
        }
        this.#setLine(line, start, end, at - start, columns);
        if (at === end) {
          known = line + 1;
        } else if (mayUnderline(src, end)) {
          for (; known < line; known += 1) {
            this.#aboveUnderlines.add(known);
          }
        }
        start = end + 1;
      }
      this.#setLine(line, length, length, 0, 0);
      this.lineMax = line;
    }

    #setLine(line: number, start: number, end: number, shift: number, columns: number): void {
      this.bMarks[line] = start;
      this.eMarks[line] = end;
      this.tShift[line] = shift;
      this.sCount[line] = columns;
      this.bsCount[line] = 0;
    }

    mayBeUnderlined(line: number): boolean {
      return this.#aboveUnderlines.has(line);
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const isRead = this.parentType !== 'table' || OF_TABLES.has(type);
      const token = nesting < 0 ? end : isRead ? newToken(type, tag, nesting, this.level) : ofCell;
      this.level += nesting;
      if (isRead) {
        this.tokens.push(token);
      }
      return token;
    }

    /** Asked for the lines of a block, notes where their texts start: whoever has the document reads them there. */
    override getLines(begin: number, end: number): string {
      for (let line = begin; line < end; line += 1) {
        const start = (this.bMarks[line] ?? 0) + (this.tShift[line] ?? 0);
        this.#columns[line] = start - (this.#lineStarts[line] ?? 0);
      }
      return '';
    }
  };
}

/** Whether the line that ends at `end` may be the underline of a heading: it ends as one. */
function mayUnderline(text: string, end: number): boolean {
  let at = end - 1;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) {
    at -= 1;
  }
  const code = text.charCodeAt(at);
  return code === HYPHEN || code === EQUALS;
}

/** What the rules for blocks set in tokens, and what is read of them. */
type LeanToken = Pick<
  Token,
  'type' | 'tag' | 'nesting' | 'level' | 'map' | 'content' | 'children' | 'markup' | 'info' | 'hidden'
>;

function newToken(type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token {
  const token: LeanToken = {
    type,
    tag,
    nesting,
    level,
    map: null,
    content: '',
    children: null,
    markup: '',
    info: '',
    hidden: false,
  };
  return token as Token; // No rule for blocks asks for the rest.
}
