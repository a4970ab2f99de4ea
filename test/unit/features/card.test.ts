import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { cardOf, type ItemCard } from '../../../src/core/features/card.ts';
import { iconOf, kindWord, statusWord } from '../../../src/core/features/itemWords.ts';
import { cardMarkdown, escapeMarkdown, hoverMarkdown } from '../../../src/core/features/renderMarkdown.ts';
import { itemOf, specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

const today = '2026-11-23';
const markdown = new MarkdownIt({ html: true, linkify: false });

function fields(card: ItemCard): Record<string, string> {
  return Object.fromEntries(card.fields.map(({ label, value }) => [english(label), value]));
}

/** What a reader sees of Markdown, without tags. */
function seen(source: string): string {
  return markdown
    .render(source)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the card of an item', () => {
  const spec = specOf(`# Checkout

## Decision needed: Which vendor takes the payments?

- **Status:** open
- **Decider:** @ana
- **Due:** 2026-11-20
- **Option A:** Acme
  - **Cost:** 2 % of each sale
- **Option B:** Globex
- **Recommendation:** Acme, because it is live in May

## Risks

| ID | Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- | --- |
| R-4 | The vendor is late | high | medium | Start with cash | @ben |
`);

  it('shows a decision with its options, and how long it is overdue', () => {
    const card = cardOf(itemOf(spec, 'decision'), { today, spec: undefined });
    assert.equal(english(card.kind), 'Decision');
    assert.equal(english(card.status), 'open');
    assert.equal(english(card.overdue), '3 days overdue');
    assert.equal(fields(card).Owner, '@ana');
    assert.equal(fields(card).Due, '2026-11-20');
    assert.match(fields(card).Recommendation ?? '', /^Acme/);
    assert.equal(card.options.length, 2);
    const yesterday = cardOf(itemOf(spec, 'decision'), { today: '2026-11-21', spec: undefined });
    assert.equal(english(yesterday.overdue), '1 day overdue');
    assert.equal(cardOf(itemOf(spec, 'decision'), { today: '2026-11-20', spec: undefined }).overdue, undefined);
  });

  it('shows a risk with what is done about it', () => {
    const card = cardOf(itemOf(spec, 'risk'), { today, spec: 'Checkout' });
    assert.equal(card.id, 'R-4');
    assert.deepEqual(fields(card), {
      Likelihood: 'high',
      Impact: 'medium',
      Mitigation: 'Start with cash',
      Owner: '@ben',
    });
    const source = cardMarkdown(card, english);
    assert.match(seen(source), /The vendor is late\s+Risk · R-4 · .*\s+Likelihood: high/);
    assert.match(seen(source), /Checkout\s*$/);
  });

  it('has a word and a picture for every kind', () => {
    for (const item of spec.items) {
      assert.notEqual(english(kindWord(item)), '');
      assert.equal(statusWord(item) !== undefined, item.kind === 'decision' || item.kind === 'risk');
      assert.equal(iconOf(item), item.kind === 'decision' ? item.form : item.kind);
    }
  });
});

describe('words of the author in a hover', () => {
  it('are shown as they stand, whatever they hold', () => {
    const hostile =
      '[click](command:rm) ![x](https://e.vil/a.png) <img src=x onerror=1> **b** `c` | # $(gear) &lt; \\ ~~s~~ http://a.b';
    assert.equal(seen(escapeMarkdown(hostile)).trim(), hostile);
    assert.doesNotMatch(markdown.render(escapeMarkdown(hostile)), /<(?:a|img|strong|code|s|h1)\b/);
  });

  it('are shown as they stand, property', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 .-+*_#[]()<>!`~|&;:\\$\n=@/'), maxLength: 30 }),
        (words) => {
          const folded = words.replace(/\s+/g, ' ').trim();
          assert.equal(seen(`x ${escapeMarkdown(words)}`).trim(), `x ${folded}`.trim());
        },
      ),
    );
  });

  it('stand beside the links of the host, which may have none', () => {
    const part = {
      kind: 'section',
      heading: { template: 'Whose', data: {} },
      lines: [{ template: 'Because of "{words}"', data: { words: '<b>' } }],
      points: [
        {
          title: { template: 'A point', data: {} },
          command: 'insertAssumptions',
          args: { uri: 'file:///a.md', key: 'k', kind: 'team' },
        },
      ],
      closing: { template: 'The end', data: {} },
      actions: [
        {
          title: { template: 'Change side…', data: {} },
          command: 'changeSide',
          args: { uri: 'file:///a.md', section: '["A"]' },
        },
      ],
    } as const;
    const info = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, parts: [part, part] };
    const linked = hoverMarkdown(info, { translate: english, linkOf: ({ command }) => `command:tandem.${command}` });
    assert.match(linked, /\[Change side…\]\(command:tandem\.changeSide\)/);
    assert.match(linked, /\n---\n/);
    assert.match(linked, /\n- \[A point\]\(command:tandem\.insertAssumptions\)/);
    assert.match(seen(linked), /Because of "<b>"\s+A point\s+Change side…\s+The end/);
    const plain = hoverMarkdown(info, { translate: english, linkOf: () => undefined });
    assert.doesNotMatch(plain, /Change side/);
    assert.match(plain, /\n- A point\n/);
  });
});
