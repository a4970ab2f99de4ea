import type { Genre } from '../../model/spec.ts';
import { wordsOf } from './sideWords.ts';

/** Headings of documents that product leads. */
export const PRODUCT_HEADINGS: ReadonlySet<string> = new Set(
  wordsOf(`
    user story|user stories|user stories and use cases|user scenario|user scenarios|user scenarios & testing|user scenarios and testing|user journey
    user journeys|customer journey|acceptance criteria|acceptance scenarios|functional requirement|functional requirements|non-functional requirements
    nonfunctional requirements|business requirements|user requirements|product requirements|success metric|success metrics|success criteria
    measurable outcomes|kpi|kpis|key metrics|north star metric|okrs|how will we measure success|how do we measure success|what does success look like
    measuring success|persona|personas|user personas|primary personas|target user|target users|target audience|users|customers|target personas
    who are the customers|who is this for|user problem|user problems|customer problem|problem statement|problem & opportunity|pain points|user needs
    customer needs|job to be done|jobs to be done|job-to-be-done|value proposition|business case|business value|business goals|business impact
    business rules|user goals|product goals|product vision|product overview|product scope|vision|mission|strategy|product strategy|market
    market analysis|competitive landscape|competitive analysis|competitors|competition|pricing|go-to-market|gtm|user research|customer feedback
    user feedback|user experience|user flow|user flows|ux|ui/ux|key features|core features|feature list|features|mvp|mvp scope|scope|in scope
    out of scope|priorities|launch plan|rollout plan and success metrics|evidence|hypothesis|scenarios|key scenarios|scenarios and user experience
    goals & user cans|user cans summary table|wireframes|mockups|stakeholders|desired user experience|user profile and challenges|user outcomes
    top level goals|opportunity|positive user outcome|challenge(s) faced by the user|top-level goals|guiding principles|tenets|business objectives
    target market|edge cases|success measures|anti-goals|requirement|who is it for|problem|the problem|anforderungen|nutzergeschichten
    akzeptanzkriterien|erfolgskriterien|zielgruppe|exigences|critères d'acceptation|critères de succès|utilisateurs|fonctionnalités|requisitos
    requisitos funcionales|requisitos funcionais|historias de usuario|histórias de usuário|criterios de aceptación|critérios de aceitação
    métricas de éxito|métricas de sucesso|wymagania|wymagania funkcjonalne|historyjki użytkowników|kryteria sukcesu|metryki sukcesu
    problem użytkownika|granice produktu|yêu cầu|yêu cầu chức năng|tiêu chí chấp nhận|người dùng mục tiêu|требования|функциональные требования
    пользовательские истории|критерии приемки|целевая аудитория|要件|機能要件|非機能要件|ユーザーストーリー|受け入れ基準|成功指標|需求|功能需求|非功能需求|用户故事|验收标准|目标用户|成功指标`),
);

/** Headings of documents that engineering leads. */
export const ENGINEERING_HEADINGS: ReadonlySet<string> = new Set(
  wordsOf(`
    design details|detailed design|detailed designs|design|technical design|proposed design|high level design|high-level design|low-level design
    system design|solution design|architecture|system architecture|high-level architecture|architecture overview|implementation|implementation details
    implementation plan|implementation strategy|implementation notes|technical details|technical approach|technical explanation|technical context
    technical overview|data model|data models|data flow|database schema|schema|api|api design|api changes|api specification|api endpoints
    api extensions|endpoints|components|components and interfaces|interfaces|algorithm|algorithms|protocol|decision|decision outcome
    considered options|consequences|decision drivers|pros and cons of the options|drawbacks|guide-level explanation|reference-level explanation
    prior art|future possibilities|unresolved questions|test plan|graduation criteria|version skew strategy|upgrade / downgrade strategy
    production readiness review questionnaire|source compatibility|effect on abi stability|impact on existing code|abi compatibility
    backwards compatibility|backward compatibility|specification|abstract|abi|grammar|syntax|semantics|security considerations|error handling
    file structure|directory structure|configuration|commands|deployment|ci/cd|migration plan|rollback plan|monitoring and logging|testing strategy
    unit tests|integration tests|technical decisions|project structure|tech stack|technology stack|state machine|sequence diagram|threat model
    exit codes|development plan|architektur|architecture technique|arquitectura|arquitetura|architektura|kiến trúc|архитектура|アーキテクチャ|架构|系统架构|技术方案|設計
    设计`),
);

/** What a title calls the document, by its first words or one of its parts. */
export const TITLE_GENRES: ReadonlyMap<string, Genre> = new Map([
  ...wordsOf(`
    prd|product requirements|product requirements document|product requirement document|product brief|product spec|product specification
    feature specification|feature spec|functional specification|user story|story|product outline|business requirements document|requirements document
    one-pager|mission specification|epic|pr/faq|prfaq|product strategy|strategy`).map((words): [string, Genre] => [
    words,
    'product',
  ]),
  ...wordsOf(`
    adr|rfc|kep|tep|rfd|architecture decision record|design doc|design document|design proposal|technical design|technical specification
    technical spec|tech spec|technical design document|architecture|system design|implementation plan|architecture document|api specification|tasks
    design`).map((words): [string, Genre] => [words, 'engineering']),
]);
