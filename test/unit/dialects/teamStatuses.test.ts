import assert from 'node:assert/strict';
import { readTeamSettings } from '../../../src/core/config/readSettings.ts';
import { withTeamStatuses } from '../../../src/core/dialects/teamStatuses.ts';
import { specOf } from '../../support/specOf.ts';

const text = `# Ferry

## Decisions

| Decision | Status | Owner |
| --- | --- | --- |
| Sell at the pier | Gesetzt | @ana |
| Sell on board | In the fridge | @ana |
| Sell online | Accepted | @ana |

## Risks

| Risk | Status |
| --- | --- |
| Fog | Lived with |
| Ice | Closed |
`;

function statusesWith(statuses: Record<string, string[]>): string[] {
  const { settings, problems } = readTeamSettings({ statuses });
  assert.deepEqual(problems, []);
  return withTeamStatuses(specOf(text).items, settings.statuses).flatMap((item) =>
    'status' in item ? [item.status] : [],
  );
}

describe("a team's own status words", () => {
  it('say where decisions and risks stand', () => {
    assert.deepEqual(statusesWith({ decided: ['gesetzt'], deferred: ['in the fridge'], accepted: ['Lived with'] }), [
      'decided',
      'deferred',
      'decided',
      'accepted',
      'closed',
    ]);
  });

  it('win over what Tandem knows', () => {
    assert.deepEqual(statusesWith({ open: ['accepted', 'closed'] }).slice(2), ['open', 'open', 'open']);
  });
});
