/** What an estimate usually rests on. */
export type AssumptionKind = 'team' | 'dependency' | 'data' | 'scope' | 'environment';

/** All kinds, in the order in which people name them. */
export const ASSUMPTION_KINDS: readonly AssumptionKind[] = ['team', 'dependency', 'data', 'scope', 'environment'];

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
};

const KIND_OF_WORD: ReadonlyMap<string, AssumptionKind> = new Map(
  ASSUMPTION_KINDS.flatMap((kind) => SIGNS[kind].split(' ').map((word): [string, AssumptionKind] => [word, kind])),
);

const PLACEHOLDER = /\[[^\][]*\](?![([:])/g;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * What an estimate's assumptions say nothing about. `assumptions` are in the author's words; placeholders among them say
 * nothing, and without any assumption all kinds are missing.
 */
export function missingAssumptionKinds(assumptions: readonly string[]): AssumptionKind[] {
  const named = new Set<AssumptionKind>();
  for (const assumption of assumptions) {
    for (const word of withoutPlaceholders(assumption).toLowerCase().match(WORD) ?? []) {
      const kind = KIND_OF_WORD.get(word);
      if (kind) {
        named.add(kind);
      }
    }
  }
  return ASSUMPTION_KINDS.filter((kind) => !named.has(kind));
}

/** A label says what should stand behind it, so it counts only where something does. */
function withoutPlaceholders(assumption: string): string {
  return assumption.replace(PLACEHOLDER, ' ').replace(/[^.;,]*:\s*(?=[;,.]|$)/g, ' ');
}
