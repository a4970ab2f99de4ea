import type { HeadingVocabulary } from '../families.ts';

/** What sections are called in English, most usual first. */
export const english: HeadingVocabulary = {
  questions:
    'open questions|unresolved questions|open issues|open question|unresolved question|unresolved issues|outstanding questions|remaining questions|unanswered questions|open points|open items|open topics|questions and discussion topics|unresolved questions and bikeshedding|key assumptions to test and questions to answer|known unknowns|clarifying questions|questions to answer|questions to resolve|open questions and decisions|items to clarify|to be decided|to be discussed|unknowns|questions|outstanding issues|pending questions|pending issues|open discussions|unresolved|to be resolved|needs clarification|still open',
  decide:
    'decision needed|decisions needed|decision required|decisions required|decision to be made|decisions to be made|decisions to make|open decisions|open decision|pending decisions|active decisions|decision requests|decision request|outstanding decisions|unresolved decisions|proposed decisions|proposed decision|decisions pending|decisions we need',
  decisions:
    'decisions|decision|decision outcome|key decisions|design decisions|design decision|key design decisions|decision log|decisions log|decision register|locked decisions|decisions made|decision record|decision records|final answer|final decision|technical decisions|architecture decisions|architectural decisions|architecture decision records|product decisions|significant decisions|resolved decisions|key technical decisions|decision history|decision summary|decisions taken|agreed decisions|resolution|design review notes|review decisions|decisions from review',
  answered:
    'clarifications|resolved questions|answered questions|discussed questions|closed questions|resolved open questions|open questions resolved|open items resolved during implementation|questions and answers|questions answered|clarifications and decisions',
  risks:
    'risks|risk|risks and mitigations|risks and mitigation|risk and mitigation|risk and mitigations|risk register|known risks|key risks|risk assessment|risk analysis|risk management|risks and drawbacks|risks & mitigations|drawbacks|drawback|risks / trade-offs|risks mitigations|potential risks|technical risks|business risks|rabbit holes|threats|main risks|major risks|top risks|project risks|risk matrix|risks identified|negative consequences|risk factors|risk log|risks and challenges|risks and concerns|risk and issues|risks and issues|potential issues|known failure modes|what are other known failure modes|failure modes|cons and risks',
  mitigations:
    'mitigation|risk mitigation|mitigations|mitigation strategy|mitigation strategies|mitigation plan|risk response',
  assumptions:
    'assumptions|key assumptions|assumption|working assumptions|assumptions to validate|assumptions index|planning assumptions|business assumptions|project assumptions|product assumptions|assumption log|core assumptions|underlying assumptions|assumptions made|assumptions and dependencies|assumptions and constraints|dependencies and assumptions',
  metrics:
    'success criteria|success metrics|measurable outcomes|metrics|key metrics|kpis|kpi|success measures|measures of success|measuring success|success metric|north star|north star metric|goals and success metrics|goals and metrics|success indicators|key performance indicators|key results|metrics and kpis|success criteria and metrics|success metrics and kpis|business metrics|product metrics|primary metrics|secondary metrics|guardrail metrics|counter-metrics|counter metrics|how will we measure success|how we measure success|metrics for success|target metrics|success factors|outcome metrics|metrics of success|what does success look like',
  estimates:
    'estimate|estimates|effort|estimated effort|effort estimate|effort estimates|effort estimation|timeline estimate|time estimate|time estimates|cost estimate|estimation|mission sizing|sizing|development plan|effort and timeline|estimated timeline|estimated duration|level of effort|total effort|work estimate',
  options: 'options|considered options|options considered|solution options|options and trade-offs',
  alternatives:
    'alternatives|alternatives considered|alternative|alternative approaches|alternatives and trade-offs|rejected alternatives|rejected options|other options|pros and cons of the options|rationale and alternatives|alternative designs|alternative solutions|approaches considered|other approaches considered|alternatives considered and rejected|rejected ideas|prior art',
  recommendation: 'recommendation|recommendations|our recommendation|recommended option',
  evidence:
    'evidence|customer evidence|user evidence|supporting evidence|evidence log|validated evidence|evidence for|evidence against|evidence for the idea|evidence against the idea|evidence for and against|supporting data',
  scopeChanges:
    'scope change|scope changes|change requests|change request|scope change log|scope amendments|scope amendment|change protocol|scope change requests|changes to scope|changes in scope|scope log|amendment|amendments|scope revisions|descoped|change request log',
  nonGoals:
    "non-goals|non goals|nongoals|out of scope|not in scope|exclusions|out-of-scope|won't do|non-requirements|explicitly out of scope|what we are not doing|not doing|no-gos",
  history:
    'change log|changelog|revision history|version history|document history|history|implementation history|revisions|changes since|changes|release notes|references|table of contents|glossary|appendix|see also|resources|links|definitions|acknowledgements|acknowledgments|related documents',
  acceptance:
    'acceptance criteria|acceptance scenarios|definition of done|definition of ready|acceptance tests|done when|graduation criteria',
  faq: 'faq|faqs|research questions|questions to consider|q&a|frequently asked questions|interview questions|survey questions|discussion questions',
  other:
    'technical assumptions|additional technical assumptions|risk profile|metrics definitions|monitoring|observability|tests|test plan|testing|tasks|action items|next steps|future work|future possibilities|rollback plan|rollback strategy|rollback|rollback procedure|dependencies|external dependencies|internal dependencies|contingency plan|contingency plans|low risk|low risk implementation|low risk items|validation plan|mitigating factors|testing strategy|test strategy|additional controls|measurement approach|data collection|data collection methods|dashboards|dashboard|triggers|user surveys|instrumentation|reporting|reporting cadence|review cadence|measurement plan',
};
