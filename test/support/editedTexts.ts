import fc from 'fast-check';
import { filesUnder } from './projectFiles.ts';

/** Specs of all sorts. */
const SPEC_TEXTS = [
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

/** Takes the lines of a text and the one at which something happens to them. */
type Change = (lines: readonly string[], at: number) => readonly string[];

const insert = (added: readonly string[]): Change => {
  return (lines, at) => [...lines.slice(0, at), ...added, ...lines.slice(at)];
};

/** What people do to a text. */
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
    .tuple(fc.constantFrom(...SPEC_TEXTS), fc.nat(40), fc.nat(20))
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

/** A long text, and what becomes of it by one change after the other. */
export const editedTexts: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.array(fc.constantFrom(...SPEC_TEXTS), { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(change, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 12 }),
  )
  .map(([texts, changes]) => {
    const versions = [texts.join('\n')];
    for (const [changed, where] of changes) {
      const lines = (versions.at(-1) ?? '').split('\n');
      versions.push(changed(lines, Math.floor(where * lines.length)).join('\n'));
    }
    return versions;
  });
