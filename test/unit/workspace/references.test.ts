import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { textLinks } from '../../../src/core/features/navigation/textLinks.ts';
import { fileReferencesOf } from '../../../src/core/workspace/fileReferences.ts';
import { type IndexedFile, indexedFileOf } from '../../../src/core/workspace/indexedFile.ts';
import { createSpecIndex, type SpecIndex } from '../../../src/core/workspace/specIndex.ts';
import { costsLittle } from '../../support/costsLittle.ts';
import { fileOf, specOf } from '../../support/specOf.ts';

const spec = `# Swap shop

## Requirements

- **FR-001**: Show lamps, as D-2 says
- **FR-002**: Show chairs, see FR-001 and FR-009

## Success Criteria

- **SC-001**: half of them swap

## Scope changes

### SC-001: Chairs first

- **Impact on timeline:** a week

SC-001 came late.

## Decisions

- **D-2**: lamps, supersedes D-1
- **D-1**: nothing
`;

function indexOf(...files: readonly IndexedFile[]): SpecIndex {
  const index = createSpecIndex();
  index.update({ set: files, deleted: [] });
  return index;
}

describe('the ids of a file', () => {
  it('are defined where they open something, and used elsewhere', () => {
    const { definitions, uses } = fileReferencesOf(specOf(spec));
    assert.deepEqual(
      definitions.map(({ id, kind, range }) => [id, kind, range.start.line]),
      [
        ['FR-001', 'requirement', 4],
        ['FR-002', 'requirement', 5],
        ['SC-001', 'metric', 9],
        ['SC-001', 'scope-change', 13],
        ['D-2', 'decision', 21],
        ['D-1', 'decision', 22],
      ],
    );
    assert.deepEqual(
      uses.map(({ id, range }) => [id, range.start.line]),
      [
        ['D-2', 4],
        ['FR-001', 5],
        ['FR-009', 5],
        ['SC-001', 17],
        ['D-1', 21],
      ],
    );
    const last = uses.at(-1);
    assert.match(last?.within ?? '', /D-2/);
  });

  it('are not standards, quarters, paths, code, or tests of a requirement', () => {
    const text =
      '# Plan\n\nUTF-8 by Q3 on A4, see [it](docs/FR-001.md), v2-FR-1x.\n\n```\nFR-001: no\n```\n\n## Test coverage\n\n- FR-7: works\n';
    const { definitions, uses } = fileReferencesOf(specOf(text));
    assert.deepEqual([definitions, uses.map(({ id }) => id)], [[], ['FR-7']]);
  });

  it('are none in a document that is no spec', () => {
    const found = fileReferencesOf(specOf('# Tool\n\n- FR-1: words here\n', { path: 'README.md', judged: true }));
    assert.deepEqual(found, { definitions: [], uses: [], standings: [] });
  });
});

