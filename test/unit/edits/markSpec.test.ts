import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markSpec } from '../../../src/core/edits/markSpec.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { specOf } from '../../support/specOf.ts';

function marked(text: string, isSpec: boolean): string {
  return applyEdits(text, markSpec(specOf(text, { judged: true, path: 'notes.md' }), isSpec).edits);
}

describe('settling whether a document is a spec', () => {
  it('puts a marker at the top', () => {
    assert.equal(marked('# Notes\n', true), '<!-- tandem: spec -->\n\n# Notes\n');
    assert.equal(
      marked('\n# Notes\r\n\r\nMore.\r\n', false),
      '<!-- tandem: not-a-spec -->\r\n\n# Notes\r\n\r\nMore.\r\n',
    );
    assert.equal(marked('', true), '<!-- tandem: spec -->\n');
  });

  it('puts it behind the front matter', () => {
    assert.equal(
      marked('---\ntitle: A\n---\n# Notes\n', true),
      '---\ntitle: A\n---\n<!-- tandem: spec -->\n\n# Notes\n',
    );
    assert.equal(marked('---\ntitle: A\n---', true), '---\ntitle: A\n---\n<!-- tandem: spec -->\n');
  });

  it('changes the marker that says otherwise, wherever it stands', () => {
    assert.equal(marked('# Notes\n\n<!-- tandem: spec -->\n', false), '# Notes\n\n<!-- tandem: not-a-spec -->\n');
    assert.equal(marked('---\ntandem: { spec: false }\n---\n# A\n', true), '---\ntandem: { spec: true }\n---\n# A\n');
    assert.equal(marked('---\ntandem: spec\n---\n# A\n', false), '---\ntandem: not-a-spec\n---\n# A\n');
    assert.equal(marked('<!-- tandem: spec -->\n\n# A\n', true), '<!-- tandem: spec -->\n\n# A\n');
  });

  it('holds afterwards, whatever the document is', () => {
    const piece = fc.constantFrom(
      '# Notes\n',
      'Words.\n\n',
      '\n',
      '<!-- tandem: spec -->\n',
      '<!-- tandem: not-a-spec -->\n\n',
      '<!-- note -->\n',
      '- A bullet\n',
    );
    const front = fc.constantFrom('', '---\ntitle: A\n---\n', '---\ntandem:\n  spec: false\n---\n');
    fc.assert(
      fc.property(
        front,
        fc.array(piece, { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (head, pieces, isSpec, returns) => {
          const source = head + pieces.join('');
          const text = returns ? source.replaceAll('\n', '\r\n') : source;
          const after = marked(text, isSpec);
          assert.equal(specOf(after, { judged: true, path: 'notes.md' }).verdict.isSpec, isSpec, after);
          assert.equal(marked(after, isSpec), after, 'said once');
        },
      ),
    );
  });
});
