import type { SideWords } from './sideWords.ts';

// Plural and singular are both listed: a lookup costs nothing, and stemming would join words that differ.
export const ENGLISH: SideWords = {
  strong: {
    pm: `
      goal|goals|objective|objectives|business goals|business objectives|user goals|epic goal|top level goals|top-level goals|business goal
      goals and background context|non-goals|non goals|nongoals|non-goal|non-objectives|not goals|out of scope|out-of-scope|not in scope|in scope
      explicitly out of scope|exclusions|what we are not doing|what we're not doing|what this is not|anti-goals|excluded|no-gos|no gos|won't do
      deferred scope|problem|problem statements|problem definition|user problem|user problems|customer problem|customer problems|problem to solve
      problem space|problem being solved|what problem are we solving|what problem does this solve|what problem are we trying to solve
      user-facing problem|details of user problem|pain points|user pain points|pain point|opportunity|opportunities|market opportunity
      business problem|business need|business needs|user needs|user need|customer needs|needs|why|why now|why this matters|why it matters
      why are we doing this|why this priority|why do this|why we need this|why is this important|motivation|motivations|background and motivation
      motivation and background|context|rationale and motivation|use case|use cases|user story|user stories|use-cases|user-stories|story|stories|epic
      epics|job to be done|jobs to be done|job-to-be-done|jobs-to-be-done|jtbd|user journey|user journeys|customer journey|user scenario
      user scenarios|key scenarios|user scenarios & testing|user scenarios and testing|user workflow|user workflows|golden path|golden paths
      happy path|scenarios and user experience|user cans|job story|job stories|user tasks|user roles|acceptance criteria|acceptance criterion
      acceptance|acceptance scenarios|acceptance scenario|acceptance tests|acceptance criteria and testing|acceptance requirements|success criteria
      success criterion|success metrics|success metric|success measures|measures of success|measuring success|measure of success
      how will we measure success|how do we measure success|how we measure success|what does success look like|what success looks like
      definition of success|success|success indicators|success factors|kpi|kpis|key performance indicators|key metrics|north star|north star metric
      measurable outcomes|outcome metrics|outcomes|desired outcomes|desired outcome|expected outcomes|business outcomes|desired user outcomes
      desired business outcomes|user outcomes|positive user outcome|desired user experience outcome|guardrail metrics|counter-metrics|counter metrics
      leading indicators|lagging indicators|primary metrics|secondary metrics|product metrics|business metrics|okr|okrs|key results|user metrics
      quantitative metrics|qualitative metrics|adoption metrics|engagement metrics|functional requirement|functional requirements
      non-functional requirement|non-functional requirements|nonfunctional requirements|non functional requirements|nfr|nfrs|user requirements
      business requirements|product requirements|key requirements|must have requirements|functional specification|functional specifications
      functional specs|functional explanation|feature requirements|requirements completeness|added requirements|modified requirements
      removed requirements|renamed requirements|user interface requirements|user experience requirements|ux requirements|accessibility requirements
      requirement|must have|must-have|should have|could have|won't have|nice to have|nice-to-have|must haves|p0|p1|p2|moscow|verbatim constraints|user
      users|target user|target users|target audience|audience|intended audience|customers|customer|who are the customers|who is this for|who is it for
      persona|personas|user persona|user personas|target personas|user profile|user profiles|user profile and challenges|user types|target market
      market|market research|market context|market size|competitors|competitive analysis|competitive landscape|competition|competitor analysis
      customer segments|user segments|user base|actors|user research|customer research|customer feedback|user feedback|user interviews
      customer evidence|user insights|challenge(s) faced by the user|challenges faced by the user|user challenges|value proposition|value propositions
      value|business value|user value|customer value|business case|business impact|business context|business rationale|business justification
      business model|monetization|pricing|pricing model|pricing tiers|revenue model|go-to-market|go to market|gtm|gtm strategy|launch strategy|discovery
      marketing|positioning|unique selling points|differentiation|differentiators|vision|mission|product overview|product description|product summary
      product strategy|product principles|feature overview|feature description|feature summary|scope|scope of work|mvp|mvp scope|scope boundaries
      minimum viable product|mvp features|mvp definition|evidence|supporting evidence|user evidence|evidence for|evidence against|hypothesis
      hypotheses|value hypothesis|priority|priorities|prioritization|prioritisation|user experience|user experience goals|user experience design|ux
      ux goals|ui/ux|ux/ui|design & ux|user interface|user interface design goals|user flows|user flow|user experience flow|desired user experience
      ux design|ui/ux design|ui & ux|ui and ux|user interaction and design|user interactions|detailed experience walkthrough|rough-in designs
      wireframes|mockups|mock-ups|screens|key interaction paradigms|overall ux vision|branding|target device and platforms|business rules
      why is this a problem|customer scenarios|core features|key features|product features|main features|feature list|feature set|proposed features
      new features|premium features|mvp feature set|what are we building|what we're building|what're you building|what are you building|user benefits
      customer benefits|business viability|edge cases|edge case|boundaries|capabilities|modified capabilities|removed capabilities|what changes
      user impact|impact on users|customer impact|bug description|expected behavior|expected behaviour|actual behavior
      current behavior and expected behavior|steps to reproduce`,
    engineering: `
      design details|detailed design|detailed designs|technical design|technical designs|high-level design|high level design|low-level design
      low level design|system design|software design|solution design|solution architecture|design document|design overview|design approach
      design decisions and architecture|api design|cli design|database design|schema design|class design|component design|module design|backend design
      frontend design|data design|interface design|protocol design|implementation design|architecture|system architecture|software architecture
      technical architecture|high level architecture|target architecture|architectural overview|architecture diagram|architecture diagrams
      component architecture|data architecture|security architecture|deployment architecture|infrastructure architecture|network architecture
      frontend architecture|backend architecture|service architecture|application architecture|microservices|microservices architecture
      architecture context|architectural context|architecture patterns|architectural patterns|design patterns|architecture principles|tech stack
      technology stack|technical stack|technology|technologies|technology choices|technology stack table|technology stack requirements|stack
      technical specification|technical specifications|technical specs|technical spec|technical details|technical detail|technical approach
      technical implementation|technical context|technical overview|technical notes|technical explanation|technical summary|technical solution
      technical considerations|technical requirements|technical requirement|technical assumptions|technical background|technical feasibility
      technical analysis|technical guidance|technical tasks|technical debt|system requirements|api requirements|testing requirements|test requirements
      monitoring requirements|infrastructure requirements|integration requirements|deployment requirements|hardware requirements|software requirements
      data requirements|database requirements|documentation requirements|logging requirements|upgrade requirements|implementation|implementations
      implementation detail|implementation plan|implementation strategy|implementation notes|implementation note|implementation steps
      implementation tasks|implementation approach|implementation phases|implementation guidance|implementation guidelines
      implementation considerations|implementation sketch|implementation order|implementation example|implementation examples|implementation roadmap
      implementation priorities|implementation patterns|implementation pattern|implementation checklist|implementation concerns
      implementation concern map|reference implementation|implementation priority|implementation details/notes/constraints|notes/constraints/caveats
      notes/caveats|caveats|data model|data models|data model changes|data structures|data structure|data schema|data flow|data flows
      data flow diagram|data types|data layer|data storage|data access|data migration|data migrations|data pipeline|database|databases|database schema
      database schemas|database changes|database migration|database migrations|db schema|schema|schemas|schema changes|schema definition
      schema updates|entity relationship diagram|entity-relationship diagram|er diagram|erd|entities|tables|indexes|indices|foreign keys|columns
      prisma schema|sql schema|storage|storage layer|persistence|caching|caching strategy|cache strategy|query patterns|query optimization
      indexing strategy|message format|wire format|file format|serialization|api|apis|api changes|api specification|api specifications|api endpoints
      api endpoint|api reference|api contract|api contracts|api extensions|api definition|api definitions|api surface|api spec|api schema
      api integration|api routes|api layer|rest api|graphql|graphql schema|grpc|endpoints|endpoint|routes|external apis|internal apis|public api
      http api|interfaces|repository interfaces|interface definitions|contracts|contract|webhooks|rpc|protocol|request format|response format
      error response format|error codes|status codes|component|components|component structure|component hierarchy|component diagram|component files
      frontend components|backend components|ui components|services|modules|classes|class diagram|sequence diagram|sequence diagrams|state diagram
      state machine|state management|state transitions|functions|methods|algorithm|algorithms|pseudocode|pseudo-code|pseudo code|code|code structure
      code organization|code changes|code examples|code example|code style|code quality|code snippets|source code|source tree|source tree structure
      source compatibility|abi compatibility|effect on abi stability|effect on api resilience|implications on adoption|impact on existing code
      impact on existing packages|file structure|file structure changes|directory structure|folder structure|project structure|project structure notes
      repository structure|monorepo structure|package structure|module structure|file list|file locations|file changes|files to modify|files to create
      files to change|files modified|files created|files changed|modified files|new files|affected files|affected components|affected areas|key files
      unified project structure|coding standards|naming conventions|middleware|backend|back-end|frontend|front-end|server|client|server-side
      client-side|backend changes|frontend changes|backend services|deployment|deployments|deployment plan|deployment strategy
      deployment considerations|deployment notes|deployment steps|infrastructure|infrastructure as code|ci/cd|ci/cd pipeline|ci pipeline
      build pipeline|build configuration|devops|docker|docker configuration|kubernetes|containerization|hosting|environments|environment configuration
      environment setup|environment variables|environment variable configuration|configuration management|server configuration|rollout|rollout plan
      rollout strategy|rollout, upgrade and rollback planning|rollback|rollback plan|rollback strategy|release plan|release signoff checklist
      release criteria|feature flag|feature flags|feature gate|feature gates|migration|migrations|migration plan|migration strategy|migration path
      migration steps|migration guide|upgrade / downgrade strategy|upgrade strategy|version skew strategy|versioning strategy|graduation criteria
      alpha|beta|ga|stable|alpha -> beta graduation|beta -> ga graduation|alpha to beta|beta to ga|removing a deprecated flag|production readiness
      production readiness review questionnaire|production readiness review|operational readiness|operational considerations|runbook|operations
      monitoring|observability|logging|telemetry|tracing|alerts|alerting|health checks|dashboards|support procedures|test plan|test plans|testing plan
      test strategy|testing strategy|testing|tests|testing approach|test approach|test cases|test case|test scenarios|test coverage
      test coverage requirements|coverage requirements|test data|test environment|test environment setup|test framework|testing framework
      test fixtures|test execution|test results|test automation|test structure|test organization|test file structure|test files|test file locations
      test pyramid|testing philosophy|testing standards|testing considerations|testing notes|testing checklist|testing infrastructure|testing stack
      unit test|unit tests|unit testing|integration test|integration tests|integration testing|e2e tests|e2e test|e2e|e2e testing|end-to-end tests
      end-to-end testing|end to end tests|system tests|load testing|load tests|performance testing|performance tests|security testing|security tests
      regression tests|regression testing|manual testing|manual testing checklist|manual tests|property-based tests|property-based testing
      contract tests|smoke tests|qa|qa results|qa notes|mocking strategy|prerequisite testing updates|verification plan|verification steps
      verification|validation plan|validation strategy|validation steps|dual testing approach|correctness properties|invariants|error handling
      error handling strategy|error handling patterns|error recovery|exception handling|error categories|retry strategy|retry logic|failure modes
      expected failure modes|concurrency|threading|memory management|scaling strategy|task|tasks|task breakdown|subtasks|sub-tasks|work breakdown
      work breakdown structure|work items|development tasks|development plan|development strategy|development approach|development phases
      development workflow|development guidelines|development environment|development setup|engineering notes|engineering plan|engineering approach
      engineering considerations|dev notes|developer notes|dev agent record|agent model used|debug log references|completion notes
      previous story insights|dev technical guidance|qa test instructions|refactoring performed|compliance check|improvements checklist
      files modified during review|gate status|security review|review follow-ups|code quality assessment|check results|constitution check
      constitution alignment|charter check|complexity tracking|complexity|computational complexity|feasibility|feasibility study
      feasibility assessment|technical feasibility assessment|spike|spikes|proof of concept|poc|prototype results|estimate|estimates|estimation|effort
      estimated effort|effort estimate|effort estimates|effort estimation|loe|level of effort|story points|sizing|cost estimate|time estimate
      timeline estimate|t-shirt size|build vs buy analysis|how it works|how does it work|under the hood|inner workings|internals|mechanism|mechanics
      technical deep dive|how|reference-level explanation|guide-level explanation|specification|formal specification|formal grammar|grammar|syntax
      semantics|abi|bytecode|parallel opportunities|parallel execution|parallel team strategy|incremental delivery|execution order|mvp first
      within each user story|format: [id] [p?] [story] description|path conventions|dependencies & execution order|phase dependencies
      user story dependencies|integration points|integration architecture|integration with existing architecture|existing system integration
      development notes|all needed context|code files|loop classification|setup|setup instructions|local development|scripts|research findings
      authentication flow|auth flow|authentication middleware|rate limiting|security implementation|encryption|secrets management|input validation
      validation rules|sql|queries`,
    shared: `
      shared|both sides|open question|open questions|open issues|open issue|open items|open points|open decisions|open decision|open discussions|open topics|questions
      outstanding questions|outstanding issues|unresolved questions|unresolved issues|unresolved|unanswered questions|pending questions
      questions to answer|questions for review|unknowns|to be decided|to be determined|tbd|clarification|clarifications|needs clarification
      resolved questions|answered questions|discussed questions|discussion|discussions|discussion points|design review notes|review notes
      meeting notes|decision|decisions|decision outcome|decision log|decision drivers|decision record|decision records|decisions made
      decision criteria|decision process|decision rationale|decision history|pending decisions|active decisions|design decisions|design decision
      architecture decisions|architectural decisions|architecture decision records|architecture decision|architectural decision|technical decisions
      implementation decisions|design rationale|rationale|rationales|justification|locked decisions|final answer|resolution|verdict|go/no-go
      go/no-go decision points|conclusion|conclusions|result of the decision|recommendation|recommendations|proposed option|recommended approach
      recommended option|options|considered options|option analysis|candidates|hosting candidates considered|choices|chosen option|alternatives
      alternative|alternative solutions|alternative approaches|alternative designs|considered alternatives|rejected alternatives
      other solutions considered|rejected options|rejected ideas|rejected approaches|future alternatives|approaches considered|pros|cons|advantages
      disadvantages|benefits and drawbacks|trade-offs|tradeoffs|trade-off|tradeoff|trade offs|positive|negative|neutral|strengths|weaknesses
      positive consequences|negative consequences|consequences|confirmation|drawback|drawbacks|downsides|cost and benefits|risk|risks|risk mitigation
      risk mitigations|mitigation|mitigations|mitigation strategy|mitigation strategies|mitigation plan|risk assessment|risk management|risk register
      risk log|risk matrix|risk factors|risks and concerns|technical risks|technical risk|business risks|security risks|operational risks|value risk
      usability risk|feasibility risk|business viability risk|dvf+v risk assessment|raid|raid log|rabbit holes|challenges|potential issues
      potential problems|known issues|gotchas|pitfalls|blockers|blocking issues|impediments|threats|contingency plan|contingency plans|assumption
      assumptions|assumptions and dependencies|assumptions & dependencies|assumptions / dependencies|assumptions to validate|assumptions to test
      business assumptions|dependencies and assumptions|dependencies & assumptions|assumptions index|constraint|constraints|technical constraints
      business constraints|design constraints|resource constraints|timeline constraints|regulatory constraints|limitations|limitation
      dependencies and constraints|dependencies & constraints|dependencies and risks|dependencies & risks|risks and dependencies|risks & dependencies
      cross-team dependencies|internal dependencies|external dependencies|cross-spec dependencies|timeline|timelines|milestone|milestones|schedule
      project plan|implementation timeline|delivery timeline|roadmap|delivery plan|release timeline|launch plan|key dates|target dates|deliverables|phases|phasing|phased approach
      phased rollout|release phases|sprint plan|next steps|action items|recommended next steps|follow-ups|follow-up|follow up|future work
      future enhancements|future considerations|future possibilities|future directions|future improvements|future plans|future extensions|future scope
      future iterations|future development|prior art|prior work|related work|lessons learned|status|implementation status|status update
      recommended status|stakeholders|key stake holders & contributors|roles and responsibilities|raci|raci matrix|resourcing|approvers
      stakeholder alignment|dri|scope change|scope changes|change request|change requests|impact assessment|impact analysis|amendments
      impact on timeline|impact on quality|what comes out in exchange|evaluation criteria|comparison`,
    none: `
      table of contents|toc|contents|index|outline|reference|references|external references|cross-references|citations|bibliography|further reading
      links|useful links|related links|resources|see also|related|related documents|related documentation|related issues|related specs
      related specifications|related prds|related adrs|more information|source documents|sources|official documentation|docs / specs
      supporting documents|related resources|appendix|appendices|annex|attachments|change log|changelog|change history|revision history
      version history|document history|history|revisions|versions|implementation history|release history|document control|document information
      document info|document metadata|metadata|document status|authors|author|contributors|acknowledgements|acknowledgments|acknowledgement|credits
      thanks|license|copyright|glossary|terminology|terms|definitions|acronyms|abbreviations|definition of terms|domain language|notation
      conventions used|signatures|sign-off|sign off|signoff|prompt|about this document|how to use this document|how to use this template
      document purpose|document conventions|legend|end of prd|tags|keywords|template instructions|instructions|reviewers|user input`,
  },
  soft: {
    pm: `
      requirements|introduction|intro|background|background context|historical context|project context|executive summary|elevator pitch|purpose|aim
      aims|intent|description of the problem|current state|desired state|target state|future state|current situation|as-is|to-be|status quo|feature
      features|scenario|scenarios|benefits|expected benefits|impact|expected impact|proposal|proposed change|proposed changes|key entities|concepts
      security requirements|performance requirements|quality requirements|reliability requirements|compliance requirements|legal requirements
      operational requirements|compatibility requirements|usability|accessibility|localization|internationalization|internationalisation|localisation
      analytics requirements|content requirements|measurement|measurement approach|metrics|business logic|inspiration|design goals|design principles
      guiding principles|principles|strategy|product|requirement details|in-scope|workflow|workflows|user interface design|ui design|ui
      interaction design|notifications|permissions|user permissions|roles|behavior|behaviour|what|what we want|request|tenets|what this looks like
      overview of the feature|quality bar`,
    engineering: `
      design|solution details|operational runbook|performance optimization|optimization|cost optimization|scalability considerations
      performance considerations|security considerations|privacy considerations|compatibility|backward compatibility|backwards compatibility
      breaking changes|deprecation|deprecations|integration|integrations|authentication|authorization|access control|versioning|configuration|config
      security model|threat model|data validation|project setup|prerequisites|installation|usage|development|libraries|troubleshooting|commands|cli
      cli commands|maintenance`,
    shared: `
      option|question|dependencies|dependency|technical dependencies|definition of done|done when|exit criteria|entry criteria|quality gates|budget
      costs|cost|resources needed|resources required|approach|communication plan`,
    none: `
      note|notes to reviewers|faq|faqs|frequently asked questions|q & a|q&a|checklist|checklists|documentation`,
  },
  weak: {
    pm: `
      summary|overview|abstract|tl;dr|tldr|description|about|feature context|solution overview|product details`,
    engineering: 'details|example|examples|notes',
    shared: `
      process|validation|experiments|team|teams|ownership|owners|governance|people|who|responsibilities|approval|approvals|progress|completed|feedback
      comments|concerns|later|future|resolved|outcome|training|phase|sprint|week|stage|iteration|step`,
  },
  first: {
    engineering: `
      implementation|implementing|implement|testing|test|tests|refactor|refactoring|database|backend|frontend|api|deploying|deployment|migrate
      migrating|debugging|ci|docker|kubernetes|terraform|architecture|technical|integrating|configuring|caching|logging|monitoring|algorithm|schema`,
    pm: 'goal|user|persona|customer|requirement|feature|epic|story|scenario|kpi|metric|problem|why',
    shared: `
      risk|decision|alternative|assumption|milestone|alternatives|risks|decisions|milestones|mitigating`,
    none: 'appendix | annex',
  },
  last: {
    engineering: `
      architecture|schema|schemas|endpoint|endpoints|diagram|implementation|testing|tests|middleware|algorithm|algorithms|api|apis|database
      infrastructure|deployment|migration|refactoring|module|modules|component|components|pipeline|configuration|internals|codebase|code|config|class
      classes|interface|interfaces|protocol|tasks|rollout|rollback`,
    pm: `
      requirements|requirement|goals|objectives|stories|personas|persona|kpis|scope|criteria|journey|journeys|scenarios|needs|users|customers
      experience|benefits`,
    shared: `
      risks|decisions|questions|assumptions|constraints|dependencies|alternatives|options|mitigation|mitigations|limitations|trade-offs|tradeoffs
      milestones|timeline|roadmap|recommendation|recommendations`,
    none: 'references|glossary|history|changelog|links',
  },
};
