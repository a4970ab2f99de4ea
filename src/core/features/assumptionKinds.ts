import { once } from '../once.ts';
import { capitalised } from '../vocabulary/capitalised.ts';
import { labelsIn } from '../vocabulary/labelsIn.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';

/** What figures, dates and plans usually rest on. */
export const ASSUMPTION_KINDS = ['team', 'dependency', 'data', 'scope', 'environment', 'adoption'] as const;

export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number];

/** What can rest on assumptions. */
export type PlannedKind = 'estimate' | 'metric' | 'phase' | 'dependency' | 'decision' | 'scope-change';

/** What is usually needed where, in the order in which people name it. */
export const NEEDED_KINDS: Readonly<Record<PlannedKind, readonly AssumptionKind[]>> = {
  estimate: ['team', 'dependency', 'data', 'scope', 'environment'],
  metric: ['adoption', 'data', 'dependency'],
  phase: ['team', 'dependency', 'scope'],
  dependency: ['team', 'scope', 'environment'],
  decision: ['team', 'dependency', 'data'],
  'scope-change': ['team', 'dependency', 'data'],
};

// Words by which an assumption shows what it is about.
const SIGNS: Readonly<Record<AssumptionKind, string>> = {
  team: 'team teams squad capacity engineer engineers developer developers designer designers person people staff staffing headcount fte availability part-time full-time experience hire hires hiring holiday holidays vacation onboarding',
  dependency:
    'dependency dependencies depend depends vendor vendors supplier suppliers partner partners third-party api apis sdk upstream blocked blocker approval approvals approved contract ready delivered delivers',
  data: 'data dataset datasets migration backfill record records row rows volume volumes history',
  scope:
    'scope scoped included includes include excluded excludes exclude mvp feature features requirement requirements frozen only without',
  environment:
    'environment environments staging sandbox infrastructure access permission permissions credentials licence licences license licenses hardware device devices ci pipeline vpn cluster tooling test-environment',
  adoption:
    'adoption adopt adopts adopted uptake rollout roll-out ramp ramp-up rate traffic opt-in opted conversion convert converts signup signups sign-up sign-ups usage active awareness campaign launch share',
};

const KIND_OF_WORD = once(
  (): ReadonlyMap<string, AssumptionKind> =>
    new Map([
      ...LANGUAGES.flatMap((language) =>
        ASSUMPTION_KINDS.flatMap((kind): [string, AssumptionKind][] => {
          const label = labelsIn(language).get(capitalised(kind))?.toLowerCase();
          return label === undefined ? [] : [[label, kind]];
        }),
      ),
      ...Object.entries(SIGNS).flatMap(([kind, words]) =>
        words.split(' ').map((word): [string, AssumptionKind] => [word, kind as AssumptionKind]),
      ),
    ]),
);

const PLACEHOLDER = /\[[^\][]*\](?![([:])/g;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * Which of the `needed` kinds nothing is said about. `assumptions` are in the author's words; placeholders among them say
 * nothing, and without any assumption all kinds are missing.
 */
export function missingAssumptionKinds(
  assumptions: readonly string[],
  needed: readonly AssumptionKind[] = NEEDED_KINDS.estimate,
): AssumptionKind[] {
  const named = new Set<AssumptionKind>();
  for (const assumption of assumptions) {
    const said = withoutPlaceholders(assumption).toLowerCase();
    const [label = ''] = said.split(':', 1);
    for (const word of [label.trim(), ...(said.match(WORD) ?? [])]) {
      const kind = KIND_OF_WORD().get(word);
      if (kind) {
        named.add(kind);
      }
    }
  }
  return needed.filter((kind) => !named.has(kind));
}

/** A label says what should stand behind it, so it counts only where something does. */
function withoutPlaceholders(assumption: string): string {
  return assumption.replace(PLACEHOLDER, ' ').replace(/[^.;,]*:\s*(?=[;,.]|$)/g, ' ');
}
