import assert from 'node:assert/strict';
import fc from 'fast-check';
import { statementsOf } from '../../../src/core/dialects/statements/statementsOf.ts';
import type { Statement, StatementKind } from '../../../src/core/model/item.ts';
import { createTextDocument, offsetAt, positionAt } from '../../../src/core/text/textDocument.ts';
import { markdownText } from '../../support/markdownText.ts';
import { itemsOf } from '../../support/reading.ts';
import { specOf } from '../../support/specOf.ts';

const read = (text: string): readonly Statement[] => statementsOf(specOf(text));

function ofKind<K extends StatementKind>(kind: K, text: string): Extract<Statement, { kind: K }>[] {
  return read(text).filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind);
}

const titles = (kind: StatementKind, text: string) => ofKind(kind, text).map(({ title }) => title.text);

describe('problems', () => {
  it('are the bullets of their section, else its text as one', () => {
    assert.deepEqual(
      titles('problem', '## Problem Statement\n\nHosts leave us early. It hurts.\n\nThey do not come back.\n'),
      ['Hosts leave us early.'],
    );
    assert.deepEqual(titles('problem', '## Pain points\n\nToday:\n\n- No map\n- No mail\n'), ['No map', 'No mail']);
    assert.deepEqual(titles('problem', '## Motivation\n\nHosts leave:\n\n- on page two\n'), ['Hosts leave:']);
  });

  it('are no solutions, placeholders, or titles of a document', () => {
    const text =
      '# The problem of maps\n\nWords.\n\n## Problem\n\n[What hurts]\n\n### How we solve it\n\n- With a map\n';
    assert.deepEqual(titles('problem', text), []);
  });
});

describe('goals', () => {
  it('are the entries under a heading for them, without the non-goals', () => {
    const text =
      '## Goals / Non-Goals\n\n**Goals:**\n\n- Hosts stay\n\n**Non-Goals:**\n\n- Mail\n\n## Objectives\n\n1. Less noise\n';
    assert.deepEqual(titles('goal', text), ['Hosts stay', 'Less noise']);
    assert.deepEqual(titles('goal', '## Goals\n\nGoals:\n\n- Stay\n\nNon-goals:\n\n- Mail\n'), ['Stay']);
    assert.deepEqual(titles('goal', '## Non-Goals\n\n- Mail\n\n## 目标\n\n- 地图\n'), ['地图']);
  });
});

