import assert from 'node:assert/strict';
import { type ItemSource, NOTHING_KNOWN, readItems, readItemsAgain } from '../../../src/core/dialects/readItems.ts';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import type { Item } from '../../../src/core/model/item.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

function sourceOf(text: string): ItemSource {
  const document = createTextDocument('file:///a.md', 1, text);
  const parsed = parseMarkdown(document);
  const outline = outlineOf(parsed.blocks, document.lineStarts.length);
  return { document, parsed, outline, path: 'specs/a/spec.md', facts: [] };
}

/** What is read of each of `versions` in turn; the same as at first sight. */
function readInTurn(versions: readonly string[]): readonly (readonly Item[])[] {
  let memory = NOTHING_KNOWN;
  return versions.map((text) => {
    const source = sourceOf(text);
    const again = readItemsAgain(source, memory);
    memory = again.memory;
    const { document, parsed, outline, path } = source;
    assert.deepEqual(again.items, readItems(document, parsed, outline, path));
    return again.items;
  });
}

const LONG = Array.from({ length: 130 }, (_, line) => `Seed number ${line} sleeps.\n\n`).join('');

/** Versions of which each changes a place that what stands elsewhere depends on. */
const CASES: readonly (readonly [name: string, versions: readonly string[]])[] = [
  [
    'an answer to risks in the section behind theirs',
    ['', '- Tents\n', ''].map((tents) => `# S\n\n## Risks\n\n- It rains\n\n## Mitigations\n\n${tents}`),
  ],
  [
    'an answer to risks that gets its name',
    ['Notes', 'Mitigations', 'Notes'].map((name) => `# S\n\n## Risks\n\n- It rains\n\n## ${name}\n\n- Tents\n`),
  ],
  [
    'the options of a decision, in the section behind it',
    ['- A\n', '- A\n- B\n', ''].map(
      (options) => `# S\n\n## Decision to be made\n\nWhich shelf do we take?\n\n## Options\n\n${options}`,
    ),
  ],
  [
    'the owner of a decision, whose section is filled in',
    ['', '@ana\n', ''].map(
      (owner) =>
        `# S\n\n## Decision to be made\n\nWhich shelf do we take?\n\n## Owner\n\n${owner}\n## Options\n\n- A\n- B\n`,
    ),
  ],
  [
    'what an estimate rests on, in a section beside it',
    ['- It is dry\n', '- It is wet\n', ''].map(
      (text) => `# S\n\n## Estimate\n\n**Effort:** 3 days\n\n## Notes\n\nNone.\n\n## Assumptions\n\n${text}`,
    ),
  ],
  [
    'the cons of a design, which are of one option each when there are more of them',
    ['Pros', 'Cons', 'Pros'].map(
      (name) => `# S\n\n## Shade\n\n### Cons\n\n- It is costly\n\n## Roof\n\n### ${name}\n\n- It lasts\n`,
    ),
  ],
  [
    'an answer that a later session revises',
    ['Q', 'Q (revision of 2026-05-12 Q1)', 'Q'].map(
      (label) =>
        `# S\n\n## Session 2026-05-12\n\n- Q: Do seeds sleep? → A: Yes\n\n## Session 2026-06-01\n\n- ${label}: Do they? → A: Some\n`,
    ),
  ],
  [
    'questions that a long section groups below headings',
    ['Open questions', 'Notes', 'Open questions'].map(
      (title) => `# S\n\n## ${title}\n\n${LONG}### Shelves\n\n- Which shelf?\n\n### Soil\n\n- Which soil?\n`,
    ),
  ],
  [
    'one question of a long section among others',
    ['', 'Which soil?\n', '- Which soil?\n'].map(
      (text) => `# S\n\n## Open questions\n\n${LONG}### Shelves\n\n- Which shelf?\n\n### Soil\n\n${text}`,
    ),
  ],
  [
    'a document that becomes a decision record',
    ['Notes', 'Decision', 'Notes'].map(
      (title) =>
        `# S\n\n## Status\n\nAccepted\n\n## Context\n\nWe decided to sell seeds.\n\n## ${title}\n\nWe sell them by weight.\n`,
    ),
  ],
  [
    'the heading above',
    ['Risks', 'Alternatives', 'Risks'].map((title) => `# S\n\n## ${title}\n\n${LONG}### Rain\n\n**Risk:** It rains\n`),
  ],
  [
    'lines that come between a decision and the heading that dates it',
    ['', 'Shelves.\n\n', ''].map(
      (text) => `# S of 2026-05-12\n\n${text}## Decisions made\n\n- Shelves are green\n\n## Notes\n\nNone.\n`,
    ),
  ],
  [
    'two sections that are the same',
    ['', '# T\n\n', ''].map((title) => `# S\n\n## Risks\n\n- It rains\n\n${title}## Risks\n\n- It rains\n`),
  ],
];

describe('reading again', () => {
  for (const [name, versions] of CASES) {
    it(`sees ${name}`, () => {
      const [first, second] = readInTurn(versions);
      assert.notDeepEqual(first, second);
    });
  }

  it('keeps the very items of what did not change', () => {
    const text = '# S\n\n## Risks\n\n- It rains\n\n## Open questions\n\n- Which shelf?\n';
    const [, second = [], third = []] = readInTurn([text, text, text.replace('shelf', 'soil')]);
    assert.equal(third[0], second[0]);
    assert.notEqual(third[1], second[1]);
  });
});
