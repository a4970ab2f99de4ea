import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CompletionContext, completionsAt } from '../../../src/core/features/completion/completionsAt.ts';
import { mayComplete } from '../../../src/core/features/completion/cursorPlace.ts';
import { daysNamed } from '../../../src/core/features/completion/dates.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import { positionAt, spanOf } from '../../../src/core/text/textDocument.ts';
import { fileOf, type SpecDetails, specOf } from '../../support/specOf.ts';

/** A Sunday. */
const TODAY = '2026-11-22';

interface Asked extends SpecDetails {
  readonly others?: readonly string[];
  readonly me?: readonly string[];
}

function completionsIn(marked: string, { others = [], me = [], ...details }: Asked = {}) {
  const text = marked.replace('‸', '');
  const spec = specOf(text, details);
  const files = [fileOf(text, details), ...others.map((other, at) => fileOf(other, { path: `specs/other${at}.md` }))];
  const context: CompletionContext = { today: TODAY, files, me };
  return { spec, found: completionsAt(spec, positionAt(spec.document, marked.indexOf('‸')), context) };
}

/** What would be written, with `$0` where the cursor stays in the middle. */
const offeredIn = (marked: string, asked?: Asked) => completionsIn(marked, asked).found.map(({ insert }) => insert);
const labelsIn = (marked: string) =>
  completionsIn(marked).found.map(({ label, detail }) =>
    [label, ...detail].map(({ template, data }) => formatMessage(template, data)).join(' | '),
  );
/** What was typed of the first one. */
function typedIn(marked: string): string | undefined {
  const { spec, found } = completionsIn(marked);
  const span = found[0] && spanOf(spec.document, found[0].typed);
  return span && spec.document.text.slice(span.start, span.end);
}

const TABLE = `## Open decisions

| ID | Decision | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| D-1 | Sell by weight? | Ben Okri | 2027-01-01 | Open |
| D-2 | Sell by piece? | @ana / @zoe | | Under review |
`;

describe('what is offered for an owner', () => {
  const others = ['## Risks\n\n| Risk | Owner |\n| --- | --- |\n| Rain | @kim |\n'];

  it('is everybody whom specs name: myself, this spec, the others', () => {
    const marked = `${TABLE}| D-3 | Sell soup? | ‸ | | |\n`;
    assert.deepEqual(offeredIn(marked, { others, me: ['@me'] }), ['@me', '@ana', '@zoe', 'Ben Okri', '@kim']);
  });

  it('is a handle behind @, wherever it stands in a spec', () => {
    assert.deepEqual(offeredIn(`${TABLE}\nAsk @‸\n`), ['@ana', '@zoe']);
    assert.equal(typedIn(`${TABLE}\nAsk (@an‸\n`), '@an');
    assert.deepEqual(offeredIn(`${TABLE}\nmail@‸\n`), []);
    assert.deepEqual(offeredIn(`${TABLE}\n\`\`\`\n@‸\n\`\`\`\n`), []);
  });

  it('follows labels, whatever they are called and however they are written', () => {
    for (const label of [
      '**Owner:** ',
      '**Decider**: ',
      '- Owner: ',
      '* **Owner**: @zoe, ',
      'Text (owner: ',
      '> **DRI:** ',
    ]) {
      assert.ok(offeredIn(`${TABLE}\n${label}‸\n`).includes('Ben Okri'), label);
    }
    assert.equal(typedIn(`${TABLE}\n**Owner:** @zoe, Be‸\n`), 'Be');
    assert.deepEqual(offeredIn(`${TABLE}\n**Owner:** somebody who has time for it all‸\n`), []);
  });

  it('is not what is being typed', () => {
    assert.deepEqual(offeredIn(`${TABLE}| D-3 | Sell soup? | @a‸ | | |\n`), ['@ana', '@zoe']);
    // More has been typed since the question was asked.
    assert.deepEqual(offeredIn(`${TABLE}| D-3 | Sell soup? | @‸z | | |\n`), ['@ana', '@zoe']);
  });

  it('stands in front matter too, and nothing else does', () => {
    const head = '---\nstatus: proposed\ndecision-makers: ‸\n---\n\n# Soup\n\n## Risks\n\n- Rain (owner: @ana)\n';
    assert.deepEqual(offeredIn(head), ['@ana']);
    assert.deepEqual(offeredIn(head.replace('‸', '').replace('proposed', 'proposed\ntags: D-‸')), []);
  });

  it('is nothing in a document that is no spec', () => {
    assert.deepEqual(offeredIn('# Notes\n\nOwner: @ana\n\nOwner: ‸\n', { judged: true, path: 'README.md' }), []);
  });
});