describe('references', () => {
  it('tell things with one id apart by what stands around, and miss what nobody defines', () => {
    const { references } = indexOf(fileOf(spec, { path: 'specs/a/spec.md' }));
    const uri = 'file:///work/specs/a/spec.md';
    const use = references.usesOf('SC-001')[0];
    assert.ok(use);
    assert.equal(references.resolve(uri, use)?.kind, 'scope-change');
    assert.equal(references.resolve(uri, { id: 'SC-001', about: 'metric' })?.kind, 'metric');
    assert.deepEqual(
      references.dangling(uri).map(({ id }) => id),
      ['FR-009'],
    );
    assert.deepEqual(references.duplicates(uri), []);
  });

  it('look in the file, beside it, above it, and then everywhere', () => {
    const own = fileOf('# A\n\n## Requirements\n\n- **FR-1**: own words\n', { path: 'specs/a/spec.md' });
    const other = fileOf('# B\n\n## Requirements\n\n- **FR-1**: other words\n- **FR-2**: more words\n', {
      path: 'specs/b/spec.md',
    });
    const { references } = indexOf(own, other);
    const title = (path: string, id: string) =>
      references.resolve(`file:///work/${path}`, { id, about: undefined })?.title;
    assert.equal(title('specs/a/plan.md', 'FR-1'), 'own words');
    assert.equal(title('specs/b/checklists/all.md', 'FR-1'), 'other words');
    assert.equal(title('specs/a/plan.md', 'FR-2'), 'more words');
    assert.equal(title('notes/plan.md', 'FR-1'), undefined);
  });

  it('name what is defined twice', () => {
    const file = fileOf('# A\n\n## Requirements\n\n- **FR-1**: one thing\n- **FR-1**: another thing\n');
    assert.deepEqual(
      indexOf(file)
        .references.duplicates(file.uri)
        .map(({ title }) => title),
      ['another thing'],
    );
  });

  it('lead each use to what is nearest, and back', () => {
    const texts = [
      'FR-1 and R-1.',
      '- **FR-1**: words\n- **R-1**: rain',
      '- **R-1**: hail\n\nAs FR-1 says.\n\n- **R-1**: snow',
    ];
    const paths = ['x.md', 'a/x.md', 'a/y.md', 'a/b/x.md', 'a/b/c/d/x.md', 'e/x.md'];
    const samples = paths.map((path) => texts.map((text) => fileOf(`# A\n\n## Requirements\n\n${text}\n`, { path })));
    const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/'));
    fc.assert(
      fc.property(fc.tuple(...paths.map(() => fc.nat(texts.length))), (picked) => {
        const files = picked.flatMap((text, at) => samples[at]?.[text] ?? []);
        const { references } = indexOf(...files);
        for (const { uri } of files) {
          for (const id of ['FR-1', 'R-1']) {
            const all = references.definitionsOf(id);
            const above = [folderOf(uri), folderOf(folderOf(uri)), folderOf(folderOf(folderOf(uri)))];
            const places = [
              (one: string) => one === uri,
              ...above.map((path) => (one: string) => folderOf(one) === path),
            ];
            const near = places.map((isHere) => all.filter((one) => isHere(one.uri))).find((found) => found.length > 0);
            const meant = new Set((near ?? all).map((one) => one.uri)).size === 1 ? (near ?? all)[0] : undefined;
            assert.deepEqual(references.resolve(uri, { id, about: meant?.kind }), meant);
            const back = references.usesOf(id).filter((use) => references.resolve(use.uri, use)?.uri === uri);
            assert.deepEqual(references.usesMeaning(uri, id), back);
          }
        }
      }),
    );
  });

  it('are found at once among thousands of ids, and of uses of one', () => {
    const count = 4_000;
    const lines = (line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('\n');
    const texts = [(n: number) => `- **R-${n}**: rain, as R-${(n * 7) % count}`, () => '- **R-1**: rain, as R-1'];
    for (const text of texts) {
      const beds = specOf(`# Beds\n\n## Risks\n\n${lines(text)}\n`);
      const { references } = indexOf(indexedFileOf(beds, undefined));
      costsLittle(() => textLinks(beds, references, {}), 250, 'links');
      costsLittle(() => lensesOf(beds, { today: '2026-06-01', references, everywhere: true }), 250, 'lenses');
    }
  });

  it('are after any sequence of changes what they would be if they were made anew', () => {
    const texts = [spec, '# P\n\n## Risks\n\n- **R-1**: rain, see FR-001\n', '# N\n\nFR-002 and R-1.\n'];
    const samples = ['a/x.md', 'a/y.md', 'b/z.md'].flatMap((path) =>
      texts.map((text, version) => fileOf(text, { path, version })),
    );
    const ids = ['FR-001', 'FR-002', 'FR-009', 'SC-001', 'D-1', 'D-2', 'R-1'];
    const view = ({ references, files }: SpecIndex): unknown => {
      const uris = [...files()].map(({ uri }) => uri).sort();
      const sorted = (places: readonly object[]) => places.map((place) => JSON.stringify(place)).sort();
      return [
        ids.map((id) => [sorted(references.definitionsOf(id)), sorted(references.usesOf(id))]),
        uris.map((uri) => [
          references.dangling(uri),
          references.duplicates(uri),
          ids.map((id) => references.resolve(uri, { id, about: 'metric' })),
        ]),
      ];
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(samples.length - 1), fc.boolean()), { maxLength: 20 }), (steps) => {
        const index = createSpecIndex();
        for (const [at, isDeleted] of steps) {
          const file = samples[at];
          assert.ok(file);
          if (isDeleted) {
            index.delete(file.uri);
          } else {
            index.set(file);
          }
          view(index);
        }
        assert.deepEqual(view(index), view(indexOf(...index.files())));
      }),
    );
  });
});
