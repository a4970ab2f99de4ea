import assert from 'node:assert/strict';
import { decisionStatusOf } from '../../../src/core/model/statusWords.ts';
import { wordsOf } from '../../../src/core/vocabulary/language.ts';
import { LANGUAGES } from '../../../src/core/vocabulary/languages.ts';
import { itemsOfKind, summary } from '../../support/reading.ts';

const HEADINGS: readonly (readonly [language: string, questions: string, decide: string, decisions: string])[] = [
  ['German', 'Offene Fragen', 'Ausstehende Entscheidungen', 'Getroffene Entscheidungen'],
  ['French', 'Questions en suspens', 'Décisions à prendre', 'Décisions prises'],
  ['Spanish', 'Preguntas abiertas', 'Decisiones pendientes', 'Decisiones tomadas'],
  ['Portuguese', 'Questões em aberto', 'Decisões pendentes', 'Decisões tomadas'],
  ['Polish', 'Otwarte pytania', 'Decyzje do podjęcia', 'Podjęte decyzje'],
  ['Vietnamese', 'Câu hỏi mở', 'Cần quyết định', 'Quyết định đã chốt'],
  ['Russian', 'Открытые вопросы', 'Требуется решение', 'Принятые решения'],
  ['Japanese', '未解決の課題', '要決定事項', '決定事項'],
  ['Chinese', '待确认问题', '待决策事项', '关键决策'],
];

const STATUSES: readonly (readonly [open: string, decided: string, rejected: string, deferred: string])[] = [
  ['In Prüfung', 'Beschlossen', 'Verworfen', 'Vertagt'],
  ['En cours', 'Validée', 'Refusé', 'Reportée'],
  ['En revisión', 'Aprobado', 'Descartado', 'Aplazada'],
  ['Em análise', 'Aprovada', 'Recusado', 'Adiado'],
  ['W toku', 'Zatwierdzone', 'Odrzucona', 'Odroczone'],
  ['Đang thảo luận', 'Đã chốt', 'Từ chối', 'Tạm hoãn'],
  ['На рассмотрении', 'Утверждено', 'Отклонено', 'Отложено'],
  ['検討中', '承認済み', '却下', '延期'],
  ['讨论中', '已批准', '已否决', '暂缓'],
];

describe('questions and decisions in other languages', () => {
  it('are found below the headings that people give them', () => {
    for (const [language, questions, decide, decisions] of HEADINGS) {
      const text = `# A\n\n## ${questions}\n\n- One\n\n## 2. ${decide}\n\n- Two\n\n## ${decisions}\n\n- Three\n`;
      assert.deepEqual(
        itemsOfKind('decision', text).map(({ form, status, title }) => `${form} ${status} ${title.text}`),
        ['question open One', 'decision open Two', 'decision decided Three'],
        language,
      );
    }
  });

  it('stand where their status says', () => {
    for (const [open, decided, rejected, deferred] of STATUSES) {
      assert.deepEqual(
        [open, decided, rejected, deferred].map((words) => decisionStatusOf(`**${words}** (2026-03-01)`)),
        ['open', 'decided', 'rejected', 'deferred'],
        open,
      );
    }
  });

  it('are none where a section says so, or is about something else', () => {
    for (const text of ['## Offene Fragen\n\nKeine\n', '## Questions ouvertes\n\n- Aucune\n', '## 开放问题\n\n无\n']) {
      assert.deepEqual(summary(text), [], text);
    }
    for (const heading of ['Решение', '常见问题', 'Alternativas consideradas', 'Non-objectifs', '変更履歴']) {
      assert.deepEqual(summary(`## ${heading}\n\n- One?\n`), [], heading);
    }
  });

  it('mean one thing by one word', () => {
    const seen = new Map<string, string>();
    for (const { families, statuses } of LANGUAGES) {
      for (const [kind, list] of [...Object.entries(families), ...Object.entries(statuses)]) {
        for (const word of wordsOf(list)) {
          const key = `${kind in statuses ? 'status' : 'heading'} ${word}`;
          assert.ok(word === word.trim().toLowerCase() && word !== '', `"${word}"`);
          assert.equal(seen.get(key) ?? kind, kind, `"${word}" is ${seen.get(key)} and ${kind}`);
          seen.set(key, kind);
        }
      }
    }
  });
});

describe('what is done about a risk in other languages', () => {
  it('is told behind its word in a sentence', () => {
    for (const text of [
      '## Risques\n\n- **Pluie** : le pré est trempé. Atténuation : une tente.\n',
      '## リスク\n\n- 雨。対策：テント\n',
      '## Risiken\n\n- Regen. Maßnahme: Zelte\n',
    ]) {
      assert.match(summary(text).join(), /^risk mitigated/, text);
    }
    assert.match(summary('## Risques\n\n- **Pluie** : le pré est trempé.\n').join(), /^risk open/);
  });
});
