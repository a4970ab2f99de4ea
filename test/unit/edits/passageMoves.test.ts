import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageMoves } from '../../../src/core/edits/passage/passageMoves.ts';
import { type FindingAction, findingActions } from '../../../src/core/features/findingActions.ts';
import { type Spec, sideOf, statementsOf } from '../../../src/core/index.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { itemsOfKind } from '../../support/reading.ts';
import { specOf } from '../../support/specOf.ts';
import { findingsIn } from '../../support/tandem.ts';
import { english } from '../../support/words.ts';
import { expandSnippet } from '../templates/expandSnippet.ts';

const RULE = 'prescriptive-architecture';
const HOW = 'Store each order in a PostgreSQL table with a read replica';

/** The texts that the moves of the first passage leave behind, in the order in which they are offered, by their titles. */
function moved(text: string): { title: string; after: string }[] {
  const finding = findingsIn(text).find(({ rule }) => rule === RULE);
  assert.ok(finding, `nothing found in\n${text}`);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return findingActions(read(text), finding, [finding]).flatMap((action) => {
    const edits = editsOf(action)?.map(({ range, newText }) => ({ range, newText: withBreaks(newText, lineBreak) }));
    return edits ? [{ title: english(action.title), after: applyEdits(text, edits) }] : [];
  });
}

function editsOf(action: FindingAction) {
  if (action.kind === 'suggestion') {
    const { range, snippet } = action.suggestion;
    return [{ range, newText: expandSnippet(snippet).text }, ...action.edits];
  }
  return action.kind === 'edit' ? action.edits : undefined;
}

/** How many passages read as a how. */
function prescribed(text: string): number {
  return findingsIn(text).filter(({ rule }) => rule === RULE).length;
}

function withBreaks(text: string, lineBreak: string): string {
  return text.replace(/\r?\n/g, lineBreak);
}

function read(text: string): Spec {
  return specOf(text, { path: 'docs/prd.md' });
}

/** The section in which `words` stand. */
function sectionWith(spec: Spec, words: string) {
  const at = spec.document.text.indexOf(words);
  assert.notEqual(at, -1, spec.document.text);
  const line = spec.document.lineStarts.findLastIndex((start) => start <= at);
  return spec.outline.sections.findLast(({ lines }) => lines.start <= line) ?? spec.outline.sections[0];
}

