import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addOption,
  deferItem,
  linkSuperseded,
  reopenItem,
  setDue,
  setOwner,
  supersedeItem,
} from '../../../../src/core/edits/settleItem.ts';
import type { Decision } from '../../../../src/core/model/item.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import { specOf } from '../../../support/specOf.ts';
import { changed, difference } from './settled.ts';

/** Marks in a text, each around the same question. */
const MARKS = [
  'It lasts [NEEDS CLARIFICATION: how long] days.',
  'It lasts [OPEN QUESTION: how long] days.',
  '- [OPEN ISSUE] how long does it last?',
  '- how long does it last? [OPEN QUESTION]',
  '[DECISION NEEDED] how long it lasts',
  '<<[UNRESOLVED @bob]>>\nHow long does it last?\n<<[/UNRESOLVED]>>',
  '<<[UNRESOLVED @bob]>>\n\nHow long does it last?\n\n- a day\n\n<<[/UNRESOLVED]>>',
  '> <<[UNRESOLVED]>>\n> How long does it last?\n> <<[/UNRESOLVED]>>',
  '- Q: How long does it last?',
  '- Q: How long does it last? → A:',
];

type Step = { readonly name: string; readonly change: Parameters<typeof changed>[1] };

const STEPS: readonly (Step & { readonly holds: (item: Decision) => boolean })[] = [
  {
    name: 'put off',
    change: (spec, key) => deferItem(spec, key, { due: '2027-01-31', reason: 'the law [may] change (soon)' }),
    holds: ({ due, status }) => status === 'deferred' && due?.day === '2027-01-31',
  },
  { name: 'reopened', change: (spec, key) => reopenItem(spec, key), holds: ({ status }) => status === 'open' },
  {
    name: 'dated',
    change: (spec, key) => setDue(spec, key, '2027-02-28'),
    holds: ({ due }) => due?.day === '2027-02-28',
  },
  {
    name: 'given to somebody',
    change: (spec, key) => setOwner(spec, key, '@zoe'),
    holds: ({ owners }) => owners.some(({ name }) => name === '@zoe'),
  },
  {
    name: 'given a way to go',
    change: (spec, key) => addOption(spec, key, 'a week; or two'),
    holds: ({ options }) => options.some(({ title }) => title.text.startsWith('a week')),
  },
  {
    name: 'said to replace another',
    change: (spec, key) => linkSuperseded(spec, key, '[D-1](old.md)'),
    holds: () => true,
  },
];

describe('a question that is only a mark', function () {
  this.timeout(120_000);

  it('is put off, asked again, dated, given and told its ways in any order, and stays the same question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKS),
        fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (mark, steps, newLine) => {
          const before = `# Feature${newLine}${newLine}## Notes 🚀${newLine}${newLine}`;
          const behind = `${newLine}${newLine}Words | with *signs*  ${newLine}`;
          let text = before + mark.replaceAll('\n', newLine) + behind;
          const items = (of: string) => specOf(of).items.filter((item) => item.kind === 'decision');
          fc.pre(items(text).length === 1);
          const title = items(text)[0]?.title.text;
          for (const { change, holds, name } of steps) {
            const [item] = items(text);
            assert.ok(item);
            const isSoAlready = !name.startsWith('given a way') && !name.startsWith('said') && holds(item);
            const outcome = change(specOf(text), item.key);
            if (!isSoAlready) {
              assert.ok(outcome.ok, `${name}: ${text}`);
            }
            text = outcome.ok ? applyEdits(text, outcome.value.edits) : text;
            const [now, second] = items(text);
            assert.ok(now && !second && holds(now), `${name}: ${text}`);
            assert.equal(now.title.text, title, text);
            assert.ok(text.startsWith(before) && text.endsWith(behind), text);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says so where it is written', () => {
    const settled = (mark: string, change: Step['change']) => {
      const text = `# Feature\n\n## Notes\n\n${mark}\n`;
      return difference(text, changed(text, change));
    };
    const putOff: Step['change'] = (spec, key) => deferItem(spec, key, { due: '2027-01-31', reason: 'of the law' });
    const replaced: Step['change'] = (spec, key) => supersedeItem(spec, key, '[D-9](other.md)');
    assert.deepEqual(settled('It lasts [NEEDS CLARIFICATION: how long] days.', putOff), [
      '- It lasts [NEEDS CLARIFICATION: how long] days.',
      '+ It lasts [NEEDS CLARIFICATION: how long (deferred to 2027-01-31, because of the law)] days.',
    ]);
    assert.deepEqual(settled('It lasts [NEEDS CLARIFICATION: how long] days.', replaced), [
      '- It lasts [NEEDS CLARIFICATION: how long] days.',
      '+ It lasts [SUPERSEDED: how long → [D-9](other.md)] days.',
    ]);
    assert.deepEqual(settled('- how long is it? [OPEN QUESTION]', putOff), [
      '- - how long is it? [OPEN QUESTION]',
      '+ - how long is it? (deferred to 2027-01-31, because of the law) [OPEN QUESTION]',
    ]);
    const block = '<<[UNRESOLVED @bob auth of the service]>>\nHow long?\n<<[/UNRESOLVED]>>';
    assert.deepEqual(settled(block, putOff), ['+ **Status:** Deferred to 2027-01-31, because of the law']);
    assert.deepEqual(settled(block, replaced), [
      '- <<[UNRESOLVED @bob auth of the service]>>',
      '+ <<[RESOLVED @bob auth of the service]>>',
      '- <<[/UNRESOLVED]>>',
      '+ **Resolved:** superseded by [D-9](other.md)',
      '+ <<[/RESOLVED]>>',
    ]);
    assert.deepEqual(
      settled('- Q: How long is it? → A:', (spec, key) => addOption(spec, key, 'a week')),
      ['+   - **Options:** a week'],
    );
  });

  it('offers each way to go that its brackets name', () => {
    const text = '# Feature\n\n## Notes\n\nIt lasts [NEEDS CLARIFICATION: how long (options: a day; a week)] days.\n';
    const [item] = specOf(text).items;
    assert.ok(item?.kind === 'decision');
    assert.deepEqual(
      item.options.map(({ title }) => title.text),
      ['a day', 'a week'],
    );
  });
});
