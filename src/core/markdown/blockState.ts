import type { StateBlock, Token } from 'markdown-it';

type StateBlockClass = typeof StateBlock;

const TAB = 9;
const SPACE = 32;

/** What Tandem reads of a table's tokens; its cells it reads from the source, as tokens give no columns. */
const OF_TABLES: ReadonlySet<string> = new Set(['table_open', 'tr_open', 'table_close']);

/**
 * What markdown-it's rules for blocks work on, less what only those need who write HTML: tokens are plain objects, cells of
 * tables get none, and the text of code blocks is not put together. The rules and the blocks they find are markdown-it's.
 */
export function leanStateBlock(Base: StateBlockClass): StateBlockClass {
  return class LeanStateBlock extends Base {
    constructor(...[src, md, env, tokens]: ConstructorParameters<StateBlockClass>) {
      super('', md, env, tokens);
      this.src = src;
      this.#findLines();
    }

    /** Fills the tables of where lines start and end, and how far they are indented. */
    #findLines(): void {
      const { src } = this;
      const { length } = src;
      for (const table of [this.bMarks, this.eMarks, this.tShift, this.sCount, this.bsCount]) {
        table.length = 0;
      }
      for (let start = 0; start < length; ) {
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
        if (found >= 0 || at < end) {
          this.#addLine(start, end, at - start, columns);
        }
        start = end + 1;
      }
      this.#addLine(length, length, 0, 0);
      this.lineMax = this.bMarks.length - 1;
    }

    #addLine(start: number, end: number, shift: number, columns: number): void {
      this.bMarks.push(start);
      this.eMarks.push(end);
      this.tShift.push(shift);
      this.sCount.push(columns);
      this.bsCount.push(0);
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = newToken(type, tag, nesting);
      if (nesting < 0) {
        this.level -= 1;
      }
      token.level = this.level;
      if (nesting > 0) {
        this.level += 1;
      }
      if (this.parentType !== 'table' || OF_TABLES.has(type)) {
        this.tokens.push(token);
      }
      return token;
    }

    override getLines(begin: number, end: number, indent: number, keepLastLF: boolean): string {
      if (keepLastLF) {
        return ''; // The text of fences and HTML.
      }
      const line = this.bMarks[begin];
      if (end - begin === 1 && indent === 0 && line !== undefined) {
        return this.src.slice(line, this.eMarks[begin]);
      }
      return super.getLines(begin, end, indent, keepLastLF);
    }
  };
}

function newToken(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  const token: Omit<Token, 'attrIndex' | 'attrPush' | 'attrSet' | 'attrGet' | 'attrJoin'> = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level: 0,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: true,
    hidden: false,
  };
  return token as Token; // No rule for blocks asks for the methods.
}
