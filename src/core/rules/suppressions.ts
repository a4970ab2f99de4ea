import { append } from '../append.ts';
import type { Lines } from '../markdown/blocks.ts';
import type { Marker } from '../model/marker.ts';
import { countWhile } from '../text/countWhile.ts';
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
  const stretches = stretchesOf(document, markers);
  const offFor = new Map<string, readonly Lines[]>();
  // The lines of what was not wanted, by its rule, each once.
  const turnedOff = new Map<string, Set<number>>();
  return {
    isWanted(rule, line) {
      if (stretches.length === 0) {
        return true;
      }
      const off = offFor.get(rule) ?? joined(stretches.filter(({ rules }) => rules.size === 0 || rules.has(rule)));
      offFor.set(rule, off);
      const isWanted = line >= (off[countWhile(off, ({ start }) => start <= line) - 1]?.end ?? 0);
      if (!isWanted) {
        turnedOff.set(rule, (turnedOff.get(rule) ?? new Set()).add(line));
      }
      return isWanted;
    },
    unused: () => unusedOf(stretches, turnedOff),
  };
}

function stretchesOf(document: TextDocument, markers: readonly Marker[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open = new Set<Stretch>();
  for (const marker of markers) {
    const rules = new Set(namesIn(marker));
    const { line } = marker.range.end;
    if (marker.kind === 'disable') {
      const stretch = { marker, rules, start: marker.range.start.line, end: Number.POSITIVE_INFINITY };
      stretches.push(stretch);
      open.add(stretch);
    } else if (marker.kind === 'disable-next-line') {
      const next = nextLineWithText(document, line + 1);
      stretches.push({ marker, rules, start: next, end: next + 1 });
    } else if (marker.kind === 'enable') {
      append(stretches, enable(open, rules, marker));
    }
  }
  return stretches;
}

/** Ends what is `open` for `rules`; what is left of a stretch goes on for its other rules, and is handed back. */
function enable(open: Set<Stretch>, rules: ReadonlySet<string>, marker: Marker): Stretch[] {
  const { line } = marker.range.start;
  const rest: Stretch[] = [];
  for (const stretch of open) {
    const left = [...stretch.rules].filter((rule) => !rules.has(rule));
    if (rules.size === 0 || (stretch.rules.size > 0 && left.length < stretch.rules.size)) {
      stretch.end = line;
      stretch.ending = marker;
      open.delete(stretch);
      if (rules.size > 0 && left.length > 0) {
        rest.push({ marker: stretch.marker, rules: new Set(left), start: line, end: Number.POSITIVE_INFINITY });
      }
    }
  }
  for (const stretch of rest) {
    open.add(stretch);
  }
  return rest;
}

/** The comments that turned off nothing, or not all that they name. `turnedOff` are the lines of what they did, by its rule. */
function unusedOf(stretches: readonly Stretch[], turnedOff: ReadonlyMap<string, ReadonlySet<number>>): Unused[] {
  const lines = new Map([...turnedOff].map(([rule, found]) => [rule, [...found].sort((a, b) => a - b)]));
  // What goes on of a stretch after some of its rules were turned on again belongs to the same comment.
  const first = new Map<Marker, Stretch>();
  const used = new Map<Marker, Set<string>>();
  for (const stretch of stretches) {
    const { marker, rules } = stretch;
    const own = used.get(marker) ?? new Set();
    first.set(marker, first.get(marker) ?? stretch);
    used.set(marker, own);
    for (const rule of rules.size === 0 ? lines.keys() : rules) {
      const found = lines.get(rule) ?? [];
      if ((found[countWhile(found, (line) => line < stretch.start)] ?? Number.POSITIVE_INFINITY) < stretch.end) {
        own.add(rule);
      }
    }
  }
  return [...first.values()].flatMap(({ marker, ending, rules }): Unused[] => {
    const named = namesIn(marker);
    const vain = named.filter((rule) => used.get(marker)?.has(rule) !== true);
    const end = ending?.value === marker.value ? ending : undefined;
    const isUnused = rules.size === 0 ? used.get(marker)?.size === 0 : vain.length > 0;
    return isUnused ? [{ marker, rules: vain, end }] : [];
  });
}

function namesIn({ value }: Marker): string[] {
  return value.split(/[\s,]+/).filter((rule) => rule !== '');
}

/** `stretches` in the order of their lines, those that meet as one. */
function joined(stretches: readonly Lines[]): Lines[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      found.push({ start, end });
    }
  }
  return found;
}

function nextLineWithText(document: TextDocument, from: number): number {
  let line = from;
  while (line < document.lineStarts.length && lineText(document, line).trim() === '') {
    line += 1;
  }
  return line;
}
