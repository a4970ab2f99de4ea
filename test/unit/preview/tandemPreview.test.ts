import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { createTandem, createTextDocument, formatMessage } from '../../../src/core/index.ts';
import { tandemPreview } from '../../../src/preview/tandemPreview.ts';
import { markdownText } from '../../support/markdownText.ts';
import { testHost } from '../../support/tandem.ts';

const tandem = createTandem(testHost);
const FILE = { path: 'specs/a.md', settings: DEFAULT_TEAM_SETTINGS, alwaysSpec: false };

/** A page as the preview shows it, with Tandem and without. */
function render(text: string): { readonly shown: string; readonly plain: string } {
  const md = new MarkdownIt({ html: true });
  tandemPreview(md, {
    translate: ({ template, data }) => formatMessage(template, data),
    read: (source) => {
      const spec = tandem.read(createTextDocument('file:///specs/a.md', 1, source), FILE);
      const findings = tandem.check(spec, { settings: FILE.settings, today: '2026-06-01' });
      return {
        spec,
        findings: findings.filter(({ rule }) => rule === 'prescriptive-architecture'),
        today: '2026-06-01',
      };
    },
  });
  return { shown: md.render(text), plain: new MarkdownIt({ html: true }).render(text) };
}

/** What a reader sees: the page without what Tandem put around and behind things. */
function withoutTandem(html: string): string {
  return html
    .replace(/ <span class="tandem-chips">.*?<\/span><\/span>/gs, '')
    .replace(/<table class="tandem-options">.*?<\/table>\n/gs, '')
    .replace(/<(?:a class="tandem-id"|span class="tandem-how")[^>]*>(.*?)<\/(?:a|span)>/g, '$1')
    .replace(/ (?:class="tandem-[^"]*"|id="tandem-[^"]*"|title="[^"]* this section")/g, '');
}

const SPEC = `# Seed swap

## Problem

Seeds rot in drawers.

## User stories

- As a gardener I want to swap seeds.

## Requirements

- FR-001: The system must store every offer in PostgreSQL.

## Decision: one list or two?

- **Status:** open
- **Owner:** @ana
- **Due:** 2026-05-04
- **Option A:** one list: quick to build
- **Option B:** two lists: clearer
- **Recommendation:** two lists, because people asked

## Risks

| ID | Risk | Mitigation |
| --- | --- | --- |
| R-1 | Nobody <b>swaps</b> | Start with friends |

## Technical design

R-1 is why we start small.
`;

describe('The preview', () => {
  it('shows what an item is, whose, and until when', () => {
    const { shown } = render(SPEC);
    assert.match(
      shown,
      /<h2 class="[^"]*tandem-item tandem-decision"[^>]*>.*one list or two\? <span class="tandem-chips">/,
    );
    assert.match(
      shown,
      />Decision · open<\/span> <span class="tandem-chip tandem-overdue">28 days overdue<\/span> <span class="tandem-chip">@ana</,
    );
    assert.match(shown, /<tr class="tandem-item tandem-risk"/);
  });

  it('shows the ways to go as a table, with the recommended one marked in words', () => {
    const { shown } = render(SPEC);
    assert.match(shown, /<caption>Options<\/caption>/);
    assert.match(
      shown,
      /<th scope="row">two lists[^<]*<span class="tandem-chip tandem-recommended">★ recommended<\/span><\/th>/,
    );
  });

  it('marks the option that is recommended by its letter, and no other', () => {
    const { shown } = render(
      SPEC.replace('two lists, because people asked', 'Option B, because one list hides offers'),
    );
    assert.deepEqual(shown.match(/<th scope="row">[^<]*<span class="tandem-chip tandem-recommended">/g)?.length, 1);
    assert.match(shown, /<th scope="row">two lists[^<]*<span class="tandem-chip tandem-recommended">/);
  });

  it('tells the sides apart, and why something reads as a how', () => {
    const { shown } = render(SPEC);
    assert.match(shown, /<h2 class="tandem-side tandem-side-pm" title="Product writes this section">Requirements/);
    assert.match(
      shown,
      /<h2 class="tandem-side tandem-side-engineering" title="Engineering writes this section">Technical design/,
    );
    assert.match(shown, /<span class="tandem-how" tabindex="0" role="note" title="[^"]*reads as a how[^"]*"/);
  });

  it('links ids to what they name', () => {
    const { shown } = render(SPEC);
    assert.match(
      shown,
      /<p class="tandem-side tandem-side-engineering"><a class="tandem-id" href="#tandem-r-1">R-1<\/a> is why/,
    );
    assert.match(shown, /<tr class="[^"]*" id="tandem-r-1">/);
  });

  it('leaves a document without items byte for byte as it is', () => {
    for (const text of ['# Read me\n\n## Goals\n\nBe **kind**.\n', '', '# A\n\n- [ ] b\n\n```ts\nx\n```\n']) {
      const { shown, plain } = render(text);
      assert.equal(shown, plain);
    }
  });

  it('leaves any document without items byte for byte as it is', () => {
    let compared = 0;
    fc.assert(
      fc.property(markdownText, (text) => {
        const { items } = tandem.read(createTextDocument('file:///specs/a.md', 1, text), FILE);
        if (items.length === 0) {
          const { shown, plain } = render(text);
          compared += 1;
          assert.equal(shown, plain);
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(compared > 20, String(compared));
  });

  it('says of a row only what its cells do not say, and leads no item to itself', () => {
    const row = '| D-7 | Do we lend saws? | @ana | 2026-05-04 | Open |';
    const { shown } = render(
      `# Shed\n\n## Open decisions\n\n| ID | Decision | Owner | Due | Status |\n| --- | --- | --- | --- | --- |\n${row}\n\nSee D-7.\n`,
    );
    const html = /<tr class="[^"]*tandem-decision".*?<\/tr>/s.exec(shown)?.[0] ?? '';
    assert.match(
      html,
      /<td>D-7 <span class="tandem-chips"><span class="tandem-chip tandem-kind">Decision · open<\/span> <span class="tandem-chip tandem-overdue">28 days overdue<\/span><\/span><\/td>/,
    );
    assert.match(shown, /See <a class="tandem-id" href="#tandem-d-7">D-7<\/a>/);
  });

  it('finds an id as a word, whatever stands around it', () => {
    const { shown } = render(`${SPEC}\n(R-1), R-1: XR-1 R-12 R-1x R-1-b **R-1**\n`);
    assert.equal(shown.match(/<a class="tandem-id"/g)?.length, 4);
  });

  it('shows as words whatever looks like a page', () => {
    const hostile = '`</script><img src=x onerror="trapped()">` \u202Ereversed';
    const { shown, plain } = render(
      `# ${hostile}\n\n## Decision: ${hostile}?\n\n- **Status:** open\n- **Owner:** @ana<img src=x onerror=trapped()>\n- **Option A:** ${hostile}: quick\n- **Option B:** [two](javascript:trapped()): clear\n- **Recommendation:** ${hostile}\n\n## Requirements\n\n- FR-001: The system must use PostgreSQL ${hostile}\n`,
    );
    assert.equal(withoutTandem(shown), plain);
    const ours =
      shown.match(/<span class="tandem-chips">.*?<\/span><\/span>|<table class="tandem-options">.*?<\/table>/gs) ?? [];
    assert.ok(ours.length >= 2, shown);
    for (const html of ours) {
      assert.doesNotMatch(html, /<(?:img|script|a)\b/);
    }
  });

  it('changes no word of the author, and never runs what they wrote', () => {
    const { shown, plain } = render(SPEC.replace('@ana', '<img src=x onerror=alert(1)>'));
    assert.equal(withoutTandem(shown), plain);
    assert.doesNotMatch(shown.replace(plain, ''), /tandem-chip">[^<]*<img/);
  });

  it('leaves the words as they are, whatever is written', () => {
    const line = fc.constantFrom(
      ...SPEC.split('\n'),
      '> quote',
      '- [ ] task',
      '**Owner:** @ben',
      '```',
      '<!-- x -->',
      '1. R-1',
      '[R-1](#x)',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { shown, plain } = render(`${SPEC}\n${lines.join('\n')}`);
        assert.equal(withoutTandem(shown), plain);
      }),
      { numRuns: 60 },
    );
  });
});
