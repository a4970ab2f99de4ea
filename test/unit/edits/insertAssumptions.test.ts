import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assumptionPlace } from '../../../src/core/edits/assumptionPlace.ts';
import { assumptionsInBullet } from '../../../src/core/edits/assumptionsInBullet.ts';
import { assumptionBullets, assumptionLine } from '../../../src/core/edits/assumptionText.ts';
import { firstPlaceholder } from '../../../src/core/edits/fillField.ts';
import { insertAssumptions } from '../../../src/core/edits/insertAssumptions.ts';
import { type AssumptionKind, missingAssumptionKinds } from '../../../src/core/features/assumptionKinds.ts';
import type { Estimate } from '../../../src/core/model/item.ts';
import type { Spec } from '../../../src/core/model/spec.ts';
import { offsetAt } from '../../../src/core/text/textDocument.ts';
import { ENGLISH } from '../../../src/core/vocabulary/english.ts';
import { answered } from '../../support/assumptionAnswers.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { itemOf, specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

function estimates(spec: Spec): Estimate[] {
  return spec.items.filter((item) => item.kind === 'estimate');
}

/** The text with assumptions for its first estimate, as it is right after inserting. */
function inserted(text: string, fill: (words: string) => string = (words) => words): string {
  const spec = specOf(text);
  const result = insertAssumptions(spec, itemOf(spec, 'estimate').key);
  assert.ok(result.ok, result.ok ? '' : english(result.message));
  assert.equal(result.value.version, spec.document.version);
  return insertSnippet(spec.document, result.value, fill);
}

const NESTED = `- **Team:** [who works on it, how much of their time]
  - **Dependency:** [what must be ready, by when, from whom]
  - **Data:** [what must be there, in which state]
  - **Scope:** [what exactly is to be built]
  - **Environment:** [what must be available to build and test]`;
const INLINE =
  '[team: who works on it, how much of their time]; [dependency: what must be ready, by when, from whom]; [data: what must be there, in which state]; [scope: what exactly is to be built]; [environment: what must be available to build and test]';

/** Estimates in the forms in which people write them, each with what it becomes. */
const FORMS: readonly [string, string, string][] = [
  [
    'a label among bullets',
    '# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Confidence:** low\n\nMore.\n',
    `# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Rests on:**\n  ${NESTED}\n- **Confidence:** low\n\nMore.\n`,
  ],
  [
    'a label with its colon outside, by asterisk',
    '# A\n\n## Plan\n\n* **Effort**: 3 weeks',
    `# A\n\n## Plan\n\n* **Effort**: 3 weeks\n* **Rests on**:\n  ${NESTED.replaceAll('- **', '* **')}`,
  ],
  [
    'a bullet of a list of estimates',
    '# A\n\n## Estimates\n\n- Build the form: 3 weeks\n- Test it: 2 days\n',
    `# A\n\n## Estimates\n\n- Build the form: 3 weeks\n  - **Rests on:**\n    ${NESTED.replaceAll('\n', '\n  ')}\n- Test it: 2 days\n`,
  ],
  [
    'a numbered label',
    '# A\n\n## Plan\n\n1. **Effort:** 3 weeks\n2. **Confidence:** low\n',
    `# A\n\n## Plan\n\n1. **Effort:** 3 weeks\n2. **Rests on:**\n   ${NESTED.replaceAll('\n', '\n ')}\n2. **Confidence:** low\n`,
  ],
  [
    'a label in a paragraph',
    '# A\n\n## Plan\n\n**Estimate:** 3 weeks\n\nMore.\n',
    `# A\n\n## Plan\n\n**Estimate:** 3 weeks  \n**Rests on:** ${INLINE}\n\nMore.\n`,
  ],
  [
    'labels on lines that end in a backslash',
    '# A\n\n## Plan\n\n**Estimate:** 3 weeks\\\n**Confidence:** low\n',
    `# A\n\n## Plan\n\n**Estimate:** 3 weeks\\\n**Confidence:** low\\\n**Rests on:** ${INLINE}\n`,
  ],
  [
    'a row with an empty cell for them',
    '# A\n\n## Plan\n\n| Task | Estimate | Assumptions |\n|---|---|---|\n| Build the form | 3 weeks | |\n',
    `# A\n\n## Plan\n\n| Task | Estimate | Assumptions |\n|---|---|---|\n| Build the form | 3 weeks | ${INLINE} |\n`,
  ],
  [
    'a row that stops short',
    '# A\n\n## Plan\n\n| Task | Estimate | Notes | Rests on |\n|---|---|---|---|\n| Build the form | 3 weeks |\n',
    `# A\n\n## Plan\n\n| Task | Estimate | Notes | Rests on |\n|---|---|---|---|\n| Build the form | 3 weeks | | ${INLINE} |\n`,
  ],
  [
    'a label that says TBD',
    '# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Assumptions:** TBD\n',
    `# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Assumptions:** ${INLINE}\n`,
  ],
];

