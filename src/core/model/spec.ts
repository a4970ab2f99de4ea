import type { Outline, Section } from '../markdown/outline.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { Item } from './item.ts';
import type { Marker } from './marker.ts';
import type { Message } from './message.ts';

/** Who a section belongs to: product (why, what), engineering (how), both, or nobody. */
export type Side = 'pm' | 'engineering' | 'shared' | 'none';

/** Why a section is on its side, a document has its genre, or is a spec: a kind for code, and words for people. */
export interface Reason extends Message {
  readonly kind: 'marker' | 'front-matter' | 'settings' | 'file-role' | 'heading' | 'inherited' | 'default' | 'content';
}

export interface SectionSide {
  readonly side: Side;
  readonly reason: Reason;
}

/** `product`: PRD, spec-kit, Kiro, OpenSpec, product notes. `engineering`: ADR, RFC, KEP, design. */
export type Genre = 'product' | 'engineering';

/** `settled` specs are over (implemented, accepted, rejected, superseded, archived): read, not nagged. */
export type SpecState = 'live' | 'settled';

/** Whether a document is a spec, and why. */
export interface SpecVerdict {
  readonly isSpec: boolean;
  readonly reason: Reason;
  /** How close a document that is no spec came, 0 to 1, for naming the nearest candidates. 1 for a spec. */
  readonly likelihood: number;
}

/** One document, read. Everything in it refers to `document` as it was at that version. */
export interface Spec {
  readonly document: TextDocument;
  /** Below the root of its team settings, with `/`. */
  readonly path: string;
  /** The first top heading unless that is a mere section, else the front matter's title or the file's name. */
  readonly title: string;
  readonly verdict: SpecVerdict;
  readonly genre: Genre;
  readonly genreReason: Reason;
  readonly state: SpecState;
  readonly stateReason: Reason;
  readonly outline: Outline;
  /** By {@link Section.index}. */
  readonly sides: readonly SectionSide[];
  /** In document order. Empty for a document that is no spec. */
  readonly items: readonly Item[];
  readonly markers: readonly Marker[];
  /** Of a checklist the spec that it speaks of, read when first asked for; undefined where there is none. */
  readonly subject: (() => Spec) | undefined;
}

/** The side of `section`. */
export function sideOf(spec: Spec, section: Section): SectionSide {
  const side = spec.sides[section.index];
  if (!side) {
    throw new RangeError(`Section ${section.index} is of another spec`);
  }
  return side;
}
