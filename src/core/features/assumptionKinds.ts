import type { Message } from '../model/message.ts';
import { say } from './pieces.ts';

/** What an estimate usually rests on. */
export type AssumptionKind = 'team' | 'dependency' | 'data' | 'scope' | 'environment';

/** All kinds, in the order in which people name them. */
export const ASSUMPTION_KINDS: readonly AssumptionKind[] = ['team', 'dependency', 'data', 'scope', 'environment'];

const KIND_NAMES: Readonly<Record<AssumptionKind, string>> = {
  team: 'team and capacity',
  dependency: 'dependencies',
  data: 'data',
  scope: 'scope',
  environment: 'environment',
};

const SIGNS: Readonly<Record<AssumptionKind, string>> = {
  team: 'team teams capacity engineer engineers developer developers person people staff staffing headcount fte availability available time part-time full-time experience hire hiring holiday holidays vacation leave onboarding squad',
  dependency:
    'dependency dependencies depend depends vendor vendors supplier partner partners third-party api apis sdk upstream blocked blocker approval approvals contract review reviews ready delivered delivers integration',
  data: 'data dataset datasets database migration backfill record records row rows volume volumes content export import quality schema history events tracking',
  scope:
    'scope scoped included includes include excluded excludes without only mvp feature features requirement requirements design designs copy unchanged frozen change changes platform platforms ios android web',
  environment:
    'environment environments staging sandbox infrastructure access permission permissions credentials licence license licences licenses hardware device devices ci pipeline vpn cluster tooling tools server servers test-environment',
};

const KIND_OF_WORD: ReadonlyMap<string, AssumptionKind> = new Map(
  ASSUMPTION_KINDS.flatMap((kind) => SIGNS[kind].split(' ').map((word): [string, AssumptionKind] => [word, kind])),
);

/** What an estimate's assumptions say nothing about. `assumptions` are in the author's words; none misses everything. */
export function missingAssumptionKinds(assumptions: readonly string[]): AssumptionKind[] {
  const named = new Set<AssumptionKind>();
  for (const assumption of assumptions) {
    for (const word of assumption.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) {
      const kind = KIND_OF_WORD.get(word);
      if (kind) {
        named.add(kind);
      }
    }
  }
  return ASSUMPTION_KINDS.filter((kind) => !named.has(kind));
}

/** What people call a kind. */
export function assumptionKindName(kind: AssumptionKind): Message {
  return say(KIND_NAMES[kind]);
}
