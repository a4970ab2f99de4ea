import assert from 'node:assert/strict';
import fc from 'fast-check';
import { done, refused } from '../../../src/core/edits/editResult.ts';
import { findItem } from '../../../src/core/edits/findItem.ts';
import { findSection, sectionKeyOf } from '../../../src/core/edits/findSection.ts';
import { escapeSnippet } from '../../../src/core/text/snippet.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

const bullet = fc.constantFrom(
  '- The vendor is late\n',
  '- The data is old\n',
  '- R-1: Nobody answers\n',
  '- Who pays?\n',
);
const heading = fc.constantFrom('## Risks\n\n', '## Open questions\n\n', '### More\n\n', '## Notes\n\n');

describe('an item found by its key', () => {
  it('is the item, or a refusal that says why', () => {
    const spec = specOf('# Checkout\n\n## Risks\n\n- The vendor is late\n');
    const [item] = spec.items;
    assert.ok(item);
    assert.deepEqual(findItem(spec, item.key), done(item));
    const gone = findItem(specOf('# Checkout\n\n## Risks\n\n- The supplier is late\n'), item.key);
    assert.ok(!gone.ok);
    assert.equal(
      english(gone.message),
      'This item is not in Checkout any more. It may have been renamed or moved; nothing was changed.',
    );
    const twins = findItem({ ...spec, items: [item, item] }, item.key);
    assert.ok(!twins.ok && twins.reason === 'ambiguous');
    assert.deepEqual(refused('gone', 'This heading is not in the document any more.').ok, false);
  });

  it('is never another one after edits elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(bullet, heading), { maxLength: 10 }),
        fc.nat(20),
        fc.nat(20),
        fc.oneof(bullet, fc.constant('')),
        (pieces, chosen, edited, replacement) => {
          // Each bullet carries its number in the text, behind what its key is made of, so that it can be known again.
          const numbered = pieces.map((piece, index) =>
            piece.startsWith('- ') ? piece.replace('\n', `\n  <!-- ${index} -->\n`) : piece,
          );
          fc.pre(replacement !== pieces[edited]);
          const before = specOf(`# A\n\n${numbered.join('')}`);
          fc.pre(before.items.length > 0);
          const item = before.items[chosen % before.items.length];
          assert.ok(item);
          const changed = numbered.map((piece, index) => (index === edited ? replacement : piece));
          const after = specOf(`# A\n\n${changed.join('')}`);
          const found = findItem(after, item.key);
          if (found.ok) {
            assert.equal(numberOf(after, found.value), numberOf(before, item));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function numberOf(
  { document }: ReturnType<typeof specOf>,
  item: { range: { start: { line: number } } },
): string | undefined {
  const lines = document.text.split('\n');
  return /<!-- (\d+) -->/.exec(lines[item.range.start.line + 1] ?? '')?.[1];
}

describe('a section found by its key', () => {
  const outline = (text: string) => specOf(text).outline;

  it('is the same after edits elsewhere', () => {
    const before = outline('# A\n\n## Goals\n\n### Details\n\n## Plan\n\n### Details\n');
    const details = before.sections.at(-1);
    assert.ok(details);
    const key = sectionKeyOf(before, details);
    const after = findSection(outline('# A\n\nMore.\n\n## Plan\n\n### First\n\n### Details\n'), key);
    assert.ok(after.ok && after.value.parent?.title === 'Plan');
    assert.ok(!findSection(outline('# A\n\n## Goals\n\n### Details\n'), key).ok);
  });

  it('is one of several with the same heading as long as none comes or goes', () => {
    const before = outline('# A\n\n## Step\n\nOne.\n\n## Step\n\nTwo.\n');
    const second = before.sections[3];
    assert.ok(second);
    const key = sectionKeyOf(before, second);
    const same = findSection(outline('# A\n\nWords.\n\n## Step\n\nOne.\n\n## Step\n\nTwo.\n'), key);
    assert.ok(same.ok && same.value.lines.start === 8);
    assert.ok(!findSection(outline('# A\n\n## Step\n\nTwo.\n'), key).ok);
    assert.ok(!findSection(outline('# A\n\n## Step\n\n## Step\n\n## Step\n'), key).ok);
  });
});

describe('text in a snippet', () => {
  it('is escaped where it would be read as part of the snippet', () => {
    assert.equal(escapeSnippet('$5 {a} \\ b'), '\\$5 {a\\} \\\\ b');
  });
});
