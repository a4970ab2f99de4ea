import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isInFrontMatter, sideMarker } from '../../../src/core/sides/markers.ts';
import { offsetAt } from '../../../src/core/text/textDocument.ts';
import { readText } from './support.ts';

const markers = (text: string) => readText(text).markers.map(({ kind, value }) => `${kind} ${value}`.trim());

describe('markers', () => {
  const forms: [string, string[]][] = [
    ['<!-- tandem: pm -->', ['side pm']],
    ['<!-- tandem: engineering -->', ['side engineering']],
    ['<!--tandem:shared-->', ['side shared']],
    ['<!-- Tandem: None -->', ['side none']],
    ['<!-- tandem: spec -->', ['spec']],
    ['<!-- tandem: not-a-spec -->', ['not-a-spec']],
    ['<!-- tandem: pm -- agreed with Ana in May -->', ['side pm']],
    ['<!-- tandem-disable-next-line risk-needs-mitigation -->', ['disable-next-line risk-needs-mitigation']],
    ['<!-- tandem-disable a-rule, b-rule -->', ['disable a-rule b-rule']],
    ['<!-- tandem-disable a-rule -- it is given -->', ['disable a-rule']],
    ['<!-- tandem-disable -->', ['disable']],
    ['<!-- tandem-enable a-rule -->', ['enable a-rule']],
    ['<!-- tandem: product -->', ['unknown product']],
    ['<!-- tandem-disabel a-rule -->', ['unknown tandem-disabel a-rule']],
    ['<!-- tandem-disable-line -->', ['unknown tandem-disable-line']],
    ['---\ntandem:\n  side: pm\n  spec: true\n---\n', ['side pm', 'spec']],
    ['---\ntandem: { side: Engineering, spec: false }\n---\n', ['side engineering', 'not-a-spec']],
    ['---\ntandem: not-a-spec\n---\n', ['not-a-spec']],
    ['---\ntandem:\n  sides: pm\n---\n', ['unknown sides: pm']],
  ];
  for (const [text, found] of forms) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(markers(text), found));
  }

  const others = [
    '<!-- Tandem bicycles are slow uphill -->',
    '<!-- status: open -->',
    '`<!-- tandem: pm -->`',
    '```\n<!-- tandem: pm -->\n```',
    '---\ntitle: tandem\n---\n',
  ];
  for (const text of others) {
    it(`passes over ${JSON.stringify(text)}`, () => assert.deepEqual(markers(text), []));
  }

  it('know where they stand', () => {
    const {
      document,
      parsed,
      markers: found,
    } = readText('---\ntandem: pm\n---\n# A\n\nText <!-- tandem: spec --> on.\n');
    assert.deepEqual(
      found.map((marker) => isInFrontMatter(marker, parsed)),
      [true, false],
    );
    const [, comment] = found;
    assert.ok(comment);
    const { start, end } = comment.range;
    assert.equal(document.text.slice(offsetAt(document, start), offsetAt(document, end)), '<!-- tandem: spec -->');
  });

  it('are written as they are read', () => {
    for (const side of ['pm', 'engineering', 'shared', 'none'] as const) {
      assert.deepEqual(markers(sideMarker(side)), [`side ${side}`]);
    }
  });

  it('never throw, whatever a comment holds', () => {
    fc.assert(
      fc.property(fc.constantFrom('tandem:', 'tandem-', 'TANDEM-disable'), fc.string(), (start, rest) => {
        readText(`<!-- ${start}${rest} -->`);
      }),
    );
  });
});
