import assert from 'node:assert/strict';
import { type Outline, outlineOf, type Section } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { lookInto, NO_NOTES, type NotesMemory, noteSections } from '../../../src/core/markdown/sectionNotes.ts';
import type { SameLines } from '../../../src/core/text/sameLines.ts';
import { createTextDocument, type TextDocument } from '../../../src/core/text/textDocument.ts';

function outlined(text: string): { document: TextDocument; outline: Outline } {
  const document = createTextDocument('file:///a.md', 1, text);
  return { document, outline: outlineOf(parseMarkdown(document).blocks, document.lineStarts.length) };
}

/** The outline of `text` with notes, and what the next version may take over. */
function noted(text: string, before: NotesMemory, same?: SameLines): { outline: Outline; memory: NotesMemory } {
  const { document, outline } = outlined(text);
  return { outline, memory: noteSections(document, outline, before, same) };
}

describe('looking for something in the sections of a document', () => {
  const lists = { of: 'lists' };
  let asked: string[] = [];

  function look(outline: Outline, who: object, isMeant?: (section: Section) => boolean): number {
    asked = [];
    const found = lookInto(
      outline,
      who,
      ({ blocks, title }) => {
        asked.push(title);
        return blocks.filter(({ kind }) => kind === 'list');
      },
      isMeant,
    );
    return found.length;
  }

  it('passes over those where nothing was found and that read the same', () => {
    const first = noted('# A\n\nSeeds.\n\n# B\n\n- Seeds\n\n# C\n\nSoil.\n', NO_NOTES);
    assert.equal(look(first.outline, lists), 1);
    assert.deepEqual(asked, ['', 'A', 'B', 'C']);
    const second = noted('# New\n\n# A\n\nSeeds.\n\n# B\n\n- Seeds\n\n# C\n\n- Soil\n', first.memory);
    assert.equal(look(second.outline, lists), 2);
    assert.deepEqual(asked, ['New', 'B', 'C']);
    look(second.outline, { of: 'other things' });
    assert.deepEqual(asked, ['', 'New', 'A', 'B', 'C']);
  });

  it('looks everywhere where nothing was read before', () => {
    const { outline } = outlined('# A\n');
    look(outline, lists);
    look(outline, lists);
    assert.deepEqual(asked, ['', 'A']);
  });

  it('finds lists before, in and behind what was written, whatever came or went there', () => {
    const above = '# A\n\n- Seeds\n\n# B\n\nSoil.\n\n';
    const below = '# C\n\n- Water\n\n# D\n\nLight.\n\n# E\n\n- Salt\n';
    const first = noted(`${above}# New\n\n${below}`, NO_NOTES);
    assert.equal(look(first.outline, lists), 3);
    for (const [written, lines, expected] of [
      ['# New\n\n- Air\n\n', 4, ['A', 'New', 'C', 'E']],
      ['# New\n\n- Air\n\n# Newer\n\n- Air\n\n', 8, ['A', 'New', 'Newer', 'C', 'E']],
      ['', 0, ['A', 'C', 'E']],
    ] as const) {
      const same = { until: 8, from: 8 + lines, moved: lines - 2 };
      const next = noted(`${above}${written}${below}`, first.memory, same);
      assert.equal(look(next.outline, lists), expected.length);
      assert.deepEqual(asked, expected);
      look(next.outline, lists);
      assert.deepEqual(asked, expected);
    }
  });

  it('hands out what stands in sections that are meant, in whatever version', () => {
    const isMeant = ({ title }: Section) => title === 'B';
    const text = '# A\n\n- Seeds\n\n# B\n\n- Soil\n\n# C\n\nLight.\n';
    assert.equal(look(outlined(text).outline, lists, isMeant), 1);
    assert.deepEqual(asked, ['B']);
    const first = noted(text, NO_NOTES);
    assert.equal(look(first.outline, lists, isMeant), 1);
    assert.equal(look(first.outline, lists, isMeant), 1);
    assert.deepEqual(asked, ['B']);
    assert.equal(look(first.outline, lists), 2);
  });
});
