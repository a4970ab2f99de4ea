import fc from 'fast-check';

const LINES = [
  '# Title',
  '## Open Questions',
  '### Risks and Mitigations',
  '## Decision needed: ship or wait',
  '**Assumptions**',
  '- Should it ship? @ana',
  '  - **Mitigation:** none yet',
  '- [ ] decide by 2026-03-01',
  '- [x] done',
  '1. first',
  '   continued',
  '| Risk | Mitigation |',
  '| --- | --- |',
  '| late \\| later | buffer |',
  '> quoted **Owner:** Ana',
  '```ts',
  '~~~',
  '<!-- tandem: pm -->',
  '<!--',
  '-->',
  '---',
  '',
  '',
  '\tindented',
  'text with `code <!-- no --> span` and [a link](https://example.org)',
  '**Effort:** 3-5 days',
  '- Q: why? → A: because',
  'x [NEEDS CLARIFICATION: how long?] y',
  '<<[UNRESOLVED @bo]>> who? <<[/UNRESOLVED]>>',
  '🚀 emoji 👩‍👩‍👧 and 漢字。',
  '~~old~~ new',
  'Status: Proposed',
  '\u0000 odd \u2028 characters \u{1F600}',
];

/** Texts of lines as specs have them, in any order, with any line break, sometimes with arbitrary characters among them. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      ),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    ),
    { maxLength: 60 },
  )
  .map((lines) => lines.map(([line, end]) => line + end).join(''));
