import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import type { ProseUnit } from '../../../src/core/markdown/proseUnit.ts';
import { proseUnitsOf } from '../../../src/core/markdown/proseUnits.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

function unitsOf(text: string): ProseUnit[] {
  const document = createTextDocument('file:///a.md', 1, text);
  return proseUnitsOf(outlineOf(parseMarkdown(document).blocks, document.lineStarts.length));
}

function words(units: readonly ProseUnit[]): string[] {
  return units.map((unit) => unit.text.replace(/\s+/g, ' ').trim());
}

describe('proseUnitsOf', () => {
  it('cuts a paragraph into its sentences, over line breaks', () => {
    assert.deepEqual(words(unitsOf('Guests wait. They leave\nafter ten minutes! Why?\n')), [
      'Guests wait.',
      'They leave after ten minutes!',
      'Why?',
    ]);
  });

  it('does not cut at abbreviations, decimals, initials, numbers and file names', () => {
    const sentences = [
      'Some rooms, e.g. Blue, cost 3.5 times as much, i.e. too much.',
      'See No. 7 and spec.md before J. Smith asks.',
      'It costs approx. 5 EUR vs. 7 EUR.',
    ];
    assert.deepEqual(words(unitsOf(sentences.join(' '))), sentences);
  });

  it('does not cut inside code', () => {
    assert.deepEqual(words(unitsOf('Call `a. B. C` first. Then stop.')), ['Call `a. B. C` first.', 'Then stop.']);
  });

  it('cuts Chinese and Japanese sentences without spaces', () => {
    assert.deepEqual(words(unitsOf('客人预订座位。系统会通知他们！')), ['客人预订座位。', '系统会通知他们！']);
  });

  it('makes a unit of each labelled line', () => {
    assert.deepEqual(
      words(unitsOf('**Owner:** Ana\n**Due:** May\n')),
      ['Owner:   Ana', 'Due:   May'].map((line) => line.replace(/\s+/g, ' ')),
    );
  });

  it('gives bullets the sentence that announces them, and nested ones their parent', () => {
    const units = unitsOf('The system must:\n\n- answer\n  - in time\n- close\n\nLater.\n\n- other\n');
    assert.deepEqual(
      units.filter((unit) => unit.container === 'bullet').map((unit) => [unit.text, unit.leadIn]),
      [
        ['answer', 'The system must:'],
        ['in time', 'answer'],
        ['close', 'The system must:'],
        ['other', undefined],
      ],
    );
  });

  it('knows the column of a cell and the sentence before', () => {
    const units = unitsOf('One. Two.\n\n| Risk | Owner |\n| --- | --- |\n| Late | Ana |\n');
    assert.deepEqual(
      units.map((unit) => [unit.container, unit.text, unit.column, unit.previous]),
      [
        ['paragraph', 'One.', undefined, undefined],
        ['paragraph', 'Two.', undefined, 'One.'],
        ['cell', 'Late', 'Risk', undefined],
        ['cell', 'Ana', 'Owner', undefined],
      ],
    );
  });

  it('reads no headings, fences, comments or HTML', () => {
    const text = '# Title\n\n```\ncode.\n```\n\n<!-- not this -->\n\n<div>nor this</div>\n\nOnly this.\n';
    assert.deepEqual(words(unitsOf(text)), ['Only this.']);
  });

  it('blanks links, addresses, emphasis, tags and struck words, and keeps code', () => {
    const [unit] = unitsOf('A **bold** [word](https://a.example/b_c "t") ~~gone~~ <b>x</b> https://b.example `code_x`');
    assert.deepEqual(unit?.text.split(/\s+/), ['A', 'bold', '[word', 'x', '`code_x`']);
  });

  it('keeps places: units lie in the document, in order, apart, and are as long as their span', () => {
    const piece = fc.constantFrom(
      'Guests wait. ',
      'e.g. ',
      '`a.b` ',
      '**x** ',
      '[l](u) ',
      '\n',
      '\n\n',
      '- ',
      '  - ',
      '> ',
      '1. ',
      '| a | b |\n| - | - |\n| c. D | e |\n',
      '# H\n',
      '```\n',
      '<!-- c -->',
      '。',
      '？',
      '~~',
      '*',
      '_',
      '`',
      '](',
      '\r\n',
      '\t',
      'é',
      '👩‍💻 ',
      'https://x.y ',
      '<b>',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const unit of unitsOf(text)) {
          assert.equal(unit.text.length, unit.span.end - unit.span.start);
          assert.ok(unit.span.start >= end && unit.span.end <= text.length);
          assert.ok(unit.text.trim() !== '');
          end = unit.span.end;
          for (const [index, character] of [...unit.text].entries()) {
            assert.ok(character !== '\n' && character !== '\r', String(index));
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
