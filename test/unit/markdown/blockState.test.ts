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

/** What is read of tokens, without those of the cells of tables and their like; `textOf` gives what stands in a block. */
function shown(tokens: readonly Token[], textOf: (token: Token) => string): unknown[] {
  let inTable = false;
  let heading: Token | undefined;
  return tokens.flatMap((token): unknown[] => {
    const { type, tag, nesting, map, info, level, markup } = token;
    const isEndOfTable = inTable && (type === 'table_close' || type === 'end');
    inTable = type === 'table_open' || (inTable && !isEndOfTable);
    heading = type === 'heading_open' ? token : type === 'inline' ? heading : undefined;
    if (inTable && type !== 'table_open' && type !== 'tr_open') {
      return [];
    }
    const content = type === 'inline' ? (heading?.markup.startsWith('#') ? token.content : textOf(token)) : '';
    return nesting < 0 ? ['end'] : [{ type, tag, map, info, level, markup, content }];
  });
}

const trimmed = (lines: readonly string[]): string => lines.map((line) => line.trim()).join('\n');

function assertSame(text: string): void {
  const columns: number[] = [];
  const lineCount = text.split(/\r\n?|\n/).length;
  const found = shown(lean.parse(text, { lineCount, columns }), ({ map }) => {
    const [start, end] = map ?? [0, 0];
    const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').split('\n').slice(start, end);
    return trimmed(lines.map((line, at) => line.slice(columns[start + at])));
  });
  const wanted = shown(whole.parse(text, {}), ({ content }) => trimmed(content.split('\n')));
  assert.deepEqual(found, wanted);
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
