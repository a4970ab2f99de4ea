import type { Random } from './random.ts';
import { bullets, capital, day, paragraph, person, sentence, technical, thing, wish } from './sentences.ts';

/** One file as a team may have it. */
export interface BenchText {
  /** From the root of its workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A way to write a document; `parts` says how long it gets. */
export type DocumentKind = (random: Random, number: number, parts: number) => BenchText;

/** A product document: sides, questions, decisions in blocks, risks in a table, an estimate. */
export const productDocument: DocumentKind = (random, number, parts) => ({
  path: `docs/specs/${number}-product/prd.md`,
  text: blocks([
    `# ${capital(thing(random))}`,
    `**Status**: Draft\n**Owner**: ${person(random)}`,
    '## Problem',
    ...repeat(parts, () => paragraph(random, 4)),
    '## Goals',
    bullets(random, 3 + parts),
    '## Non-Goals',
    bullets(random, 2),
    '## Requirements',
    ...repeat(
      parts,
      (at) => `### ${at + 1}. ${capital(thing(random))}\n\n${paragraph(random, 3)}\n\n${bullets(random, 4)}`,
    ),
    '## Success Metrics',
    '| Metric | Baseline | Target | By when |\n|---|---|---|---|\n' +
      repeat(
        3,
        () => `| ${capital(thing(random))} | ${random.below(50)}% | ${50 + random.below(50)}% | Q3 2026 |`,
      ).join('\n'),
    '## Risks',
    '| Risk | Likelihood | Impact | Mitigation | Owner |\n|---|---|---|---|---|\n' +
      repeat(
        2 + parts,
        () => `| ${sentence(random)} | Medium | High | ${random.chance(0.5) ? '' : wish(random)} | ${person(random)} |`,
      ).join('\n'),
    '## Open Questions',
    repeat(
      3 + parts,
      (at) => `${at + 1}. What about ${thing(random)}? ${random.chance(0.3) ? `(${person(random)})` : ''}`,
    ).join('\n'),
    `### Decision needed: ${thing(random)}\n\n- **Decider**: ${person(random)}\n- **Due**: ${day(random)}\n- **Option A**: ${sentence(random)}\n- **Option B**: ${sentence(random)}\n- **Recommendation**: A, because ${thing(random)} matters more`,
    '## Estimate',
    `**Effort**: 3–5 weeks\n**Confidence**: medium\n\n**Assumptions**\n\n${bullets(random, 3)}`,
  ]),
});

/** Requirements with ids, user stories and clarified questions. */
export const requirementList: DocumentKind = (random, number, parts) => ({
  path: `specs/${String(number).padStart(3, '0')}-feature/spec.md`,
  text: blocks([
    `# Feature Specification: ${capital(thing(random))}`,
    `**Feature Branch**: \`${number}-feature\`\n**Created**: ${day(random)}\n**Status**: Draft`,
    '## Clarifications',
    `### Session ${day(random)}`,
    repeat(2 + parts, () => `- Q: What about ${thing(random)}? → A: ${sentence(random)}`).join('\n'),
    '## User Scenarios & Testing *(mandatory)*',
    ...repeat(parts, (at) =>
      blocks([
        `### User Story ${at + 1} - ${capital(thing(random))} (Priority: P${1 + (at % 3)})`,
        paragraph(random, 2, wish),
        `**Why this priority**: ${sentence(random)}`,
        '**Acceptance Scenarios**:',
        `1. **Given** ${thing(random)}, **When** the list is opened, **Then** ${wish(random)}\n2. **Given** an empty list, **When** it is saved, **Then** nothing is lost`,
      ]),
    ),
    '### Edge Cases',
    bullets(random, 4, (some) => `What happens with ${thing(some)}?`),
    '## Requirements *(mandatory)*',
    '### Functional Requirements',
    repeat(
      4 + 3 * parts,
      (at) =>
        `- **FR-${String(at + 1).padStart(3, '0')}**: System MUST show ${thing(random)}. ${random.chance(0.1) ? `[NEEDS CLARIFICATION: which ${thing(random)}?]` : sentence(random)}`,
    ).join('\n'),
    '## Success Criteria *(mandatory)*',
    repeat(
      4,
      (at) =>
        `- **SC-${String(at + 1).padStart(3, '0')}**: ${60 + random.below(40)}% of people finish in under ${1 + random.below(9)} minutes`,
    ).join('\n'),
    '## Assumptions',
    bullets(random, 4),
  ]),
});

/** A decision record with its options. */
export const decisionRecord: DocumentKind = (random, number, parts) => ({
  path: `docs/adr/${String(number).padStart(4, '0')}-record.md`,
  text: `---\nstatus: ${random.pick(['proposed', 'accepted'])}\ndate: ${day(random)}\ndecision-makers: ${person(random).replace('@', '')}\n---\n\n${blocks(
    [
      `# ${capital(thing(random))}`,
      '## Context and Problem Statement',
      ...repeat(parts, () => paragraph(random, 4, technical)),
      '## Decision Drivers',
      bullets(random, 3),
      '## Considered Options',
      repeat(3, (at) => `* Option ${at + 1}: ${thing(random)}`).join('\n'),
      '## Decision Outcome',
      `Chosen option: "Option ${1 + random.below(3)}", because ${sentence(random)}`,
      '### Consequences',
      repeat(3, (at) => `* ${at === 2 ? 'Bad' : 'Good'}, because ${sentence(random)}`).join('\n'),
      '## Pros and Cons of the Options',
      ...repeat(
        3,
        (at) => `### Option ${at + 1}\n\n${paragraph(random, 2, technical)}\n\n${bullets(random, 2, technical)}`,
      ),
    ],
  )}`,
});

/** A long proposal by engineers, wrapped, with code and a commented template. */
export const proposal: DocumentKind = (random, number, parts) => ({
  path: `rfcs/${String(number).padStart(4, '0')}-proposal.md`,
  text: blocks([
    `# RFC ${number}: ${capital(thing(random))}`,
    `- Start Date: ${day(random)}\n- Authors: ${person(random)}`,
    '## Summary',
    paragraph(random, 3, technical),
    '## Motivation',
    ...repeat(parts, () => paragraph(random, 5, technical)),
    '## Design',
    ...repeat(parts, (at) =>
      blocks([
        `### Step ${at + 1}`,
        '<!-- Say what changes here, and who has to know. Leave out what everybody knows. -->',
        paragraph(random, 4, technical),
        `\`\`\`ts\nexport function step${at}(orders: readonly Order[]): number {\n  return orders.filter((order) => order.open).length;\n}\n\`\`\``,
        bullets(random, 3, technical),
      ]),
    ),
    '## Drawbacks',
    paragraph(random, 3, technical),
    '## Alternatives',
    paragraph(random, 4, technical),
    '## Unresolved Questions',
    repeat(2 + parts, () => `- How do we treat ${thing(random)}?`).join('\n'),
    '## Risks and Mitigations',
    repeat(2, () => `**Risk**: ${sentence(random)}\n\n**Mitigation**: ${wish(random)}`).join('\n\n'),
  ]),
});

/** No spec: a guide as it stands in any repository. */
export const guide: DocumentKind = (random, number, parts) => ({
  path: `packages/part-${number}/README.md`,
  text: blocks([
    `# part-${number}`,
    paragraph(random, 2, technical),
    '## Installation',
    '```sh\nnpm install\nnpm start\n```',
    ...repeat(
      parts,
      () => `## Using ${thing(random)}\n\n${paragraph(random, 3, technical)}\n\n${bullets(random, 4, technical)}`,
    ),
    '## License',
    'MIT',
  ]),
});

export const DOCUMENT_KINDS: readonly [DocumentKind, ...DocumentKind[]] = [
  productDocument,
  requirementList,
  decisionRecord,
  proposal,
  productDocument,
  requirementList,
  guide,
];

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function repeat<T>(times: number, make: (at: number) => T): T[] {
  return Array.from({ length: times }, (_, at) => make(at));
}