describe('assumptions are inserted for', () => {
  for (const [name, before, after] of FORMS) {
    it(`${name}, in its own form`, () => {
      assert.equal(inserted(before), after);
    });

    it(`${name}, and read back once they are filled in`, () => {
      for (const text of [before, before.replaceAll('\n', '\r\n')]) {
        const again = itemOf(specOf(inserted(text, answered)), 'estimate');
        assert.deepEqual(missingAssumptionKinds(again.assumptions.map((part) => part.text)), []);
      }
    });

    it(`${name}, and count as missing until then`, () => {
      const again = itemOf(specOf(inserted(before)), 'estimate');
      assert.deepEqual(again.assumptions, []);
      assert.equal(again.key, itemOf(specOf(before), 'estimate').key);
    });
  }

  it('a label in a quote, in the quote', () => {
    assert.equal(
      inserted('# A\n\n## Plan\n\n> - **Effort:** 3 weeks\n> - **Confidence:** low\n'),
      `# A\n\n## Plan\n\n> - **Effort:** 3 weeks\n> - **Rests on:**\n>   ${NESTED.replaceAll('\n', '\n> ')}\n> - **Confidence:** low\n`,
    );
  });

  it('a row of a table without such a column, behind the table', () => {
    const table =
      '# A\n\n## Plan\n\n| Task | Estimate |\n|---|---|\n| Build the form | 3 weeks |\n| Test it | 2 days |\n';
    assert.equal(inserted(`${table}\nMore.\n`), `${table}\n**Rests on:** ${INLINE}\n\nMore.\n`);
  });

  it('a label on a later line of a bullet, and make no estimate of the bullets beside it', () => {
    for (const list of [
      '- [ ] Ship it: 3 days\n- **Owner:** @ana\n**Estimate:** 7 weeks\n- **Owner:** @ana\n',
      '- Ship it: 3 days\n- **Owner:** @ana\n- **Confidence:** low\n- **Effort:** 7 weeks\n- **Due:** 2027-03-01\n',
    ]) {
      const before = specOf(`# A\n\n## Estimates\n\n${list}`);
      const result = insertAssumptions(before, itemOf(before, 'estimate').key);
      assert.ok(result.ok);
      assert.deepEqual(
        estimates(specOf(insertSnippet(before.document, result.value))).map(({ key }) => key),
        estimates(before).map(({ key }) => key),
      );
    }
  });

  it('one of several lines that are estimates, behind them all', () => {
    const before = '# A\n\n## Estimates\n\nBuild the form: 3 weeks\nTest it: 2 days\n';
    const after = inserted(before);
    assert.equal(after, `${before}\n**Rests on:** ${INLINE}\n`);
    assert.deepEqual(
      estimates(specOf(after)).map(({ key }) => key),
      estimates(specOf(before)).map(({ key }) => key),
    );
  });
});

