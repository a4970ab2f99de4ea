import assert from 'node:assert/strict';
import { anotherLookWords } from '../../../src/core/features/anotherLookWords.ts';
import { createSpecIndex } from '../../../src/core/workspace/specIndex.ts';
import { foundationsOf, worthAnotherLook } from '../../../src/core/workspace/worthAnotherLook.ts';
import { fileOf, specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

const BASE = `# Spec

## Assumptions

| ID | Assumption | Status |
| --- | --- | --- |
| A-001 | The vendor's API is ready by March | Open |
| A-002 | Hosts have phones | Open |

## Constraints

- **C-01:** Nothing leaves the EU (set by legal)

## Estimates

| Work | Estimate | Rests on |
| --- | --- | --- |
| Import | 3-5 weeks | A-001, one engineer |
| Export | 2 days | nothing else |

## Decision: where to host

- **Status:** open
- **Option A:** here, because of C-01
- **Option B:** there
`;

function shaken(after: string, before = BASE) {
  const index = createSpecIndex();
  index.set(fileOf(after));
  const spec = specOf(after);
  return worthAnotherLook(foundationsOf(specOf(before)), foundationsOf(spec), spec.document.uri, index).map(
    ({ foundation, isFalse, citing }) => [foundation.id, isFalse, citing.map(({ title }) => title)],
  );
}

describe('what is worth another look', () => {
  it('is every estimate and decision that names what has changed', () => {
    assert.deepEqual(shaken(BASE), []);
    assert.deepEqual(shaken(BASE.replace('by March', 'by June')), [['A-001', false, ['Import']]]);
    assert.deepEqual(shaken(BASE.replace('leaves the EU', 'leaves Germany')), [['C-01', false, ['where to host']]]);
  });

  it('is named as resting on something false where that was marked so', () => {
    const after = BASE.replace('API is ready by March | Open', 'API is ready by March | Invalid');
    assert.deepEqual(shaken(after), [['A-001', true, ['Import']]]);
  });

  it('is nothing where nobody rests on it, or only its place or spacing is another', () => {
    assert.deepEqual(shaken(BASE.replace('have phones', 'have no phones')), []);
    assert.deepEqual(shaken(`\n\n${BASE}`.replace('| A-001 | The', '|  A-001  |   The')), []);
    assert.deepEqual(shaken(BASE.replace('- **C-01:**', '- **C-02:**')), []);
  });

  it('is found in other specs of the folder, too', () => {
    const index = createSpecIndex();
    const after = BASE.replace('by March', 'by June');
    const other =
      '# Other\n\n## Estimates\n\n| Work | Estimate | Rests on |\n| --- | --- | --- |\n| Search | 2 weeks | A-001 |\n';
    index.set(fileOf(after, { path: 'specs/one.md' }));
    index.set(fileOf(other, { path: 'specs/two.md' }));
    const spec = specOf(after, { path: 'specs/one.md' });
    const [found] = worthAnotherLook(foundationsOf(specOf(BASE)), foundationsOf(spec), spec.document.uri, index);
    assert.deepEqual(
      found?.citing.map(({ title }) => title),
      ['Import', 'Search'],
    );
  });

  it('is said in words, each by its title', () => {
    const index = createSpecIndex();
    const after = BASE.replace('by March', 'by June');
    index.set(fileOf(after));
    const spec = specOf(after);
    const [found] = worthAnotherLook(foundationsOf(specOf(BASE)), foundationsOf(spec), spec.document.uri, index);
    assert.ok(found);
    assert.equal(english(anotherLookWords(found)), 'A-001 has changed. What names it is worth another look: “Import”');
    assert.match(english(anotherLookWords({ ...found, isFalse: true })), /^A-001 was marked false\./);
  });
});