describe('a passage that reads as a how', () => {
  const plain = `# Checkout\n\n## Requirements\n\n- People see their total.\n- ${HOW}.\n  - Two copies.\n- People can pay later.\n`;

  it('moves to a section of engineering, an open decision or a constraint, each made in the manner of the others', () => {
    const [engineering, decision, constraint] = moved(plain).map(({ after }) => after);
    const rest = '# Checkout\n\n## Requirements\n\n- People see their total.\n- People can pay later.\n';
    assert.equal(engineering, `${rest}\n## Technical design\n\n- ${HOW}.\n  - Two copies.\n`);
    assert.equal(
      decision,
      `${rest}\n## Open decisions\n\n- **Where data is kept: PostgreSQL, or something else?**\n  - **Option A:** ${HOW}.\n    - Two copies.\n  - **Option B:** [another way]\n  - **Decider:** [@who decides]\n  - **Due:** [YYYY-MM-DD]\n`,
    );
    assert.equal(
      constraint,
      `${rest}\n## Constraints\n\n- ${HOW} (set by [who or which rule sets it])\n  - Two copies.\n`,
    );
  });

  it('moves into what is there, the sentence alone out of a paragraph', () => {
    const text = `# Checkout\n\n## 1. Requirements\n\nPeople see **their** total. ${HOW}. They can pay\nlater.\n\n## 2. Architecture\n\nNothing yet.\n\n### Parts\n\n## 3. Open questions\n\n| # | Question | Options | Owner |\n| --- | --- | --- | --- |\n| Q1 | Which bank? | ours | @ana |\n\n## 4. Constraints\n\n1. Nothing leaves the EU (set by legal).`;
    const rest = text.replace(` ${HOW}.`, '');
    assert.deepEqual(moved(text), [
      { title: 'Move to “2. Architecture”', after: rest.replace('Nothing yet.\n', `Nothing yet.\n\n${HOW}.\n`) },
      {
        title: 'Turn into an open decision',
        after: rest.replace(
          '@ana |\n',
          `@ana |\n| Q2 | Where data is kept: PostgreSQL, or something else? | A: ${HOW}; B: [another way] | [@owner] |\n`,
        ),
      },
      {
        title: 'State it as a constraint, with its source',
        after: `${rest}\n2. ${HOW} (set by [who or which rule sets it])`,
      },
    ]);
  });

  it('takes the row of a table along', () => {
    const text = `# A\n\n## Requirements\n\n| ID | What | Priority |\n| --- | --- | --- |\n| FR-1 | People pay | Must |\n| FR-2 | ${HOW} | Must |\n`;
    assert.ok(
      moved(text)[0]?.after.endsWith(`| FR-1 | People pay | Must |\n\n## Technical design\n\n- FR-2: ${HOW}; Must\n`),
    );
  });

  it('is marked as engineering’s where the whole document is said to be of product', () => {
    const text = `---\ntandem: { side: pm, spec: true }\n---\n# A\n\n## Requirements\n\n- ${HOW}.\n`;
    const { after = '' } = moved(text)[0] ?? {};
    assert.ok(after.includes('## Technical design\n\n<!-- tandem: engineering -->\n'), after);
    assert.deepEqual(findingsIn(after), []);
  });

  const inLanguages: [string, string, string, string, string, string, string, string][] = [
    [
      'German',
      'Ziele',
      'Anforderungen',
      'Umsetzung',
      'Offene Entscheidungen',
      'Rahmenbedingungen',
      'Option',
      'Verantwortlich',
    ],
    ['French', 'Objectifs', 'Exigences', 'Conception', 'Décisions à prendre', 'Contraintes', 'Option', 'Responsable'],
    ['Spanish', 'Alcance', 'Requisitos', 'Diseño', 'Decisiones pendientes', 'Restricciones', 'Opción', 'Responsable'],
    [
      'Portuguese',
      'Visão geral',
      'Requisitos',
      'Design técnico',
      'Decisões pendentes',
      'Restrições',
      'Opção',
      'Responsável',
    ],
    ['Polish', 'Cele', 'Wymagania', 'Projekt techniczny', 'Otwarte decyzje', 'Ograniczenia', 'Opcja', 'Odpowiedzialny'],
    [
      'Vietnamese',
      'Mục tiêu',
      'Yêu cầu',
      'Thiết kế kỹ thuật',
      'Quyết định cần đưa ra',
      'Ràng buộc',
      'Phương án',
      'Người phụ trách',
    ],
    [
      'Russian',
      'Цели',
      'Требования',
      'Технический дизайн',
      'Открытые решения',
      'Ограничения',
      'Вариант',
      'Ответственный',
    ],
    ['Japanese', '目標', '要件', '技術設計', '決定が必要な事項', '制約', '案', '担当'],
    ['Chinese', '目标', '需求', '技术设计', '待决策', '约束', '方案', '负责人'],
  ];
  for (const [language, goals, requirements, design, decisions, constraints, option, owner] of inLanguages) {
    it(`is kept under headings and labels of the document's own language: ${language}`, () => {
      const text = `# Checkout\n\n## ${goals}\n\nQ3.\n\n## ${requirements}\n\n- ${HOW}.\n- Orders are kept in MySQL and cached in Redis.\n`;
      const offered = moved(text).map(({ after }) => after);
      assert.equal(offered.length, 3);
      for (const [index, name] of [design, decisions, constraints].entries()) {
        const after = offered[index] ?? '';
        assert.ok(after.includes(`\n## ${name}\n`), after);
        assert.doesNotMatch(after, /Technical design|Open decisions|Constraints|Decider|another way|set by/);
        assert.equal(prescribed(after), prescribed(text) - 1, after);
        assert.ok(!findingsIn(after).some(({ rule }) => rule === 'decision-needs-options'), after);
        // The next passage goes to the same place.
        assert.equal(moved(after)[index]?.after.split(`\n## ${name}\n`).length, 2, after);
      }
      const [, asked = ''] = offered;
      assert.ok(asked.includes(`- **${owner}:** [`), asked);
      const [item] = itemsOfKind('decision', asked);
      assert.equal(item?.status, 'open', asked);
      assert.equal(item?.options.length, 1, asked);
      assert.deepEqual(item?.owners, []);
      assert.ok(asked.includes(`**${option} B:**`), asked);
    });
  }

  it('stays where it cannot be taken out, as below the marker of another item', () => {
    const text = `# A\n\n## Requirements\n\n- - ${HOW}.\n`;
    const [finding] = findingsIn(text);
    assert.ok(finding);
    assert.deepEqual(passageMoves(read(text), { range: finding.range, words: 'PostgreSQL', choice: 'where' }), []);
  });

  it('its words are added to the vocabulary', () => {
    const finding = findingsIn(plain).find(({ rule }) => rule === RULE);
    assert.ok(finding);
    const action = findingActions(read(plain), finding, [finding]).find(({ kind }) => kind === 'allow-words');
    assert.equal(english(action?.title), 'Add “PostgreSQL” to the team’s vocabulary');
  });

  it('no longer triggers once moved, and nothing else changes', () => {
    fc.assert(
      fc.property(documents, ({ text, before, behind }) => {
        const offered = moved(text);
        assert.equal(offered.length, 3, text);
        for (const { title, after } of offered) {
          assert.deepEqual(
            findingsIn(after).filter(({ rule }) => rule === RULE),
            [],
            `${title}\n${after}`,
          );
          // What stands around the passage is there, in its order, byte for byte.
          const at = after.indexOf(before);
          assert.notEqual(at, -1, `${title}\n${after}`);
          assert.ok(after.slice(at + before.length).includes(behind), `${title}\n${after}`);
          const spec = read(after);
          const names = (of: Spec): string[] => of.outline.sections.map(({ title: name }) => name);
          assert.ok(names(spec).length - names(read(text)).length <= 1, after);
          assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text), 'line breaks');
          assertAtHome(spec, title);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether the passage has become what its move promised. */
function assertAtHome(spec: Spec, title: string): void {
  const section = sectionWith(spec, HOW);
  if (title.startsWith('Move')) {
    assert.equal(sideOf(spec, section).side, 'engineering', spec.document.text);
  } else if (title.startsWith('Turn')) {
    const decision = spec.items.find(
      (item) => item.kind === 'decision' && item.title.text.includes('or something else?'),
    );
    assert.ok(decision?.kind === 'decision' && decision.status === 'open', spec.document.text);
    // A list of numbered questions reads their words alone, and a table what it has columns for.
    if (decision.id === undefined) {
      assert.ok(decision.options[0]?.title.text.includes(HOW), spec.document.text);
    }
  } else {
    const constraints = statementsOf(spec).filter(({ kind }) => kind === 'constraint');
    assert.ok(
      constraints.some(({ title: { text } }) => text.includes(HOW)),
      spec.document.text,
    );
  }
}

/** How headings of the second rank are written. */
const HEADINGS: readonly ((words: string, number: number) => string)[] = [
  (words) => `## ${words}`,
  (words) => `## ${words} ##`,
  (words) => `${words}\n${'-'.repeat(words.length)}`,
  (words, number) => `## ${number}. ${words}`,
  (words) => `## ${words.toUpperCase()}`,
];

/** A passage among its neighbours: what stands before it, itself, and what stands behind it. */
const PASSAGES: readonly (readonly [before: string, passage: string, behind: string])[] = [
  ['- People see their total.\n', `- ${HOW}.\n`, '- People can pay later.'],
  ['- People see their total.\n', `- ${HOW}`, ''],
  ['- People see their total.\n\n', `- ${HOW}.\n  - Two copies.\n\n`, '- People can pay later.'],
  ['- Orders are safe:\n', `  - ${HOW}.\n`, '  - They are never lost.'],
  ['1. People see their total.\n', `2. ${HOW}.\n`, '3. People can pay later.'],
  ['- [ ] People see their total.\n', `- [ ] ${HOW}.\n`, '- [ ] People can pay later.'],
  ['| ID | What |\n| --- | --- |\n', `| FR-1 | ${HOW} |\n`, '| FR-2 | People can pay later |'],
  ['People see their total.\n\n', `${HOW}.\n\n`, 'People can pay later.'],
  ['People see **their** total. ', `${HOW}. `, 'People can pay later.'],
  ['People see their total.', ` ${HOW}.`, ''],
  ['- **FR-001**: People see their total.\n', `- **FR-002**: ${HOW}.\n`, '- **FR-003**: People can pay later.'],
];

const OTHERS: readonly (readonly [name: string, body: string])[] = [
  ['Technical design', 'Nothing yet.'],
  ['Architecture', '- Runs in the browser.\n- Has one server.'],
  ['Open questions', '- **Q1:** Who pays?'],
  ['Open questions', '| # | Question | Owner | Status |\n| --- | --- | --- | --- |\n| 1 | Who pays? | @ana | open |'],
  ['Open decisions', 'None yet.'],
  ['Decisions', '- We ship in May.'],
  ['Constraints', '- Nothing leaves the EU (set by legal).'],
  ['Glossary', 'Total: the sum.'],
  ['Risks', '- The bank is late.'],
];

const documents = fc
  .record({
    heading: fc.constantFrom(...HEADINGS),
    passage: fc.constantFrom(...PASSAGES),
    others: fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 4, selector: ([name]) => name }),
    first: fc.boolean(),
    rule: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n'),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ heading, passage: [before, passage, behind], others, first, rule, end, lineBreak }) => {
    const own: readonly [string, string] = ['Requirements', before + passage + behind];
    const parts = (first ? [own, ...others] : [...others, own]).map(
      ([name, body], index) => `${heading(name, index + 1)}\n\n${body.trimEnd()}`,
    );
    const text = `# Checkout\n\n${parts.join(rule ? '\n\n---\n\n' : '\n\n')}${end}`;
    return {
      text: withBreaks(text, lineBreak),
      before: withBreaks(before.trimEnd(), lineBreak),
      behind: withBreaks(behind, lineBreak),
    };
  });
