import assert from 'node:assert/strict';
import { parseAnnotations } from '../../../src/tools/score/annotation.ts';
import { bootstrapInterval } from '../../../src/tools/score/bootstrap.ts';
import { compareDocument, sumOf } from '../../../src/tools/score/compareDocument.ts';
import { measuresOf, scoreReport } from '../../../src/tools/score/scoreReport.ts';
import { filesUnder } from '../../support/projectFiles.ts';

const annotation = {
  path: 'team__project/specs/a.md',
  items: [
    { kind: 'decision' as const, line: 4, status: 'open' as const },
    { kind: 'decision' as const, line: 5, status: 'decided' as const },
    { kind: 'risk' as const, line: 9, mitigated: true },
  ],
  sections: [
    { line: 0, side: 'none' as const },
    { line: 2, side: 'shared' as const },
  ],
};
const read = {
  items: [
    { kind: 'decision', line: 4, status: 'decided' },
    { kind: 'decision', line: 4, status: 'open' },
    { kind: 'risk', line: 9, mitigated: true },
    { kind: 'evidence', line: 12 },
  ],
  sections: [{ line: 0, side: 'none' }],
};

describe('scoring items', () => {
  it('matches by kind and first line, each item once', () => {
    const { found, checked, differences } = compareDocument(annotation, read);
    assert.deepEqual(found.decision, { right: 1, wrong: 1, missed: 1 });
    assert.deepEqual(found.risk, { right: 1, wrong: 0, missed: 0 });
    assert.deepEqual(checked.status, { right: 0, total: 1 });
    assert.deepEqual(checked.mitigated, { right: 1, total: 1 });
    assert.deepEqual(checked.side, { right: 1, total: 2 });
    assert.deepEqual(
      differences.map(({ what, line }) => `${what} ${line}`),
      ['side 2', 'status 4', 'wrong 4', 'missed 5'],
    );
  });

  it('says nothing of a kind that no document has', () => {
    assert.deepEqual(measuresOf({ right: 0, wrong: 0, missed: 0 }), {
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
    assert.deepEqual(measuresOf({ right: 1, wrong: 1, missed: 0 }), { precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('adds up documents and reports each figure with its interval', () => {
    const one = compareDocument(annotation, read);
    assert.deepEqual(sumOf([one, one]).found.decision, { right: 2, wrong: 2, missed: 2 });
    const report = scoreReport([one, one]).join('\n');
    assert.match(report, /^risk +precision 1\.00 \[1\.00, 1\.00\]/m);
    assert.match(report, /^metric +precision — /m);
    assert.match(report, /^sides right +0\.50 \[0\.50, 0\.50\] +\(2 of 4\)/m);
  });

  it('gives an interval around the figure that is the same each time', () => {
    const units = Array.from({ length: 100 }, (_, at) => at % 2);
    const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
    const interval = bootstrapInterval(units, mean);
    assert.ok(interval && interval.low > 0.38 && interval.low < 0.42 && interval.high > 0.58 && interval.high < 0.62);
    assert.deepEqual(bootstrapInterval(units, mean), interval);
    assert.equal(
      bootstrapInterval(units, () => undefined),
      undefined,
    );
    assert.equal(bootstrapInterval([], mean), undefined);
  });
});

describe('the annotations', () => {
  for (const { path, text } of filesUnder('test/quality/annotations', /\.jsonl$/)) {
    it(`${path} can be read, and says nothing twice`, () => {
      const annotations = parseAnnotations(text);
      assert.equal(new Set(annotations.map((one) => one.path)).size, annotations.length);
      for (const { items, sections } of annotations) {
        assert.equal(new Set(items.map(({ kind, line }) => `${kind} ${line}`)).size, items.length);
        assert.equal(new Set(sections.map(({ line }) => line)).size, sections.length);
      }
    });
  }

  it('holds back documents that are not among those to learn from', () => {
    const [development, heldOut] = filesUnder('test/quality/annotations', /\.jsonl$/).map(
      ({ text }) => new Set(parseAnnotations(text).map(({ path }) => path)),
    );
    assert.ok(development && heldOut);
    assert.deepEqual(
      [...development].filter((path) => heldOut.has(path)),
      [],
    );
  });
});
