import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('plain words for places', () => {
  it('are understood as questions, and as what is assumed', () => {
    assert.deepEqual(summary("## Assumptions we're making\n\n- Hosts read mail\n"), ['assumption: Hosts read mail']);
    assert.deepEqual(summary('## Questions raised\n\n- Is ten minutes enough?\n'), [
      'decision open: Is ten minutes enough?',
    ]);
    assert.deepEqual(summary('## What are the biggest risks?\n\nThe vendor may say no.\n'), [
      'risk open: The vendor may say no.',
    ]);
    assert.deepEqual(summary('## Technical assumptions\n\n- One repository\n'), []);
  });

  it('are drawbacks of the whole, and not those of one option', () => {
    assert.deepEqual(summary('## Cons\n\n- More mail\n'), ['risk open: More mail']);
    assert.deepEqual(summary('## Design\n\n### Boats\n\n#### Cons\n\n- It is wet\n'), ['risk open: It is wet']);
    assert.deepEqual(
      summary('## Plans\n\n### Boat\n\n#### Cons\n\n- It is wet\n\n### Tent\n\n#### Cons\n\n- It is dear\n'),
      [],
    );
  });

  it('are sums of work in a table', () => {
    assert.deepEqual(
      itemsOfKind('estimate', '## Work estimates\n\n| Task | Person-days |\n|--|--|\n| Map | 8 |\n').map(
        ({ title, amount }) => [title.text, amount?.text],
      ),
      [['Map', '8']],
    );
  });
});

describe('where decisions stand', () => {
  it('is told by the first word below a question', () => {
    assert.deepEqual(
      summary(
        '## Open questions\n\n**Q1: Who pays for mail?**\n_Resolved:_ hosts do.\n\n**Q2: Who writes it?**\nNobody knows.\n',
      ),
      ['decision decided: Who pays for mail?', 'decision open: Who writes it?'],
    );
  });

  it('is told by a ticked box among decisions, while tasks of a review are none', () => {
    assert.deepEqual(summary('## Decisions\n\n- [x] Sail on Sundays\n- [ ] Write to hosts\n'), [
      'decision decided: Sail on Sundays',
    ]);
    assert.deepEqual(summary('## Design review notes\n\n- [x] Say more about mail\n'), []);
  });

  it('is open where a list holds decisions that are required', () => {
    assert.deepEqual(summary('### Design\n\nRequired design decisions:\n\n- Keep or replace the map\n'), [
      'decision open: Keep or replace the map',
    ]);
  });

  it('is told in running text by what somebody is choosing', () => {
    assert.deepEqual(summary('## Design\n\nFor now we are choosing to keep the old map.\n'), [
      'decision decided: For now we are choosing to keep the old map.',
    ]);
  });

  it('is nothing where a template asks its author', () => {
    assert.deepEqual(
      summary(
        '# Unresolved questions\n\n- What parts of the design do you expect to resolve before this is merged?\n- Which map?\n',
      ),
      ['decision open: Which map?'],
    );
  });
});

describe('cards', () => {
  it('tell of one thing, whatever labels they repeat it in', () => {
    for (const [text, ...expected] of [
      [
        '#### Q-012: Deposit\n\n- **Status:** Open\n- **Question:** Who pays it?\n- **Asked by:** Sam\n',
        'decision open: Deposit',
      ],
      ['### Risk: Rain\n\n**Risk:** It may rain.\n**Mitigation:** Tents.\n', 'risk mitigated: Rain'],
      ['### R-01: Baker\n\n**Risk:** He may stop.\n**Mitigation:** A second one.\n', 'risk mitigated: Baker'],
      ['### A-02: Mail\n\n- **Assumption:** Hosts read mail\n- **Validation:** survey\n', 'assumption: Mail'],
      ['### Decision 3: Boat\n\n**Question:** Which one?\n\n**Decision:** The blue one.\n', 'decision decided: Boat'],
    ]) {
      assert.deepEqual(summary(text ?? ''), expected, text);
    }
  });
});
