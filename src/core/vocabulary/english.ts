import type { Language } from './language.ts';

/** What sections are called in English, most usual first; only what qualifiers, first and last words and parts do not tell already. */
export const ENGLISH: Language = {
  families: {
    questions:
      "open questions|unresolved questions|open issues|open question|unresolved question|unresolved issues|outstanding questions|unanswered questions|open points|open items|open topics|questions and discussion topics|unresolved questions and bikeshedding|key assumptions to test and questions to answer|clarifying questions|clarification questions|questions to clarify|questions for clarification|questions to answer|questions to resolve|open questions and decisions|items to clarify|to be decided|to be discussed|unknowns|questions|outstanding issues|pending questions|pending issues|open discussions|unresolved|to be resolved|needs clarification|still open|things to figure out|what we don't know|what we don't know yet|what is still open|discussion points|points to discuss|points for discussion|topics for discussion|discussion topics|questions for discussion|questions for reviewers|unresolved topics|unsolved questions|items to decide|still to decide|still to be decided|open ends|loose ends|to be determined|tbd|input needed|feedback needed|feedback requested|undecided|not yet decided|questions raised",
    decide:
      'decision needed|decisions needed|decision required|decisions required|decision to be made|decisions to be made|decisions to make|open decisions|open decision|pending decisions|active decisions|decision requests|decision request|outstanding decisions|unresolved decisions|proposed decisions|proposed decision|decisions pending|blocking decisions|blocking decision|remaining decisions|upcoming decisions|decisions to take|decisions to be taken|required decisions|required design decisions|decisions we need',
    decisions:
      'decisions|decision|decision outcome|design decisions|design decision|decision log|decisions log|decision register|locked decisions|decisions made|decision record|decision records|final answer|final decision|architecture decisions|architectural decisions|architecture decision records|significant decisions|resolved decisions|decision history|decision summary|decisions taken|agreed decisions|resolution|design review notes|review decisions|decisions from review',
    answered:
      'clarifications|resolved questions|answered questions|discussed questions|closed questions|resolved open questions|open questions resolved|open items resolved during implementation|questions and answers|questions answered|clarifications and decisions',
    risks:
      'risks|risk|risks and mitigations|risks and mitigation|risk and mitigation|risk and mitigations|risk register|risk assessment|risk analysis|risk management|risks and drawbacks|risks & mitigations|drawbacks|drawback|risks / trade-offs|risks mitigations|rabbit holes|threats|risk matrix|risks identified|negative consequences|risk factors|risk log|risks and challenges|risks and concerns|risk and issues|risks and issues|potential issues|what are other known failure modes|failure modes|cons and risks|what could go wrong|what can go wrong|what might go wrong|pre-mortem|premortem',
    mitigations:
      'mitigation|risk mitigation|mitigations|mitigation strategy|mitigation strategies|mitigation plan|risk response',
    assumptions:
      'assumptions|assumption|working assumptions|assumptions to validate|assumptions to test|assumptions to verify|assumptions to check|assumptions index|planning assumptions|assumption log|core assumptions|underlying assumptions|assumptions made|assumptions and dependencies|assumptions and constraints|dependencies and assumptions',
    metrics:
      "success criteria|success metrics|measurable outcomes|metrics|kpis|kpi|success measures|measures of success|measuring success|success metric|north star|north star metric|goals and success metrics|goals and metrics|success indicators|key performance indicators|key results|metrics and kpis|success criteria and metrics|success metrics and kpis|secondary metrics|guardrail metrics|counter-metrics|counter metrics|how will we measure success|how we measure success|metrics for success|target metrics|success factors|outcome metrics|metrics of success|what does success look like|what success looks like|success looks like|how will we know|how will we know it worked|how will we know we succeeded|how will we know if we succeeded|how we will measure success|how we'll measure success|how will success be measured|how is success measured|objectives and key results|okrs|definition of success|success measurement|success targets|measurable goals|measurable results",
    estimates:
      'estimate|estimates|effort|estimated effort|effort estimate|effort estimates|effort estimation|timeline estimate|time estimate|time estimates|cost estimate|estimation|mission sizing|sizing|development plan|effort and timeline|estimated timeline|estimated duration|level of effort|total effort|work estimate|total estimated effort|estimated total effort|effort summary|effort breakdown|estimate summary|total estimate|total estimates|project estimate',
    options: 'options|considered options|options considered|solution options|options and trade-offs',
    alternatives:
      'alternatives|alternatives considered|alternative|alternative approaches|alternatives and trade-offs|rejected alternatives|rejected options|other options|pros and cons of the options|rationale and alternatives|alternative designs|alternative solutions|approaches considered|alternatives considered and rejected|rejected ideas|prior art',
    recommendation: 'recommendation|recommendations|recommended option',
    evidence:
      'evidence|supporting evidence|evidence log|validated evidence|evidence for|evidence against|evidence for the idea|evidence against the idea|evidence for and against|supporting data',
    scopeChanges:
      'scope change|scope changes|change requests|change request|scope change log|scope amendments|scope amendment|change protocol|scope change requests|changes to scope|changes in scope|scope log|amendment|amendments|scope revisions|descoped|change request log',
    nonGoals:
      "non-goals|non goals|nongoals|out of scope|not in scope|exclusions|out-of-scope|won't do|non-requirements|explicitly out of scope|what we are not doing|what we're not doing|what we are not working on|what we're not working on|what we're not working on and why|not doing|no-gos",
    history:
      'change log|changelog|revision history|version history|document history|history|revisions|changes since|changes|release notes|references|table of contents|glossary|appendix|see also|resources|links|definitions|acknowledgements|acknowledgments|related documents',
    acceptance:
      'acceptance criteria|acceptance scenarios|definition of done|definition of ready|acceptance tests|done when|graduation criteria',
    faq: 'faq|faqs|research questions|questions to consider|q&a|frequently asked questions|interview questions|survey questions|discussion questions',
    other:
      'technical assumptions|additional technical assumptions|risk profile|metrics definitions|monitoring|observability|tests|test plan|testing|tasks|action items|next steps|future work|future possibilities|rollback plan|rollback strategy|rollback|rollback procedure|dependencies|external dependencies|internal dependencies|contingency plan|contingency plans|low risk|low risk implementation|low risk items|validation plan|mitigating factors|testing strategy|test strategy|additional controls|measurement approach|data collection|data collection methods|dashboards|dashboard|metric dashboard|metrics dashboard|review checklist|quarterly review checklist|quarterly review|review schedule|triggers|user surveys|instrumentation|reporting|reporting cadence|review cadence|measurement plan|telemetry|telemetry collection|data collected|privacy|why this metric|why this metric matters|definition|calculation|how it is calculated|measurement infrastructure',
  },
  sides: {
    strong: {
      pm: `
        goal|objective|in scope|excluded|problem statements|user problem|customer problem|details of user problem|pain point|opportunity|needs|why
        context|use case|user story|story|epic|job-to-be-done|jtbd|user scenario|user scenarios & testing|acceptance|acceptance criteria and testing
        key metrics|outcomes|leading indicators|lagging indicators|okr|functional requirement|non-functional requirement|nfr|requirement|must-have
        should have|could have|won't have|nice-to-have|p0|p1|p2|moscow|verbatim constraints|target user|target audience|audience|persona|user persona
        user profile and challenges|competition|actors|challenge(s) faced by the user|value proposition|value|pricing|gtm|discovery|differentiators
        mission|scope|mvp scope|scope boundaries|hypothesis|hypotheses|priority|prioritization|user experience|ux|ux design
        detailed experience walkthrough|rough-in designs|wireframes|mockups|screens|branding|business rules|core features|key features|new features
        edge case|boundaries|capabilities|modified capabilities|what changes|added requirements|modified requirements|design & ux
        how do we measure success|future considerations|story context`,
      engineering: `
        design details|detailed design|technical design|high level design|solution design|design document|design overview|api design|cli design
        component design|system architecture|high level architecture|architecture diagram|architecture context|design patterns|tech stack
        technology stack|technology stack requirements|stack|technical context|technical requirement|implementation requirement|technical assumptions|technical debt
        api requirements|testing requirements|test requirements|monitoring requirements|integration requirements|data requirements
        documentation requirements|implementation|implementation detail|implementation plan|implementation strategy|implementation note
        implementation approach|implementation phases|implementation order|implementation details/notes/constraints|caveats|data model|data flow
        database schema|schema|entities|tables|indexes|foreign keys|columns|storage|caching strategy|query patterns|query optimization
        indexing strategy|api|api changes|api specification|api endpoint|endpoint|routes|contract|webhooks|protocol|response format
        error response format|error codes|component|frontend components|services|modules|classes|state management|state transitions|functions|methods
        code|source code|source compatibility|abi compatibility|effect on abi stability|effect on api resilience|implications on adoption
        impact on existing code|impact on existing packages|file structure|project structure|project structure notes|repository structure|file list
        file locations|files to modify|files to create|files modified|files created|modified files|new files|key files|coding standards
        naming conventions|backend|back-end|frontend|front-end|client|server-side|client-side|deployment|deployment strategy|infrastructure|ci/cd
        devops|hosting|environments|environment variables|rollout|rollout plan|rollout, upgrade and rollback planning|rollback|rollback plan
        rollback strategy|feature flag|feature gate|migration strategy|upgrade / downgrade strategy|version skew strategy|graduation criteria|alpha
        beta|ga|alpha -> beta graduation|beta -> ga graduation|removing a deprecated flag|production readiness
        production readiness review questionnaire|runbook|operations|monitoring|observability|logging|telemetry|tracing|alerts|alerting|health checks
        test plan|testing strategy|testing|testing approach|test case|test scenarios|test coverage|test coverage requirements|coverage requirements
        testing framework|test fixtures|test results|test organization|testing standards|unit test|unit testing|integration test|integration testing
        e2e test|e2e|performance testing|performance tests|manual testing|property-based tests|property-based testing|qa|qa results|mocking strategy
        prerequisite testing updates|verification steps|verification|validation plan|validation strategy|validation steps|dual testing approach
        correctness properties|invariants|error handling|error handling strategy|error handling patterns|error recovery|error categories|failure modes
        concurrency|task|task breakdown|subtasks|dev notes|dev agent record|debug log references|previous story insights
        refactoring performed|compliance check|improvements checklist|files modified during review|gate status|security review|code quality assessment
        constitution check|constitution alignment|charter check|complexity tracking|feasibility|spike|poc|story points|how it works|internals|mechanism
        mechanics|how|reference-level explanation|guide-level explanation|specification|grammar|syntax|semantics|abi
        parallel team strategy|incremental delivery|mvp first|format: [id] [p?] [story] description|path conventions
        integration points|existing system integration|setup
        local development|scripts|authentication flow|auth flow|rate limiting|encryption|input validation|validation rules|queries|technical notes
        implementation pattern|external apis|all needed context|loop classification|performance, power, and efficiency
        what are other known failure modes`,
      shared: `
        shared|tbd|decision drivers|decision rationale|design rationale|rationale|verdict|go/no-go decision points|conclusion|choices|pros|cons
        advantages|disadvantages|trade-off|tradeoff|positive|negative|neutral|strengths|weaknesses|consequences|confirmation|downsides
        dvf+v risk assessment|raid|raid log|challenges|known issues|gotchas|pitfalls|blockers|constraint|technical constraints|limitation
        dependency|internal dependencies|external dependencies|dependencies & execution order|phase dependencies|user story dependencies
        timeline|schedule|roadmap|deliverables|phases|phasing|next steps|recommended next steps|follow up
        future work|future enhancements|future possibilities|future directions|future improvements|future extensions|possible extensions|prior work|related work|lessons learned
        implementation status|recommended status|key stake holders & contributors|raci|approvers|comparison|proposed option|implementation decisions
        release signoff checklist|notes/constraints/caveats|completion notes|completion notes list|todo|to do|to-do`,
      none: 'toc|contents|index|outline|cross-references|related|related documentation|related issues|related adrs|more information|sources|official documentation|appendices|versions|document control|metadata|author|contributors|credits|thanks|license|terminology|terms|acronyms|domain language|prompt|end of prd|tags|keywords|instructions|reviewers|reviewed by|review date|quick links|contact|user input|agent model used|code of conduct|contributing|how to contribute|ways to contribute|getting started|where to get help|community',
    },
    soft: {
      pm: 'requirements|introduction|intro|background|background context|executive summary|purpose|intent|current state|desired state|target state|as-is|to-be|feature|scenario|benefits|impact|proposal|key entities|concepts|performance requirements|usability|accessibility|localization|internationalization|measurement|measurement approach|metrics|inspiration|design principles|guiding principles|principles|strategy|product|in-scope|workflow|ui|notifications|permissions|roles|behavior|behaviour|what|request|tenets|quality bar|definition of done|done when',
      engineering:
        'design|performance optimization|optimization|cost optimization|performance considerations|security considerations|compatibility|backward compatibility|breaking changes|deprecation|integration|authentication|authorization|access control|versioning|configuration|config|security model|threat model|prerequisites|installation|usage|development|libraries|troubleshooting|commands|cli|cli commands|maintenance',
      shared: 'option|question|exit criteria|quality gates|budget|cost|approach',
      none: 'note|faq|q&a|checklist|documentation',
    },
    weak: {
      pm: 'summary|overview|abstract|tl;dr|tldr|about|solution overview',
      engineering: 'details|example|notes',
      shared:
        'process|validation|experiments|team|ownership|governance|responsibilities|approval|completed|feedback|comments|concerns|future|resolved|outcome|phase|sprint|week|stage|iteration',
      none: 'changes|changes since|release notes',
    },
    first: {
      engineering:
        'implementation|implementing|implement|testing|test|refactor|refactoring|database|backend|frontend|api|deploying|deployment|migrate|migrating|debugging|ci|docker|kubernetes|terraform|architecture|technical|integrating|configuring|caching|logging|monitoring|algorithm|schema|data|code|developer|development|engineering|migration|graphql|sql',
      pm: 'goal|user|persona|customer|requirement|feature|epic|story|scenario|kpi|metric|problem|why|business|market|competitive|mvp|acceptance|success',
      shared: 'risk|decision|alternative|assumption|milestone|mitigating',
      none: 'appendix|annex',
    },
    last: {
      engineering:
        'architecture|schema|endpoint|diagram|implementation|testing|test|middleware|algorithm|api|database|infrastructure|deployment|migration|refactoring|module|component|pipeline|configuration|internals|codebase|code|config|class|interface|protocol|task|rollout|rollback|structure|handling|environment|stack|standards',
      pm: 'requirement|goal|objective|story|persona|kpi|scope|criteria|journey|scenario|need|user|customer|experience|benefit|metric|outcome|market',
      shared:
        'risk|decision|question|assumption|constraint|dependency|alternative|option|mitigation|limitation|trade-off|tradeoff|milestone|timeline|roadmap|recommendation|rationale|consequence|drawback',
      none: 'glossary|history|changelog',
    },
  },
  statuses: {},
};
