import type { OwnTemplate } from './template.ts';

/** The texts about one thing each: they fit one screen. */
export const ITEM_TEMPLATES: readonly OwnTemplate[] = [
  {
    id: 'brief',
    name: 'Brief',
    description: 'Ask for a decision: goal, options, recommendation and risks on one screen',
    prefix: 'tandem-brief',
    body: `## Decision needed: [what must be decided]

- **Goal:** [the outcome for users or the business, in one line]
- **Decider:** [@who decides]
- **Due:** [YYYY-MM-DD]
- **If nobody decides:** [what happens then]

### Options

- **Option A:** [short name]
  - **Gain:** [what users or the business get]
  - **Cost:** [what it takes or gives up]
  - **Effort:** [range and unit]
  - **Estimated by:** [@engineer]
  - **Rests on:** [what must hold for this effort]
- **Option B:** [short name]
  - **Gain:** [what users or the business get]
  - **Cost:** [what it takes or gives up]
  - **Effort:** [range and unit]
  - **Estimated by:** [@engineer]
  - **Rests on:** [what must hold for this effort]

### Recommendation

[which option], because [reason]

### Risks

| Risk | Mitigation | Owner |
| --- | --- | --- |
| [what is not known yet] | [what is done about it] | [@owner] |
`,
  },
  {
    id: 'scope-change',
    name: 'Scope change',
    description: 'Say what changes, what it does to date and quality, and what comes out in exchange',
    prefix: 'tandem-scope-change',
    body: `## Scope change: [what changes]

- **From:** [what was agreed]
- **To:** [what is asked for now]
- **Asked by:** [me: @who asks]
- **Asked on:** [today]
- **Why now:** [what has changed]
- **Impact on timeline:** [how much longer or shorter]
  - **Given by:** [@engineer]
  - **Assuming:** [what must hold]
- **Impact on quality:** [what gets better, worse or untested]
- **Comes out in exchange:** [what is dropped or moved to later]
- **Recommendation:** [take it / swap it / later / decline it], because [reason]
- **Decided by:** [@who decides]
- **Decided on:** [YYYY-MM-DD]
`,
  },
  {
    id: 'discovery',
    name: 'Discovery',
    description: 'Frame a problem with an engineer: options, feasibility and a test plan',
    prefix: 'tandem-discovery',
    body: `## Discovery: [what we want to find out]

- **Problem:** [what goes wrong]
  - **Who has it:** [which users, how many]
  - **Today:** [how they manage now]
  - **Evidence:** [what shows it, with its source]
- **Engineer involved:** [@engineer]
  - **Since:** [YYYY-MM-DD]

### Options

- **Option A:** [short name and what it changes for users]
- **Option B, smaller:** [the least that could help]

### Feasibility

- **Checked by:** [@engineer]
- **Tried:** [prototype, spike, reading of the code]
- **Verdict:** [feasible / feasible with changes / not feasible / not known yet]
- **Unknowns:** [what is still to be found out]

### Test plan

- **Hypothesis:** [if we do this, these users will do that]
- **Method:** [interviews / prototype test / A/B test / survey]
- **Sample:** [who and how many]
- **Passes at:** [the result that means go on]
- **Stops at:** [the result that means stop]
- **Date:** [YYYY-MM-DD]
`,
  },
  {
    id: 'decision',
    name: 'Decision',
    description: 'Record one question from open to decided, with its options and reasons',
    prefix: 'tandem-decision',
    body: `## Decision: [the question to answer]

- **Status:** [!open / decided / deferred / rejected / superseded]
- **Decider:** [@who decides]
- **Due:** [YYYY-MM-DD]
- **Blocks:** [what waits for the answer]
- **Option A:** [short name]
  - **Gain:** [what speaks for it]
  - **Cost:** [what speaks against it]
- **Option B:** [short name]
  - **Gain:** [what speaks for it]
  - **Cost:** [what speaks against it]
- **Recommendation:** [which option], because [reason]
- **Outcome:** [which option, once decided], because [reason]
- **Revisit when:** [what would reopen the question]
`,
  },
  {
    id: 'risk',
    name: 'Risk',
    description: 'Name what may happen, what it would do, and what is done about it',
    prefix: 'tandem-risk',
    body: `## Risk: [short name]

- **If:** [what may happen]
- **Then:** [what it does to users, date or quality]
- **Likelihood:** [low / medium / high]
- **Impact:** [low / medium / high]
- **Mitigation:** [what is done about it]
- **Owner:** [@owner]
- **Trigger:** [the sign that it is happening]
`,
  },
  {
    id: 'estimate',
    name: 'Estimate',
    description: 'Give a range with its confidence and everything that it rests on',
    prefix: 'tandem-estimate',
    body: `## Estimate: [what is estimated]

- **Effort:** [lowest]-[highest] [person-days / weeks / story points]
- **Confidence:** [low / medium / high]
- **Estimated by:** [me: @engineer]
- **Estimated on:** [today]
- **Rests on:**
  - **Team:** [who works on it, how much of their time]
  - **Dependency:** [what must be ready, by when, from whom]
  - **Data:** [what must be there, in which state]
  - **Scope:** [what exactly is to be built]
  - **Environment:** [what must be available to build and test]
- **Not included:** [what comes on top]
- **Valid until:** [YYYY-MM-DD]
`,
  },
  {
    id: 'evidence',
    name: 'Evidence',
    description: 'Back a claim with its source, its size and what speaks against it',
    prefix: 'tandem-evidence',
    body: `## Evidence: [the claim]

- **Source:** [interviews, tickets, analytics, with a link]
- **Who and how many:** [which users, how many of how many]
- **Date:** [YYYY-MM-DD]
- **Speaks against it:** [what does not fit, or who disagrees]
- **Confidence:** [low / medium / high]
`,
  },
];
