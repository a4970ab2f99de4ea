import { placeOfHeading } from '../dialects/statements/places.ts';
import { isInstruction, saysNothing } from '../markdown/emptiness.ts';
import type { Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Spec } from '../model/spec.ts';

/** What a spec says for whoever reads many of them: in its own words, or nothing. */
export interface SpecSummary {
  /** The first words under a heading for problems; undefined where none is written. */
  readonly problem: string | undefined;
  /** The first words under a heading for goals; undefined where none is written. */
  readonly goal: string | undefined;
  /** Whether product has written anything in a section of its own. */
  readonly pmHasWritten: boolean;
  /** Whether engineering has written anything in a section of its own. */
  readonly engineeringHasWritten: boolean;
}

const LONGEST = 160;

/** Sums up a spec from its sections. Costs next to nothing: no text is read but that of one problem and one goal. */
export function summaryOf(spec: Spec): SpecSummary {
  const { sections } = spec.outline;
  const wroteOn = (side: 'pm' | 'engineering'): boolean =>
    sections.some((section) => spec.sides[section.index]?.side === side && firstWords(section) !== undefined);
  return {
    problem: firstFor('problem', sections),
    goal: firstFor('goals', sections),
    pmHasWritten: wroteOn('pm'),
    engineeringHasWritten: wroteOn('engineering'),
  };
}

function firstFor(place: 'problem' | 'goals', sections: readonly Section[]): string | undefined {
  for (const section of sections) {
    const words = placeOfHeading(section) === place ? firstWords(section) : undefined;
    if (words !== undefined) {
      return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
    }
  }
  return undefined;
}

/** The first paragraph, bullet or row that says something; undefined where a section is empty or holds placeholders only. */
function firstWords({ blocks }: Section): string | undefined {
  for (const block of blocks) {
    const texts =
      block.kind === 'paragraph'
        ? [block.prose.text]
        : block.kind === 'list'
          ? block.items.flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' ? [first.prose.text] : []))
          : block.kind === 'table'
            ? block.rows.flatMap(({ cells }) => cells.slice(0, 1).map(({ prose }) => prose.text))
            : block.kind === 'code'
              ? ['…']
              : [];
    const said = texts.find((text) => !saysNothing(text) && !isInstruction(text));
    if (said !== undefined) {
      return plainText(said);
    }
  }
  return undefined;
}
