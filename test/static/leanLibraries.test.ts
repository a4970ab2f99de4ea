import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fc from 'fast-check';
import * as jsonc from 'jsonc-parser';
import MarkdownIt from 'markdown-it';
import { leanLibraries } from '../../scripts/bundle/leanLibraries.mjs';
import { filesUnder, projectRoot } from '../support/projectFiles.ts';

/** What jsonc-parser calls `SyntaxKind.EOF`. */
const END_OF_TEXT = 17;

interface Libraries {
  readonly MarkdownIt: typeof MarkdownIt;
  readonly parseTree: typeof jsonc.parseTree;
  readonly modify: typeof jsonc.modify;
  readonly createScanner: typeof jsonc.createScanner;
}

const markdown = fc
  .array(
    fc.constantFrom(
      ...[
        '# Goals',
        'Goals',
        '---',
        '===',
        '- one',
        '  - two',
        '1. first',
        '> said',
        '    code',
        '```ts',
        '```',
        '~~~',
      ],
      ...['| a | b |', '|---|---|', '<div>', '</div>', '<!-- note', '-->', '[a]: /b "c"', '[a]:', '<javascript:x>'],
      ...[
        '[b]: javascript:x',
        '"title',
        '',
        '\t- tab',
        'plain &amp; *bold*',
        '* * *',
        '&nbsp;',
        '\\[a]: b',
        '- [ ] do',
      ],
    ),
    { maxLength: 14 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

describe('the libraries as they are bundled', function () {
  this.timeout(120_000);
  let lean: Libraries;

  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          export { default as MarkdownIt } from 'markdown-it';
          export { createScanner, modify, parseTree } from 'jsonc-parser';`,
        resolveDir: projectRoot,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      plugins: [leanLibraries],
    });
    lean = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
    );
  });

  const blocks = (Library: typeof MarkdownIt, text: string) =>
    [['normalize', 'block'], ['block']].map((rules) => {
      const engine = new Library({ html: true });
      engine.core.ruler.enableOnly(rules);
      return JSON.stringify(engine.parse(text, {}).map((token) => ({ ...token, meta: null })));
    });

  it('find the blocks that markdown-it finds, in the examples', () => {
    for (const { text } of filesUnder('examples', /\.md$/)) {
      assert.deepEqual(blocks(lean.MarkdownIt, text), blocks(MarkdownIt, text));
    }
  });

  it('find the blocks that markdown-it finds, however lines follow each other', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.deepEqual(blocks(lean.MarkdownIt, text), blocks(MarkdownIt, text));
      }),
    );
  });

  it('say so when a rule is asked for that is not there', () => {
    assert.throws(() => new lean.MarkdownIt().core.ruler.enableOnly(['block', 'inline']), /inline/);
  });

  it('read and change settings as jsonc-parser does', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"sides"',
      '"b',
      '1',
      'true',
      '// c\n',
      '/*',
      '*/',
      '\n',
      '\\',
    );
    const shown = ({ parseTree, modify, createScanner }: Omit<Libraries, 'MarkdownIt'>, text: string) => {
      const errors: jsonc.ParseError[] = [];
      const tree = JSON.stringify(parseTree(text, errors), (key, value) => (key === 'parent' ? undefined : value));
      const scanner = createScanner(text);
      const tokens: number[] = [];
      for (let token = scanner.scan(); token !== END_OF_TEXT; token = scanner.scan()) {
        tokens.push(token, scanner.getTokenError());
      }
      const edits = text.startsWith('{ "') ? modify(text, ['sides', 'pm'], ['goals'], {}) : [];
      return JSON.stringify([tree, errors, tokens, edits]);
    };
    for (const text of ['{ "sides": { "pm": [] } } // why', '{ "a": [1, 2,], }']) {
      assert.equal(shown(lean, text), shown(jsonc, text));
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        assert.equal(shown(lean, pieces.join('')), shown(jsonc, pieces.join('')));
      }),
    );
  });
});
