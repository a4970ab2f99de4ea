import type { IsoDay } from '../model/date.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import type { Finding } from '../rules/finding.ts';
import type { Position } from '../text/position.ts';
import type { Range } from '../text/range.ts';
import type { ItemCard } from './card.ts';
import type { Pieces } from './pieces.ts';

/** Something to do from a hover. The host makes a link of it; keys are resolved again when it is followed. */
export type HoverAction =
  | {
      readonly title: Message;
      readonly command: 'insertAssumptions';
      readonly args: { readonly uri: string; readonly key: string };
    }
  | {
      readonly title: Message;
      readonly command: 'changeSide';
      readonly args: { readonly uri: string; readonly section: string };
    };

/** One thing that a hover tells. */
export type HoverPart =
  | { readonly kind: 'card'; readonly card: ItemCard }
  | {
      readonly kind: 'estimate' | 'passage' | 'section';
      readonly heading: Message;
      /** One paragraph each. */
      readonly lines: Pieces;
      readonly actions: readonly HoverAction[];
    };

export interface HoverInfo {
  /** What is hovered over. */
  readonly range: Range;
  readonly parts: readonly HoverPart[];
}

/**
 * What there is to say about a place in a spec: about the passage that a finding is on, the item, the heading. Undefined
 * where there is nothing.
 */
export function hoverAt(
  spec: Spec,
  findings: readonly Finding[],
  position: Position,
  options: { readonly today: IsoDay },
): HoverInfo | undefined {
  void [spec, findings, position, options];
  return undefined;
}
