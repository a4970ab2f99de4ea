import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  acceptRisk,
  addOption,
  closeRisk,
  decideItem,
  deferItem,
  linkSuperseded,
  mitigateRisk,
  reopenItem,
  setDue,
  setOwner,
  supersedeItem,
} from '../../../../src/core/edits/settleItem.ts';
import type { Decision, Risk } from '../../../../src/core/model/item.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import { specOf } from '../../../support/specOf.ts';
import { FORMS } from './forms.ts';
import { changed, difference, openItemOf } from './settled.ts';

const DECIDING = {
  outcome: 'decided',
  answer: 'Mapbox',
  reason: 'it is half the price',
  by: '@ana',
  on: '2026-11-22',
} as const;

type Change = Parameters<typeof changed>[1];

/** What can be done, and how the item must read afterwards. */
const CHANGES: Readonly<
  Record<
    string,
    { readonly about: 'decision' | 'risk'; readonly change: Change; readonly holds: (item: Decision | Risk) => boolean }
  >
> = {
  decide: {
    about: 'decision',
    change: (spec, key) => decideItem(spec, key, DECIDING),
    holds: ({ status }) => status === 'decided',
  },
  reject: {
    about: 'decision',
    change: (spec, key) => decideItem(spec, key, { outcome: 'rejected', reason: 'nobody asked | for it' }),
    holds: ({ status }) => status === 'rejected',
  },
  defer: {
    about: 'decision',
    change: (spec, key) => deferItem(spec, key, { due: '2027-01-31' }),
    holds: ({ status }) => status === 'deferred',
  },
  supersede: {
    about: 'decision',
    change: (spec, key) => supersedeItem(spec, key, '[D-9](other.md)'),
    holds: ({ status }) => status === 'superseded',
  },
  link: {
    about: 'decision',
    change: (spec, key) => linkSuperseded(spec, key, '[D-1](old.md)'),
    holds: ({ status }) => status === 'open',
  },
  owner: {
    about: 'decision',
    change: (spec, key) => setOwner(spec, key, '@zoe'),
    holds: ({ owners }) => owners.some(({ name }) => name === '@zoe'),
  },
  due: {
    about: 'decision',
    change: (spec, key) => setDue(spec, key, '2027-02-28'),
    holds: (item) => item.kind === 'decision' && item.due?.day === '2027-02-28',
  },
  option: {
    about: 'decision',
    change: (spec, key) => addOption(spec, key, 'HERE maps'),
    holds: (item) => item.kind === 'decision' && item.options.length > 0,
  },
  mitigate: {
    about: 'risk',
    change: (spec, key) => mitigateRisk(spec, key, 'Keep a second vendor'),
    holds: ({ status }) => status === 'mitigated',
  },
  accept: {
    about: 'risk',
    change: (spec, key) => acceptRisk(spec, key, { reason: 'it is small' }),
    holds: ({ status }) => status === 'accepted',
  },
  close: {
    about: 'risk',
    change: (spec, key) => closeRisk(spec, key, { reason: 'it is over' }),
    holds: ({ status }) => status === 'closed',
  },
};

/** Forms that are settled without a trace that is read as an item. */
const LEAVES_NO_ITEM = new Set([
  'inline-marker',
  'unresolved-block',
  'bracket-tag',
  'undecided-row',
  'undecided-value',
  'decision-record',
]);

/** What may stand around an item, and must stay as it is to the last character. */
const AROUND = [
  '## Background 🚀\n\nWe\tkeep  this.  \nAnd this\\\ntoo — 漢字, 👩‍👩‍👧.\n\n',
  '## Goals\n\n* one\n\t* two\n\t\t* three\n\n1) first\n2) second\n\n',
  '## Prices\n\n| Plan   | Price |\n|:-------|------:|\n| Small  |   5 € |\n| Big 🎈 |  50 € |\n\n',
  '## Code\n\n```sh\n- [ ] Decide who pays @bob due 2026-01-31\n```\n\n',
];

