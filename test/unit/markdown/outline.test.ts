import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseHeading } from '../../../src/core/markdown/headingWords.ts';
import {
  headingPath,
  nextSibling,
  outlineOf,
  type Section,
  sectionAtLine,
} from '../../../src/core/markdown/outline.ts';
import { plainText } from '../../../src/core/markdown/plainText.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { markdownText } from '../../support/markdownText.ts';
import { parse } from '../../support/reading.ts';

const outline = (text: string) => outlineOf(parse(text).blocks, createTextDocument('a', 1, text).lineStarts.length);

describe('the outline of a document', () => {
  it('nests sections by level, also where levels are skipped', () => {
    const { sections } = outline('# A\n\n### B\n\n## C\n\n**D**\n\n# E\n');
    assert.deepEqual(sections.slice(1).map(headingPath), [['A'], ['A', 'B'], ['A', 'C'], ['A', 'C', 'D'], ['E']]);
  });

  it('gives every line to exactly one section', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const found = outline(text);
        const count = createTextDocument('a', 1, text).lineStarts.length;
        for (let line = 0; line < count; line += 1) {
          const section = sectionAtLine(found, line);
          const next = found.sections[section.index + 1];
          assert.ok(section.lines.start <= line && (next === undefined || next.lines.start > line));
        }
      }),
    );
  });

  it('knows what stands behind a section beside it', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const found = outline(text);
        for (const section of found.sections.slice(1)) {
          const beside = section.parent?.children ?? [];
          assert.equal(nextSibling(found, section), beside[beside.indexOf(section) + 1]);
        }
      }),
    );
  });

  it('knows that without looking at all that stand there', () => {
    const found = outline('## A\n\n### B\n\n'.repeat(1000));
    let looks = 0;
    for (const section of found.sections) {
      const children = new Proxy(section.children, {
        get(target, name, receiver) {
          looks += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      (section as { children: readonly Section[] }).children = children;
    }
    for (const section of found.sections.slice(1)) {
      nextSibling(found, section);
    }
    assert.ok(looks < 10 * found.sections.length, `${looks} looks`);
  });

  it('ends a section where the next of its level begins', () => {
    const { sections } = outline('# A\na\n## B\nb\n# C\nc\n');
    assert.deepEqual(
      sections.map((section) => section.lines),
      [
        { start: 0, end: 0 },
        { start: 0, end: 4 },
        { start: 2, end: 4 },
        { start: 4, end: 7 },
      ],
    );
  });
});

describe('the words of a heading', () => {
  const cases: [string, string, string[], string[]][] = [
    ['3.2.1 Requirements', 'requirements', ['requirements'], []],
    ['🔴 1. Risks (What MIGHT go wrong)', 'risks', ['risks'], ['what might go wrong']],
    ['Goals / Non-Goals', 'goals / non-goals', ['goals', 'non-goals'], []],
    ['Success Criteria (mandatory)', 'success criteria', ['success criteria'], ['mandatory']],
    ['Open Questions [optional]:', 'open questions', ['open questions'], ['optional']],
    ['II. Risks & Mitigations', 'risks & mitigations', ['risks', 'mitigations'], []],
  ];
  for (const [title, text, parts, suffixes] of cases) {
    it(`are taken from "${title}"`, () => assert.deepEqual(normaliseHeading(title), { text, parts, suffixes }));
  }
});

describe('plain text', () => {
  it('leaves out tags, but not code that shows one', () => {
    assert.equal(plainText('Do <b>we</b> keep `<img src=x>` or \\<picture>?'), 'Do we keep <img src=x> or <picture>?');
    assert.equal(plainText('A lone ` and <br> here'), 'A lone and here');
  });

  it('is what a reader sees', () => {
    assert.equal(
      plainText('**Ship** the [new _flow_](https://x.y) `now` ~~later~~ {#ship}'),
      'Ship the new flow now later',
    );
    assert.equal(
      plainText('snake_case_name stays, as does 2 * 3'),
      'snake_case_name stays, as does 2 3'.replace('2 3', '2  3').replace(/\s+/g, ' '),
    );
  });
});
