import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeSentence, changeSign } from '../../../../src/core/features/diff/changeWords.ts';
import { diffMarkdown } from '../../../../src/core/features/diff/diffMarkdown.ts';
import { diffSpecs } from '../../../../src/core/features/diff/diffSpecs.ts';
import type { Message } from '../../../../src/core/model/message.ts';
import { formatMessage } from '../../../../src/core/model/message.ts';
import { specOf } from '../../../support/specOf.ts';

const SPEC = `# Garden sharing

**Status:** Draft

## Problem

Hosts wait for members who never come.

## Goals

- Every bed has a gardener by May

## Success metrics

| Metric | Baseline | Target | Timeframe |
| --- | --- | --- | --- |
| Beds in use | 40 % | 60 % | by June |

## Requirements

- FR-001: Hosts can offer a bed with a photo
- FR-002: Gardeners can ask for a bed
- FR-003: Hosts can decline a request

## Open questions

- Who pays for water?

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Hosts forget requests | high | medium | A reminder after two days |

## Technical design

**Estimate:** 3-5 days
`;

const english = ({ template, data }: Message): string => formatMessage(template, data);

/** What is said to have changed between two texts of one spec. */
function changes(after: string, before = SPEC): string[] {
  return diffSpecs(
    [{ path: 'specs/garden.md', spec: specOf(before, { path: 'specs/garden.md' }) }],
    [{ path: 'specs/garden.md', spec: specOf(after, { path: 'specs/garden.md' }) }],
  ).flatMap((diff) => [
    ...diff.changes.map((change) => `${changeSign(change)} ${english(changeSentence(change, english))}`),
    ...(diff.scopeChangeMissing ? ['! scope'] : []),
  ]);
}

function edited(...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, SPEC);
}

describe('What changed in a spec', () => {
  it('is nothing where only the form did', () => {
    assert.deepEqual(changes(SPEC), []);
    assert.deepEqual(changes(SPEC.replaceAll('- FR', '* FR').replaceAll('\n\n', '\n\n\n')), []);
    assert.deepEqual(changes(edited(['a photo', '**a photo**'])), []);
  });

  it('is told of requirements that came, went, or say something else', () => {
    assert.deepEqual(changes(edited(['- FR-003', '- FR-004: Hosts can see who asked before\n- FR-003'])), [
      '+ Requirement added: FR-004 Hosts can see who asked before',
    ]);
    assert.deepEqual(changes(edited(['- FR-002: Gardeners can ask for a bed\n', ''])), [
      '- Requirement removed: FR-002 Gardeners can ask for a bed',
    ]);
    assert.deepEqual(changes(edited(['with a photo', 'with up to three photos'])), [
      '~ Requirement reworded: “Hosts can offer a bed with a photo” → “Hosts can offer a bed with up to three photos”',
    ]);
  });

  it('is told of figures and dates, with what they were', () => {
    assert.deepEqual(changes(edited(['60 %', '75 %'])), ['~ Metric target: 60 % → 75 %, “Beds in use”']);
    assert.deepEqual(changes(edited(['3-5 days', '8-10 days'])), [
      '~ Estimate amount: 3-5 days → 8-10 days, “Estimate: 8-10 days”',
    ]);
    assert.deepEqual(changes(edited(['A reminder after two days', ''])), [
      '~ Risk mitigation: A reminder after two days → nothing, “Hosts forget requests”',
    ]);
  });

  it('is nothing for a section that moved, and for ids that were counted anew', () => {
    const [start = '', questions = ''] = SPEC.split('## Open questions');
    const moved = `${start.replace('## Goals', `## Open questions${questions.split('## Risks')[0]}## Goals`)}## Risks${questions.split('## Risks')[1]}`;
    assert.notEqual(moved, SPEC);
    assert.deepEqual(changes(moved), []);
    assert.deepEqual(
      changes(
        edited(['FR-003', 'FR-004'], ['FR-002', 'FR-003'], ['- FR-003', '- FR-002: Hosts can set a price\n- FR-003']),
      ),
      ['+ Requirement added: FR-002 Hosts can set a price'],
    );
  });

  it('is told of a section that went to the other side', () => {
    assert.deepEqual(changes(edited(['## Requirements\n', '## Requirements\n<!-- tandem: engineering -->\n'])), [
      '~ Section side: pm → engineering, “Requirements”',
    ]);
  });

  it('is a question where scope changed after approval with no word about it', () => {
    const approved = edited(['Draft', 'In progress']);
    const more = approved.replace('- FR-003', '- FR-004: Hosts can see who asked before\n- FR-003');
    assert.ok(changes(more, approved).includes('! scope'));
    assert.ok(!changes(edited(['- FR-003', '- FR-004: Hosts can see who asked before\n- FR-003'])).includes('! scope'));
    const told = `${more}\n## Scope change: who asked before\n\n- **From:** nothing\n- **To:** a list\n- **Impact on timeline:** two days\n`;
    assert.ok(!changes(told, approved).includes('! scope'));
  });

  it('names a file that was renamed, and tells it from one that came or went', () => {
    const file = (path: string, text: string) => ({ path, spec: specOf(text, { path }) });
    const [renamed] = diffSpecs([file('specs/a.md', SPEC)], [file('specs/beds.md', edited(['60 %', '75 %']))]);
    assert.deepEqual([renamed?.path, renamed?.oldPath, renamed?.changes.length], ['specs/beds.md', 'specs/a.md', 1]);
    const other = '# Billing\n\n## Problem\n\nInvoices are late.\n\n## Open questions\n\n- Which bank?\n';
    const diffs = diffSpecs([file('specs/a.md', SPEC)], [file('specs/b.md', other)]);
    assert.deepEqual(
      diffs.map(({ path, changes: [change] }) => [path, change?.subject, change?.change]),
      [
        ['specs/b.md', 'spec', 'added'],
        ['specs/a.md', 'spec', 'removed'],
      ],
    );
  });

  it('is nothing for what went to another spec as it was', () => {
    const file = (path: string, text: string) => ({ path, spec: specOf(text, { path }) });
    const other = '# Seeds\n\n## Problem\n\nSeeds rot.\n\n## Requirements\n\n- FR-009: Seeds can be swapped\n';
    const moved = '- FR-002: Gardeners can ask for a bed\n';
    const diffs = diffSpecs(
      [file('specs/a.md', SPEC), file('specs/b.md', other)],
      [file('specs/a.md', edited([moved, ''])), file('specs/b.md', `${other}${moved}`)],
    );
    assert.deepEqual(diffs, []);
  });

  it('is Markdown in which words of the spec stay words and call nobody', () => {
    const after = edited(['- FR-003', '- FR-004: <b>Hosts</b> [see](http://x) `y` @ana\n- FR-003']);
    const diffs = diffSpecs(
      [{ path: 'specs/a.md', spec: specOf(SPEC, { path: 'specs/a.md' }) }],
      [{ path: 'specs/a.md', spec: specOf(after, { path: 'specs/a.md' }) }],
    );
    const text = diffMarkdown(diffs, english);
    assert.match(text, /^### specs\/a\.md\n\n- Requirement added: FR-004 /);
    assert.doesNotMatch(text, /(?<!\\)[<`[]|@a/);
  });

  it('is nothing between a text and itself, and never throws', () => {
    const line = fc.constantFrom(...SPEC.split('\n'), '- ', '| a |', '## Goals', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (one, two) => {
        const [before, after] = [`${SPEC}${one.join('\n')}`, `${SPEC}${two.join('\n')}`];
        assert.deepEqual(changes(before, before), []);
        changes(after, before);
      }),
      { numRuns: 25 },
    );
  });
});
