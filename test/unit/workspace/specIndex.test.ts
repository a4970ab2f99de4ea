import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IndexedFile } from '../../../src/core/workspace/indexedFile.ts';
import { createSpecIndex, type IndexChange } from '../../../src/core/workspace/specIndex.ts';
import { fileOf } from '../../support/specOf.ts';

const texts = [
  '# Plan\n\n## Open questions\n\n- Who pays?\n',
  '# Plan\n\n## Risks\n\n- The vendor is late\n',
  '# Notes\n\nNothing here.\n',
];
const samples: readonly IndexedFile[] = ['a.md', 'b.md', 'c/d.md', 'c/e.md'].flatMap((path) =>
  texts.map((text, version) => fileOf(text, { path, version, modified: version })),
);

type Step = { readonly set: readonly number[]; readonly deleted: readonly number[] };

const steps = fc.array(
  fc.record({
    set: fc.array(fc.nat(samples.length - 1), { maxLength: 4 }),
    deleted: fc.array(fc.nat(samples.length - 1), { maxLength: 4 }),
  }),
);

function filesAt(numbers: readonly number[]): IndexedFile[] {
  return numbers.flatMap((number) => samples[number] ?? []);
}

function byUri(files: Iterable<IndexedFile>): IndexedFile[] {
  return [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

describe('the index', () => {
  it('is after any sequence of changes what it would be if it were made anew', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (sequence: Step[], oneByOne) => {
        const index = createSpecIndex();
        const heard = new Map<string, IndexedFile>();
        index.onDidChange(({ set, deleted }) => {
          for (const uri of deleted) {
            assert.ok(heard.delete(uri), 'only what was there is deleted');
          }
          for (const uri of set) {
            const file = index.get(uri);
            assert.ok(file);
            heard.set(uri, file);
          }
        });
        const expected = new Map<string, IndexedFile>();
        for (const { set, deleted } of sequence) {
          const gone = filesAt(deleted).map(({ uri }) => uri);
          const files = filesAt(set);
          for (const uri of gone) {
            expected.delete(uri);
          }
          for (const file of files) {
            expected.set(file.uri, file);
          }
          if (oneByOne) {
            gone.forEach(index.delete);
            files.forEach(index.set);
          } else {
            index.update({ set: files, deleted: gone });
          }
        }
        const rebuilt = createSpecIndex();
        rebuilt.update({ set: [...expected.values()], deleted: [] });
        assert.deepEqual(byUri(index.files()), byUri(rebuilt.files()));
        assert.deepEqual(byUri(heard.values()), byUri(rebuilt.files()));
        assert.equal(index.size, expected.size);
      }),
    );
  });

  it('tells of a change once, and of nothing where nothing changed', () => {
    const index = createSpecIndex();
    const changes: IndexChange[] = [];
    const stop = index.onDidChange((change) => changes.push(change));
    const [first, , , second] = samples;
    assert.ok(first && second);
    index.update({ set: [first, second], deleted: ['file:///unknown.md'] });
    index.delete('file:///unknown.md');
    index.delete(first.uri);
    stop();
    index.set(first);
    assert.deepEqual(changes, [
      { set: [first.uri, second.uri], deleted: [] },
      { set: [], deleted: [first.uri] },
    ]);
  });
});

describe('what the index keeps of a file', () => {
  it('is its items with their places, and not its text', () => {
    const file = fileOf('# Plan\n\n## Open questions\n\n- Who pays the vendor?\n', { modified: 7 });
    assert.equal(file.title, 'Plan');
    assert.equal(file.modified, 7);
    assert.deepEqual(
      file.items.map((item) => [item.kind, item.title.text, item.range.start.line]),
      [['decision', 'Who pays the vendor?', 4]],
    );
    assert.equal('document' in file, false);
  });
});
