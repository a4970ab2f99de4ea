import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Piece, parseMarkup, plainOf, snippetOf } from '../../../src/core/features/templates/markup.ts';
import { expandSnippet, TODAY } from './expandSnippet.ts';

describe('the markup of templates', () => {
  const snippet = (markup: string, me?: string) => snippetOf(parseMarkup(markup), me === undefined ? {} : { me });

  it('makes a tab stop of each placeholder, brackets kept', () => {
    assert.equal(snippet('a [one] b [two]'), `a \${1:[one]} b \${2:[two]}`);
  });

  it('offers words to choose from behind the placeholder', () => {
    assert.equal(snippet('[low / high]'), `\${1|[low / high],low,high|}`);
    assert.equal(plainOf(parseMarkup('[low / high]')), '[low / high]');
  });

  it('starts with the first word where that is true already', () => {
    assert.equal(snippet('[!open / decided]'), `\${1|open,decided|}`);
    assert.equal(snippet('[!open]'), `\${1:open}`);
    assert.equal(plainOf(parseMarkup('[!open / decided]')), 'open');
  });

  it('knows today and, where it is told, who writes', () => {
    assert.equal(snippet('[today]'), `\${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`);
    assert.equal(snippet('[me: @owner]'), `\${1:[@owner]}`);
    assert.equal(snippet('[me: @owner]', '@ana'), `\${1:@ana}`);
    assert.equal(plainOf(parseMarkup('[today] [me: @owner]'), { today: TODAY, me: '@ana' }), `${TODAY} @ana`);
  });

  it('comes last to what is filled in already', () => {
    const pieces: Piece[] = [
      { kind: 'given', text: 'R-5' },
      { kind: 'text', text: ' | ' },
      { kind: 'placeholder', text: '[risk]' },
      { kind: 'today' },
    ];
    assert.deepEqual(expandSnippet(snippetOf(pieces)).stops, [3, 1, 2]);
  });

  it('says any text as it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a$\\}{|,:1/ \n') });
    const piece: fc.Arbitrary<Piece> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('text' as const, 'placeholder' as const, 'given' as const, 'me' as const),
        text,
      }),
      fc
        .array(
          text.filter((word) => word !== ''),
          { minLength: 1, maxLength: 3 },
        )
        .map(([first = '', ...others]): Piece => ({ kind: 'choice', options: [first, ...others] })),
      fc.constant<Piece>({ kind: 'today' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, stops } = expandSnippet(snippetOf(pieces));
        assert.equal(text, plainOf(pieces, { today: TODAY }));
        assert.equal(stops.length, pieces.filter(({ kind }) => kind !== 'text').length);
      }),
    );
  });
});
