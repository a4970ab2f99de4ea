import assert from 'node:assert/strict';
import { normaliseHeading } from '../../../src/core/markdown/headingWords.ts';
import type { Side } from '../../../src/core/model/spec.ts';
import { headingSide, wholeHeadingSide } from '../../../src/core/sides/headingSide.ts';
import { allSideTables } from '../../../src/core/sides/vocabulary/allLanguages.ts';
import { ENGLISH } from '../../../src/core/vocabulary/english.ts';
import { wordsOf } from '../../../src/core/vocabulary/language.ts';
import { costsLittle } from '../../support/costsLittle.ts';

const side = (title: string) => headingSide(normaliseHeading(title))?.side;

describe('the words of a heading', () => {
  const known: Record<Side, string[]> = {
    pm: [
      'Goals',
      '3. Goals & Non-Goals',
      '**Acceptance Criteria:**'.replaceAll('*', ''),
      'User Story 3 - Pay by card (Priority: P1)',
      'FR-012 Invoices',
      'Requirement 4',
      'Requirement: Guests can pay',
      'Success Metrics 🎯',
      'The user problem',
      'Key customer needs',
      'Out of scope (for now)',
      'Refund requirements',
      'Context and Problem Statement',
      'Nutzergeschichten',
      'Critères d’acceptation',
      'Historias de usuario',
      'Critérios de aceitação',
      'Wymagania funkcjonalne',
      'Tiêu chí chấp nhận',
      'Функциональные требования',
      '受け入れ基準',
      '验收标准',
      '3. 目标',
    ],
    engineering: [
      'Architecture',
      'Proposed architecture overview',
      'Technical requirements',
      'Data model',
      'Implementation for user story 2',
      'Tests for checkout',
      'API limits',
      'Invoice schema',
      'Architecture: two services',
      'recipes/shelf/main.tf',
      'shelf-type.yaml',
      'Rollout and rollback',
      'Technische Umsetzung',
      'Modèle de données',
      'Arquitectura',
      'Arquitetura',
      'Baza danych',
      'Kiến trúc',
      'Архитектура',
      'データモデル',
      '系统架构',
    ],
    shared: [
      'Risks & Mitigations',
      'Open questions',
      'Alternatives considered',
      'Decision 2: keep the ledger',
      'Scope and timeline',
      'Requirements & Architecture',
      'Key risks',
      'Constraints',
      'Pros and Cons of the Options',
      'Architecture decisions made',
      'Why not a queue of its own?',
      'Completion Notes List',
      'TODOs',
      'Offene Fragen',
      'Risques',
      'Supuestos',
      'Riscos e mitigações',
      'Założenia',
      'Rủi ro',
      'Открытые вопросы',
      'リスク',
      '风险',
    ],
    none: [
      'Table of Contents',
      'References',
      'Appendix B: raw data',
      'Change log',
      'Reviewed By: Ana (QA)',
      'Review Date: 2026-02-03',
      'Glossar',
      'Références',
      '用語集',
      '参考资料',
    ],
  };
  for (const [expected, titles] of Object.entries(known)) {
    for (const title of titles) {
      it(`say ${expected} in "${title}"`, () => assert.equal(side(title), expected));
    }
  }

  it('say nothing where none is known', () => {
    for (const title of [
      'Loyalty cards',
      'What Cleo told us',
      'Session 2026-04-01',
      '',
      '???',
      '第三章',
      'Histórico da leitora',
    ]) {
      assert.equal(side(title), undefined, title);
    }
  });

  it('do not read a sentence by its first or last word', () => {
    assert.equal(side('Guests who never come back use the old API'), undefined);
  });

  it('of a bold line count only when all of them are known', () => {
    const bold = (title: string) => wholeHeadingSide(normaliseHeading(title))?.side;
    assert.equal(bold('Acceptance scenarios'), 'pm');
    assert.equal(bold('Migration and Sundays'), undefined);
    assert.equal(bold('Invoice schema'), undefined);
  });

  it('are found in the form in which headings are looked up', () => {
    for (const word of allSideTables().whole.keys()) {
      assert.equal(normaliseHeading(word).text, word);
    }
  });

  it('stand in the English lists once', () => {
    const words = [ENGLISH.sides.strong, ENGLISH.sides.soft, ENGLISH.sides.weak].flatMap((lists) =>
      Object.values(lists ?? {}).flatMap(wordsOf),
    );
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    assert.deepEqual(twice, []);
  });

  it('are looked up in a time that does not depend on what they are', () => {
    const hostile = `${'a '.repeat(5_000)}: ${'1.'.repeat(5_000)} ${'& '.repeat(5_000)}`;
    costsLittle(() => {
      headingSide(normaliseHeading(hostile));
      wholeHeadingSide(normaliseHeading(hostile));
    }, 200);
  });
});
