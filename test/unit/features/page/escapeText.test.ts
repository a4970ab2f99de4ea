import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  escapeHtml,
  escapeInMarkdown,
  escapeInSlack,
  onOneLine,
} from '../../../../src/core/features/page/escapeText.ts';

const MARKS = '*_~`[]()<>!#-+|\\&;.:$="1x é😀'.split('');
const hostileText = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom(...MARKS, '&amp;', '<b>', '1. ', '# ', 'word', ' '), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

const shown = (markdown: string): string => {
  const html = new MarkdownIt({ linkify: false }).render(markdown);
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
};

describe('words of an author in Markdown', () => {
  it('are shown as they are, in a bullet and in a cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = onOneLine(text);
        assert.equal(shown(`- ${escapeInMarkdown(line)}`), line);
        const table = `| a | b |\n| --- | --- |\n| x${escapeInMarkdown(line)} | y |\n`;
        assert.equal(new MarkdownIt().render(table).match(/<td>/g)?.length, 2, table);
      }),
    );
  });

  it('stay readable where they are no markup', () => {
    assert.equal(
      escapeInMarkdown('sign-up in profile_answers (v1.2): 3 & 4, AT&T'),
      'sign-up in profile_answers (v1.2): 3 & 4, AT&T',
    );
    assert.equal(
      escapeInMarkdown('_not_ *this* [or](that) <b> `x` &amp;'),
      '\\_not\\_ \\*this\\* \\[or\\](that) \\<b\\> \\`x\\` \\&amp;',
    );
    assert.equal(escapeInMarkdown('# a'), '\\# a');
    assert.equal(escapeInMarkdown('1. a'), '1\\. a');
    assert.equal(escapeInMarkdown('- a'), '\\- a');
  });
});

describe('words of an author elsewhere', () => {
  it('hold no tag in HTML', () => {
    assert.equal(
      escapeHtml(`<img src=x onerror="a('b')">&`),
      '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;',
    );
  });

  it('call nobody in Slack, and set nothing in bold', () => {
    assert.equal(escapeInSlack('<!channel> & <@U1>'), '&lt;!channel&gt; &amp; &lt;@U1&gt;');
    assert.doesNotMatch(escapeInSlack('*bold* _it_ ~no~ `code`'), /(?:^|\s)[*_~`]\w/);
    assert.equal(escapeInSlack('profile_answers 3 * 4'), 'profile_answers 3 * 4');
  });
});
