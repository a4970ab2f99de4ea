import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertAssumptions } from '../../../src/core/edits/insertAssumptions.ts';
import { type Planned, plannedIn } from '../../../src/core/features/planned.ts';
import { missingAssumptions } from '../../../src/core/features/statedAssumptions.ts';
import type { Spec } from '../../../src/core/model/spec.ts';
import { offsetAt } from '../../../src/core/text/textDocument.ts';
import { answered } from '../../support/assumptionAnswers.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { specOf } from '../../support/specOf.ts';

/** Everything else that can rest on something, in the forms in which people write it, each with what it becomes. */
const PLANS: readonly [string, string, string][] = [
  [
    'a target in a table, behind the table',
    '# PRD: A\n\n## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Tickets | 60 % |\n',
    '# PRD: A\n\n## Success metrics\n\n| Metric | Target |\n| --- | --- |\n| Tickets | 60 % |\n\n**Rests on:** $1[adoption: how many take it up, how soon]; $2[data: what must be there, in which state]; $3[dependency: what must be ready, by when, from whom]\n',
  ],
  [
    'a target in a bullet, under it',
    '# PRD: A\n\n## Success metrics\n\n* Tickets on the phone from 10 % to 60 %\n* Queue\n',
    '# PRD: A\n\n## Success metrics\n\n* Tickets on the phone from 10 % to 60 %\n  * **Rests on:**\n    * **Adoption:** $1[how many take it up, how soon]\n    * **Data:** $2[what must be there, in which state]\n    * **Dependency:** $3[what must be ready, by when, from whom]\n* Queue\n',
  ],
  [
    'a phase in a heading with labels below, among these',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\n- **Outcome**: one pier\n\nMore.\n',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\n- **Outcome**: one pier\n- **Rests on**:\n  - **Team:** $1[who works on it, how much of their time]\n  - **Dependency:** $2[what must be ready, by when, from whom]\n  - **Scope:** $3[what exactly is to be built]\n\nMore.\n',
  ],
  [
    'a phase in a heading with words below, between them',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\nOne pier sells.\n',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\n**Rests on:** $1[team: who works on it, how much of their time]; $2[dependency: what must be ready, by when, from whom]; $3[scope: what exactly is to be built]\n\nOne pier sells.\n',
  ],
  [
    'a phase in a heading with a list below, behind that',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\n1. Build it\n',
    '# PRD: A\n\n## Timeline\n\n### Phase 1: Pilot (until May 2027)\n\n1. Build it\n\n**Rests on:** $1[team: who works on it, how much of their time]; $2[dependency: what must be ready, by when, from whom]; $3[scope: what exactly is to be built]\n',
  ],
  [
    'a dependency, under it, without what it says itself',
    '# PRD: A\n\n## Dependencies\n\n- The harbour team opens the network\n',
    '# PRD: A\n\n## Dependencies\n\n- The harbour team opens the network\n  - **Rests on:**\n    - **Scope:** $1[what exactly is to be built]\n    - **Environment:** $2[what must be available to build and test]\n',
  ],
  [
    'a recommendation with a figure, beside it',
    '# PRD: A\n\n## Decision needed: Sell on board?\n\n- **Owner:** @ana\n- **Recommendation:** yes, it pays back within 6 months\n',
    '# PRD: A\n\n## Decision needed: Sell on board?\n\n- **Owner:** @ana\n- **Recommendation:** yes, it pays back within 6 months\n- **Rests on:**\n  - **Team:** $1[who works on it, how much of their time]\n  - **Dependency:** $2[what must be ready, by when, from whom]\n  - **Data:** $3[what must be there, in which state]\n',
  ],
  [
    'the impact of a change of scope, beside it',
    '# PRD: A\n\n## Scope change: bicycles\n\n**What changed:** bicycles\n**Impact on timeline:** 3 days\n',
    '# PRD: A\n\n## Scope change: bicycles\n\n**What changed:** bicycles\n**Impact on timeline:** 3 days  \n**Rests on:** $1[team: who works on it, how much of their time]; $2[dependency: what must be ready, by when, from whom]; $3[data: what must be there, in which state]\n',
  ],
];

describe('assumptions are inserted as well for', () => {
  /** The first thing that is planned in a text. */
  function plannedOf(text: string): { spec: Spec; planned: Planned } {
    const spec = specOf(text);
    const [planned] = plannedIn(spec);
    assert.ok(planned, 'nothing is planned');
    return { spec, planned };
  }

  for (const [name, before, after] of PLANS) {
    it(name, () => {
      const { spec, planned } = plannedOf(before);
      const result = insertAssumptions(spec, planned.key);
      assert.ok(result.ok);
      let stop = 0;
      const numbered = insertSnippet(spec.document, result.value, (words) => {
        stop += 1;
        return `$${stop}${words}`;
      });
      assert.equal(numbered, after);
    });

    it(`${name}: missing until they are filled in, and not any more then`, () => {
      const { spec, planned } = plannedOf(before);
      const result = insertAssumptions(spec, planned.key);
      assert.ok(result.ok);
      const open = plannedOf(insertSnippet(spec.document, result.value));
      assert.equal(open.planned.key, planned.key);
      assert.ok(missingAssumptions(open.spec, open.planned).length > 0);
      const full = plannedOf(insertSnippet(spec.document, result.value, answered));
      assert.deepEqual(missingAssumptions(full.spec, full.planned), []);
    });
  }

  it('two rows of a table in the same place', () => {
    const { spec, planned } = plannedOf(PLANS[0]?.[1] ?? '');
    const first = insertAssumptions(spec, planned.key);
    assert.ok(first.ok);
    const text = insertSnippet(spec.document, first.value).replace('60 % |\n', '60 % |\n| Queue | 5 min |\n');
    const again = specOf(text);
    const [, other] = plannedIn(again);
    const second = insertAssumptions(again, other?.key ?? '');
    assert.ok(second.ok);
    assert.equal(insertSnippet(again.document, second.value), text);
  });

  it('whatever stands in a spec, and leave everything else what it is', () => {
    const sections = PLANS.map(([, before]) => before.replace(/^# .*\n\n/, '').replace(/\n*$/, '\n\n'));
    const others = (spec: Spec): string[] => [
      ...spec.items.filter(({ kind }) => kind !== 'assumption').map(({ key }) => key),
      ...plannedIn(spec).map(({ key }) => key),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: 2, maxLength: 6 }), fc.boolean(), (all, returns) => {
        const source = `# PRD: A\n\n${all.join('')}`;
        const text = returns ? source.replaceAll('\n', '\r\n') : source;
        const spec = specOf(text);
        for (const { key } of plannedIn(spec)) {
          const result = insertAssumptions(spec, key);
          assert.ok(result.ok);
          const start = offsetAt(spec.document, result.value.range.start);
          const end = offsetAt(spec.document, result.value.range.end);
          const after = insertSnippet(spec.document, result.value);
          assert.ok(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end)));
          assert.deepEqual(others(specOf(after)), others(spec), after);
        }
      }),
    );
  });
});
