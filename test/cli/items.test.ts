import assert from 'node:assert/strict';
import { KINDS } from '../../src/cli/commandLine.ts';
import { runCli } from '../support/runCli.ts';

const everything = `# Swap shop

## Decision needed: how long is an offer open

- **Decider:** @ines
- **Due:** Q1 2027
- **Options:**
  - two weeks: fewer old offers, but more reminders
  - a month

## Decision: photos of goods

- **Status:** decided
- **Decided on:** 2026-11-02
- **Outcome:** optional
- **Reason:** people without a phone still swap

## Open questions

- Do people swap with strangers?

## Risks

| ID | Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- | --- |
| R-1 | Nobody answers | high | medium | Remind after three days | @noor |
| R-2 | Goods are stolen | low | high |  | @noor |

## Assumptions

- People own more than they need.

## Estimate: photos

- **Estimate:** 4-6 days
- **Confidence:** medium
- **Rests on:** two people, no leave

## Success metrics

| Metric | Baseline | Target | Timeframe |
| --- | --- | --- | --- |
| Swaps a week | 12 | 40 | six months |

## Evidence

| Claim | Source | Date |
| --- | --- | --- |
| People look for lamps most | desk notes | 2026-10-01 |

## Scope change: swaps by post

- **Impact on timeline:** two weeks more
- **Impact on quality:** none
- **Recommendation:** later, because the desk is not ready

## Problem

Good things are thrown away.

## Goals

- People find what they need nearby

## Requirements

- **FR-1**: The shop MUST show what is on offer nearby.

### User Story 1 - Offer a thing (Priority: P1)

As a neighbour, I want to offer a lamp, so that somebody uses it.

## Constraints

- Names stay hidden (set by the council)

## Rollout

### Phase 1: One street (four weeks)

Ten neighbours swap things.
`;
const files = { '/work/specs/shop.md': everything };

interface Record_ {
  readonly kind: string;
  readonly title: string;
  readonly status: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

async function itemsOf(...argv: string[]): Promise<Record_[]> {
  const { code, out } = await runCli(['items', '--all', '--format', 'json', ...argv], files);
  assert.equal(code, 0);
  return (JSON.parse(out) as { items: Record_[] }).items;
}

describe('tandem items', () => {
  it('reads the facts that stand beside an enhancement proposal', async () => {
    const text = '# KEP-12: Swap tools\n\n## Risks\n\n- Tools break.\n';
    const stateWith = async (facts: string | undefined, path = 'keps/garden/12-swap') => {
      const beside = facts === undefined ? {} : { [`/work/${path}/kep.yaml`]: facts };
      const found = await runCli(['items', '--format', 'json'], { [`/work/${path}/README.md`]: text, ...beside });
      const { items } = JSON.parse(found.out) as { items: { kind: string; status: string; specState: string }[] };
      return items.map(({ kind, status, specState }) => `${kind} ${status} ${specState}`);
    };
    assert.deepEqual(await stateWith(undefined), ['risk open live']);
    assert.deepEqual(await stateWith('title: Swap tools\nstatus: implemented\n'), ['risk open settled']);
    assert.deepEqual(await stateWith('status: "provisional" # for now\n'), ['decision open live', 'risk open live']);
    assert.deepEqual(await stateWith(': [', 'enhancements/swap'), ['risk open live']);
  });

  it('gives other tools what they were promised', async () => {
    const { out } = await runCli(['items', '--all', '--format', 'json', '--kind', 'decision'], files);
    const { version, files: count, items } = JSON.parse(out) as { version: number; files: number; items: unknown[] };
    assert.deepEqual([version, count], [1, 1]);
    const [first] = items as [Record<string, unknown>];
    assert.deepEqual(Object.keys(first), [
      'kind',
      'form',
      'key',
      'id',
      'title',
      'status',
      'owners',
      'due',
      'specState',
      'dialect',
      'path',
      'range',
      'fields',
    ]);
    const { key, dialect, range, fields, ...rest } = first;
    assert.equal(typeof key, 'string');
    assert.equal(typeof dialect, 'string');
    assert.deepEqual(rest, {
      kind: 'decision',
      form: 'decision',
      id: null,
      title: 'how long is an offer open',
      status: 'open',
      owners: ['@ines'],
      due: '2027-03-31',
      specState: 'live',
      path: 'specs/shop.md',
    });
    assert.equal((range as { start: { line: number } }).start.line, 2);
    assert.deepEqual(fields, {
      statusText: null,
      dueText: 'Q1 2027',
      decidedOn: null,
      decidedOnText: null,
      raisedOn: null,
      asked: true,
      options: [
        {
          title: 'two weeks: fewer old offers, but more reminders',
          tradeoffs: 'two weeks: fewer old offers, but more reminders',
        },
        { title: 'a month', tradeoffs: null },
      ],
      recommendation: null,
      recommendationReason: null,
      outcome: null,
      reason: null,
      stakes: null,
      stakesLabel: null,
    });
  });

  it('says of each kind what the model knows of it', async () => {
    const byTitle = new Map((await itemsOf()).map((item) => [item.title, item]));
    const fields = (title: string): unknown => byTitle.get(title)?.fields;
    assert.deepEqual(fields('Nobody answers'), {
      statusText: null,
      mitigation: 'Remind after three days',
      mitigated: true,
      likelihood: 'high',
      likelihoodLevel: 'high',
      impact: 'medium',
      impactLevel: 'medium',
      raisedOn: null,
    });
    assert.equal((fields('Goods are stolen') as { mitigated: boolean }).mitigated, false);
    const decided = [...byTitle.values()].find(({ status }) => status === 'decided');
    assert.equal(decided?.fields.decidedOn, '2026-11-02');
  });

  it('documents every field of every kind, and no other', async () => {
    const { out } = await runCli(['items', '--help']);
    const described = out.slice(out.indexOf('"fields" holds'));
    const seen = new Set<string>();
    for (const { kind, fields } of await itemsOf()) {
      seen.add(kind);
      const paragraph = new RegExp(`\\n  ${kind} +([^]*?)(?=\\n  [a-z]|$)`).exec(described)?.[1] ?? '';
      const words = paragraph
        .replace(/\([^)]*\)|\{[^}]*\}|\[|\]/g, '')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
      assert.deepEqual(words.toSorted(), Object.keys(fields).toSorted(), kind);
    }
    assert.deepEqual([...seen].toSorted(), [...KINDS].toSorted());
  });

