import type { Sensitivity } from '../../core/prescription/detect.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { groupsBy } from './groupsBy.ts';
import { type Counts, type Measures, measuresOf } from './measures.ts';
import { type ReportedRow, SENSITIVITIES } from './reportedRows.ts';

/** A figure with its 95 % interval, rounded to a hundredth. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How many sentences of a kind there are, and how many of them are reported. */
export interface KindCount {
  readonly sentences: number;
  readonly reported: number;
}

/** What Tandem makes of labelled sentences. */
export interface PrescriptionScore {
  readonly documents: number;
  readonly sentences: number;
  readonly prescriptive: number;
  /** In product-led documents. */
  readonly sensitivities: Readonly<Record<Sensitivity, Readonly<Record<keyof Measures, Figure>>>>;
  /** What is chosen, balanced: reported is right. */
  readonly prescriptiveKinds: Readonly<Record<string, KindCount>>;
  /** Why it is not prescriptive, balanced: reported is wrong. */
  readonly otherKinds: Readonly<Record<string, KindCount>>;
  /** By whose document it is, balanced. */
  readonly genres: Readonly<Record<'product' | 'engineering', KindCount & { readonly right: number }>>;
}

/** Borderline sentences count neither way. Intervals are drawn over what `groupOf` tells apart, as it is much alike inside. */
export function prescriptionScore(
  all: readonly ReportedRow[],
  groupOf: (row: ReportedRow) => string,
): PrescriptionScore {
  const rows = all.filter(({ row }) => row.label !== 'borderline');
  const product = rows.filter(({ genre }) => genre === 'product');
  const kindsOf = (label: string): Record<string, KindCount> =>
    Object.fromEntries(
      [
        ...groupsBy(
          product.filter(({ row }) => row.label === label),
          ({ row }) => row.kind ?? 'any',
        ),
      ]
        .map(([kind, own]): [string, KindCount] => [kind, { sentences: own.length, reported: reportedIn(own).length }])
        .sort((a, b) => b[1].sentences - a[1].sentences || (a[0] < b[0] ? -1 : 1)),
    );
  const ofGenre = (genre: string): KindCount & { readonly right: number } => {
    const own = rows.filter((row) => row.genre === genre);
    const reported = reportedIn(own);
    return { sentences: own.length, reported: reported.length, right: reported.filter(isWanted).length };
  };
  return {
    documents: new Set(rows.map(({ row }) => row.path)).size,
    sentences: rows.length,
    prescriptive: rows.filter(isWanted).length,
    sensitivities: Object.fromEntries(
      SENSITIVITIES.map((sensitivity) => [sensitivity, figuresOf(product, sensitivity, groupOf)]),
    ) as PrescriptionScore['sensitivities'],
    prescriptiveKinds: kindsOf('prescriptive'),
    otherKinds: kindsOf('not'),
    genres: { product: ofGenre('product'), engineering: ofGenre('engineering') },
  };
}

function figuresOf(
  rows: readonly ReportedRow[],
  sensitivity: Sensitivity,
  groupOf: (row: ReportedRow) => string,
): Record<keyof Measures, Figure> {
  const groups = [...groupsBy(rows, groupOf).values()].map((own): Counts => {
    const reported = own.filter((row) => row.reported.has(sensitivity));
    const wanted = own.filter(isWanted).length;
    return { right: reported.filter(isWanted).length, reported: reported.length, wanted };
  });
  const at = measuresOf(groups);
  const figure = (name: keyof Measures): Figure => {
    const interval: Interval = bootstrapInterval(groups, (sample) => measuresOf(sample)[name]) ?? { low: 0, high: 1 };
    return { value: rounded(at[name]), low: rounded(interval.low), high: rounded(interval.high) };
  };
  return { precision: figure('precision'), recall: figure('recall'), f1: figure('f1') };
}

function reportedIn(rows: readonly ReportedRow[]): ReportedRow[] {
  return rows.filter(({ reported }) => reported.has('balanced'));
}

function isWanted({ row }: ReportedRow): boolean {
  return row.label === 'prescriptive';
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
