import type { TeamSettings } from '../config/teamSettings.ts';
import type { Decision, Item, Risk } from '../model/item.ts';
import { teamStatusOf } from '../model/statusWords.ts';

/** The items with the status that the team means by its own words; these win over those that Tandem knows. */
export function withTeamStatuses(items: readonly Item[], statuses: TeamSettings['statuses']): readonly Item[] {
  const { open, decided, rejected, superseded, deferred, mitigated, accepted, closed } = statuses;
  if (Object.values(statuses).every((words) => words.length === 0)) {
    return items;
  }
  const ofDecision = teamStatusOf<Decision['status']>({ open, decided, rejected, superseded, deferred });
  const ofRisk = teamStatusOf<Risk['status']>({ open, mitigated, accepted, closed });
  return items.map((item) => {
    if (item.kind === 'decision' && item.statusText) {
      return { ...item, status: ofDecision(item.statusText.text) ?? item.status };
    }
    if (item.kind === 'risk' && item.statusText) {
      return { ...item, status: ofRisk(item.statusText.text) ?? item.status };
    }
    return item;
  });
}
