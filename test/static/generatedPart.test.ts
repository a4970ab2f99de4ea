import assert from 'node:assert/strict';
import { markdownTable, withGeneratedPart } from '../../src/tools/generatedPart.ts';

describe('a generated part of a document', () => {
  const document = 'Before.\n\n<!-- generated: rules -->\nOld.\n<!-- /generated -->\n\nAfter.\n';

  it('is replaced, and what people wrote around it stays', () => {
    assert.equal(
      withGeneratedPart(document, 'rules', 'New.'),
      'Before.\n\n<!-- generated: rules -->\n\nNew.\n\n<!-- /generated -->\n\nAfter.\n',
    );
  });

  it('stays the same when it is made again', () => {
    const once = withGeneratedPart(document, 'rules', 'New.');
    assert.equal(withGeneratedPart(once, 'rules', 'New.'), once);
  });

  it('is found by its name among others', () => {
    const two = `<!-- generated: settings -->\n<!-- /generated -->\n${document}`;
    assert.match(
      withGeneratedPart(two, 'rules', 'New.'),
      /^<!-- generated: settings -->\n<!-- \/generated -->\nBefore/,
    );
  });

  it('must be there', () => {
    assert.throws(() => withGeneratedPart(document, 'settings', 'New.'), /generated: settings/);
    assert.throws(() => withGeneratedPart('<!-- generated: rules -->\nOld.\n', 'rules', 'New.'), /generated: rules/);
  });
});

describe('a generated table', () => {
  it('keeps its columns whatever a cell says', () => {
    assert.equal(markdownTable(['A', 'B'], [['x | y', 'z']]), '| A | B |\n| --- | --- |\n| x \\| y | z |');
  });
});
