import type { SideWords } from './sideWords.ts';

// Only what the qualifiers, the first and the last words and the parts of a heading do not tell already.
export const ENGLISH: SideWords = {
  strong: {
    pm: `
      goal|objective|nongoals|non-goal|non-objectives|out-of-scope|in scope|what we are not doing|what we're not doing|what this is not|anti-goals
      excluded|won't do|problem|problem statements|user problem|customer problem|what problem are we solving|what problem does this solve
      what problem are we trying to solve|details of user problem|pain point|opportunity|needs|why|why are we doing this|motivation|context
      use case|user story|story|epic|job-to-be-done|jobs-to-be-done|jtbd|user journey|user scenario|user scenarios & testing|happy path
      acceptance criteria|acceptance|acceptance scenario|acceptance tests|acceptance criteria and testing|success criteria|success metric
      measuring success|how will we measure success|how do we measure success|how we measure success|what does success look like
      what success looks like|kpi|key metrics|north star|measurable outcomes|outcomes|expected outcomes|leading indicators|lagging indicators|okr
      key results|qualitative metrics|functional requirement|non-functional requirement|nfr|functional specification|functional specs|requirement
      must-have|should have|could have|won't have|nice-to-have|p0|p1|p2|moscow|verbatim constraints|user|target user|target audience|audience
      intended audience|who is this for|who is it for|persona|user persona|user profile and challenges|competitors|competition|actors
      user research|challenge(s) faced by the user|value proposition|value|monetization|pricing|pricing model|pricing tiers|gtm|gtm strategy
      launch strategy|discovery|differentiators|vision|mission|scope|mvp scope|scope boundaries|evidence|evidence against|hypothesis|hypotheses
      priority|prioritization|user experience|ux|user interface|ux design|detailed experience walkthrough|rough-in designs|wireframes|mockups
      screens|branding|business rules|why is this a problem|core features|key features|new features|what are we building|what we're building
      what're you building|what are you building|edge case|boundaries|capabilities|modified capabilities|what changes|expected behavior
      expected behaviour|actual behavior|added requirements|modified requirements|removed requirements|design & ux
      evidence for`,
    engineering: `
      design details|detailed design|technical design|high level design|system design|solution design|design document|design overview
      design approach|api design|cli design|component design|interface design|architecture|system architecture|high level architecture
      architecture diagram|component architecture|security architecture|service architecture|microservices|architecture context|design patterns
      tech stack|technology stack|technology|technology choices|technology stack table|technology stack requirements|stack
      technical implementation|technical context|technical notes|technical summary|technical considerations|technical requirement
      technical assumptions|technical debt|system requirements|api requirements|testing requirements|test requirements|monitoring requirements
      infrastructure requirements|integration requirements|deployment requirements|software requirements|data requirements
      documentation requirements|implementation|implementation detail|implementation plan|implementation strategy|implementation note
      implementation tasks|implementation approach|implementation phases|implementation considerations|implementation sketch|implementation order
      implementation roadmap|implementation priority|implementation details/notes/constraints|notes/constraints/caveats|caveats|data model
      data flow|data types|database|database schema|database migration|schema|entity-relationship diagram|entities|tables|indexes|foreign keys
      columns|storage|caching|caching strategy|query patterns|query optimization|indexing strategy|message format|serialization|api|api changes
      api specification|api endpoint|api contract|api integration|endpoint|routes|interfaces|repository interfaces|interface definitions|contract
      webhooks|protocol|response format|error response format|error codes|component|component structure|component hierarchy|component diagram
      component files|frontend components|backend components|ui components|services|modules|classes|state machine|state management
      state transitions|functions|methods|algorithm|pseudocode|code|code quality|source code|source tree|source compatibility|abi compatibility
      effect on abi stability|effect on api resilience|implications on adoption|impact on existing code|impact on existing packages|file structure
      directory structure|project structure|project structure notes|repository structure|monorepo structure|package structure|file list
      file locations|files to modify|files to create|files modified|files created|files changed|modified files|new files|affected files|key files
      coding standards|naming conventions|middleware|backend|back-end|frontend|front-end|client|server-side|client-side|deployment
      deployment strategy|deployment considerations|infrastructure|ci/cd|ci/cd pipeline|ci pipeline|build configuration|devops|docker
      docker configuration|kubernetes|hosting|environments|environment configuration|environment setup|environment variables
      configuration management|server configuration|rollout|rollout plan|rollout strategy|rollout, upgrade and rollback planning|rollback
      rollback plan|rollback strategy|release plan|release signoff checklist|release criteria|feature flag|feature gate|migration|migration plan
      migration strategy|migration steps|migration guide|upgrade / downgrade strategy|upgrade strategy|version skew strategy|graduation criteria
      alpha|beta|ga|alpha -> beta graduation|beta -> ga graduation|removing a deprecated flag|production readiness
      production readiness review questionnaire|operational readiness|runbook|operations|monitoring|observability|logging|telemetry|tracing|alerts
      alerting|health checks|test plan|test strategy|testing strategy|testing|tests|testing approach|test case|test scenarios|test coverage
      test coverage requirements|coverage requirements|test data|test framework|testing framework|test fixtures|test execution|test results
      test automation|test organization|test pyramid|testing philosophy|testing standards|testing checklist|testing infrastructure|testing stack
      unit test|unit testing|integration test|integration testing|e2e test|e2e|end to end tests|performance testing|performance tests
      security testing|security tests|manual testing|manual testing checklist|property-based tests|property-based testing|qa|qa results
      mocking strategy|prerequisite testing updates|verification steps|verification|validation plan|validation strategy|validation steps
      dual testing approach|correctness properties|invariants|error handling|error handling strategy|error handling patterns|error recovery
      error categories|retry logic|failure modes|concurrency|memory management|scaling strategy|task|task breakdown|subtasks|work breakdown
      work items|dev notes|dev agent record|agent model used|debug log references|completion notes|previous story insights|refactoring performed
      compliance check|improvements checklist|files modified during review|gate status|security review|code quality assessment|constitution check
      constitution alignment|charter check|complexity tracking|complexity|feasibility|feasibility study|spike|poc|estimate|estimation|effort
      effort estimate|effort estimation|story points|time estimate|how it works|how does it work|internals|mechanism|mechanics|how
      reference-level explanation|guide-level explanation|specification|grammar|syntax|semantics|abi|parallel opportunities|parallel team strategy
      incremental delivery|mvp first|within each user story|format: [id] [p?] [story] description|path conventions|dependencies & execution order
      phase dependencies|user story dependencies|integration points|existing system integration|loop classification|setup|local development
      scripts|authentication flow|auth flow|authentication middleware|rate limiting|encryption|secrets management|input validation
      validation rules|queries`,
    shared: `
      shared|both sides|open question|open issue|open items|open points|open discussions|outstanding issues|unresolved issues|unresolved|unknowns
      tbd|clarification|needs clarification|discussion|discussion points|design review notes|review notes|decision|decision outcome|decision log
      decision drivers|decision criteria|decision rationale|design decision|architecture decision records|architecture decision
      architectural decision|technical decisions|implementation decisions|design rationale|rationale|justification|final answer|resolution|verdict
      go/no-go decision points|conclusion|recommendation|recommended approach|options|considered options|choices|alternative
      alternative approaches|rejected ideas|pros|cons|advantages|disadvantages|trade-off|tradeoff|positive|negative|neutral|strengths|weaknesses
      consequences|confirmation|drawback|downsides|risk|risk mitigation|mitigation|mitigation strategy|mitigation plan|risk assessment
      risk register|technical risk|dvf+v risk assessment|raid|raid log|rabbit holes|challenges|potential issues|known issues|gotchas|pitfalls
      blockers|threats|contingency plan|assumption|constraint|technical constraints|limitation|internal dependencies|external dependencies
      timeline|milestone|schedule|project plan|implementation timeline|roadmap|delivery plan|launch plan|deliverables|phases|phasing|sprint plan
      next steps|action items|recommended next steps|follow up|future work|future enhancements|future considerations|future possibilities
      future directions|future improvements|future extensions|prior art|prior work|related work|lessons learned|status|implementation status
      status update|recommended status|key stake holders & contributors|raci|raci matrix|approvers|scope change|change request|impact assessment
      impact analysis|what comes out in exchange|evaluation criteria|comparison|proposed option`,
    none: `
      table of contents|toc|contents|index|outline|reference|external references|cross-references|bibliography|further reading|links|resources
      see also|related|related documents|related documentation|related issues|related specifications|related adrs|more information|sources
      official documentation|appendix|appendices|change log|changelog|revision history|history|revisions|versions|document control
      document information|document info|document metadata|metadata|author|contributors|acknowledgments|credits|thanks|license|glossary
      terminology|terms|definitions|acronyms|abbreviations|domain language|prompt|how to use this document|how to use this template|end of prd
      tags|keywords|instructions|reviewers|user input|acknowledgements`,
  },
  soft: {
    pm: `
      requirements|introduction|intro|background|background context|historical context|executive summary|elevator pitch|purpose|intent
      current state|desired state|target state|future state|as-is|to-be|status quo|feature|scenario|benefits|impact|proposal|proposed change
      key entities|concepts|performance requirements|usability|accessibility|localization|internationalization|measurement|measurement approach
      metrics|inspiration|design principles|guiding principles|principles|strategy|product|in-scope|workflow|ui design|ui|interaction design
      notifications|permissions|roles|behavior|behaviour|what|request|tenets|what this looks like|quality bar`,
    engineering: `
      design|performance optimization|optimization|cost optimization|performance considerations|security considerations|privacy considerations
      compatibility|backward compatibility|backwards compatibility|breaking changes|deprecation|integration|authentication|authorization
      access control|versioning|configuration|config|security model|threat model|data validation|prerequisites|installation|usage|development
      libraries|troubleshooting|commands|cli|cli commands|maintenance`,
    shared: `
      option|question|dependency|definition of done|done when|exit criteria|quality gates|budget|cost|approach`,
    none: 'note|faq|frequently asked questions|q&a|checklist|documentation',
  },
  weak: {
    pm: 'summary|overview|abstract|tl;dr|tldr|description|about|solution overview',
    engineering: 'details|example|notes',
    shared: `
      process|validation|experiments|team|ownership|governance|responsibilities|approval|completed|feedback|comments|concerns|future|resolved
      outcome|phase|sprint|week|stage|iteration|step`,
  },
  first: {
    engineering: `
      implementation|implementing|implement|testing|test|refactor|refactoring|database|backend|frontend|api|deploying|deployment|migrate|migrating
      debugging|ci|docker|kubernetes|terraform|architecture|technical|integrating|configuring|caching|logging|monitoring|algorithm|schema|data|code
      developer|development|engineering|migration|graphql|sql`,
    pm: 'goal|user|persona|customer|requirement|feature|epic|story|scenario|kpi|metric|problem|why|business|market|competitive|mvp|acceptance|success',
    shared: 'risk|decision|alternative|assumption|milestone|mitigating',
    none: 'appendix|annex',
  },
  last: {
    engineering: `
      architecture|schema|endpoint|diagram|implementation|testing|test|middleware|algorithm|api|database|infrastructure|deployment|migration
      refactoring|module|component|pipeline|configuration|internals|codebase|code|config|class|interface|protocol|task|rollout|rollback|structure
      handling|environment|stack|standards`,
    pm: `
      requirement|goal|objective|story|persona|kpi|scope|criteria|journey|scenario|need|user|customer|experience|benefit|metric|outcome|market`,
    shared: `
      risk|decision|question|assumption|constraint|dependency|alternative|option|mitigation|limitation|trade-off|tradeoff|milestone|timeline|roadmap
      recommendation|rationale|consequence|drawback`,
    none: 'glossary|history|changelog',
  },
};
