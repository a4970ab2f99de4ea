import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeSideHere } from '../../../src/core/edits/changeSide.ts';
import { findSection, sectionKeyOf } from '../../../src/core/edits/findSection.ts';
import { type Side, type Spec, sideOf } from '../../../src/core/model/spec.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

function keyOf(spec: Spec, title: string): string {
  const section = spec.outline.sections.find((candidate) => candidate.title === title);
  assert.ok(section, title);
  return sectionKeyOf(spec.outline, section);
}

function changed(text: string, title: string, side: Side): string {
  const spec = specOf(text);
  const result = changeSideHere(spec, keyOf(spec, title), side);
  assert.ok(result.ok);
  return applyEdits(text, result.value.edits);
}

describe('changing the side of one section', () => {
  it('puts a marker under its heading, with the blank lines that are usual there', () => {
    assert.equal(
      changed('# A\n\n## Goals\n\nMore sales.\n', 'Goals', 'shared'),
      '# A\n\n## Goals\n\n<!-- tandem: shared -->\n\nMore sales.\n',
    );
    assert.equal(
      changed('# A\n## Goals\nMore sales.', 'Goals', 'pm'),
      '# A\n## Goals\n<!-- tandem: pm -->\nMore sales.',
    );
    assert.equal(changed('# A\n\n## Goals', 'Goals', 'none'), '# A\n\n## Goals\n<!-- tandem: none -->');
  });

  it('keeps the line breaks of the document, and headings by underline', () => {
    assert.equal(
      changed('A\r\n=\r\n\r\nGoals\r\n-----\r\n\r\nMore.\r\n', 'Goals', 'pm'),
      'A\r\n=\r\n\r\nGoals\r\n-----\r\n\r\n<!-- tandem: pm -->\r\n\r\nMore.\r\n',
    );
  });

  it('changes the marker that is there, and no other', () => {
    const text =
      '# A\n\n<!-- tandem: pm -->\n\n## Goals\n\n<!-- tandem: engineering -->\n\nMore.\n\n### Details\n\n<!-- tandem: none -->\n';
    assert.equal(changed(text, 'Goals', 'shared'), text.replace('engineering', 'shared'));
    assert.equal(changed(text, 'Details', 'pm'), text.replace('none', 'pm'));
  });

  it('leaves the front matter, which speaks for the whole document, alone', () => {
    const text = '---\ntandem:\n  side: pm\n---\n# A\n\n## Goals\n\nMore.\n';
    assert.equal(
      changed(text, 'Goals', 'shared'),
      text.replace('## Goals\n\n', '## Goals\n\n<!-- tandem: shared -->\n\n'),
    );
  });

  it('is refused when the heading is gone', () => {
    const result = changeSideHere(specOf('# A\n\n## Goals\n'), keyOf(specOf('# A\n\n## Aims\n'), 'Aims'), 'pm');
    assert.ok(!result.ok);
    assert.equal(result.reason, 'gone');
    assert.equal(english(result.message), 'This heading is not in the document any more.');
  });

  it('gives the section that side, in whatever document, and leaves every other byte', () => {
    const piece = fc.constantFrom(
      '# Title\n',
      '## Goals\n',
      '### Design\n\n',
      '**Bold heading**\n',
      'Under\n-----\n',
      '## Goals ##\n\n',
      'Words 🎉.\n\n',
      '- A bullet\n',
      '> Quoted\n\n',
      '<!-- tandem: pm -->\n\n',
      '<!-- note -->\n',
      '```\n# code\n```\n',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.nat(20),
        fc.constantFrom<Side>('pm', 'engineering', 'shared', 'none'),
        fc.boolean(),
        (pieces, number, side, returns) => {
          const text = returns ? pieces.join('').replaceAll('\n', '\r\n') : pieces.join('');
          const spec = specOf(text);
          const headed = spec.outline.sections.filter((section) => section.heading);
          fc.pre(headed.length > 0);
          const section = headed[number % headed.length];
          assert.ok(section);
          const key = sectionKeyOf(spec.outline, section);
          const result = changeSideHere(spec, key, side);
          assert.ok(result.ok);
          const after = specOf(applyEdits(text, result.value.edits));
          const again = findSection(after.outline, key);
          assert.ok(again.ok);
          assert.equal(sideOf(after, again.value).side, side, after.document.text);
          assert.deepEqual(
            after.outline.sections.map(({ title }) => title),
            spec.outline.sections.map(({ title }) => title),
          );
        },
      ),
    );
  });
});
