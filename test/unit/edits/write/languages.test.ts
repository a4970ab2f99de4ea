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
  setDue,
  setOwner,
  supersedeItem,
} from '../../../../src/core/edits/settleItem.ts';
import { writtenWords } from '../../../../src/core/edits/write/writtenWords.ts';
import type { Decision, Risk } from '../../../../src/core/model/item.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import { DETAILS, type Language, wordsOf } from '../../../../src/core/vocabulary/language.ts';
import { LANGUAGES } from '../../../../src/core/vocabulary/languages.ts';
import { specOf } from '../../../support/specOf.ts';
import { changed, difference, openItemOf } from './settled.ts';

type Change = Parameters<typeof changed>[1];
type Settled = Decision | Risk;

const OTHERS = LANGUAGES.filter(({ labels }) => labels !== undefined);
/** Words that are written in no language but English. */
const ENGLISH =
  /\b(?:Status|Owner|Due|Answer(?:ed)?|Decision|Decided|Because|Mitigation|Mitigated|Supersede[sd]|Deferred|Rejected|Accepted|Closed|because|by)\b/;

const DECISIONS: readonly (readonly [Change, (item: Settled) => boolean])[] = [
  [
    (spec, key) =>
      decideItem(spec, key, { outcome: 'decided', answer: 'Mapbox', reason: 'x', by: '@ana', on: '2026-11-22' }),
    ({ status }) => status === 'decided',
  ],
  [(spec, key) => decideItem(spec, key, { outcome: 'rejected', reason: 'x' }), ({ status }) => status === 'rejected'],
  [(spec, key) => deferItem(spec, key, { due: '2027-01-31', reason: 'x' }), ({ status }) => status === 'deferred'],
  [(spec, key) => supersedeItem(spec, key, '[D-9](other.md)'), ({ status }) => status === 'superseded'],
  [(spec, key) => linkSuperseded(spec, key, '[D-1](old.md)'), ({ status }) => status === 'open'],
  [(spec, key) => setOwner(spec, key, '@zoe'), ({ owners }) => owners.some(({ name }) => name === '@zoe')],
  [
    (spec, key) => setDue(spec, key, '2027-02-28'),
    (item) => item.kind === 'decision' && item.due?.day === '2027-02-28',
  ],
  [(spec, key) => addOption(spec, key, 'HERE'), (item) => item.kind === 'decision' && item.options.length > 0],
];
const RISKS: readonly (readonly [Change, (item: Settled) => boolean])[] = [
  [(spec, key) => mitigateRisk(spec, key, 'B'), ({ status }) => status === 'mitigated'],
  [(spec, key) => acceptRisk(spec, key, { reason: 'x', by: '@ana' }), ({ status }) => status === 'accepted'],
  [(spec, key) => closeRisk(spec, key, { reason: 'x' }), ({ status }) => status === 'closed'],
];

/** Ways to write an item in a language, as a whole document. */
function documentsIn({ families, labels }: Language): readonly (readonly [about: 'decision' | 'risk', text: string])[] {
  const [status = '', owner = '', due = '', answer = '', , , , mitigation = ''] = wordsOf(labels);
  const [questions = ''] = wordsOf(families.questions);
  const [decide = ''] = wordsOf(families.decide);
  const [risks = ''] = wordsOf(families.risks);
  return [
    ['decision', `# X\n\n## ${questions}\n\n- Mapbox / Google?\n- Two?\n`],
    ['decision', `# X\n\n## ${questions}\n\n- [ ] Mapbox / Google?\n  - **${owner}:** @bob\n- [ ] Two?\n`],
    ['decision', `# X\n\n## ${questions}\n\n### Mapbox / Google?\n\nMapbox.\n\n### Two?\n\nTwo.\n`],
    ['decision', `# X\n\n## ${questions}\n\nMapbox / Google?\n\nTwo?\n`],
    [
      'decision',
      `# X\n\n## ${questions}\n\n| # | Mapbox | ${owner} | ${due} |\n|---|---|---|---|\n| 1 | Mapbox / Google? | @bob | |\n`,
    ],
    ['decision', `# X\n\n## ${questions}\n\n| # | ${answer} | ${status} |\n|---|---|---|\n| 1 | | |\n`],
    ['decision', `# X\n\n## ${decide}\n\n- Mapbox / Google\n- Two\n`],
    ['decision', `# X\n\n## ${decide}\n\n### Mapbox / Google\n\n**${owner}:** @bob\n**${due}:** 2026-12-01\n`],
    ['risk', `# X\n\n## ${risks}\n\n- Mapbox / Google\n- Two\n`],
    ['risk', `# X\n\n## ${risks}\n\n| ID | X | ${mitigation} |\n|---|---|---|\n| R-1 | Mapbox / Google | |\n`],
    ['risk', `# X\n\n## ${risks}\n\n| ID | X | ${status} |\n|---|---|---|\n| R-1 | Mapbox / Google | |\n`],
  ];
}

