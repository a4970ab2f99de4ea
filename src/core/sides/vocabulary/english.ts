import type { SideWords } from './sideWords.ts';

// Only what the qualifiers, the first and the last words and the parts of a heading do not tell already.
export const ENGLISH: SideWords = {
  strong: {
    pm: `
      goal|objective|nongoals|non-goal|out-of-scope|in scope|excluded|problem|problem statements|user problem|customer problem
      details of user problem|pain point|opportunity|needs|why|motivation|context|use case|user story|story|epic|job-to-be-done|jtbd|user scenario
      user scenarios & testing|acceptance criteria|acceptance|acceptance scenario|acceptance criteria and testing|success criteria|success metric
      key metrics|measurable outcomes|outcomes|leading indicators|lagging indicators|okr|functional requirement|non-functional requirement|nfr
      requirement|must-have|should have|could have|won't have|nice-to-have|p0|p1|p2|moscow|verbatim constraints|target user|target audience
      audience|persona|user persona|user profile and challenges|competition|actors|challenge(s) faced by the user|value proposition|value|pricing
      gtm|discovery|differentiators|vision|mission|scope|mvp scope|scope boundaries|evidence|evidence against|hypothesis|hypotheses|priority
      prioritization|user experience|ux|ux design|detailed experience walkthrough|rough-in designs|wireframes|mockups|screens|branding
      business rules|core features|key features|new features|edge case|boundaries|capabilities|modified capabilities|what changes
      added requirements|modified requirements|design & ux|evidence for|how will we measure success
      how do we measure success|what does success look like`,
    engineering: `
      design details|detailed design|technical design|high level design|solution design|design document|design overview|api design|cli design
      component design|architecture|system architecture|high level architecture|architecture diagram|architecture context|design patterns
      tech stack|technology stack|technology stack requirements|stack|technical context|technical requirement|technical assumptions|technical debt
      api requirements|testing requirements|test requirements|monitoring requirements|integration requirements|data requirements
      documentation requirements|implementation|implementation detail|implementation plan|implementation strategy|implementation note
      implementation approach|implementation phases|implementation order|implementation details/notes/constraints|notes/constraints/caveats
      caveats|data model|data flow|database schema|schema|entities|tables|indexes|foreign keys|columns|storage|caching strategy|query patterns
      query optimization|indexing strategy|api|api changes|api specification|api endpoint|endpoint|routes|interfaces|contract|webhooks|protocol
      response format|error response format|error codes|component|frontend components|services|modules|classes|state management|state transitions
      functions|methods|code|source code|source compatibility|abi compatibility|effect on abi stability|effect on api resilience
      implications on adoption|impact on existing code|impact on existing packages|file structure|project structure|project structure notes
      repository structure|file list|file locations|files to modify|files to create|files modified|files created|modified files|new files
      key files|coding standards|naming conventions|backend|back-end|frontend|front-end|client|server-side|client-side|deployment
      deployment strategy|infrastructure|ci/cd|devops|hosting|environments|environment variables|rollout|rollout plan
      rollout, upgrade and rollback planning|rollback|rollback plan|rollback strategy|release signoff checklist|feature flag|feature gate
      migration|migration strategy|upgrade / downgrade strategy|version skew strategy|graduation criteria|alpha|beta|ga|alpha -> beta graduation
      beta -> ga graduation|removing a deprecated flag|production readiness|production readiness review questionnaire|runbook|operations
      monitoring|observability|logging|telemetry|tracing|alerts|alerting|health checks|test plan|testing strategy|testing|tests|testing approach
      test case|test scenarios|test coverage|test coverage requirements|coverage requirements|testing framework|test fixtures|test results
      test organization|testing standards|unit test|unit testing|integration test|integration testing|e2e test|e2e|performance testing
      performance tests|manual testing|property-based tests|property-based testing|qa|qa results|mocking strategy|prerequisite testing updates
      verification steps|verification|validation plan|validation strategy|validation steps|dual testing approach|correctness properties|invariants
      error handling|error handling strategy|error handling patterns|error recovery|error categories|failure modes|concurrency|task|task breakdown
      subtasks|dev notes|dev agent record|agent model used|debug log references|completion notes|previous story insights|refactoring performed
      compliance check|improvements checklist|files modified during review|gate status|security review|code quality assessment|constitution check
      constitution alignment|charter check|complexity tracking|feasibility|spike|poc|estimate|effort|story points|how it works|internals|mechanism
      mechanics|how|reference-level explanation|guide-level explanation|specification|grammar|syntax|semantics|abi|parallel opportunities
      parallel team strategy|incremental delivery|mvp first|within each user story|format: [id] [p?] [story] description|path conventions
      dependencies & execution order|phase dependencies|user story dependencies|integration points|existing system integration|setup
      local development|scripts|authentication flow|auth flow|rate limiting|encryption|input validation|validation rules|queries|technical notes|implementation pattern
      external apis|all needed context|loop classification`,
    shared: `
      shared|open question|open issue|open points|open discussions|unknowns|tbd|clarification|design review notes|decision|decision outcome
      decision log|decision drivers|decision rationale|design decision|architecture decision records|architecture decision|design rationale
      rationale|justification|final answer|verdict|go/no-go decision points|conclusion|recommendation|options|considered options|choices
      alternative|pros|cons|advantages|disadvantages|trade-off|tradeoff|positive|negative|neutral|strengths|weaknesses|consequences|confirmation
      drawback|downsides|risk|risk mitigation|mitigation|mitigation strategy|risk assessment|risk register|dvf+v risk assessment|raid|raid log
      challenges|potential issues|known issues|gotchas|pitfalls|blockers|threats|assumption|constraint|technical constraints|limitation
      internal dependencies|external dependencies|timeline|schedule|roadmap|deliverables|phases|phasing|next steps|recommended next steps
      follow up|future work|future enhancements|future considerations|future possibilities|future directions|future improvements|prior art
      prior work|related work|lessons learned|status|implementation status|recommended status|key stake holders & contributors|raci|approvers
      scope change|change request|comparison|proposed option|implementation decisions`,
    none: `
      table of contents|toc|contents|index|outline|reference|cross-references|links|resources|see also|related|related documentation
      related issues|related adrs|more information|sources|official documentation|appendix|appendices|change log|changelog|revision history
      history|revisions|versions|document control|metadata|author|contributors|acknowledgments|credits|thanks|license|glossary|terminology|terms
      definitions|acronyms|domain language|prompt|end of prd|tags|keywords|instructions|reviewers|user input|acknowledgements`,
  },
  soft: {
    pm: `
      requirements|introduction|intro|background|background context|executive summary|purpose|intent|current state|desired state|target state
      as-is|to-be|feature|scenario|benefits|impact|proposal|key entities|concepts|performance requirements|usability|accessibility|localization
      internationalization|measurement|measurement approach|metrics|inspiration|design principles|guiding principles|principles|strategy|product
      in-scope|workflow|ui|notifications|permissions|roles|behavior|behaviour|what|request|tenets|quality bar`,
    engineering: `
      design|performance optimization|optimization|cost optimization|performance considerations|security considerations|compatibility
      backward compatibility|breaking changes|deprecation|integration|authentication|authorization|access control|versioning|configuration|config
      security model|threat model|prerequisites|installation|usage|development|libraries|troubleshooting|commands|cli|cli commands|maintenance`,
    shared: `
      option|question|dependency|definition of done|done when|exit criteria|quality gates|budget|cost|approach`,
    none: 'note|faq|q&a|checklist|documentation',
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
