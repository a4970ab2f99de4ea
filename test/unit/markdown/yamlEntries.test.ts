import assert from 'node:assert/strict';
import fc from 'fast-check';
import { yamlEntries } from '../../../src/core/markdown/yamlEntries.ts';
import { costsLittle } from '../../support/costsLittle.ts';

const read = (...lines: string[]) => yamlEntries(lines.join('\n'), 0).map(({ key, value }) => [key, value]);

const name = fc.stringMatching(/^[a-z][a-z-]{0,7}$/);
const words = fc.stringMatching(/^[A-Za-zäñ漢][\w äñ漢@./'"()-]{0,20}$/).map((text) => text.trim());
const written = words.chain((value) =>
  fc.constantFrom(value, `'${value.replaceAll("'", "''")}'`, JSON.stringify(value)).map((text) => ({ value, text })),
);

describe('the YAML above a document', () => {
  it('is read with lists and maps of both forms', () => {
    assert.deepEqual(
      read('a: one', 'b: [x, "y, z", {c: d}]', 'e:', '  - f', '  - g: h', '    i: j', 'k:', '- l', 'm: {n: o, p: [q]}'),
      [
        ['a', 'one'],
        ['b', 'x'],
        ['b', 'y, z'],
        ['b.c', 'd'],
        ['e', 'f'],
        ['e.g', 'h'],
        ['e.i', 'j'],
        ['k', 'l'],
        ['m.n', 'o'],
        ['m.p', 'q'],
      ],
    );
  });

  it('is read without quotes, escapes and comments', () => {
    assert.deepEqual(read(`a: "b\\tc \\"d\\" \\u00e9" # e`, `'f g': 'it''s'`, '# h: i', 'j: k#l # m', 'n: # o', 'p:'), [
      ['a', 'b\tc "d" é'],
      ['f g', "it's"],
      ['j', 'k#l'],
    ]);
  });

  it('may go on over several lines', () => {
    assert.deepEqual(
      read(
        'a: one',
        '  two',
        'b: |',
        '  three',
        '  four',
        '',
        'c: >-',
        '  five',
        '  six',
        'd: [x,',
        '  y]',
        'e:',
        '  f',
      ),
      [
        ['a', 'one two'],
        ['b', 'three\nfour'],
        ['c', 'five six'],
        ['d', 'x'],
        ['d', 'y'],
        ['e', 'f'],
      ],
    );
  });

  it('loses no more than the lines that are wrong', () => {
    assert.deepEqual(
      read('a: [x, {y', '] : "', 'just words', '\tb: : c: d', 'e: {list all of them}', 'f: "no end', 'g: done'),
      [
        ['a', 'x'],
        ['b', ': c: d'],
        ['f', 'no end'],
        ['g', 'done'],
      ],
    );
  });

  it('says what people wrote, however they wrote it, and where', () => {
    const entry = fc.tuple(name, written, fc.nat(4), fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const source = entries
          .map(([key, { text }, form, end]) => {
            const forms = [
              `${key}: ${text}${end}`,
              `${key}:${end}  - ${text}${end}`,
              `${key}: [${JSON.stringify(text)}] # why${end}`,
            ];
            return forms[form] ?? `top:${end}${' '.repeat(form)}${key}: ${text}  # why${end}`;
          })
          .join('');
        const found = yamlEntries(source, 7);
        assert.deepEqual(
          found.map(({ key, value }) => [key, value]),
          entries.map(([key, { text, value }, form]) => [form < 3 ? key : `top.${key}`, form === 2 ? text : value]),
        );
        for (const [index, { span }] of found.entries()) {
          const text = entries[index]?.[1].text ?? '';
          assert.equal(
            source.slice(span.start - 7, span.end - 7),
            entries[index]?.[2] === 2 ? JSON.stringify(text) : text,
          );
        }
      }),
    );
  });

  it('never throws, and every value has its own place in it', () => {
    const piece = fc.constantFrom(
      ...[
        'a: ',
        'b',
        ': ',
        '- ',
        '  ',
        '\n',
        '\r\n',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '\\',
        '|',
        '>',
        ' #',
        '\t',
        '?',
        '&',
        '*',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        let last = 0;
        for (const { span } of yamlEntries(source, 0)) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= source.length);
          last = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of hostile form costs little', () => {
    const size = 10_000;
    const pieces = [
      '[',
      '{a: ',
      '- ',
      'a: ',
      'a:\n ',
      '"',
      "'",
      "''",
      '\\',
      ' ',
      '\n',
      ' \n',
      ': ',
      ' #',
      '"\\',
      'a ',
      '[ ',
      '&',
      '|',
      '- a:\n',
    ];
    for (const piece of [...pieces, ...pieces.map((one) => `a: ${one}`)]) {
      const lines = piece.repeat(size / piece.length);
      for (const source of [lines, `a: ${lines}`, `a: [${lines}`, `a: "${lines}`]) {
        costsLittle(() => yamlEntries(source, 0), 300, JSON.stringify(source.slice(0, 12)));
      }
    }
    const deep = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}key${depth}:`).join('\n');
    assert.ok(read(`${deep} value`).every(([key]) => (key?.length ?? 0) <= 201));
  });
});
