import assert from 'node:assert/strict';
import { GitWorkspace } from '../support/gitWorkspace.ts';

const RISKS = `## Risks

| Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- |
| Hosts forget requests | high | medium | A reminder after two days | @ana |
`;

const SPEC = `# Garden sharing

**Status:** In progress

## Problem

Hosts wait for members who never come.

## Goals

- Every bed has a gardener by May
- Hosts answer within a day

## Success metrics

| Metric | Baseline | Target | Timeframe |
| --- | --- | --- | --- |
| Beds in use | 40 % | 60 % | by June |

## Requirements

- FR-001: Hosts can offer a bed with a photo
- FR-002: Gardeners can ask for a bed
- FR-003: Hosts can decline a request

## Decision: Do we charge for beds?

- **Status:** open
- **Decider:** @ana
- **Due:** 2026-05-04

${RISKS}
## Milestones

### Phase 1: Offers

**Outcome:** Hosts offer beds in one city.

## Technical design

**Estimate:** 3-5 days
`;

/** One edit of a spec, and the lines that a diff has for it. */
interface Edit {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly told: readonly string[];
}

const EDITS: readonly Edit[] = [
  {
    what: 'a requirement that came',
    from: '- FR-003',
    to: '- FR-004: Hosts can set a price\n- FR-003',
    told: ['+ Requirement added: FR-004 Hosts can set a price', '! scope'],
  },
  {
    what: 'a requirement that went',
    from: '- FR-002: Gardeners can ask for a bed\n',
    to: '',
    told: ['- Requirement removed: FR-002 Gardeners can ask for a bed', '! scope'],
  },
  {
    what: 'a requirement that says something else',
    from: 'with a photo',
    to: 'with three photos',
    told: [
      '~ Requirement reworded: “Hosts can offer a bed with a photo” → “Hosts can offer a bed with three photos”',
      '! scope',
    ],
  },
  {
    what: 'a goal that came',
    from: '- Hosts answer',
    to: '- Neighbours know each other\n- Hosts answer',
    told: ['+ Goal added: Neighbours know each other', '! scope'],
  },
  {
    what: 'a goal that went',
    from: '- Hosts answer within a day\n',
    to: '',
    told: ['- Goal removed: Hosts answer within a day', '! scope'],
  },
  {
    what: 'a goal that says something else',
    from: 'a gardener by May',
    to: 'a gardener by July',
    told: ['~ Goal reworded: “Every bed has a gardener by May” → “Every bed has a gardener by July”', '! scope'],
  },
  {
    what: 'the problem',
    from: 'members who never come',
    to: 'members who come too late',
    told: [
      '~ Problem reworded: “Hosts wait for members who never come.” → “Hosts wait for members who come too late.”',
    ],
  },
  {
    what: 'the target of a metric',
    from: '| 60 % |',
    to: '| 75 % |',
    told: ['~ Metric target: 60 % → 75 %, “Beds in use”', '! scope'],
  },
  {
    what: 'the time of a metric',
    from: 'by June',
    to: 'by August',
    told: ['~ Metric timeframe: by June → by August, “Beds in use”', '! scope'],
  },
  {
    what: 'a date',
    from: '2026-05-04',
    to: '2026-06-04',
    told: ['~ Decision due date: 2026-05-04 → 2026-06-04, “Do we charge for beds?”'],
  },
  {
    what: 'a decision that was taken',
    from: '- **Status:** open\n',
    to: '- **Status:** decided\n- **Decision:** no\n',
    told: [
      '~ Decision status: open → decided, “Do we charge for beds?”',
      '~ Decision outcome: nothing → no, “Do we charge for beds?”',
    ],
  },
  {
    what: 'who decides',
    from: '**Decider:** @ana',
    to: '**Decider:** @ben',
    told: ['~ Decision owner: @ana → @ben, “Do we charge for beds?”'],
  },
  {
    what: 'a risk that came',
    from: '| Hosts forget',
    to: '| Beds are dry | | | | |\n| Hosts forget',
    told: ['+ Risk added: Beds are dry'],
  },
  {
    what: 'how likely a risk is',
    from: '| high |',
    to: '| low |',
    told: ['~ Risk how likely: high → low, “Hosts forget requests”'],
  },
  {
    what: 'what is done about a risk',
    from: 'A reminder after two days',
    to: 'A call',
    told: ['~ Risk mitigation: A reminder after two days → A call, “Hosts forget requests”'],
  },
  {
    what: 'an estimate',
    from: '3-5 days',
    to: '8-10 days',
    told: ['~ Estimate amount: 3-5 days → 8-10 days, “Estimate: 8-10 days”'],
  },
  {
    what: 'the outcome of a phase',
    from: 'in one city',
    to: 'in three cities',
    told: ['~ Phase outcome: Hosts offer beds in one city → Hosts offer beds in three cities, “Offers”', '! scope'],
  },
  {
    what: 'the side of a section',
    from: '## Requirements\n',
    to: '## Requirements\n<!-- tandem: engineering -->\n',
    told: ['~ Section side: pm → engineering, “Requirements”'],
  },
  { what: 'a section that moved', from: RISKS, to: '', told: [] },
  { what: 'how it is written', from: '- FR-001: Hosts can', to: '-   **FR-001**: Hosts  can', told: [] },
];

describe('tandem diff over a history', () => {
  const workspace = new GitWorkspace();

  before(() => {
    workspace.write('specs/garden.md', SPEC);
    workspace.commit('2026-02-01');
  });

  after(() => workspace.remove());

  for (const { what, from, to, told } of EDITS) {
    it(`tells of ${what}: ${told[0] ?? 'nothing'}`, async () => {
      const edited = SPEC.replace(from, () => to);
      assert.notEqual(edited, SPEC);
      workspace.write('specs/garden.md', from === RISKS ? edited.replace('## Goals', `${RISKS}\n## Goals`) : edited);
      workspace.commit('2026-02-02');
      const { out } = await workspace.tandem('diff', 'HEAD~1', 'HEAD', '--today', '2026-03-01');
      workspace.git('reset', '-q', '--hard', 'HEAD~1');
      const lines = out.split('\n').flatMap((line) => (/^ {2}[-+~!] /.test(line) ? [line.trim()] : []));
      assert.deepEqual(
        lines.map((line) => (line.startsWith('! ') ? '! scope' : line)),
        told,
      );
    });
  }
});
