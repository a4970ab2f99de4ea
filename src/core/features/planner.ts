import { assumptionPlace } from '../edits/assumptionPlace.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { PlannedKind } from './assumptionKinds.ts';
import type { Planned } from './planned.ts';

/** Makes a planned thing of the words that say it and the figure or date in them; `whole` is what holds them, the bullet or paragraph unless it is given. */
export type Planner = (section: Section, words: Span, figure: Span, whole?: Span) => Planned;

/** Makes things of one kind that are planned, each with a key by which it is found again: where it stands and what it says. */
export function planner(spec: Spec, kind: PlannedKind): Planner {
  const { document } = spec;
  const counts = new Map<string, number>();
  return (section, words, figure, whole = holderOf(spec, figure) ?? words) => {
    const text = plainText(document.text.slice(words.start, words.end)).toLowerCase();
    const name = `${kind} ${[...headingPath(section), text].join(' / ')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      kind,
      key: `${name} ${count}`,
      range: rangeOf(document, whole),
      figure: rangeOf(document, figure),
      assumptions: [],
    };
  };
}

function holderOf(spec: Spec, figure: Span): Span | undefined {
  const place = assumptionPlace(spec, rangeOf(spec.document, figure));
  switch (place?.kind) {
    case 'bullet':
      return place.item.span;
    case 'paragraph':
      return place.paragraph.span;
    case 'row':
      return place.row.span;
    case 'heading':
      return place.heading.span;
    case undefined:
      return undefined;
  }
}
