import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeReferenceAt } from '../../../src/core/features/codeReference.ts';

/** The id found where `^` stands. */
function found(marked: string): string | undefined {
  const before = marked.slice(0, marked.indexOf('^'));
  const line = before.split('\n').length - 1;
  const lines = marked.replace('^', '').split('\n');
  return codeReferenceAt((at) => lines[at] ?? '', { line, character: before.length - before.lastIndexOf('\n') - 1 })
    ?.id;
}

describe('an id in code', () => {
  for (const code of [
    'const x = 1; // see D-^12',
    '# FR-00^7: offers end after six weeks',
    'x = 1  # see FR-^007',
    '-- see D-^12',
    '; see D-^12',
    '/* see D-^12 */',
    '/**\n * Ends an offer (FR-^004).\n */',
    '/*\n  see D-^12\n*/',
    '<!-- see D-^12 -->',
  ]) {
    it(`is found in ${JSON.stringify(code)}`, () => assert.match(found(code) ?? '', /^(?:D-12|FR-00[47])$/));
  }

  for (const code of [
    'const id = "D-^12";',
    'fetch("https://example.org/D-^12")',
    '/* done */ const x = D-^12;',
    'color: #FR-^007',
    '// nothing he^re',
    '// D-12 elsewh^ere',
    '// in UTF-^8',
  ]) {
    it(`is not found in ${JSON.stringify(code)}`, () => assert.equal(found(code), undefined));
  }

  it('is looked for in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (text, character) => {
        const reference = codeReferenceAt(() => text, { line: 3, character });
        assert.ok(!reference || text.slice(reference.start, reference.end) === reference.id);
      }),
    );
  });
});
