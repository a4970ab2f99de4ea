import assert from 'node:assert/strict';
import { ownScore } from '../../../src/tools/generateScore.ts';
import { prescriptionScore } from '../../../src/tools/score/prescriptionScore.ts';
import type { ReportedRow } from '../../../src/tools/score/reportedRows.ts';
import { runScript } from '../../support/bundle.ts';
import { readProjectFile } from '../../support/projectFiles.ts';

const score = ownScore();

function row(path: string, label: 'prescriptive' | 'not' | 'borderline', isReported: boolean): ReportedRow {
  const reported = new Set(isReported ? (['strict', 'balanced'] as const) : []);
  return { row: { path, line: 0, label }, genre: 'product', reported };
}

describe('the score of what prescribes', () => {
  it('counts what is reported rightly, wrongly and not at all, and nothing that is borderline', () => {
    const rows = [row('a', 'prescriptive', true), row('a', 'prescriptive', false), row('b', 'not', true)];
    const { sensitivities, sentences, genres } = prescriptionScore(
      [...rows, row('b', 'borderline', true)],
      ({ row: { path } }) => path,
    );
    assert.equal(sentences, 3);
    assert.equal(sensitivities.balanced.precision.value, 0.5);
    assert.equal(sensitivities.balanced.recall.value, 0.5);
    assert.equal(sensitivities.lenient.recall.value, 0);
    assert.deepEqual(genres.product, { sentences: 3, reported: 2, right: 1 });
  });

  it('on the set of our own is not below its floor', () => {
    const floor = JSON.parse(readProjectFile('test/quality/prescription/floor.json'));
    const { precision, recall } = score.sensitivities.balanced;
    assert.ok(precision.value >= floor.precision, `precision ${precision.value}`);
    assert.ok(recall.value >= floor.recall, `recall ${recall.value}`);
    assert.ok(score.sentences >= floor.sentences, `${score.sentences} sentences`);
  });

  it('on the set of our own is nought in documents that engineering leads', () => {
    assert.ok(score.genres.engineering.sentences > 0);
    assert.equal(score.genres.engineering.reported, 0);
  });

  it('is explained by the script that prints it', () => {
    assert.match(runScript('src/tools/score.ts', '--help'), /LABELLED/);
  }).timeout(120_000);
});