describe('an item that is settled', function () {
  this.timeout(120_000);

  for (const { lines, name, path, settled } of FORMS) {
    it(`is settled as its author writes: ${name}`, () => {
      const text = `${lines.join('\n')}\n`;
      const { kind } = openItemOf(specOf(text, path === undefined ? {} : { path }));
      const after = changed(
        text,
        (spec, key) =>
          kind === 'risk' ? mitigateRisk(spec, key, 'Keep a second vendor ready') : decideItem(spec, key, DECIDING),
        path,
      );
      assert.deepEqual(difference(text, after), settled);
    });
  }

  it('reads back as meant in every form, and every other character stays', () => {
    const written = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        fc.constantFrom(...Object.entries(CHANGES)),
        fc.subarray(AROUND),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        ({ lines, path }, [name, { about, change, holds }], around, newLine, endsInBreak) => {
          const behind = around.map((text) => text.replaceAll('\n', newLine)).join('');
          const own = `${lines.join(newLine)}${newLine}${newLine}`;
          const text = behind === '' && !endsInBreak ? own.trimEnd() : own + behind;
          const spec = specOf(text, path === undefined ? {} : { path });
          const item = openItemOf(spec);
          fc.pre(item.kind === about);
          const outcome = change(spec, item.key);
          assert.ok(outcome.ok, `${name} has a place in every form`);
          written.add(name);
          const after = applyEdits(text, outcome.value.edits);
          assert.ok(after.endsWith(behind), 'what stands behind it is as it was');
          assert.equal(/(?<!\r)\n/.test(after), newLine === '\n', 'its line breaks are those of the document');
          const now = specOf(after, path === undefined ? {} : { path });
          const others = spec.items.filter((one) => one !== item).map(({ title }) => title.text);
          const left = now.items.filter(({ title }) => !others.includes(title.text));
          const [settled] = left;
          if (settled?.kind === 'decision' || settled?.kind === 'risk') {
            assert.ok(holds(settled) || settled.dialect === 'clarification-pair', `${name}: ${after}`);
          } else {
            assert.ok(LEAVES_NO_ITEM.has(item.dialect), `${name}: ${after}`);
          }
        },
      ),
      { numRuns: 400 },
    );
    assert.deepEqual([...written].sort(), Object.keys(CHANGES).sort());
  });

  it('can be opened again, with what was said before', () => {
    const text = '# Trip\n\n## Open Questions\n\n- [x] Who pays?\n  - **Answer:** the merchant\n\n## Risks\n\n- Rain\n';
    const spec = specOf(text);
    const [item] = spec.items;
    assert.ok(item);
    const outcome = reopenItem(spec, item.key, { reason: 'the law changed' });
    assert.ok(outcome.ok);
    assert.deepEqual(difference(text, applyEdits(text, outcome.value.edits)), [
      '- - [x] Who pays?',
      '+ - [ ] Who pays?',
      '+   - **Status:** Open, because the law changed',
    ]);
  });

  it('tells what was known that the recommendation did not', () => {
    const text = '# Trip\n\n## Open Questions\n\n- Which map?\n';
    const after = changed(text, (spec, key) =>
      decideItem(spec, key, { outcome: 'decided', answer: 'Google', knew: 'prices doubled' }),
    );
    assert.deepEqual(difference(text, after), [
      '+   - **Answer:** Google · **Because:** not known to the recommendation: prices doubled',
    ]);
  });

  it('keeps to odd ways of writing', () => {
    const answer: Change = (spec, key) => decideItem(spec, key, { outcome: 'decided', answer: 'us | them' });
    const settled = (body: string, change: Change = answer) => {
      const text = `# Trip\n\n## Open Questions\n\n${body}`;
      return difference(text, changed(text, change));
    };
    // A table without outer pipes, and a row that stops short.
    assert.deepEqual(settled('Question | Owner | Answer\n--- | --- | ---\nWho pays? | bo |\nWho rests? | bo |\n'), [
      '- Who pays? | bo |',
      '+ Who pays? | bo | us \\| them',
    ]);
    assert.deepEqual(settled('| Question | Answer |\n|---|---|\n| Who pays? |\n'), [
      '- | Who pays? |',
      '+ | Who pays? | us \\| them |',
    ]);
    // Tabs below bullets, and a file that ends without a line break.
    assert.deepEqual(settled('-\tWho pays?\n-\tWho rests?\n\t-\tdetail'), ['+ \t- **Answer:** us | them']);
    assert.deepEqual(settled('- Who pays?'), ['+   - **Answer:** us | them']);
    // A box to tick before a question with a number.
    assert.deepEqual(settled('* [ ] **Q1:** Who pays?\n* [X] **Q2:** Who rests?\n'), [
      '- * [ ] **Q1:** Who pays?',
      '+ * [X] **Q1:** Who pays? → A: us | them',
    ]);
    // Options in one cell.
    const option: Change = (spec, key) => addOption(spec, key, 'C');
    assert.deepEqual(settled('| Decision | Options | Status |\n|---|---|---|\n| Which map | A, B | Open |\n', option), [
      '- | Which map | A, B | Open |',
      '+ | Which map | A, B; C | Open |',
    ]);
  });

  it('is refused where the form has no place for it, or the item is gone', () => {
    const text = '# Feature\n\n## Notes\n\nIt lasts [NEEDS CLARIFICATION: how long] days.\n';
    assert.equal(
      changed(text, (spec, key) => reopenItem(spec, key)),
      'refused: There is no place for this in the form in which “how long” is written. Write it beside it.',
    );
    assert.ok(!setOwner(specOf(text), 'gone', '@ana').ok);
  });
});
