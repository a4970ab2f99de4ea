import { ENGLISH } from '../../vocabulary/english.ts';
import { type Family, wordsOf } from '../../vocabulary/language.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';
import { withKeys } from './sideWords.ts';

// How far a heading alone shows that a document is a spec. What READMEs and guides use as well is a hint at most.
const CLEAR = `
  non-goals|goals / non-goals|anti-goals|unresolved questions|open decisions|user story|acceptance criteria|acceptance scenarios|success criteria
  success metrics|measurable outcomes|functional requirement|non-functional requirement|user scenarios & testing|decision outcome|considered options
  decision drivers|pros and cons of the options|alternatives considered|rationale and alternatives|risks and mitigations|risks / trade-offs
  risk register|raid log|graduation criteria|guide-level explanation|reference-level explanation|drawbacks|context and problem statement
  clarifications|decision log|decision needed|job to be done|jobs to be done|key assumptions to test and questions to answer|added requirements
  modified requirements|kpis|north star metric|user personas|go-to-market|release signoff checklist|version skew strategy|scope change|out of scope
  open questions|assumptions to validate|dev agent record|solution design|design review notes|user problem|customer problem|problem statement
  problem & solution|requisitos não funcionais|histórias de usuário|historyjki użytkownika|historyjki użytkowników|problem użytkownika
  yêu cầu chức năng|yêu cầu phi chức năng|câu chuyện người dùng|функциональные требования|нефункциональные требования|пользовательские истории|機能要件
  非機能要件|ユーザーストーリー|功能需求|非功能需求|用户故事|备选方案|nongoals|nutzergeschichten|funktionale anforderungen|nicht-funktionale anforderungen|exigences fonctionnelles
  exigences non fonctionnelles|requisitos funcionales|requisitos no funcionales|historias de usuario|requisitos funcionais|wymagania funkcjonalne
  wymagania niefunkcjonalne`;

const LIKELY = `
  problem|the problem|motivation|proposal|assumptions|risks|decision|consequences|rationale|alternatives|detailed design|design details
  technical design|proposed solution|high level design|prior art|test plan|rollout|milestones|business requirements|product requirements
  user requirements|personas|target users|target audience|user journeys|user scenarios|use cases|edge cases|constraints|implementation plan
  implementation phases|migration plan|executive summary|product vision|scope|in scope|mvp scope|hypothesis|objectives|business goals|user goals
  competitive landscape|competitive analysis|market analysis|value proposition|why now|future possibilities|future directions|source compatibility
  impact on existing code|effect on abi stability|technical context|constitution check|complexity tracking|project structure|key entities
  tasks / subtasks|dev notes|story|epic|requirement|correctness properties|components and interfaces|data model|what changes|capabilities
  open issues|potential issues|trade-offs|risk assessment|mitigations|timeline|design decisions|architecture decisions
  architectural decisions|technical decisions|key decisions|development plan|evidence|key metrics|test strategy|testing strategy
  threat model|recommendation|options|expected outcomes|parallel opportunities|user experience
  task breakdown|definition of done|problématique|yêu cầu|mục tiêu|требования|цели|要件|目標|前提条件|需求|目标|问题陈述|技术方案|rollout plan|stakeholders|tradeoffs
  anforderungen|ziele|konsequenzen|objectifs|exigences|objetivos|requisitos|wymagania|cele`;

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

// What a section is a place for, said in another language. In English more words stand for the same, some in every README.
const HINT_OF_FAMILY: Readonly<Partial<Record<Family, SpecHint>>> = {
  questions: 'clear',
  decide: 'clear',
  nonGoals: 'clear',
  acceptance: 'clear',
  metrics: 'likely',
  alternatives: 'likely',
  decisions: 'likely',
  risks: 'likely',
  assumptions: 'likely',
};

export type SpecHint = 'clear' | 'likely' | 'hint' | 'against';

/** Headings by what they say about whether a document is a spec. */
export const SPEC_HEADINGS: ReadonlyMap<string, SpecHint> = withKeys(
  new Map([
    ...LANGUAGES.filter((language) => language !== ENGLISH).flatMap(({ families }) =>
      Object.entries(families).flatMap(([family, list]) => {
        const hint = HINT_OF_FAMILY[family as Family];
        return hint ? entries(list, hint) : [];
      }),
    ),
    ...entries(AGAINST, 'against'),
    ...entries(HINT, 'hint'),
    ...entries(LIKELY, 'likely'),
    ...entries(CLEAR, 'clear'),
  ]),
);

function entries(list: string, hint: SpecHint): [string, SpecHint][] {
  return wordsOf(list).map((word) => [word, hint]);
}
