import type { Marker } from '../model/marker.ts';
import { lineText, type TextDocument } from '../text/textDocument.ts';

/** Whether findings of `rule` that start on `line` are wanted. */
export type WantedTest = (rule: string, line: number) => boolean;

interface Stretch {
  /** Empty for every rule. */
  readonly rules: ReadonlySet<string>;
  readonly start: number;
  end: number;
}

/**
 * Reads the comments that turn rules off: `tandem-disable` up to the `tandem-enable` of the same rules or the end,
 * `tandem-disable-next-line` for the next line that is not blank.
 */
export function suppressionsOf(document: TextDocument, markers: readonly Marker[]): WantedTest {
  const stretches: Stretch[] = [];
  for (const marker of markers) {
    const rules = new Set(marker.value.split(/[\s,]+/).filter((rule) => rule !== ''));
    const { line } = marker.range.end;
    if (marker.kind === 'disable') {
      stretches.push({ rules, start: marker.range.start.line, end: Number.POSITIVE_INFINITY });
    } else if (marker.kind === 'disable-next-line') {
      const next = nextLineWithText(document, line + 1);
      stretches.push({ rules, start: next, end: next + 1 });
    } else if (marker.kind === 'enable') {
      enable(stretches, rules, marker.range.start.line);
    }
  }
  if (stretches.length === 0) {
    return () => true;
  }
  return (rule, line) =>
    !stretches.some(({ rules, start, end }) => start <= line && line < end && (rules.size === 0 || rules.has(rule)));
}

/** Ends what is open at `line` for `rules`; what is left of an open stretch goes on for its other rules. */
function enable(stretches: Stretch[], rules: ReadonlySet<string>, line: number): void {
  for (const stretch of [...stretches]) {
    if (stretch.end !== Number.POSITIVE_INFINITY) {
      continue;
    }
    const left = [...stretch.rules].filter((rule) => !rules.has(rule));
    if (rules.size === 0 || (stretch.rules.size > 0 && left.length < stretch.rules.size)) {
      stretch.end = line;
      if (rules.size > 0 && left.length > 0) {
        stretches.push({ rules: new Set(left), start: line, end: Number.POSITIVE_INFINITY });
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