describe('what is offered for a status', () => {
  it('is written as this document writes it, with words of its own', () => {
    const marked = `${TABLE}| D-3 | Sell soup? | | | ‸ |\n`;
    assert.deepEqual(offeredIn(marked), ['Open', 'Decided', 'Deferred', 'Rejected', 'Superseded', 'Under review']);
  });

  it('is another for risks, for decision records, and for enhancement proposals', () => {
    const risk = '## Risks\n\n| Risk | Mitigation | Status |\n| --- | --- | --- |\n| Rain | | ‸ |\n';
    assert.deepEqual(offeredIn(risk), ['open', 'mitigated', 'accepted', 'closed']);
    const record =
      '---\nstatus: ‸\n---\n\n# Use boats\n\n## Context and Problem Statement\n\nWater.\n\n## Considered Options\n\n* Boats\n\n## Decision Outcome\n\nChosen option: "Boats".\n';
    assert.deepEqual(offeredIn(record, { path: 'docs/adr/0001-boats.md' }).slice(0, 2), ['proposed', 'accepted']);
    assert.deepEqual(offeredIn(record, { path: 'keps/12-boats/README.md' }).slice(0, 2), [
      'provisional',
      'implementable',
    ]);
    assert.deepEqual(offeredIn('# PRD: Boats\n\n**Status:** ‸\n').slice(0, 2), ['draft', 'in review']);
  });

  it('says what a word of another sort means', () => {
    const record = '---\nstatus: ‸\n---\n\n# Use boats\n\n## Decision Outcome\n\nBoats.\n';
    const { found } = completionsIn(record, { path: 'docs/adr/0001-boats.md' });
    assert.deepEqual(found.find(({ insert }) => insert === 'accepted')?.detail, [{ template: 'decided', data: {} }]);
  });
});

describe('what is offered for a day', () => {
  it('is an ISO day, for the usual words and for those that were typed', () => {
    assert.deepEqual(labelsIn(`${TABLE}| D-3 | Sell soup? | | ‸ | |\n`).slice(0, 4), [
      'Today | 2026-11-22',
      'Tomorrow | 2026-11-23 | in 1 day',
      'Next Monday | 2026-11-23 | in 1 day',
      'Friday | 2026-11-27 | in 5 days',
    ]);
    assert.equal(offeredIn('- **Due:** next friday‸\n')[0], '2026-11-27');
    assert.equal(typedIn('- **Due:** next friday‸\n'), 'next friday');
    assert.deepEqual(labelsIn('- **Decided on:** ‸\n'), ['Today | 2026-11-22']);
  });

  it('are both where words may mean two', () => {
    assert.deepEqual(daysNamed('next friday', '2026-11-23'), ['2026-11-27', '2026-12-04']);
    assert.deepEqual(daysNamed('next friday', TODAY), ['2026-11-27']);
    assert.deepEqual(daysNamed('friday', '2026-11-27'), ['2026-12-04']);
  });

  it('follows counts, and knows no other words', () => {
    assert.deepEqual(daysNamed('in 3 weeks', TODAY), ['2026-12-13']);
    assert.deepEqual(daysNamed('+10d', TODAY), ['2026-12-02']);
    assert.deepEqual(daysNamed('two weeks', TODAY), ['2026-12-06']);
    for (const words of ['', 'soon', 'in some weeks', 'mo', 'next', 'in 3 moons']) {
      assert.deepEqual(daysNamed(words, TODAY), [], words);
    }
  });

  it('ends months and quarters on their last day', () => {
    const labels = labelsIn('**Due:** ‸\n');
    assert.ok(labels.includes('End of the month | 2026-11-30 | in 8 days'), labels.join('\n'));
    assert.ok(labels.includes('End of the quarter | 2026-12-31 | in 39 days'), labels.join('\n'));
  });
});

