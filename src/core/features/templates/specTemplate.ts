import type { OwnTemplate } from './template.ts';

/** The whole document that product and engineering write together: it fits two screens. */
export const SPEC_TEMPLATE: OwnTemplate = {
  id: 'spec',
  name: 'Two-sided spec',
  description: 'Write a whole spec: why and what, what both sides share, and how',
  prefix: 'tandem-spec',
  body: `# [title]

- **Status:** [!draft / in review / approved / implemented]
- **PM:** [@pm]
- **Engineer:** [@engineer]

## Why and what

- **Problem:** [who has which problem today]
- **Evidence:** [what shows it, with its source and date]
- **Goal:** [the outcome for users or the business, in one line]
- **Priority:** [high / medium / low], because [reason]

### Success metric

| Metric | Baseline | Target | Timeframe | Guardrail |
| --- | --- | --- | --- | --- |
| [what is measured] | [value now] | [value to reach] | [by when] | [what must not get worse] |

### Scope

- [what is part of it]

### Non-goals

- [what is not part of it, though one might think so]

### Requirements

- [what a user can do, or what must be true for them]

### Constraints

- [what is given] (set by [@who or which rule])

## Shared

### Open decisions

| Decision | Decider | Due | Status |
| --- | --- | --- | --- |
| [what must be decided] | [@who decides] | [YYYY-MM-DD] | [!open / decided / deferred] |

### Risks

| Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- |
| [if this happens, then that follows] | [low / medium / high] | [low / medium / high] | [what is done about it] | [@owner] |

### Assumptions

- [what we take to be true, and how we will check it]

### Phases

- **Phase 1:** [what users can do after it]
- **Phase 2:** [what users can do after it]

### Scope changes

None yet.

## How

### Options

- **Option A:** [a way to build it, with its trade-offs]
- **Option B:** [another way, with its trade-offs]

### Feasibility and rollout

- **Feasibility:** [what was tried, by whom, with which result]
- **Estimate:** [range and unit]
- **Rests on:** [team, dependencies, data, scope, environment]
- **Test and rollout:** [how it is tested, and who gets it when]

### Technical risks

- [what may go wrong while building it, and what is done about it]
`,
};
