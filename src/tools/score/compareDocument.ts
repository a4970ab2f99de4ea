import type { Annotation } from './annotation.ts';

/** What was read from a document, in the terms of an annotation. Kinds that nobody annotates may be among the items. */
export interface ReadDocument {
  readonly items: readonly ReadItem[];
  readonly sections: readonly { readonly line: number; readonly side: string }[];
}

export interface ReadItem {
  readonly kind: string;
  /** Where it starts, zero-based. */
  readonly line: number;
  /** Of decisions. */
  readonly status?: string | undefined;
  /** Of risks. */
  readonly mitigated?: boolean | undefined;
  /** Of estimates: whether what it rests on is known. */
  readonly assumptions?: boolean | undefined;
}

/** The kinds of items that are annotated. */
export const SCORED_KINDS = ['decision', 'risk', 'assumption', 'estimate', 'metric'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** What is compared once an item or heading is matched. */
export const CHECKS = ['status', 'mitigated', 'assumptions', 'side'] as const;
export type Check = (typeof CHECKS)[number];

/** How often something was found rightly, found wrongly, or not found. */
export interface Found {
  right: number;
  wrong: number;
  missed: number;
}

export interface Checked {
  right: number;
  total: number;
}

/** One thing on which the reader and Tandem differ. */
export interface Difference {
  readonly what: 'missed' | 'wrong' | Check;
  /** Zero-based. */
  readonly line: number;
  readonly kind: string;
  readonly expected: string;
  readonly got: string;
}

export interface Comparison {
  readonly found: Readonly<Record<ScoredKind, Found>>;
  readonly checked: Readonly<Record<Check, Checked>>;
  readonly differences: readonly Difference[];
}

/**
 * Compares what was read from a document with its annotation. Items match by kind and the line where they start, each at
 * most once; a heading that was not read counts as one with the wrong side.
 */
export function compareDocument(annotation: Annotation, read: ReadDocument): Comparison {
  const found = emptyFound();
  const checked = emptyChecked();
  const differences: Difference[] = [];
  const check = (what: Check, kind: string, line: number, expected: string, got: string): void => {
    checked[what].total += 1;
    if (expected === got) {
      checked[what].right += 1;
    } else {
      differences.push({ what, kind, line, expected, got });
    }
  };
  const rest = new Set(read.items);
  for (const expected of annotation.items) {
    const { kind, line } = expected;
    const got = [...rest].find((item) => item.kind === kind && item.line === line);
    if (!got) {
      found[kind].missed += 1;
      differences.push({ what: 'missed', kind, line, expected: expected.status ?? '', got: '' });
      continue;
    }
    rest.delete(got);
    found[kind].right += 1;
    for (const what of ['status', 'mitigated', 'assumptions'] as const) {
      if (expected[what] !== undefined) {
        check(what, kind, line, String(expected[what]), String(got[what]));
      }
    }
  }
  for (const { kind, line, status } of rest) {
    if (isScored(kind)) {
      found[kind].wrong += 1;
      differences.push({ what: 'wrong', kind, line, expected: '', got: status ?? '' });
    }
  }
  const sides = new Map(read.sections.map(({ line, side }) => [line, side]));
  for (const { line, side } of annotation.sections) {
    check('side', 'section', line, side, sides.get(line) ?? 'not read');
  }
  return { found, checked, differences: differences.sort((a, b) => a.line - b.line) };
}

/** All figures of `comparisons` together. */
export function sumOf(comparisons: readonly Comparison[]): Omit<Comparison, 'differences'> {
  const found = emptyFound();
  const checked = emptyChecked();
  for (const one of comparisons) {
    for (const kind of SCORED_KINDS) {
      found[kind].right += one.found[kind].right;
      found[kind].wrong += one.found[kind].wrong;
      found[kind].missed += one.found[kind].missed;
    }
    for (const what of CHECKS) {
      checked[what].right += one.checked[what].right;
      checked[what].total += one.checked[what].total;
    }
  }
  return { found, checked };
}

function isScored(kind: string): kind is ScoredKind {
  return (SCORED_KINDS as readonly string[]).includes(kind);
}

function emptyFound(): Record<ScoredKind, Found> {
  const none = (): Found => ({ right: 0, wrong: 0, missed: 0 });
  return { decision: none(), risk: none(), assumption: none(), estimate: none(), metric: none() };
}

function emptyChecked(): Record<Check, Checked> {
  const none = (): Checked => ({ right: 0, total: 0 });
  return { status: none(), mitigated: none(), assumptions: none(), side: none() };
}
