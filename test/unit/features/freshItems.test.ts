import assert from 'node:assert/strict';
import { FreshItems } from '../../../src/core/features/freshItems.ts';
import type { Spec } from '../../../src/core/model/spec.ts';
import { specOf } from '../../support/specOf.ts';

const BEFORE = '# A\n\n## Risks\n\n- The vendor is late\n';
const AFTER = `${BEFORE}- The data is old\n`;

const lineOf = (number: number) => ({ line: number, character: 3 });

function titles(spec: Spec, keys: ReadonlySet<string>): string[] {
  return spec.items.filter(({ key }) => keys.has(key)).map(({ title }) => title.text);
}

describe('items that were just made', () => {
  const uri = specOf(BEFORE).document.uri;
  const after = specOf(AFTER, { version: 2 });

  function written(): FreshItems {
    const fresh = new FreshItems();
    fresh.update(specOf(BEFORE));
    fresh.moved(uri, [lineOf(5)]);
    fresh.update(after);
    return fresh;
  }

  it('are those that the version before did not have; none when a document is opened', () => {
    const fresh = new FreshItems();
    fresh.update(specOf(BEFORE));
    assert.equal(fresh.keys(uri).size, 0);
    assert.deepEqual(titles(after, written().keys(uri)), ['The data is old']);
  });

  it('stay so until the document is saved and the cursor has left', () => {
    const fresh = written();
    fresh.moved(uri, [lineOf(0)]);
    assert.equal(fresh.keys(uri).size, 1, 'left, not saved');
    fresh.moved(uri, [lineOf(5)]);
    fresh.saved(uri);
    assert.equal(fresh.keys(uri).size, 1, 'saved, not left');
    fresh.moved(uri, [lineOf(0), lineOf(5)]);
    assert.equal(fresh.keys(uri).size, 1, 'one cursor is still there');
    fresh.moved(uri, [lineOf(0)]);
    assert.equal(fresh.keys(uri).size, 0);
  });

  it('are those somebody types in, until the cursor leaves; a cursor alone writes nothing', () => {
    const fresh = new FreshItems();
    const spec = specOf(BEFORE);
    fresh.update(spec);
    fresh.moved(uri, [lineOf(4)]);
    assert.equal(fresh.keys(uri).size, 0, 'only looking');
    fresh.typed(uri);
    assert.deepEqual(titles(spec, fresh.keys(uri)), ['The vendor is late']);
    assert.equal(fresh.moved(uri, [lineOf(4)]), false, 'still there');
    assert.equal(fresh.moved(uri, [lineOf(0)]), true, 'left, so there is something new to say');
    assert.equal(fresh.keys(uri).size, 0, 'left');
    assert.equal(fresh.moved(uri, [lineOf(1)]), false, 'nothing is being written');
  });

  it('are over at once when saved after leaving', () => {
    const fresh = written();
    fresh.moved(uri, []);
    fresh.saved(uri);
    assert.equal(fresh.keys(uri).size, 0);
  });

  it('stay so through edits elsewhere, and are over when they are deleted', () => {
    const fresh = written();
    fresh.update(specOf(`# A\n\nMore words.\n\n${AFTER.slice(5)}`, { version: 3 }));
    assert.equal(fresh.keys(uri).size, 1);
    fresh.update(specOf(BEFORE, { version: 4 }));
    assert.equal(fresh.keys(uri).size, 0);
  });

  it('are forgotten with their document', () => {
    const fresh = written();
    const keys = fresh.keys(uri);
    fresh.forget(uri);
    assert.equal(fresh.keys(uri).size, 0);
    assert.equal(keys.size, 1, 'what was handed out does not change');
    fresh.saved(uri);
    fresh.moved(uri, []);
  });
});
