import { withKeys, wordsOf } from './sideWords.ts';

// How far a heading alone shows that a document is a spec. What READMEs and guides use as well is a hint at most.
const CLEAR = `
  non-goals|non goals|nongoals|non-goal|goals / non-goals|goals and non-goals|goals & non-goals|anti-goals|unresolved questions|open decisions
  open questions & decisions|user story|user stories|acceptance criteria|acceptance scenarios|success criteria|success metrics|success metric
  measurable outcomes|measures of success|functional requirement|functional requirements|non-functional requirement|non-functional requirements
  nonfunctional requirements|user scenarios & testing|user scenarios and testing|decision outcome|considered options|decision drivers
  pros and cons of the options|alternatives considered|considered alternatives|rejected alternatives|rationale and alternatives|risks and mitigations
  risks & mitigations|risks / trade-offs|risks and mitigation|risk register|raid log|graduation criteria|guide-level explanation
  reference-level explanation|drawbacks|context and problem statement|clarifications|decision log|decision needed|decision required|decisions needed
  job to be done|jobs to be done|jobs-to-be-done|key assumptions to test and questions to answer|assumptions & open questions
  assumptions and open questions|added requirements|modified requirements|removed requirements|kpis|north star metric|prioritization|user personas
  problem & opportunity|go-to-market|go to market strategy|release signoff checklist|version skew strategy|scope change|scope changes
  non-goals / out of scope|out of scope / non-goals|out of scope|what we are not doing|open questions|assumptions to validate|dev agent record
  solution design|design review notes|user problem|customer problem|problem statement|problem & solution|nicht-ziele|akzeptanzkriterien
  nutzergeschichten|funktionale anforderungen|nicht-funktionale anforderungen|nichtfunktionale anforderungen|offene fragen|erfolgskriterien
  betrachtete optionen|critères d'acceptation|critères de succès|exigences fonctionnelles|exigences non fonctionnelles|questions ouvertes
  hors périmètre|requisitos funcionales|requisitos no funcionales|historias de usuario|criterios de aceptación|preguntas abiertas|fuera de alcance
  criterios de éxito|requisitos funcionais|requisitos não funcionais|histórias de usuário|critérios de aceitação|questões em aberto|fora do escopo
  fora de escopo|métricas de sucesso|wymagania funkcjonalne|wymagania niefunkcjonalne|historyjki użytkownika|historyjki użytkowników
  kryteria akceptacji|metryki sukcesu|kryteria sukcesu|otwarte pytania|poza zakresem|problem użytkownika|granice produktu|yêu cầu chức năng
  yêu cầu phi chức năng|tiêu chí chấp nhận|tiêu chí thành công|câu hỏi mở|ngoài phạm vi|câu chuyện người dùng|функциональные требования
  нефункциональные требования|критерии приемки|критерии приёмки|критерии успеха|открытые вопросы|пользовательские истории|機能要件|非機能要件|受け入れ基準|受入基準
  未解決の質問|未決事項|ユーザーストーリー|非目標|スコープ外|代替案|功能需求|非功能需求|验收标准|用户故事|成功指标|成功标准|非目标|待解决问题|未解决问题|开放问题|备选方案`;

const LIKELY = `
  problem|the problem|motivation|proposal|assumptions|risks|decision|decisions|consequences|rationale|alternatives|detailed design|design details
  technical design|proposed solution|proposed design|high level design|high-level design|prior art|test plan|rollout plan|rollout|milestones
  stakeholders|business requirements|product requirements|user requirements|personas|target users|target audience|user journeys|user journey
  user scenarios|use cases|edge cases|constraints|implementation plan|implementation phases|migration plan|executive summary|product overview
  product vision|scope|in scope|mvp scope|hypothesis|objectives|goals and objectives|business goals|user goals|competitive landscape
  competitive analysis|market analysis|value proposition|why now|future possibilities|future directions|source compatibility|impact on existing code
  effect on abi stability|technical context|constitution check|complexity tracking|project structure|key entities|tasks / subtasks|dev notes|story
  epic|requirement|correctness properties|components and interfaces|data model|what changes|capabilities|open issues|unresolved issues
  potential issues|open items|trade-offs|tradeoffs|dependencies and risks|tenets|risk assessment|mitigations|timeline|key decisions|design decisions
  architecture decisions|development plan|discussion points|evidence|measuring success|key metrics|feasibility|test strategy|testing strategy
  threat model|recommendation|options|options considered|expected outcomes|parallel opportunities|user experience|task breakdown
  what does success look like|how will we measure success|definition of done|success|anforderungen|ziele|risiken|annahmen|entscheidung|konsequenzen
  alternativen|objectifs|exigences|risques|hypothèses|décision|problématique|objetivos|requisitos|riesgos|supuestos|riscos|premissas|decisión|decisão
  wymagania|cele|ryzyka|ryzyko|założenia|yêu cầu|mục tiêu|rủi ro|giả định|требования|цели|риски|допущения|要件|目標|リスク|前提条件|需求|目标|风险|假设|问题陈述|技术方案`;

const HINT = `
  goals|goal|requirements|context|background|introduction|purpose|summary|abstract|overview|design|architecture|implementation|implementation details
  scope and limitations|features|key features|status|priority|dependencies|scenario|scenarios|data models|components|api design|api changes
  database schema|tech stack|technology stack|error handling|security considerations|performance considerations|testing|deployment|coding standards
  source tree|unit tests|integration tests|next steps|future work|future considerations|phase|limitations|vision|mission|strategy|principles
  guiding principles|task|tasks|solution|approach|compatibility|backwards compatibility|backward compatibility|metrics|benefits|impact|questions
  specification|api|high level architecture|system architecture|data flow|infrastructure|endpoints|external apis|core workflows|rest api spec
  migration|monitoring|conclusion|option|step`;

// What tells a reader how to use a thing that exists.
const AGAINST = `
  installation|install|installing|usage|getting started|quick start|quickstart|license|licence|contributing|contributors|contribute|changelog|badges
  support|sponsors|backers|code of conduct|how to use|rule details|when not to use it|options reference|api reference|props|troubleshooting|faq
  frequently asked questions|upgrading|commands|running the sample|running locally|build|building|demo|screenshots|examples of incorrect code
  examples of correct code|how to contribute|development setup|table of contents|features added|bug fixes|breaking changes|patch changes|minor changes
  major changes|fixed|changed|added|prerequisites|roadmap and changelog|star history|community|acknowledgements|credits|documentation|learn more
  maintainers|publishing|release notes|when to use it|when to use|related rules|how to use this rule|tags|fixing|fixable|parameters|aliases
  resources for learning|further reading|tutorial|walkthrough|cheat sheet|tips`;

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
