import assert from 'node:assert/strict';
import { decideItem } from '../../../src/core/edits/settleItem.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { itemsOfKind } from '../../support/reading.ts';
import { itemOf, specOf } from '../../support/specOf.ts';

const FORMS: readonly [string, string][] = [
  ['labels in lines', '## Decision needed\n\n**Decision:** Do we sell on board?\n**Owner:** @ana\n'],
  ['labels in bullets', '## Decision needed\n\n- **Decision:** Do we sell on board?\n- **Owner:** @ana\n'],
  [
    'a heading that names it',
    '## Decision needed: Do we sell on board?\n\n**Decision:** Now or later?\n\n**Owner:** @ana\n',
  ],
  [
    'a heading for each',
    '## Open decisions\n\n### Do we sell on board?\n\n- **Decision:** Which fares?\n- **Owner:** @ana\n',
  ],
  [
    'a list of decisions',
    '## Decisions\n\n### Do we sell on board?\n\n- **Decision:** Which fares?\n- **Owner:** @ana\n',
  ],
];

describe('a decision of which a label asks what is to be decided', () => {
  for (const [name, text] of FORMS) {
    it(`is open, in ${name}`, () => {
      const [item, ...others] = itemsOfKind('decision', `# PRD: A\n\n${text}`);
      assert.deepEqual(others, []);
      assert.deepEqual([item?.status, item?.title.text, item?.outcome], ['open', 'Do we sell on board?', undefined]);
    });

    it(`keeps its question when it is decided, in ${name}`, () => {
      const spec = specOf(`# PRD: A\n\n${text}`);
      const result = decideItem(spec, itemOf(spec, 'decision').key, { outcome: 'decided', answer: 'Yes, from May' });
      assert.ok(result.ok);
      const after = applyEdits(spec.document.text, result.value.edits);
      const again = itemOf(specOf(after), 'decision');
      assert.deepEqual([again.status, again.outcome?.text], ['decided', 'Yes, from May'], after);
      assert.ok(after.includes('?'), after);
      assert.equal(again.title.text, 'Do we sell on board?');
    });
  }

  it('has the options behind it, "No" among them', () => {
    const [item] = itemsOfKind(
      'decision',
      '# PRD: A\n\n## Decision needed\n\n**Decision:** Do we sell on board?\n**Owner:** @ana\n\n**Options:**\n\n1. Yes\n2. No\n\n**Recommendation:** Yes, because it is quick.\n',
    );
    assert.deepEqual(
      item?.options.map(({ title }) => title.text),
      ['Yes', 'No'],
    );
    assert.equal(item?.recommendation?.text.text, 'Yes, because it is quick.');
  });

  it('may be answered by "No"', () => {
    for (const text of [
      '## Decision needed: Do we sell on board?\n\n**Owner:** @ana\n**Decision:** No\n',
      '## Decisions\n\n| Question | Decision |\n| --- | --- |\n| Do we sell on board? | No. |\n',
    ]) {
      const [item] = itemsOfKind('decision', `# PRD: A\n\n${text}`);
      assert.deepEqual([item?.status, item?.outcome?.text.slice(0, 2)], ['decided', 'No'], text);
    }
  });
});
