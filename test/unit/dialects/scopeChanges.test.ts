import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

const changes = (text: string) => itemsOfKind('scope-change', text).map(({ id, title }) => [id?.text, title.text]);

describe('scope changes', () => {
  it('are rows of a table with ids of changes', () => {
    const text =
      '| ID | Change | Requested | Status | Impact | Decision |\n|--|--|--|--|--|--|\n| SC-001 | Maps first | Bo | Open | 2 weeks | |\n';
    const [change] = itemsOfKind('scope-change', text);
    assert.deepEqual(
      [change?.id?.text, change?.title.text, change?.timelineImpact?.text],
      ['SC-001', 'Maps first', '2 weeks'],
    );
  });

  it('are not the rows of a change log', () => {
    assert.deepEqual(
      summary(
        '## Changes\n\n| # | Change | Author |\n|--|--|--|\n| 1.2 | Fixed words | Bo |\n\n| Date | Change |\n|--|--|\n| 2026-05-01 | New title |\n',
      ),
      [],
    );
  });

  it('are told from success criteria with the same id by what stands around', () => {
    const text =
      '## Success Criteria\n\n- **SC-001**: 9 of 10 finish\n\n## Log\n\n### SC-001: Maps first\n\n- **Original Scope:** mail\n- **Proposed Change:** maps\n- **Impact Assessment:**\n  - Timeline: one week\n';
    assert.deepEqual(summary(text), ['metric: 9 of 10 finish', 'scope-change: Maps first']);
    assert.equal(itemsOfKind('scope-change', text)[0]?.timelineImpact?.text, 'one week');
  });

  it('are headings with their day, whatever stands below', () => {
    assert.deepEqual(changes('## Scope Change (2026-06-30, post-rebase)\n\nWe drop mail.\n\n- It is late\n'), [
      [undefined, 'Scope Change (2026-06-30, post-rebase)'],
    ]);
  });

  it('take of boxes to tick the ticked ones', () => {
    const text =
      '# Change Request: maps\n\n### Schedule Impact\n\n- [ ] None\n- [x] Five days later\n\n### Quality Impact\n\n- [ ] Less testing\n\n## Recommendation\n\n- [ ] Take it\n- [x] Leave it\n';
    const [change] = itemsOfKind('scope-change', text);
    assert.deepEqual(
      [change?.timelineImpact?.text, change?.qualityImpact?.text, change?.recommendation?.text],
      ['Five days later', undefined, 'Leave it'],
    );
  });

  it('are the requirements of a delta, and what breaks', () => {
    const text =
      '## What Changes\n\n- **BREAKING** drop mail\n- add maps\n\n## REMOVED Requirements\n\n### Requirement: Mail\n\n**Reason**: nobody reads it\n\n## ADDED Requirements\n\n### Requirement: <!-- name -->\n\nIt SHALL.\n';
    assert.deepEqual(changes(text), [
      [undefined, 'BREAKING drop mail'],
      [undefined, 'Mail'],
    ]);
  });

  it('are requirements with an id that were struck out or deferred in place', () => {
    const text =
      '## Requirements\n\n- **FR-1**: ~~Show rain~~ **DEFERRED** to phase 2\n- **FR-2**: ~~10~~ 20 guests fit\n- **FR-3**: Guests come\n- ~~Which map?~~ None\n\n| ID | Requirement |\n|--|--|\n| ~~FR-4~~ | ~~Send mail~~ **RETIRED** |\n';
    assert.deepEqual(changes(text), [
      ['FR-1', 'Show rain'],
      ['FR-4', 'Send mail'],
    ]);
  });
});
