const ANSWERS: Readonly<Record<string, string>> = {
  team: 'two engineers full time',
  dependency: 'the vendor has delivered',
  data: 'the export dataset is complete',
  scope: 'the requirements stay as they are',
  environment: 'the sandbox is up',
  adoption: 'uptake as on the island',
};

/** What somebody types over a placeholder for an assumption. */
export function answered(words: string): string {
  const asked: Readonly<Record<string, string>> = {
    'who works': 'team',
    'ready, by when': 'dependency',
    'in which state': 'data',
    'to be built': 'scope',
    'available to build': 'environment',
    'take it up': 'adoption',
  };
  const kind = Object.entries(asked).find(([sign]) => words.includes(sign))?.[1];
  return ANSWERS[kind ?? ''] ?? words;
}
