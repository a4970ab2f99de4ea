import type { AssumptionKind } from '../features/assumptionKinds.ts';
import { escapeSnippet } from '../text/snippet.ts';
import { labelsIn } from '../vocabulary/labelsIn.ts';
import type { Language } from '../vocabulary/language.ts';

const QUESTIONS: Readonly<Record<AssumptionKind, { readonly label: string; readonly ask: string }>> = {
  team: { label: 'Team', ask: 'who works on it, how much of their time' },
  dependency: { label: 'Dependency', ask: 'what must be ready, by when, from whom' },
  data: { label: 'Data', ask: 'what must be there, in which state' },
  scope: { label: 'Scope', ask: 'what exactly is to be built' },
  environment: { label: 'Environment', ask: 'what must be available to build and test' },
  adoption: { label: 'Adoption', ask: 'how many take it up, how soon' },
};

/** What is asked for, and in which language the document is. */
export interface Asked {
  readonly kinds: readonly AssumptionKind[];
  readonly language: Language;
}

/** The words of the label under which assumptions stand, in the language of the document. */
export function assumptionsLabel({ language }: Asked): string {
  return labelsIn(language).get('Rests on') ?? 'Rests on';
}

/** Whether a placeholder asks for one of `kinds`, or for what nobody knows: not for another kind. */
export function isAskedFor(placeholder: string, { kinds }: Asked): boolean {
  return Object.entries(QUESTIONS).every(
    ([kind, { ask }]) => !placeholder.endsWith(`${ask}]`) || kinds.includes(kind as AssumptionKind),
  );
}

function asking(kind: AssumptionKind, language: Language): (typeof QUESTIONS)[AssumptionKind] {
  const { label, ask } = QUESTIONS[kind];
  return { label: labelsIn(language).get(label) ?? label, ask };
}

/** One placeholder per kind on one line, as a snippet: `[team: who works on it…]; [data: …]`. */
export function assumptionLine({ kinds, language }: Asked): string {
  return kinds
    .map((kind, index) => {
      const { label, ask } = asking(kind, language);
      return tabStop(index + 1, `[${label.toLowerCase()}: ${ask}]`);
    })
    .join('; ');
}

/** One bullet per kind, as snippets without their indentation: `- **Team:** [who works on it…]`. */
export function assumptionBullets({ kinds, language }: Asked, marker: string): string[] {
  return kinds.map((kind, index) => {
    const { label, ask } = asking(kind, language);
    return `${marker} **${label}:** ${tabStop(index + 1, `[${ask}]`)}`;
  });
}

/** A tab stop that holds `words`. */
export function tabStop(number: number, words: string): string {
  return `\${${number}:${escapeSnippet(words)}}`;
}
