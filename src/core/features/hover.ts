import { sectionKeyOf } from '../edits/findSection.ts';
import { sectionAtLine } from '../markdown/outline.ts';
import type { IsoDay } from '../model/date.ts';
import type { Item } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import { type Side, type Spec, sideOf } from '../model/spec.ts';
import { alternativeTo, categoryNames } from '../prescription/explain.ts';
import type { Category } from '../prescription/lexicon/termList.ts';
import type { Finding } from '../rules/finding.ts';
import type { Position } from '../text/position.ts';
import { compareRanges, type Range, rangeTouches } from '../text/range.ts';
import { lineSpan, positionAt, rangeOf } from '../text/textDocument.ts';
import { anotherLookAt } from './anotherLookWords.ts';
import { assumptionPart } from './assumptionHover.ts';
import type { AssumptionKind } from './assumptionKinds.ts';
import { cardOf, type ItemCard } from './card.ts';
import { type ItemAction, itemActions } from './itemActions.ts';
import { type Pieces, say } from './pieces.ts';
import { plannedIn } from './planned.ts';
import type { FeatureSentence } from './sentences.ts';

/** Something to do from a hover. The host makes a link of it; keys are resolved again when it is followed. */
export type HoverAction =
  | ItemAction
  | {
      readonly title: Message;
      readonly command: 'insertAssumptions';
      /** Without a kind, all that is missing. */
      readonly args: { readonly uri: string; readonly key: string; readonly kind?: AssumptionKind };
    }
  | {
      readonly title: Message;
      readonly command: 'changeSide';
      /** `section` is a key of `sectionKeyOf`. */
      readonly args: { readonly uri: string; readonly section: string };
    };

/** Words with a heading, on a figure that rests on something, a passage that a rule points to, or a section heading. */
export interface HoverText {
  readonly kind: 'assumptions' | 'passage' | 'section';
  readonly heading: Message;
  /** One paragraph each. */
  readonly lines: Pieces;
  /** A list under the lines, of which each line does something by itself; empty for none. */
  readonly points: readonly HoverAction[];
  /** A last paragraph; undefined for none. */
  readonly closing: Message | undefined;
  readonly actions: readonly HoverAction[];
}

/** One thing that a hover tells. */
export type HoverPart =
  | { readonly kind: 'card'; readonly card: ItemCard; readonly actions: readonly HoverAction[] }
  | HoverText;

export interface HoverInfo {
  /** What is hovered over. */
  readonly range: Range;
  /** Never empty. */
  readonly parts: readonly HoverPart[];
}

interface Place {
  readonly range: Range;
  readonly part: HoverPart;
}

const PASSAGE_RULE = 'prescriptive-architecture';

/**
 * What there is to say about a place in a spec: about the passage that a rule points to, the item, the heading. Undefined
 * where there is nothing, and in documents that are no specs.
 */
export function hoverAt(
  spec: Spec,
  findings: readonly Finding[],
  position: Position,
  options: { readonly today: IsoDay },
): HoverInfo | undefined {
  if (!spec.verdict.isSpec) {
    return undefined;
  }
  const places = [
    ...findings.filter(({ rule, range }) => rule === PASSAGE_RULE && rangeTouches(range, position)).map(passageAt),
    ...itemsAt(spec, position, options.today),
    ...headingAt(spec, position),
  ];
  const smallest = places.map(({ range }) => range).sort(bySize)[0];
  return smallest && { range: smallest, parts: places.map(({ part }) => part) };
}

function passageAt({ range, data }: Finding): Place {
  const { triggers, category } = data;
  return {
    range,
    part: {
      kind: 'passage',
      heading: say('This reads as a how'),
      // The finding's own sentence stands above, where the editor shows it.
      lines: [...(triggers ? [say('What says so: {cues}', { cues: triggers })] : []), say('Asked as an outcome:')],
      points: [],
      closing: isCategory(category) ? alternativeTo(category) : undefined,
      actions: [],
    },
  };
}

function isCategory(name: string | undefined): name is Category {
  return name !== undefined && Object.hasOwn(categoryNames, name);
}

/** The items under the pointer as cards, and what they rest on; of an estimate only this, unless nothing of it is missing. */
function itemsAt(spec: Spec, position: Position, today: IsoDay): Place[] {
  const hints = plannedIn(spec).flatMap((planned) => {
    const range = touchedPart(spec, planned.range, planned.figure, position);
    const part = range && assumptionPart(spec, planned);
    const item = part && spec.items.find(({ key }) => key === planned.key);
    const notes = item ? anotherLookAt(spec, item) : [];
    return part ? [{ key: planned.key, range, part: { ...part, lines: [...notes, ...part.lines] } }] : [];
  });
  const cards = spec.items.flatMap((item): Place[] => {
    const range = item.shape === 'document' ? undefined : touchedPart(spec, item.range, figureOf(item), position);
    return range && !(item.kind === 'estimate' && hints.some(({ key }) => key === item.key))
      ? [
          {
            range,
            part: {
              kind: 'card',
              card: cardOf(item, { today, spec: undefined, notes: anotherLookAt(spec, item) }),
              actions: itemActions(spec.document.uri, item),
            },
          },
        ]
      : [];
  });
  return [...cards, ...hints];
}

function figureOf(item: Item): Range | undefined {
  return item.kind === 'estimate' ? item.amount.range : undefined;
}

/**
 * What of a thing lies under the pointer: its figure, the whole of it where it is one line, else the line that it starts
 * on, as a card that shows everywhere in a long section would be in the way.
 */
function touchedPart(spec: Spec, whole: Range, figure: Range | undefined, position: Position): Range | undefined {
  const { start, end } = whole;
  const lineEnd = positionAt(spec.document, lineSpan(spec.document, start.line).end);
  const firstLine = start.line === end.line ? whole : { start, end: lineEnd };
  return [...(figure ? [figure] : []), firstLine].find((range) => rangeTouches(range, position));
}

function headingAt(spec: Spec, position: Position): Place[] {
  const section = sectionAtLine(spec.outline, position.line);
  const range = section.heading && rangeOf(spec.document, section.heading.span);
  if (!range || !rangeTouches(range, position)) {
    return [];
  }
  const { side, reason } = sideOf(spec, section);
  const args = { uri: spec.document.uri, section: sectionKeyOf(spec.outline, section) };
  return [
    {
      range,
      part: {
        kind: 'section',
        heading: say(SIDE_SENTENCES[side]),
        lines: [reason],
        points: [],
        closing: undefined,
        actions: [{ title: say('Change side…'), command: 'changeSide', args }],
      },
    },
  ];
}

const SIDE_SENTENCES: Readonly<Record<Side, FeatureSentence>> = {
  pm: 'Product writes this section: the why and the what',
  engineering: 'Engineering writes this section: the how',
  shared: 'Both sides write this section',
  none: 'This section belongs to neither side',
};

function bySize(a: Range, b: Range): number {
  return a.end.line - a.start.line - (b.end.line - b.start.line) || compareRanges(b, a);
}