describe('inserting assumptions', () => {
  it('asks only for what is not said yet', () => {
    const before = '# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Rests on:** two engineers, the vendor API\n';
    assert.equal(
      inserted(before),
      before.replace(
        'API\n',
        'API; [data: what must be there, in which state]; [scope: what exactly is to be built]; [environment: what must be available to build and test]\n',
      ),
    );
  });

  it('adds bullets under those that are there', () => {
    const before =
      '# A\n\n## Plan\n\n- **Effort:** 3 weeks\n- **Rests on:**\n  - two engineers\n  - the vendor API, staging and the data export\n- **Owner:** @ana\n';
    assert.equal(
      inserted(before),
      before.replace('export\n', 'export\n  - **Scope:** [what exactly is to be built]\n'),
    );
  });

  it('adds one kind at a time where that is asked for, and goes to it where it waits to be filled in', () => {
    const forms: readonly [string, string][] = [
      ['- **Effort:** 3 weeks\n', '  - **Data:** [what must be there, in which state]\n'],
      ['**Effort:** 3 weeks\n', '; [data: what must be there, in which state]\n'],
      [
        '| Task | Estimate | Rests on |\n|---|---|---|\n| Form | 3 weeks | |\n',
        '; [data: what must be there, in which state] |\n',
      ],
      ['- Build the form: 3 weeks\n', '    - **Data:** [what must be there, in which state]\n'],
    ];
    for (const [form, data] of forms) {
      const add = (text: string, kind: AssumptionKind): string => {
        const spec = specOf(text);
        const result = insertAssumptions(spec, itemOf(spec, 'estimate').key, kind);
        assert.ok(result.ok);
        return insertSnippet(spec.document, result.value);
      };
      const team = add(`# A\n\n## Effort\n\n${form}`, 'team');
      assert.match(team, /\[(?:team: )?who works on it, how much of their time\]/, form);
      assert.doesNotMatch(team, /what must/);
      const both = add(team, 'data');
      assert.ok(both.endsWith(data), both);
      assert.equal(both.replace(data.replace(/ \|\n$/, '').replace(/^;(.*)\n$/, ';$1'), ''), team);
      assert.equal(add(both, 'data'), both);
    }
  });

  it('goes to the first placeholder where a template stands', () => {
    const text = inserted('# A\n\n## Plan\n\n- **Effort:** 3 weeks\n');
    const spec = specOf(text);
    const result = insertAssumptions(spec, itemOf(spec, 'estimate').key);
    assert.ok(result.ok);
    assert.equal(insertSnippet(spec.document, result.value), text);
    assert.match(result.value.snippet, /^\$\{1:\[who works on it/);
  });

  it('is refused for what is gone and for what is no estimate', () => {
    const spec = specOf('# A\n\n## Risks\n\n- The vendor is late\n');
    const gone = insertAssumptions(spec, 'no such key');
    assert.ok(!gone.ok && gone.reason === 'gone');
    const other = insertAssumptions(spec, itemOf(spec, 'risk').key);
    assert.ok(!other.ok && other.reason === 'unsuitable');
    assert.equal(english(other.message), 'There is no figure, date or plan here that could rest on something.');
  });

  it('touches no other byte and no other item, wherever the estimate stands', () => {
    const piece = fc.constantFrom(
      'Words 🎉 before.\n\n',
      '- **Owner:** @ana\n',
      '- **Effort:** 3 weeks\n',
      '  - **Effort:** 2 days\n',
      '\t- **Estimate**: 4 days\n',
      '1. Build it: 5 days\n',
      '> **Estimate:** 6 weeks\n\n',
      '**Estimate:** 7 weeks\n',
      '## Estimates\n\n',
      '\n| Task | Estimate | Assumptions |\n|---|---|---|\n| Form $5 } | 3 weeks | |\n| Test | 1 day\n\n',
      '```\n- **Effort:** 3 weeks\n```\n',
      '- [ ] Ship it: 3 days\n',
      '\n',
      '<!-- note -->\n',
      '- **Rests on:** TBD\n',
      '- **Rests on:**\n  - [x] two engineers\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, returns) => {
        const source = `# A\n\n## Risks\n\n- The vendor is late\n\n## Plan\n\n${pieces.join('')}`;
        const text = returns ? source.replaceAll('\n', '\r\n') : source;
        const spec = specOf(text);
        for (const estimate of estimates(spec)) {
          const result = insertAssumptions(spec, estimate.key);
          assert.ok(result.ok);
          const { range } = result.value;
          const start = offsetAt(spec.document, range.start);
          const end = offsetAt(spec.document, range.end);
          const after = insertSnippet(spec.document, result.value);
          assert.ok(after.startsWith(text.slice(0, start)));
          assert.ok(after.endsWith(text.slice(end)));
          assert.match(text.slice(start, end), /^(?:|TBD|\[[^\]]*\])$/);
          assert.equal(/(?<!\r)\n/.test(after) && returns, false, 'line breaks of one kind');
          // The estimate itself may be called by the words that were added to it.
          const at = estimates(spec).indexOf(estimate);
          const others = (of: Spec) => {
            const edited = estimates(of)[at];
            return of.items.flatMap((item) => (item.kind === 'assumption' || item === edited ? [] : [item.key]));
          };
          assert.deepEqual(others(specOf(after)), others(spec), after);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A snippet with its tab stops as `$1` before the words that they hold. */
function shortened(snippet: string): string {
  return snippet.replace(/\$\{(\d):([^}]*)\}/g, '$$$1$2');
}

describe('the parts of an insertion', () => {
  it('are placeholders in the form of the place', () => {
    assert.equal(
      shortened(assumptionLine({ kinds: ['data', 'scope'], language: ENGLISH })),
      '$1[data: what must be there, in which state]; $2[scope: what exactly is to be built]',
    );
    assert.deepEqual(assumptionBullets({ kinds: ['scope'], language: ENGLISH }, '*').map(shortened), [
      '* **Scope:** $1[what exactly is to be built]',
    ]);
  });

  it('know where a figure stands', () => {
    const spec = specOf('# A\n\n## Plan\n\n- **Effort:** 3 weeks\n');
    const place = assumptionPlace(spec, itemOf(spec, 'estimate').amount.range);
    assert.ok(place?.kind === 'bullet');
    const { span } = assumptionsInBullet(spec.document, place, { kinds: ['data'], language: ENGLISH });
    assert.deepEqual(span, { start: spec.document.text.length - 1, end: spec.document.text.length - 1 });
    assert.equal(
      firstPlaceholder(spec.document, { start: 0, end: 30 }, { kinds: ['team'], language: ENGLISH }),
      undefined,
    );
  });
});