describe('requirements', () => {
  const requirements = (text: string) =>
    ofKind('requirement', text).map((one) => [one.id?.text, one.form, one.title.text, one.strength]);

  it('are bullets, paragraphs and rows with ids', () => {
    const text =
      '## Functional Requirements\n\n- **FR-001**: The map MUST show rain\n- **FR2:** Mail should arrive\n\nNFR-3: Pages load fast\n\n| ID | Requirement | Status |\n|--|--|--|\n| FR-4 | Guests may pay | Open |\n';
    assert.deepEqual(requirements(text), [
      ['FR-001', 'plain', 'The map MUST show rain', 'must'],
      ['FR2', 'plain', 'Mail should arrive', 'should'],
      ['NFR-3', 'plain', 'Pages load fast', undefined],
      ['FR-4', 'plain', 'Guests may pay', 'may'],
    ]);
  });

  it('are headings with their story and criteria', () => {
    const kiro =
      '## Requirements\n\n### Requirement 3: Map\n\n**User Story:** As a host, I want a map, so that guests come.\n\n#### Acceptance Criteria\n\n1. WHEN it rains THEN the system SHALL show it\n2. WHEN it is dry THEN the system SHALL say so\n';
    const [map, ...others] = ofKind('requirement', kiro);
    assert.deepEqual(
      [map?.title.text, map?.form, map?.statement?.text, map?.criteria.length, others.length],
      ['Map', 'story', 'As a host, I want a map, so that guests come.', 2, 0],
    );
    const openSpec =
      '### Requirement: Mail\n\nThe system SHALL send mail.\n\n#### Scenario: Sunday\n\n- **WHEN** it is Sunday\n- **THEN** no mail\n';
    const [mail] = ofKind('requirement', openSpec);
    assert.deepEqual(
      [mail?.title.text, mail?.strength, mail?.criteria.map(({ text }) => text)],
      ['Mail', 'must', ['Scenario: Sunday']],
    );
    const specKit =
      '### User Story 1 - See a map (Priority: P1)\n\nA host looks.\n\n**Acceptance Scenarios**:\n\n1. **Given** rain, **When** she looks, **Then** it shows\n';
    const [story] = ofKind('requirement', specKit);
    assert.deepEqual(
      [story?.title.text, story?.form, story?.priority?.text, story?.criteria.length],
      ['See a map', 'story', 'P1', 1],
    );
  });

  it('are called by their sentence where the heading is only a number', () => {
    const text = '## Requirements\n\n### Requirement 2\n\n**User Story:** As a guest, I want mail.\n';
    assert.deepEqual(titles('requirement', text), ['As a guest, I want mail.']);
  });

  it('are stories and plain sentences without ids', () => {
    assert.deepEqual(requirements('## Notes\n\n- **As a** host, **I want** a map\n'), [
      [undefined, 'story', 'As a host, I want a map', undefined],
    ]);
    assert.deepEqual(
      requirements(
        '## Requirements\n\n- WHEN it rains the system SHALL say so\n- Given a host, when she pays, then mail arrives\n- Works offline\n',
      ).map(([, form]) => form),
      ['ears', 'scenario', 'plain'],
    );
  });

  it('are not references, criteria, non-goals, edge cases, or ids of other things', () => {
    const text =
      '## Test coverage\n\n- FR-001: covered by T3\n\n## Acceptance Criteria\n\n- It must work\n\n## Requirements\n\n### Edge Cases\n\n- No rain\n\n### Out of Scope\n\n- Mail\n\n## Servers\n\n- R2: storage\n';
    assert.deepEqual(titles('requirement', text), []);
  });

  it('are not what a report, a reference or a table of formats tells', () => {
    const text =
      '## 2. Requirements (100% Complete)\n\n- All are clear\n\n## Requirements\n\n### Places (reference, nothing new)\n\n- The shed\n\n### Dates\n\n| Part | Form |\n|--|--|\n| Year | YYYY |\n\n| Rule | Priority |\n|--|--|\n| Shut the gate | high |\n';
    assert.deepEqual(titles('requirement', text), ['Shut the gate']);
    assert.deepEqual(titles('problem', "## What we're not working on and why\n\n- The pond\n"), []);
  });

  it('are not sentences of a template that nobody has filled in', () => {
    const text =
      '## Requirements\n\n- **FR-001**: System MUST [specific capability, e.g., "book a bed"]\n- **FR-002**: Users MUST be able to [key interaction]\n- **FR-003**: System MUST tell hosts [NEEDS CLARIFICATION: when?]\n- **FR-004**: The system must read [x] as a tick\n- FR-005: See [the map](map.md)\n\nAs a {{role}}, I want {{action}}, so that {{benefit}}.\n\nAs a <type of user>, I want <some goal>.\n';
    assert.deepEqual(
      requirements(text).map(([id]) => id),
      ['FR-003', 'FR-004', 'FR-005'],
    );
  });

  it('are not what their author struck out, but what was struck in them is an edit', () => {
    const text =
      '## Requirements\n\n- **FR-001**: ~~Hosts MUST see a map~~ — deferred\n- **FR-002**: ~~Hosts~~ Guests MUST see a map\n\n| ID | Requirement |\n|--|--|\n| FR-003 | ~~Mail on Sundays~~ **Retired** |\n| ~~FR-004~~ | ~~Mail on Mondays~~ |\n';
    assert.deepEqual(
      requirements(text).map(([id]) => id),
      ['FR-002'],
    );
  });

  it('leave the questions, estimates and metrics in their lines alone', () => {
    const text =
      '## Requirements\n\n- **FR-1**: Guests pay at once [NEEDS CLARIFICATION: how?]\n- **Effort:** 3 days\n\n## Success Criteria\n\n- **SC-1**: half come\n';
    assert.deepEqual(
      itemsOf(text).map(({ kind }) => kind),
      ['decision', 'estimate', 'metric'],
    );
    assert.deepEqual(titles('requirement', text), ['Guests pay at once [NEEDS CLARIFICATION: how?]']);
  });
});

