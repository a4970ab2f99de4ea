import assert from 'node:assert/strict';
import { outlineOf, type Section } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { NO_NOTES, type NotesMemory, noteSections, unlessInVain } from '../../../src/core/markdown/sectionNotes.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

/** The sections of `text` with notes, and what the next version may take over. */
function noted(text: string, before: NotesMemory): { sections: readonly Section[]; memory: NotesMemory } {
  const document = createTextDocument('file:///a.md', 1, text);
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
  return { sections: outline.sections, memory: noteSections(document, outline, before) };
}

describe('looking for something in the sections of a document', () => {
  const lists = { of: 'lists' };
  let asked: string[] = [];

  function look(sections: readonly Section[], who: object): number {
    asked = [];
    return sections.flatMap((section) =>
      unlessInVain(section, who, ({ blocks, title }) => {
        asked.push(title);
        return blocks.filter(({ kind }) => kind === 'list');
      }),
    ).length;
  }

  it('passes over those where nothing was found and that read the same', () => {
    const first = noted('# A\n\nSeeds.\n\n# B\n\n- Seeds\n\n# C\n\nSoil.\n', NO_NOTES);
    assert.equal(look(first.sections, lists), 1);
    assert.deepEqual(asked, ['', 'A', 'B', 'C']);
    const second = noted('# New\n\n# A\n\nSeeds.\n\n# B\n\n- Seeds\n\n# C\n\n- Soil\n', first.memory);
    assert.equal(look(second.sections, lists), 2);
    assert.deepEqual(asked, ['New', 'B', 'C']);
    look(second.sections, { of: 'other things' });
    assert.deepEqual(asked, ['', 'New', 'A', 'B', 'C']);
  });

  it('looks everywhere where nothing was read before', () => {
    const document = createTextDocument('file:///a.md', 1, '# A\n');
    const { sections } = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
    look(sections, lists);
    look(sections, lists);
    assert.deepEqual(asked, ['', 'A']);
  });
});
