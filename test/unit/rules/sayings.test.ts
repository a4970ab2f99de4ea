import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { RULES } from '../../../src/core/rules/registry.ts';
import { runRules } from '../../../src/core/rules/runRules.ts';
import { specOf } from '../../support/specOf.ts';

/** For each language: headings of a product part, a promise, the same as a condition, a claim, and the same with its source. */
const SENTENCES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  German: [
    '## Problemstellung\n\n{}\n\n## Ziele\n\n- Weniger Wege\n',
    'Bis zum 3. März 2027 gehen wir an allen Anlegern live.',
    'Wenn das Amt zustimmt, gehen wir bis zum 3. März 2027 live.',
    'Die meisten unserer Kunden beschweren sich über die Automaten.',
    'Laut einer Umfrage beschweren sich viele Kunden über die Automaten.',
  ],
  French: [
    '## Problème\n\n{}\n\n## Objectifs\n\n- Moins de chemins\n',
    'Le bateau de nuit sera disponible le 3 mars 2027.',
    'Si la ville accepte, le bateau de nuit sera disponible le 3 mars 2027.',
    'La plupart des clients se plaignent des automates.',
    'Selon nos entretiens, la plupart des clients se plaignent des automates.',
  ],
  Spanish: [
    '## Planteamiento del problema\n\n{}\n\n## Alcance\n\n- Menos caminos\n',
    'Lanzaremos el barco nocturno el 3 de marzo de 2027.',
    'Si la ciudad acepta, lanzaremos el barco nocturno el 3 de marzo de 2027.',
    'La mayoría de los clientes se quejan de las máquinas.',
    'Según la encuesta, la mayoría de los clientes se quejan de las máquinas.',
  ],
  Portuguese: [
    '## Problema\n\n{}\n\n## Requisitos funcionais\n\n- Menos caminhos\n',
    'O barco noturno estará disponível em 3 de março de 2027.',
    'Se a cidade aceitar, o barco noturno estará disponível em 3 de março de 2027.',
    'A maioria dos clientes reclamam das máquinas.',
    'Segundo as entrevistas, a maioria dos clientes reclamam das máquinas.',
  ],
  Polish: [
    '## Kontekst\n\n{}\n\n## Cele\n\n- Mniej dróg\n\n## Wymagania\n\n- Przystanek\n',
    'Nocny prom uruchomimy 3 marca 2027 roku.',
    'Jeśli miasto się zgodzi, nocny prom uruchomimy 3 marca 2027 roku.',
    'Większość klientów narzeka na automaty.',
    'Według ankiety większość klientów narzeka na automaty.',
  ],
  Russian: [
    '## Проблема\n\n{}\n\n## Цели\n\n- Меньше дорог\n',
    'Ночной паром запустим 3 марта 2027 года.',
    'Если город согласится, ночной паром запустим 3 марта 2027 года.',
    'Большинство наших клиентов жалуются на автоматы.',
    'Согласно опросу, большинство клиентов жалуются на автоматы.',
  ],
  Vietnamese: [
    '## Bối cảnh\n\n{}\n\n## Mục tiêu\n\n- Ít đường hơn\n\n## Yêu cầu\n\n- Bến tàu\n',
    'Phà đêm sẽ ra mắt vào 2027-03-03.',
    'Nếu thành phố đồng ý, phà đêm sẽ ra mắt vào 2027-03-03.',
    'Hầu hết khách hàng phàn nàn về máy bán vé.',
    'Theo khảo sát, hầu hết khách hàng phàn nàn về máy bán vé.',
  ],
  Japanese: [
    '## 課題\n\n{}\n\n## 目標\n\n- 道を減らす\n\n## 要件\n\n- 桟橋\n',
    '夜の船は2027年3月3日にリリースします。',
    '市が認めた場合、夜の船は2027年3月3日にリリースします。',
    '多くの利用者が券売機に不満を持っている。',
    'アンケートでは、多くの利用者が券売機に不満を持っている。',
  ],
  Chinese: [
    '## 问题描述\n\n{}\n\n## 目标\n\n- 少走路\n\n## 需求\n\n- 码头\n',
    '夜间渡船将于2027年3月3日上线。',
    '如果城市同意，夜间渡船将于2027年3月3日上线。',
    '大多数用户抱怨售票机。',
    '根据调查，大多数用户抱怨售票机。',
  ],
};

describe('promised days and claims in other languages', () => {
  for (const [language, [place, promise, condition, claim, sourced]] of Object.entries(SENTENCES)) {
    const rulesAt = (words: string) => {
      const text = `# PRD\n\n${place.replace('{}', words)}`;
      const spec = specOf(text, { path: 'docs/prd.md' });
      const run = { settings: DEFAULT_TEAM_SETTINGS, today: '2027-01-01', rules: RULES } as const;
      const asked = new Set(['estimate-outside-engineering', 'claim-needs-evidence']);
      return runRules(spec, run).flatMap(({ rule }) => (asked.has(rule) ? [rule] : []));
    };

    it(`are heard in ${language}`, () => {
      assert.deepEqual(rulesAt(promise), ['estimate-outside-engineering'], promise);
      assert.deepEqual(rulesAt(claim), ['claim-needs-evidence'], claim);
    });

    it(`are none under a condition or with a source in ${language}`, () => {
      assert.deepEqual([...rulesAt(condition), ...rulesAt(sourced)], []);
    });
  }
});
