import type { AssumptionKind } from '../features/assumptionKinds.ts';
import { escapeSnippet } from '../text/snippet.ts';

const QUESTIONS: Readonly<Record<AssumptionKind, { readonly label: string; readonly ask: string }>> = {
  team: { label: 'Team', ask: 'who works on it, how much of their time' },
  dependency: { label: 'Dependency', ask: 'what must be ready, by when, from whom' },
  data: { label: 'Data', ask: 'what must be there, in which state' },
  scope: { label: 'Scope', ask: 'what exactly is to be built' },
  environment: { label: 'Environment', ask: 'what must be available to build and test' },
  adoption: { label: 'Adoption', ask: 'how many take it up, how soon' },
};

/** The words of the label under which assumptions stand. */
export const ASSUMPTIONS_LABEL = 'Rests on';

/** Whether a placeholder asks for one of `kinds`, or for what nobody knows: not for another kind. */
export function isAskedFor(placeholder: string, kinds: readonly AssumptionKind[]): boolean {
  return Object.entries(QUESTIONS).every(
    ([kind, { ask }]) => !placeholder.endsWith(`${ask}]`) || kinds.includes(kind as AssumptionKind),
  );
}

/** One placeholder per kind on one line, as a snippet: `[team: who works on it…]; [data: …]`. */
export function assumptionLine(kinds: readonly AssumptionKind[]): string {
  return kinds
    .map((kind, index) => {
      const { label, ask } = QUESTIONS[kind];
      return tabStop(index + 1, `[${label.toLowerCase()}: ${ask}]`);
    })
    .join('; ');
}

/** One bullet per kind, as snippets without their indentation: `- **Team:** [who works on it…]`. */
export function assumptionBullets(kinds: readonly AssumptionKind[], marker: string): string[] {
  return kinds.map((kind, index) => {
    const { label, ask } = QUESTIONS[kind];
    return `${marker} **${label}:** ${tabStop(index + 1, `[${ask}]`)}`;
  });
}

/** A tab stop that holds `words`. */
export function tabStop(number: number, words: string): string {
  return `\${${number}:${escapeSnippet(words)}}`;
}
