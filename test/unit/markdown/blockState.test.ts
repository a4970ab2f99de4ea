import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { leanStateBlock } from '../../../src/core/markdown/blockState.ts';
import { askLess } from '../../../src/core/markdown/quickRules.ts';
import { markdownText } from '../../support/markdownText.ts';

const whole = new MarkdownIt({ html: true });
whole.core.ruler.enableOnly(['normalize', 'block']);
const lean = new MarkdownIt({ html: true });
lean.core.ruler.enableOnly(['normalize', 'block']);
lean.block.State = leanStateBlock(lean.block.State);
askLess(lean.block.ruler);

/** What is read of tokens, without those of the cells of tables and their like. */
function shown(tokens: readonly Token[]): unknown[] {
  let inTable = false;
  return tokens.flatMap(({ type, tag, nesting, map, info, level, content }) => {
    inTable = type === 'table_open' || (inTable && type !== 'table_close');
    const isOfCells = inTable && type !== 'table_open' && type !== 'tr_open';
    const isRead = !isOfCells && nesting >= 0;
    const own = isRead ? [{ type, tag, map, info, level, content: type === 'inline' ? content : '' }] : [];
    return isOfCells || isRead ? own : [{ type }];
  });
}

function assertSame(text: string): void {
  assert.deepEqual(shown(lean.parse(text, {})), shown(whole.parse(text, {})));
}

describe('finding blocks without what only HTML needs', () => {
  it('finds the blocks that markdown-it finds, in any text', () => {
    fc.assert(fc.property(markdownText, assertSame), { numRuns: 1000 });
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...[' ', '\t', '\n', '> ', '- ', '1. ', 'a', '|', '-|-', '```', '# ', '<p>', '\0', '\r\n'],
            ...['a\n', '---', '===', '\n  ', '[a]: b', '**', '\n\n'],
          ),
        ),
        (pieces) => assertSame(pieces.join('')),
      ),
      { numRuns: 1000 },
    );
  });

  it('counts blanks behind the last line break for no line', () => {
    for (const text of ['', ' ', '\n', 'a', 'a\n', 'a\n  ', 'a\n\t', '  \n', '- a\n  ', '```\n ']) {
      assertSame(text);
    }
  });
});