  it('lists only the kinds and states that are asked for', async () => {
    assert.deepEqual(
      new Set((await itemsOf('--kind', 'risk,metric')).map(({ kind }) => kind)),
      new Set(['risk', 'metric']),
    );
    assert.deepEqual(
      (await itemsOf('--kind', 'decision', '--kind', 'risk', '--status', 'decided')).map(({ kind, status }) => [
        kind,
        status,
      ]),
      [['decision', 'decided']],
    );
    assert.ok(
      (await itemsOf('--status', 'open, decided')).every(({ status }) => status === 'open' || status === 'decided'),
    );
  });

  it('is pleasant to read', async () => {
    const { out } = await runCli(['items', '--all', '--kind', 'decision,risk', '--today', '2027-06-01'], files);
    assert.equal(
      out,
      [
        'specs/shop.md',
        '  3:1   decision  open       how long is an offer open       @ines  overdue 2027-03-31',
        '  11:1  decision  decided    photos of goods',
        '  20:1  question  open       Do people swap with strangers?',
        '  26:1  risk      mitigated  Nobody answers                  @noor',
        '  27:1  risk      open       Goods are stolen                @noor',
        '',
        '1 Markdown file · 3 decisions, 2 risks',
        '',
      ].join('\n'),
    );
  });

  it('lists for people what they track, and what a spec is made of when they ask for it', async () => {
    const { out: usual } = await runCli(['items', '--all'], files);
    assert.doesNotMatch(usual, /requirement|Offer a thing/);
    const { out } = await runCli(['items', '--all', '--kind', 'requirement,phase'], files);
    assert.equal(
      out,
      [
        'specs/shop.md',
        '  67:1  requirement    The shop MUST show what is on offer nearby.',
        '  69:1  requirement    Offer a thing',
        '  79:1  phase          One street (four weeks)',
        '',
        '1 Markdown file · 2 requirements, 1 phase',
        '',
      ].join('\n'),
    );
  });

  it('has none of files that are no specs', async () => {
    const { out } = await runCli(['items'], { '/work/README.md': '# Tool\n\nRun it.\n' });
    assert.equal(out, '1 Markdown file · no items\n');
  });
});

describe('tandem', () => {
  it('shows the same keys at the top of every JSON', async () => {
    for (const command of ['check', 'items', 'sections']) {
      const { out } = await runCli([command, '--format', 'json'], {});
      const top = JSON.parse(out) as Record<string, unknown>;
      assert.equal(top.version, 1);
      assert.equal(top.files, 0);
    }
  });
});
