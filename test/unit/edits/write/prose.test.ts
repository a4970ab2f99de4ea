import assert from 'node:assert/strict';
import { acceptRisk, deferItem, mitigateRisk, reopenItem, setOwner } from '../../../../src/core/edits/settleItem.ts';
import type { Decision, Risk } from '../../../../src/core/model/item.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import { specOf } from '../../../support/specOf.ts';
import { changed, difference } from './settled.ts';

const settledOf = (text: string) =>
  specOf(text).items.filter((item): item is Decision | Risk => item.kind === 'decision' || item.kind === 'risk');

/** The text in which the first decision or risk is open again; a word about it where it cannot be. */
function openedAgain(text: string, reason?: string): string {
  const spec = specOf(text);
  const outcome = reopenItem(spec, settledOf(text)[0]?.key ?? '', { reason });
  return outcome.ok ? applyEdits(text, outcome.value.edits) : 'refused';
}

describe('a risk that is told in prose', () => {
  const TOLD = '# Ferry\n\n## Risks\n\nThe pier may flood in spring.\n\nHowever, nobody has seen that since 1988.\n';

  it('takes what is done about it behind all that is said of it', () => {
    const after = changed(TOLD, (spec, key) => mitigateRisk(spec, key, 'Sandbags in the shed'));
    assert.deepEqual(difference(TOLD, after), ['+ **Mitigation:** Sandbags in the shed', '+ ']);
    const [risk, other] = settledOf(after);
    assert.deepEqual(
      [risk?.title.text, risk?.status, other],
      ['The pier may flood in spring.', 'mitigated', undefined],
    );
  });

  it('is accepted and owned beside lists, which stay what they are', () => {
    const text =
      '# Ferry\n\n## Risks\n\n- Fog on the river\n\nThe biggest risk is the pier.\n\n- Ice on the deck\n- Low water\n';
    const pier = settledOf(text).find(({ title }) => title.text.includes('pier'))?.key ?? '';
    const owned = setOwner(specOf(text), pier, '@bo');
    assert.ok(owned.ok);
    const accepted = acceptRisk(specOf(text), pier, { reason: 'we can moor elsewhere' });
    assert.ok(accepted.ok);
    const states = (now: string) =>
      settledOf(now).map(({ owners, status, title }) => [title.text, status, owners.length]);
    const rest = (own: unknown[]) => [
      ['Fog on the river', 'open', 0],
      own,
      ['Ice on the deck', 'open', 0],
      ['Low water', 'open', 0],
    ];
    assert.deepEqual(states(applyEdits(text, owned.value.edits)), rest(['The biggest risk is the pier.', 'open', 1]));
    const after = applyEdits(text, accepted.value.edits);
    assert.deepEqual(states(after), rest(['The biggest risk is the pier.', 'accepted', 0]));
  });

  it('is mitigated where a list only spells out another one', () => {
    const text =
      '# Ferry\n\n## Drawbacks\n\nThe pier floods in spring, and the ferry then moors in one of these places upstream\n\n- the mill\n- the weir\n\nThe crossing takes longer in fog.\n\nIt may also cost more than the bus.\n';
    const fog = settledOf(text).find(({ title }) => title.text.includes('fog'))?.key ?? '';
    const outcome = mitigateRisk(specOf(text), fog, 'Radar on deck');
    assert.ok(outcome.ok);
    const now = settledOf(applyEdits(text, outcome.value.edits));
    assert.equal(now.length, settledOf(text).length);
    assert.equal(now.find(({ title }) => title.text.includes('fog'))?.status, 'mitigated');
  });

  it('keeps several labels below it together, and can be opened again', () => {
    const text =
      '# Ferry\n\n## Risks\n\n- Fog on the river\n\nThe biggest risk is the pier.\n\n**Mitigation:** Sandbags\n';
    const pier = settledOf(text).find(({ title }) => title.text.includes('pier'))?.key ?? '';
    const outcome = reopenItem(specOf(text), pier, { reason: 'they rot' });
    assert.ok(outcome.ok);
    const after = applyEdits(text, outcome.value.edits);
    assert.deepEqual(difference(text, after), ['+ **Status:** Open, because they rot', '+ ']);
    assert.deepEqual(
      settledOf(after).map(({ status }) => status),
      ['open', 'open'],
    );
  });
});

describe('what is opened again', () => {
  const RISKS = '# Ferry\n\n## Risks\n\n| Risk | Mitigation |\n|---|---|\n| Flood | Sandbags |\n| Fog | Radar |\n';

  it('is open in a table without a status, with what was said before', () => {
    assert.deepEqual(difference(RISKS, openedAgain(RISKS, 'they rot')), [
      '- | Flood | Sandbags |',
      '+ | Flood | TBD, because they rot (was: Sandbags) |',
    ]);
    const german = RISKS.replace('Risks', 'Risiken').replace('| Risk | Mitigation', '| Risiko | Maßnahme');
    assert.deepEqual(difference(german, openedAgain(german, 'sie faulen')), [
      '- | Flood | Sandbags |',
      '+ | Flood | TBD; Begründung: sie faulen (~~Sandbags~~) |',
    ]);
    for (const text of [RISKS, german]) {
      assert.deepEqual(
        settledOf(openedAgain(text, 'x')).map(({ status }) => status),
        ['open', 'mitigated'],
      );
    }
  });

  it('says so in words where a log has a column for the choice alone', () => {
    const text =
      '# Ferry\n\n## Decisions\n\n| Decision | Choice | Rationale |\n|---|---|---|\n| Fuel | Diesel | Cheap |\n| Crew | Two | Law |\n';
    const after = openedAgain(text, 'electric got cheaper');
    assert.deepEqual(difference(text, after), [
      '- | Fuel | Diesel | Cheap |',
      '+ | Fuel — **Open:** electric got cheaper | Diesel | Cheap |',
    ]);
    assert.deepEqual(
      settledOf(after).map(({ status }) => status),
      ['open', 'decided'],
    );
  });

  it('says so behind the sentence that took the decision', () => {
    const text = '# Ferry\n\n## Fuel\n\nAfter two rounds we decided to run on diesel.\n';
    assert.deepEqual(difference(text, openedAgain(text, 'electric got cheaper')), [
      '- After two rounds we decided to run on diesel.',
      '+ After two rounds we decided to run on diesel. **Open:** electric got cheaper',
    ]);
    assert.equal(settledOf(openedAgain(text))[0]?.status, 'open');
  });

  it('is not another item that happens to be open', () => {
    const text = '# Ferry\n\nDecision: Yes! Bo is leading\n\n## Notes\n\nWe meet on Mondays.\n';
    const after = openedAgain(text);
    assert.ok(after === 'refused' || settledOf(after)[0]?.title.text.includes('Bo is leading'), after);
  });
});

describe('a question in running text', () => {
  it('says until when it is put off, and then why', () => {
    const text = '# Ferry\n\n## Fuel\n\nWe still need to decide whether to run on diesel.\n';
    const after = changed(text, (spec, key) => deferItem(spec, key, { due: '2027-01-31', reason: 'prices move' }));
    assert.deepEqual(difference(text, after), [
      '- We still need to decide whether to run on diesel.',
      '+ We still need to decide whether to run on diesel. **Deferred** to 2027-01-31, because prices move',
    ]);
  });
});
