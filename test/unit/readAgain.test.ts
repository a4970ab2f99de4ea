import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_TEAM_SETTINGS } from '../../src/core/config/teamSettings.ts';
import { entryBehind } from '../../src/core/dialects/itemEntry.ts';
import { createTandem, createTextDocument, type Spec, type TextDocument } from '../../src/core/index.ts';
import { filesUnder } from '../support/projectFiles.ts';
import { testHost } from '../support/tandem.ts';

const settings = { ...DEFAULT_TEAM_SETTINGS, extends: 'strict' as const };
const run = { settings, today: '2027-01-01' };

const TEXTS = [
  ...filesUnder('examples', /\.md$/),
  ...filesUnder('test/fixtures/briefs', /\.md$/),
  ...filesUnder('test/fixtures/rules', /\.md$/),
].map(({ text }) => text);

/** Lines that change how the lines around them read. */
const LINES = [
  '',
  '# Seeds',
  '## Risks',
  '## Mitigations',
  '## Open questions',
  '## Decision needed',
  '### Options',
  '## Recommendation',
  '## Assumptions',
  '## Estimate',
  '## Goals',
  '### Decision needed: which shelf',
  '### Session 2026-05-12',
  'Seeds',
  '===',
  '---',
  '**Risks**',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<!-- tandem: pm -->',
  '<!-- tandem: engineering -->',
  '<!-- status: open -->',
  '<!-- tandem-disable-next-line risk-needs-owner -->',
  'status: accepted',
  '[seeds]: https://seeds.test "Seeds"',
  '| Risk | Owner |',
  '|---|---|',
  '| It rains | |',
  '> Seeds',
  '    seeds',
  '1. Seeds get lost',
  '- [ ] Decide who waters them @ana',
  '- Q: Do seeds sleep? → A: They do',
  '- Q (revision of 2026-05-12 Q1): Do they? → A: Some do',
  '**Risk:** the cellar floods',
  '**Mitigation:** a pump',
  '**Effort:** 3 days',
  '**Decision:** TBD',
  '<<[UNRESOLVED who waters]>>',
  '<<[/UNRESOLVED]>>',
  'We decided to sell seeds by weight. Is this still open?',
];

type Change = (lines: readonly string[], at: number) => readonly string[];

const insert = (added: readonly string[]): Change => {
  return (lines, at) => [...lines.slice(0, at), ...added, ...lines.slice(at)];
};

/** What people do to a text: each takes its lines and the one at which it happens. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('x', ' ', '*', '#', '|', '`', ':', '?', '-', '\r', '\n', '\t', '@bo', 'TBD').chain((typed) =>
    fc.nat(80).map(
      (column): Change =>
        (lines, at) =>
          lines.map((line, index) => (index === at ? line.slice(0, column) + typed + line.slice(column) : line)),
    ),
  ),
  fc.constantFrom(...LINES).map((line) => insert([line])),
  fc.constantFrom(...LINES).map((line) => insert(['', line, ''])),
  fc
    .tuple(fc.constantFrom(...TEXTS), fc.nat(40), fc.nat(20))
    .map(([text, from, count]) => insert(text.split('\n').slice(from, from + count))),
  fc.nat(12).map(
    (count): Change =>
      (lines, at) =>
        lines.filter((_, index) => index < at || index > at + count),
  ),
  fc.tuple(fc.nat(30), fc.nat(40)).map(
    ([count, to]): Change =>
      (lines, at) => {
        const rest = [...lines.slice(0, at), ...lines.slice(at + count)];
        return insert(lines.slice(at, at + count))(rest, to);
      },
  ),
  fc.constantFrom('', '# ', '## ', '### ').map(
    (marks): Change =>
      (lines, at) => {
        const heading = lines.findIndex((line, index) => index >= at && line.startsWith('#'));
        return lines.map((line, index) => (index === heading ? line.replace(/^#+\s*/, marks) : line));
      },
  ),
  fc.constant<Change>((lines) => lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : `${line}\r`))),
  fc.constant<Change>((lines) => ['---', 'status: proposed', 'deciders: ana', '---', ...lines]),
);

const edits = fc.array(fc.tuple(change, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 12 });

function read(text: string, version: number, before?: TextDocument): Spec {
  const document = createTextDocument('file:///specs/a.md', version, text);
  return tandem.read(document, { path: 'specs/a.md', settings, alwaysSpec: true }, before);
}

const tandem = createTandem(testHost);

describe('a document that is read again after every change', () => {
  it('says what it would say at first sight', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 4 }), edits, (texts, changes) => {
        let text = texts.join('\n');
        let before = read(text, 0).document;
        for (const [index, [changed, where]] of changes.entries()) {
          const lines = text.split('\n');
          text = changed(lines, Math.floor(where * lines.length)).join('\n');
          const again = read(text, index + 1, before);
          const afresh = read(text, index + 1);
          assert.deepEqual(again, afresh);
          assert.deepEqual(tandem.check(again, run), tandem.check(afresh, run));
          assert.deepEqual(
            again.items.map((item) => entryBehind(again, item)),
            afresh.items.map((item) => entryBehind(afresh, item)),
          );
          before = again.document;
        }
      }),
      { numRuns: 30 },
    );
  });
});