describe('what is written of an item in another language', () => {
  it('is in that language, and read as it is meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OTHERS), fc.nat(), fc.nat(), (language, which, what) => {
        const documents = documentsIn(language);
        const [about, text] = documents[which % documents.length] ?? ['decision', ''];
        const spec = specOf(text);
        fc.pre(spec.items.some((item) => (item.kind === 'decision' || item.kind === 'risk') && item.status === 'open'));
        const item = openItemOf(spec);
        fc.pre(item.kind === about);
        const list = about === 'risk' ? RISKS : DECISIONS;
        const [change, holds] = list[what % list.length] ?? [undefined, undefined];
        const outcome = change?.(spec, item.key);
        if (about === 'risk' && outcome && !outcome.ok) {
          return; // A table without a column for what is done has no place for it.
        }
        assert.ok(outcome?.ok && holds, `${what}: ${text}`);
        const after = applyEdits(text, outcome.value.edits);
        const others = new Set(spec.items.filter((one) => one !== item).map(({ title }) => title.text));
        const now = specOf(after).items.filter(({ title }) => !others.has(title.text));
        assert.ok(now.length === 1, after);
        assert.ok(
          now.every((one) => (one.kind === 'decision' || one.kind === 'risk') && holds(one)),
          after,
        );
        const added = difference(text, after).filter((line) => line.startsWith('+'));
        const own = new Set(wordsOf(language.labels));
        const foreign = added.join('\n').replace(/\p{L}+/gu, (word) => (own.has(word) ? '' : word));
        assert.doesNotMatch(foreign, ENGLISH, after);
      }),
      { numRuns: 600 },
    );
  });

  it('reads as a German, French or Japanese author would write it', () => {
    const answer: Change = (spec, key) =>
      decideItem(spec, key, { outcome: 'decided', answer: 'Mapbox', reason: 'günstig', by: '@ana', on: '2026-11-22' });
    const written = (heading: string, change: Change) => {
      const text = `# X\n\n## ${heading}\n\n- Mapbox / Google?\n`;
      return difference(text, changed(text, change));
    };
    assert.deepEqual(written('Offene Fragen', answer), [
      '+   - **Antwort:** Mapbox · **Begründung:** günstig · **Entschieden:** 2026-11-22, @ana',
    ]);
    assert.deepEqual(
      written('Questions ouvertes', (spec, key) => setOwner(spec, key, '@zoe')),
      ['+   - **Responsable:** @zoe'],
    );
    assert.deepEqual(
      written('未解決の質問', (spec, key) => deferItem(spec, key, { due: '2027-01-31' })),
      ['+   - **ステータス:** 延期 · **期限:** 2027-01-31'],
    );
  });

  it('is English where headings and labels are, or are of no language', () => {
    assert.equal(writtenWords(specOf('# Trip\n\n## Open questions\n\n- One?\n').outline, []), undefined);
    assert.equal(writtenWords(specOf('# Trip\n').outline, []), undefined);
  });

  it('has a word for each detail, and one meaning for each word', () => {
    const seen = new Map<string, string>();
    for (const language of OTHERS) {
      const labels = wordsOf(language.labels);
      assert.equal(labels.length, DETAILS.length, labels.join());
      assert.equal(wordsOf(language.riskStatuses).length, 3);
      for (const [at, label] of labels.entries()) {
        const key = label.toLowerCase();
        assert.equal(seen.get(key) ?? DETAILS[at], DETAILS[at], label);
        seen.set(key, DETAILS[at] ?? '');
      }
    }
  });
});
