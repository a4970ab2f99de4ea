/** A product spec with findings on each side: an architecture in a requirement, a decision that is overdue, an estimate without assumptions. */
export const SPEC = `<!-- tandem: spec -->
# PRD: Seed swap

## Requirements

- Members see new offers within a minute.
- Store every offer in a PostgreSQL table and read it through a GraphQL endpoint.

## Decision needed: do we open to everybody?

- **Decider:** @ines
- **Due:** 2020-02-03

## Risks

- Hosts have no time to moderate.

## Estimate

**Effort:** 3-5 weeks
`;

/** What {@link SPEC} is told. */
export const SPEC_RULES = [
  'prescriptive-architecture',
  'risk-needs-mitigation',
  'decision-overdue',
  'estimate-needs-assumptions',
];

/** An ordinary page that mentions the same things. */
export const README = `# Seed swap

Offers are stored in a PostgreSQL table behind a REST API.

## Install

Run the installer.
`;
