import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markdownItTandem } from '../../../src/preview/markdownItTandem.ts';

const SPEC = '# Beds\n\n## Decision: one list or two?\n\n- **Status:** open\n- **Due:** 2026-05-04\n';

describe('The plugin for any markdown-it', () => {
  it('shows specs by what is in them, with nothing to set up', () => {
    const html = new MarkdownIt().use(markdownItTandem, { path: 'specs/beds.md' }).render(SPEC);
    assert.match(html, /Decision · open<\/span> <span class="tandem-chip">2026-05-04</);
    assert.doesNotMatch(html, /overdue/);
  });

  it('knows what is overdue once it knows the day', () => {
    const html = new MarkdownIt()
      .use(markdownItTandem, { path: () => 'specs/beds.md', today: '2026-05-05' })
      .render(SPEC);
    assert.match(html, /1 day overdue/);
  });

  it('leaves other pages alone', () => {
    const text = '# Install\n\nRun it.\n';
    assert.equal(new MarkdownIt().use(markdownItTandem).render(text), new MarkdownIt().render(text));
  });
});
