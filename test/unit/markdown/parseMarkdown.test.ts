import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/core/markdown/blocks.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { markdownText } from '../../support/markdownText.ts';
import { parse, proseIn } from '../../support/reading.ts';

const kinds = (text: string) => parse(text).blocks.map((block) => block.kind);
const words = (text: string) => [...proseIn(parse(text).blocks)].map((prose) => prose.text);

describe('reading Markdown into blocks', () => {
  it('never throws, and says of every piece of text where it stands', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const { span, text: prose } of proseIn(parse(text).blocks)) {
          assert.equal(prose.length, span.end - span.start);
          assert.ok(span.start >= 0 && span.end <= text.length);
          for (let at = 0; at < prose.length; at += 1) {
            assert.ok(prose[at] === ' ' || prose[at] === text[span.start + at], `${prose} at ${at}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps blocks in order and within the document', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const lines = createTextDocument('a', 1, text).lineStarts.length;
        let last = 0;
        for (const block of parse(text).blocks) {
          assert.ok(block.lines.start >= last && block.lines.end <= lines && block.span.start <= block.span.end);
          last = block.lines.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the words of bullets behind their markers, boxes and quotes', () => {
    assert.deepEqual(words('> - [ ] Decide on *names*\n>   soon\n'), ['Decide on *names*\n    soon']);
    assert.deepEqual(words('1. one\n   - two\n'), ['one', 'two']);
    assert.deepEqual(words('- - nested on one line'), ['nested on one line']);
  });

  it('reads a tick from its box', () => {
    const states = parse('- [x] a\n- [ ] b\n- [~] c\n- [link](x)').blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.checkbox?.state) : [],
    );
    assert.deepEqual(states, ['done', 'open', 'partial', undefined]);
  });

  it('splits table rows at pipes that are not escaped', () => {
    assert.deepEqual(words('| Risk | Answer |\n|---|---|\n| a \\| b | c |\n| short |\n'), [
      'Risk',
      'Answer',
      'a \\| b',
      'c',
      'short',
    ]);
  });

  it('takes a line that is bold from end to end for a heading, one level below the one above', () => {
    const found = parse(
      '## Requirements\n\n**Acceptance Scenarios**:\n\n1. Given\n\n**Notes**\ntext right below\n',
    ).blocks;
    const headings = found.filter((block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading');
    assert.deepEqual(
      headings.map(({ level, bold, prose }) => [level, bold, prose.text]),
      [
        [2, false, 'Requirements'],
        [3, true, 'Acceptance Scenarios'],
        [3, true, 'Notes'],
      ],
    );
  });

  it('leaves bold sentences, bold beginnings and bold fields alone', () => {
    for (const text of [
      '**Do not ship this before May.**',
      '**Note** that it is late',
      '**Status: Draft**',
      '**a** and **b**',
    ]) {
      assert.deepEqual(kinds(text), ['paragraph'], text);
    }
  });

  it('blanks comments, and keeps their words aside', () => {
    const { blocks, comments } = parse('- ship it <!-- status: open -->\n\n<!--\n- not an item?\n-->\n');
    assert.deepEqual(
      [...proseIn(blocks)].map((prose) => prose.text.trim()),
      ['ship it'],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['status: open', '- not an item?'],
    );
  });

  it('does not take a comment inside code for one', () => {
    assert.deepEqual(parse('Write `<!-- tandem: pm -->` below the heading.').comments, []);
  });

  it('reads front matter with places, and goes on behind it', () => {
    const text = '---\nstatus: accepted\ndecision-makers: [Ana, Bo]\ntandem:\n  side: pm\n---\n\n# Title\n';
    const { frontMatter, blocks } = parse(text);
    assert.deepEqual(
      frontMatter?.entries.map(({ key, value, span }) => [key, value, text.slice(span.start, span.end)]),
      [
        ['status', 'accepted', 'accepted'],
        ['decision-makers', 'Ana', 'Ana'],
        ['decision-makers', 'Bo', 'Bo'],
        ['tandem.side', 'pm', 'pm'],
      ],
    );
    assert.equal(blocks[0]?.lines.start, 7);
  });

  it('survives front matter that is no YAML or never ends', () => {
    assert.deepEqual(kinds('---\n: [ {\n---\n# T'), ['heading']);
    assert.doesNotThrow(() => parse(`---\na: ${'['.repeat(40_000)}\n---\n# T`));
    assert.equal(parse('---\n\nText\n\n---\n').frontMatter, undefined);
    assert.equal(parse('---\n\nNote to hosts: come.\n\n---\n').frontMatter, undefined);
  });

  it('reads front matter that opens with a blank line', () => {
    const { frontMatter } = parse('---\n\nstatus: accepted\n\n---\n\n# Map\n');
    assert.deepEqual(
      frontMatter?.entries.map(({ key, value }) => [key, value]),
      [['status', 'accepted']],
    );
  });

  it('copes with deep nesting, long lines and an unclosed fence', () => {
    const nested = Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(Math.min(depth, 300))}- x`).join('\n');
    assert.doesNotThrow(() => parse(nested));
    assert.equal(words('x'.repeat(1_000_000))[0]?.length, 1_000_000);
    assert.deepEqual(kinds('```\n# not a heading\n- nor a bullet'), ['code']);
  });
});
