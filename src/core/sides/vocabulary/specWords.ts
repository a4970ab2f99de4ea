import { withKeys, wordsOf } from './sideWords.ts';

// How far a heading alone shows that a document is a spec. What READMEs and guides use as well is a hint at most.
const CLEAR = `
  non-goals|goals / non-goals|anti-goals|unresolved questions|open decisions|user story|acceptance criteria|acceptance scenarios|success criteria
  success metrics|measurable outcomes|functional requirement|non-functional requirement|user scenarios & testing|decision outcome|considered options
  decision drivers|pros and cons of the options|alternatives considered|rationale and alternatives|risks and mitigations|risks / trade-offs
  risk register|raid log|graduation criteria|guide-level explanation|reference-level explanation|drawbacks|context and problem statement
  clarifications|decision log|decision needed|job to be done|jobs to be done|key assumptions to test and questions to answer|added requirements
  modified requirements|kpis|north star metric|user personas|go-to-market|release signoff checklist|version skew strategy|scope change|out of scope
  open questions|assumptions to validate|dev agent record|solution design|design review notes|user problem|customer problem|problem statement
  problem & solution|critères d'acceptation|critères de succès|hors périmètre|criterios de aceptación|criterios de éxito|requisitos não funcionais
  histórias de usuário|critérios de aceitação|questões em aberto|métricas de sucesso|historyjki użytkownika|historyjki użytkowników
  problem użytkownika|yêu cầu chức năng|yêu cầu phi chức năng|tiêu chí chấp nhận|tiêu chí thành công|câu hỏi mở|ngoài phạm vi|câu chuyện người dùng
  функциональные требования|нефункциональные требования|критерии приемки|критерии приёмки|критерии успеха|открытые вопросы|пользовательские истории
  機能要件|非機能要件|受け入れ基準|受入基準|未解決の質問|未決事項|ユーザーストーリー|非目標|スコープ外|代替案|功能需求|非功能需求|验收标准|用户故事|成功指标|成功标准|非目标|待解决问题|未解决问题|开放问题|备选方案|nongoals|nicht-ziele
  akzeptanzkriterien|nutzergeschichten|funktionale anforderungen|nicht-funktionale anforderungen|offene fragen|erfolgskriterien
  exigences fonctionnelles|exigences non fonctionnelles|questions ouvertes|requisitos funcionales|requisitos no funcionales|historias de usuario
  preguntas abiertas|fuera de alcance|requisitos funcionais|fora do escopo|wymagania funkcjonalne|wymagania niefunkcjonalne|kryteria akceptacji
  kryteria sukcesu|otwarte pytania|poza zakresem`;

const LIKELY = `
  problem|the problem|motivation|proposal|assumptions|risks|decision|consequences|rationale|alternatives|detailed design|design details
  technical design|proposed solution|high level design|prior art|test plan|rollout|milestones|business requirements|product requirements
  user requirements|personas|target users|target audience|user journeys|user scenarios|use cases|edge cases|constraints|implementation plan
  implementation phases|migration plan|executive summary|product vision|scope|in scope|mvp scope|hypothesis|objectives|business goals|user goals
  competitive landscape|competitive analysis|market analysis|value proposition|why now|future possibilities|future directions|source compatibility
  impact on existing code|effect on abi stability|technical context|constitution check|complexity tracking|project structure|key entities
  tasks / subtasks|dev notes|story|epic|requirement|correctness properties|components and interfaces|data model|what changes|capabilities
  open issues|potential issues|trade-offs|risk assessment|mitigations|timeline|design decisions|architecture decisions|development plan|evidence
  key metrics|test strategy|testing strategy|threat model|recommendation|options|expected outcomes|parallel opportunities|user experience
  task breakdown|definition of done|hypothèses|décision|problématique|decisión|decisão|założenia|yêu cầu|mục tiêu|rủi ro|giả định|требования|цели
  риски|допущения|要件|目標|リスク|前提条件|需求|目标|风险|假设|问题陈述|技术方案|rollout plan|stakeholders|tradeoffs|anforderungen|ziele|risiken|annahmen|entscheidung
  konsequenzen|alternativen|objectifs|exigences|risques|objetivos|requisitos|riesgos|supuestos|riscos|premissas|wymagania|cele|ryzyko`;

const HINT = `
  requirements|option|goals|context|background|introduction|purpose|summary|abstract|overview|design|architecture|implementation|implementation details|features
  key features|status|dependencies|scenario|components|api design|api changes|database schema|tech stack|technology stack|error handling
  security considerations|performance considerations|testing|deployment|coding standards|unit tests|integration tests|next steps|future work
  future considerations|phase|limitations|vision|mission|strategy|guiding principles|task|solution|compatibility|backward compatibility|metrics
  benefits|impact|questions|specification|api|high level architecture|system architecture|data flow|infrastructure|endpoints|migration|monitoring
  conclusion|step`;

// What tells a reader how to use a thing that exists.
const AGAINST = `
  installation|install|installing|usage|getting started|quickstart|license|contributing|contributors|contribute|changelog|support|code of conduct
  api reference|props|troubleshooting|faq|frequently asked questions|commands|running the sample|build|building|demo|screenshots|how to contribute
  development setup|table of contents|bug fixes|breaking changes|patch changes|minor changes|changed|prerequisites|community|acknowledgements
  credits|documentation|learn more|maintainers|publishing|release notes|when to use|tags|fixable|parameters|aliases|further reading|quick start
  rule details|when not to use it|related rules|how to use|upgrading|running locally|tutorial|fixed|added|badges`;

export type SpecHint = 'clear' | 'likely' | 'hint' | 'against';

/** Headings by what they say about whether a document is a spec. */
export const SPEC_HEADINGS: ReadonlyMap<string, SpecHint> = withKeys(
  new Map([
    ...entries(AGAINST, 'against'),
    ...entries(HINT, 'hint'),
    ...entries(LIKELY, 'likely'),
    ...entries(CLEAR, 'clear'),
  ]),
);

function entries(list: string, hint: SpecHint): [string, SpecHint][] {
  return wordsOf(list).map((word) => [word, hint]);
}
