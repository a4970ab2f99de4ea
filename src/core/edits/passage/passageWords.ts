import type { Outline } from '../../markdown/outline.ts';
import { CHINESE } from '../../vocabulary/chinese.ts';
import { ENGLISH } from '../../vocabulary/english.ts';
import { FRENCH } from '../../vocabulary/french.ts';
import { GERMAN } from '../../vocabulary/german.ts';
import { JAPANESE } from '../../vocabulary/japanese.ts';
import { labelsIn } from '../../vocabulary/labelsIn.ts';
import { type Language, wordsOf } from '../../vocabulary/language.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { POLISH } from '../../vocabulary/polish.ts';
import { PORTUGUESE } from '../../vocabulary/portuguese.ts';
import { RUSSIAN } from '../../vocabulary/russian.ts';
import { SPANISH } from '../../vocabulary/spanish.ts';
import { VIETNAMESE } from '../../vocabulary/vietnamese.ts';

/** What is written into a document besides its own words, in its own language. */
export interface PassageWords {
  /** Headings. */
  readonly design: string;
  readonly constraints: string;
  readonly decisions: string;
  /** Behind what a question is about: ", or something else?". */
  readonly orElse: string;
  readonly option: string;
  readonly another: string;
  /** Who decides, to be filled in. */
  readonly whoDecides: string;
  /** In front of who set a constraint. */
  readonly setBy: string;
  readonly whoSets: string;
  /** Names of sections that list what is open, in lower case. */
  readonly openLists: readonly string[];
}

const WORDS: ReadonlyMap<Language, string> = new Map([
  [
    ENGLISH,
    'Technical design|Constraints|Open decisions|, or something else?|another way|@who decides|set by|who or which rule sets it',
  ],
  [
    GERMAN,
    'Umsetzung|Rahmenbedingungen|Offene Entscheidungen|, oder etwas anderes?|ein anderer Weg|wer entscheidet|vorgegeben von|wer oder welche Regel es vorgibt',
  ],
  [
    FRENCH,
    "Conception|Contraintes|Décisions à prendre|, ou autre chose ?|une autre voie|qui décide|imposé par|qui ou quelle règle l'impose",
  ],
  [
    SPANISH,
    'Diseño|Restricciones|Decisiones pendientes|, ¿u otra cosa?|otra manera|quién decide|impuesto por|quién o qué regla lo impone',
  ],
  [
    PORTUGUESE,
    'Design técnico|Restrições|Decisões pendentes|, ou outra coisa?|outra forma|quem decide|definido por|quem ou que regra o define',
  ],
  [
    POLISH,
    'Projekt techniczny|Ograniczenia|Otwarte decyzje|, czy coś innego?|inny sposób|kto decyduje|narzucone przez|kto lub jaka zasada to narzuca',
  ],
  [
    VIETNAMESE,
    'Thiết kế kỹ thuật|Ràng buộc|Quyết định cần đưa ra|, hay cách khác?|cách khác|ai quyết định|do|ai hoặc quy định nào đặt ra',
  ],
  [
    RUSSIAN,
    'Технический дизайн|Ограничения|Открытые решения|, или что-то другое?|другой способ|кто решает|требует|кто или какое правило этого требует',
  ],
  [
    JAPANESE,
    '技術設計|制約|決定が必要な事項|、それとも別の方法?|別の方法|誰が決めるか|定めたのは|誰またはどの規則が定めたか',
  ],
  [CHINESE, '技术设计|约束|待决策|，还是别的方式?|另一种做法|由谁决定|规定者|由谁或哪条规则规定'],
]);

/** The words to write into the document of `outline`. */
export function passageWords(outline: Outline): PassageWords {
  const language = languageOf(outline);
  const [
    design = '',
    constraints = '',
    decisions = '',
    orElse = '',
    another = '',
    whoDecides = '',
    setBy = '',
    whoSets = '',
  ] = (WORDS.get(language) ?? '').split('|');
  const { decide, questions } = language.families;
  const option = labelsIn(language).get('Option') ?? 'Option';
  return {
    ...{ design, constraints, decisions, orElse, option, another, whoDecides, setBy, whoSets },
    openLists: language === ENGLISH ? [] : [...wordsOf(decide), ...wordsOf(questions)],
  };
}
