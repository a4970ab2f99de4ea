import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Parsing, parseAgain } from '../../../src/core/markdown/parseAgain.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { createTextDocument, lineText, type TextDocument } from '../../../src/core/text/textDocument.ts';
import { editedTexts } from '../../support/editedTexts.ts';
import { inFull } from '../../support/inFull.ts';

const documentOf = (text: string): TextDocument => createTextDocument('file:///a.md', 1, text);

const linesOf = (document: TextDocument): string[] => document.lineStarts.map((_, line) => lineText(document, line));

function parsingOf(text: string): Parsing {
  const document = documentOf(text);
  return { document, parsed: parseMarkdown(document) };
}

const CHAPTER =
  '## Seeds\n\nSeeds <!-- of all sorts --> sleep.\n\n- [ ] wake\n  - them\n\n| A | B |\n|---|---|\n| a | b |\n\n> # Q\n\n';
const TEXT = `# Spec\n\n${CHAPTER.repeat(10)}`;

describe('taking a document apart after a change', () => {
  const middle = TEXT.indexOf('sleep', TEXT.length / 2);

  /** The blocks of `text` and how many of them are those of TEXT itself; the same as at first sight. */
  function keptIn(text: string): number {
    const before = parsingOf(TEXT);
    const document = documentOf(text);
    const { parsed } = parseAgain(document, before);
    assert.deepEqual(inFull(parsed), parseMarkdown(document));
    return parsed.blocks.filter((block) => before.parsed.blocks.includes(block)).length;
  }

  it('takes over what stands before it, and moves what stands behind it', () => {
    assert.ok(keptIn(`${TEXT.slice(0, middle)}still ${TEXT.slice(middle)}`) > 20);
    assert.ok(keptIn(`${TEXT.slice(0, middle)}still\n\n${TEXT.slice(middle)}`) > 20);
    assert.ok(keptIn(`${TEXT}\nThe end`) > 40);
  });

  for (const opening of [
    '```',
    '<!--',
    '<div>',
    '# New',
    'New\n===',
    '- a\n  ```',
    '> ```',
    '    # a',
    '[a]: b "c',
    '**New**',
  ]) {
    it(`sees what ${JSON.stringify(opening)} makes of what stands behind it`, () => {
      keptIn(`${TEXT.slice(0, middle)}\n\n${opening}\n${TEXT.slice(middle)}`);
      keptIn(`${TEXT.slice(0, middle)}\n\n${opening}\n\n${TEXT.slice(middle)}`);
    });
  }

  it('sees front matter that comes and goes', () => {
    keptIn(`---\ntitle: a\n---\n${TEXT}`);
    keptIn(TEXT.replace('# Spec', '---'));
  });

  it('gives what it gives at first sight, after any changes', () => {
    fc.assert(
      fc.property(editedTexts, ([first = '', ...versions]) => {
        let before = parsingOf(first);
        for (const text of versions) {
          const document = documentOf(text);
          const { parsed, next, same } = parseAgain(document, before);
          assert.deepEqual(inFull(parsed), parseMarkdown(document));
          if (same) {
            const [now, then] = [linesOf(document), linesOf(before.document)];
            assert.deepEqual(now.slice(0, same.until), then.slice(0, same.until));
            assert.deepEqual(now.slice(same.from), then.slice(same.from - same.moved));
          }
          before = next;
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});
