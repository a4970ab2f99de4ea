import type { Marker } from '../model/marker.ts';
import { lineText, type TextDocument } from '../text/textDocument.ts';

/** What the comments that turn rules off do to the findings of a document. */
export interface Suppressions {
  /** Whether findings of `rule` that start on `line` are wanted; remembers which comment says that they are not. */
  isWanted(rule: string, line: number): boolean;
  /** The comments that have turned nothing off up to now, or only some of the rules that they name. */
  unused(): readonly Unused[];
}

/** A comment that turns off nothing. */
export interface Unused {
  readonly marker: Marker;
  /** The rules that it names in vain; empty where it names none. */
  readonly rules: readonly string[];
  /** The comment that ends it, where it names the same rules. */
  readonly end: Marker | undefined;
}

interface Stretch {
  readonly marker: Marker;
  ending?: Marker;
  /** Shared by the parts of a stretch that was ended for some of its rules. */
  readonly used: Set<string>;
  /** Empty for every rule. */
  readonly rules: ReadonlySet<string>;
  readonly start: number;
  end: number;
}

/**
 * Reads the comments that turn rules off: `tandem-disable` up to the `tandem-enable` of the same rules or the end,
 * `tandem-disable-next-line` for the next line that is not blank.
 */
export function suppressionsOf(document: TextDocument, markers: readonly Marker[]): Suppressions {
  const stretches: Stretch[] = [];
  for (const marker of markers) {
    const rules = new Set(marker.value.split(/[\s,]+/).filter((rule) => rule !== ''));
    const { line } = marker.range.end;
    if (marker.kind === 'disable') {
      stretches.push({
        marker,
        used: new Set(),
        rules,
        start: marker.range.start.line,
        end: Number.POSITIVE_INFINITY,
      });
    } else if (marker.kind === 'disable-next-line') {
      const next = nextLineWithText(document, line + 1);
      stretches.push({ marker, used: new Set(), rules, start: next, end: next + 1 });
    } else if (marker.kind === 'enable') {
      enable(stretches, rules, marker);
    }
  }
  return {
    isWanted(rule, line) {
      let isWanted = true;
      for (const { rules, start, end, used } of stretches) {
        if (start <= line && line < end && (rules.size === 0 || rules.has(rule))) {
          used.add(rule);
          isWanted = false;
        }
      }
      return isWanted;
    },
    unused: () => stretches.filter(isFirstPart).flatMap(unusedOf),
  };
}

/** What goes on of a stretch after some of its rules were turned on again belongs to the same comment. */
function isFirstPart({ marker }: Stretch, at: number, all: readonly Stretch[]): boolean {
  return all.findIndex((other) => other.marker === marker) === at;
}

function unusedOf({ marker, rules, used, ending }: Stretch): Unused[] {
  const named = marker.value.split(/[\s,]+/).filter((rule) => rule !== '');
  const vain = named.filter((rule) => !used.has(rule));
  const end = ending?.value === marker.value ? ending : undefined;
  return (rules.size === 0 ? used.size === 0 : vain.length > 0) ? [{ marker, rules: vain, end }] : [];
}

/** Ends what is open at `line` for `rules`; what is left of an open stretch goes on for its other rules. */
function enable(stretches: Stretch[], rules: ReadonlySet<string>, marker: Marker): void {
  const { line } = marker.range.start;
  for (const stretch of [...stretches]) {
    if (stretch.end !== Number.POSITIVE_INFINITY) {
      continue;
    }
    const left = [...stretch.rules].filter((rule) => !rules.has(rule));
    if (rules.size === 0 || (stretch.rules.size > 0 && left.length < stretch.rules.size)) {
      stretch.end = line;
      stretch.ending = marker;
      if (rules.size > 0 && left.length > 0) {
        stretches.push({
          marker: stretch.marker,
          used: stretch.used,
          rules: new Set(left),
          start: line,
          end: Number.POSITIVE_INFINITY,
        });
      }
    }
  }
}

function nextLineWithText(document: TextDocument, from: number): number {
  let line = from;
  while (line < document.lineStarts.length && lineText(document, line).trim() === '') {
    line += 1;
  }
  return line;
}
