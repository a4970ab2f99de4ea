import assert from 'node:assert/strict';
import { firstDifference } from '../../src/tools/firstDifference.ts';
import { GENERATED_FILES } from '../../src/tools/generatedFiles.ts';
import { readProjectFile } from '../support/projectFiles.ts';

describe('generated files', () => {
  for (const { path, produce } of GENERATED_FILES) {
    it(`${path} is what the source makes of it`, () => {
      const current = readProjectFile(path);
      assert.equal(firstDifference(current, produce(current)), undefined);
    });
  }

  it('are each made once', () => {
    const paths = GENERATED_FILES.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
  });
});

describe('the first difference', () => {
  it('is named by its line', () => {
    assert.equal(firstDifference('a\nb\n', 'a\nc\n'), 'line 2 is "b", should be "c"');
    assert.equal(firstDifference('a', 'a\nc'), 'line 2 is missing, should be "c"');
    assert.equal(firstDifference('a\nb', 'a'), 'line 2 is "b", should be missing');
  });

  it('is none between texts that differ in their line breaks only', () => {
    assert.equal(firstDifference('a\r\nb\r\n', 'a\nb\n'), undefined);
  });
});
