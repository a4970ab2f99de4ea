import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import {
  createTandem,
  createTextDocument,
  decisionTree,
  documentSymbols,
  hoverAt,
  insertionFor,
  NO_FILTER,
  positionAt,
  riskTree,
  type Spec,
  statementsOf,
  TEMPLATES,
  type TextDocument,
} from '../../src/core/index.ts';
import type { Range } from '../../src/core/text/range.ts';
import { offsetAt } from '../../src/core/text/textDocument.ts';
import { indexedFileOf } from '../../src/core/workspace/indexedFile.ts';
import { filesUnder } from '../support/projectFiles.ts';
import { testHost } from '../support/tandem.ts';
import { applyInsertion } from './templates/insertInto.ts';

const SPECS = [...filesUnder('examples', /\.md$/), ...filesUnder('test/fixtures/briefs', /\.md$/)].map(
  ({ text }) => text,
);
const BITS =
  '\r|\r\n|\n|\ufeff|\t|👩‍👩‍👧|\ud83d|\\||<!--|-->|```|[|](|**|# |- |1. |> |\u0000|\u2028|: |---\n|[NEEDS CLARIFICATION: |<<[UNRESOLVED |{{|$1|\\'.split(
    '|',
  );
const settings = { ...DEFAULT_TEAM_SETTINGS, extends: 'strict' as const };
const today = '2027-01-01';

/** One change of a text, at a place and over a length that are given as parts of a whole. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  what: fc.oneof(
    fc.constantFrom('cut', 'double', 'end', 'windows').map((how) => ({ how, words: '' })),
    fc.constantFrom(...BITS).map((words) => ({ how: 'insert', words })),
    fc.constantFrom(...SPECS).map((words) => ({ how: 'insert', words: words.slice(0, 900) })),
  ),
});

const mutated = fc
  .tuple(fc.constantFrom(...SPECS), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([spec, changes]) =>
    changes.reduce((text, { at, length, what: { how, words } }) => {
      const start = Math.floor(at * text.length);
      const end = Math.min(text.length, start + length);
      switch (how) {
        case 'cut':
          return text.slice(0, start) + text.slice(end);
        case 'double':
          return text.slice(0, end) + text.slice(start);
        case 'end':
          return text.slice(0, start);
        case 'windows':
          return text.replace(/\r?\n/g, '\r\n');
        default:
          return text.slice(0, start) + words + text.slice(start);
      }
    }, spec),
  );

function read(text: string): Spec {
  const document = createTextDocument('file:///specs/a.md', 1, text);
  return createTandem(testHost).read(document, { path: 'specs/a.md', settings, alwaysSpec: true });
}

/** Every range in `value`, also of what it holds, begins and ends at a place that the document has. */
function allInside(document: TextDocument, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) {
      allInside(document, one);
    }
  } else if (value !== null && typeof value === 'object') {
    if ('range' in value) {
      const { start, end } = value.range as Range;
      assert.deepEqual(
        [start, end].map((place) => positionAt(document, offsetAt(document, place))),
        [start, end],
      );
      assert.ok(offsetAt(document, start) <= offsetAt(document, end));
    }
    allInside(document, Object.values(value));
  }
}

/** Asks `spec` everything that an editor asks. */
function askEverything(spec: Spec, places: readonly number[]): void {
  const { document } = spec;
  const findings = createTandem(testHost).check(spec, { settings, today });
  allInside(document, [spec.items, statementsOf(spec), findings.map(({ range, fixes }) => ({ range, fixes }))]);
  assert.equal(new Set(spec.items.map(({ key }) => key)).size, spec.items.length);
  const file = indexedFileOf(spec, undefined);
  allInside(document, documentSymbols(file));
  const options = { today, grouping: undefined, order: undefined, filter: NO_FILTER, me: [], includeSettled: true };
  for (const { groups } of [decisionTree([file], options), riskTree([file], options)]) {
    groups.map(({ entries }) => entries());
  }
  for (const place of places) {
    const position = positionAt(document, Math.floor(place * document.text.length));
    const hover = hoverAt(spec, findings, position, { today });
    allInside(document, hover ? [{ range: hover.range }] : []);
    for (const template of TEMPLATES) {
      applyInsertion(document, insertionFor(spec, position, template, {}));
    }
  }
}

describe('a spec with mistakes of every kind', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });

  it('is read, and everything asked of it is answered inside its text', () => {
    fc.assert(
      fc.property(mutated, fc.array(place, { maxLength: 3 }), (text, places) => askEverything(read(text), places)),
      { numRuns: 40 },
    );
  });

  for (const [name, text] of [
    ['a line of a million characters', `# S\n\n## Risks\n\n- ${'late '.repeat(200_000)}\n`],
    ['a million characters without a space', `# S\n\n## Open questions\n\n- ${'x'.repeat(1_000_000)}?\n`],
    [
      '10,000 bullets, each below the one before',
      `# S\n\n## Open questions\n\n${Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(Math.min(depth, 300))}- Why?`).join('\n')}\n`,
    ],
    [
      'tabs, a mark at its start and line breaks of Windows',
      '\ufeff# S\r\n\r\n## Risks\r\n\r\n-\tLate\r\n\t-\tOwner:\t@bo\r\n',
    ],
  ] as const) {
    it(`may have ${name}`, () => askEverything(read(text), [0.5, 1]));
  }
});
