import assert from 'node:assert/strict';
import { build } from 'esbuild';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { leanLibraries } from '../../scripts/bundle/leanLibraries.mjs';
import { filesUnder, projectRoot } from '../support/projectFiles.ts';

interface Libraries {
  readonly MarkdownIt: typeof MarkdownIt;
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
  this.timeout(20_000);
  let lean: Libraries;

  before(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { default as MarkdownIt } from 'markdown-it';",
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
});