describe('what is offered behind the letters of an id', () => {
  it('are the ids that begin so, with what they stand for', () => {
    assert.deepEqual(labelsIn(`${TABLE}\nAs D-‸\n`), ['D-1 | Sell by weight?', 'D-2 | Sell by piece?']);
    assert.deepEqual(offeredIn(`${TABLE}\nAs R-‸\n`), []);
    assert.deepEqual(offeredIn(`${TABLE}\nAs x-‸\n`), []);
  });

  it('is the next free one too, where something is given its id', () => {
    assert.deepEqual(offeredIn(`${TABLE}| D-‸ |\n`)[0], 'D-3');
    assert.deepEqual(offeredIn('## Requirements\n\n- **FR-009**: Soup is hot.\n- **FR-‸\n')[0], 'FR-010');
  });
});

describe('what is offered for a recommendation', () => {
  const decision = `### Decision needed: soup

- **Option A:** Hot
- **Option B:** Cold

`;

  it('are the options of its decision', () => {
    assert.deepEqual(offeredIn(`${decision}**Recommendation:** ‸\n`), ['Hot', 'Cold']);
    assert.deepEqual(offeredIn('## Goal\n\n**Recommendation:** ‸\n'), []);
  });
});

describe('what is offered on a line of its own in an item', () => {
  it('are the labels that it lacks, as it writes them', () => {
    const decision = '### Decision needed: soup\n\n- **Owner:** @ana\n- ‸\n';
    assert.deepEqual(offeredIn(decision), [
      '**Due:** $0',
      '**Status:** $0',
      '**Options:** $0',
      '**Recommendation:** $0',
    ]);
    assert.deepEqual(offeredIn('## Risks\n\n- Rain falls\n  - **Mi‸\n').slice(0, 1), ['**Mitigation:** $0']);
  });

  it('are in the language of the document, as are words for where it stands', () => {
    assert.deepEqual(offeredIn('## Offene Fragen\n\n- Wer zahlt?\n  - **V‸\n').slice(0, 2), [
      '**Verantwortlich:** $0',
      '**Fällig:** $0',
    ]);
    assert.deepEqual(offeredIn('## Offene Fragen\n\n- Wer zahlt?\n  - **Status:** ‸\n').slice(0, 2), [
      'offen',
      'entschieden',
    ]);
    assert.deepEqual(offeredIn('## Risiken\n\n- Regen\n  - **Status:** ‸\n').slice(0, 2), ['offen', 'gemindert']);
  });

  it('is nothing where another item would begin, in a table, or in the middle of a line', () => {
    assert.deepEqual(offeredIn('## Risks\n\n- Rain falls\n- ‸\n'), []);
    assert.deepEqual(offeredIn('## Risks\n\n- Rain ‸falls\n'), []);
    assert.deepEqual(offeredIn(`${TABLE}‸\n`), []);
    assert.deepEqual(offeredIn('## Goal\n\n‸\n'), []);
  });
});

describe('keys that ask by themselves', () => {
  it('ask only where a value may begin', () => {
    for (const before of ['**Owner:** ', '- Due: ', '| a | ', 'ask @', 'see D-', '@', '**Due:** next ', '| in 3 ']) {
      assert.ok(mayComplete(before), before);
    }
    for (const before of ['- ', 'some words ', 'Owner: @ana and ', 'a-', 'x ', '', 'note: nothing ']) {
      assert.ok(!mayComplete(before), before);
    }
  });
});

describe('completions anywhere', () => {
  it('replace what was typed on the line, whatever the document', () => {
    const pieces = fc.constantFrom(
      TABLE,
      '| D-',
      '**Owner:** ',
      '@',
      '- ',
      '\n',
      '\r\n',
      'Due: ',
      '`',
      '---\n',
      '#',
      'Status: ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(), (parts, at) => {
        const spec = specOf(parts.join(''));
        const position = positionAt(spec.document, at % (spec.document.text.length + 1));
        for (const { typed } of completionsAt(spec, position, { today: TODAY, me: ['@me'], files: [] })) {
          assert.deepEqual(typed.end, position);
          assert.equal(typed.start.line, position.line);
          assert.ok(typed.start.character >= 0 && typed.start.character <= position.character);
        }
      }),
    );
  });
});