describe('priorities', () => {
  const priorities = (text: string) =>
    ofKind('priority', text).map(({ title, level, reason }) => [title.text, level.text, reason?.text]);

  it('are read with their reason from headings, labels, columns and lists', () => {
    assert.deepEqual(
      priorities('### User Story 2 - Mail (Priority: P2)\n\nA guest reads.\n\n**Why this priority**: few read it\n'),
      [['User Story 2 - Mail (Priority: P2)', 'P2', 'few read it']],
    );
    assert.deepEqual(priorities('## Map\n\n**Priority:** P1 — nobody finds us\n'), [
      ['Map', 'P1 — nobody finds us', 'nobody finds us'],
    ]);
    assert.deepEqual(priorities('| Feature | Priority | Reason |\n|--|--|--|\n| Map | High | guests ask |\n'), [
      ['Map', 'High', 'guests ask'],
    ]);
    assert.deepEqual(priorities('## Must have\n\n- Map\n'), [['Map', 'Must have', undefined]]);
  });

  it('are not lists to choose from', () => {
    assert.deepEqual(priorities('## Map\n\n**Priority:** High | Medium | Low\n\n## Mail\n\n**Priority:** TBD\n'), []);
  });
});

describe('constraints', () => {
  it('are told with who set them', () => {
    const text =
      '## Constraints\n\n- Data stays in the EU (required by the legal team).\n- Two people\n\n| ID | Constraint | Source |\n|--|--|--|\n| C-001 | No cookies | Council |\n\n## Notes\n\n**Constraint:** One street\n';
    assert.deepEqual(
      ofKind('constraint', text).map(({ id, title, setBy }) => [id?.text, title.text, setBy?.text]),
      [
        [undefined, 'Data stays in the EU (required by the legal team).', 'legal team'],
        [undefined, 'Two people', undefined],
        ['C-001', 'No cookies', 'Council'],
        [undefined, 'One street', undefined],
      ],
    );
  });

  it('are not those of a database', () => {
    assert.deepEqual(titles('constraint', '## Database schema\n\n### Constraints\n\n- id is unique\n'), []);
  });
});

describe('phases', () => {
  it('are told with order, outcome and time', () => {
    const text =
      '## Rollout\n\n### Phase 1: One street (four weeks)\n\nNeighbours swap lamps.\n\n### Phase 2: Town\n\n**Outcome:** all swap\n\n## Milestones\n\n| Milestone | Deliverable | Date |\n|--|--|--|\n| Map | a map | May |\n\n- **Milestone 4** – Mail\n';
    assert.deepEqual(
      ofKind('phase', text).map(({ order, title, outcome, timing }) => [
        order,
        title.text,
        outcome?.text,
        timing?.text,
      ]),
      [
        [1, 'One street (four weeks)', 'Neighbours swap lamps.', 'four weeks'],
        [2, 'Town', 'all swap', undefined],
        [1, 'Map', 'a map', 'May'],
        [4, 'Mail', undefined, undefined],
      ],
    );
  });
});

describe('reading statements from any text', () => {
  it('finds none in a document that is no spec', () => {
    const readme = specOf('# Tool\n\n## Goals\n\n- Be small\n', { path: 'README.md', judged: true });
    assert.deepEqual(statementsOf(readme), []);
  });

  it('never throws, gives each a key of its own, and puts every range inside the text', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const document = createTextDocument('a', 1, text);
        const all = read(text);
        assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
        const check = (value: unknown): void => {
          if (Array.isArray(value)) {
            value.forEach(check);
          } else if (value !== null && typeof value === 'object') {
            if ('range' in value) {
              const { start, end } = value.range as Statement['range'];
              assert.ok(offsetAt(document, start) <= offsetAt(document, end));
              assert.deepEqual(positionAt(document, offsetAt(document, start)), start);
              assert.deepEqual(positionAt(document, offsetAt(document, end)), end);
            }
            Object.values(value).forEach(check);
          }
        };
        check(all);
      }),
      { numRuns: 300 },
    );
  });
});
