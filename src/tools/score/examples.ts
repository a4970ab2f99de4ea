import { analyse, contextFeatures } from '../../core/prescription/analyse.ts';
import { companyOf } from '../../core/prescription/companyOf.ts';
import { inExemptPart } from '../../core/prescription/exemptions.ts';
import { focusOf } from '../../core/prescription/passage.ts';
import type { LabelledDocument } from './labelled.ts';
import { keyOf, repoOf } from './labelRow.ts';
import { chanceOf, type Example, type LinearModel, logOdds } from './logistic.ts';

/** A sentence that names something, judged or not: what it shows by itself, and what its company adds. */
interface SeenUnit {
  readonly own: ReadonlyMap<string, number>;
  features: ReadonlyMap<string, number>;
  readonly category: string;
}

/** A document as the detector sees it. */
export interface SeenDocument {
  /** In their order. */
  readonly seen: readonly SeenUnit[];
  readonly judged: readonly JudgedSentence[];
}

/** A sentence that its readers agreed on. */
export interface JudgedSentence {
  readonly key: string;
  readonly group: string;
  readonly genre: 'pm' | 'engineering';
  readonly positive: boolean;
  /** Empty when the detector sees nothing in it that could be prescribed: then it says no, whatever the weights. */
  readonly seen: readonly SeenUnit[];
}

/** Reads the documents as the detector does; what is borderline counts for nothing. */
export function seenDocuments(documents: readonly LabelledDocument[]): SeenDocument[] {
  return documents.map(({ units, context, sentences }) => {
    const byIndex = new Map<number, SeenUnit>();
    for (const [index, unit] of units.entries()) {
      const analysis = inExemptPart(unit) ? undefined : analyse(unit);
      if (analysis) {
        const own = new Map<string, number>([...analysis.features, ...contextFeatures(analysis, context)]);
        byIndex.set(index, { own, features: own, category: focusOf(analysis.substances)?.category ?? 'none' });
      }
    }
    const judged = sentences
      .filter(({ row }) => row.label !== 'borderline')
      .map(({ row, units: covered }) => ({
        key: keyOf(row),
        group: repoOf(row) ?? row.path,
        genre: row.genre,
        positive: row.label === 'prescriptive',
        seen: covered.flatMap((index) => byIndex.get(index) ?? []),
      }));
    return { seen: [...byIndex.values()], judged };
  });
}

/** The judged sentences to learn from: of several units of one sentence the one that shows the most. */
export function examplesOf(documents: readonly SeenDocument[]): Example[] {
  return documents.flatMap(({ judged }) =>
    judged.flatMap(({ seen, positive }) => {
      const richest = [...seen].sort((a, b) => b.own.size - a.own.size)[0];
      return richest ? [{ features: richest.features, positive }] : [];
    }),
  );
}

/** Adds to each sentence what its company tells by `model`; by no model nothing. */
export function addCompany(documents: readonly SeenDocument[], model: LinearModel | undefined): void {
  for (const { seen } of documents) {
    const company = model && companyOf(seen.map(({ own }) => chanceOf(logOdds(model, own))));
    for (const [index, unit] of seen.entries()) {
      unit.features = new Map([...unit.own, ...Object.entries(company?.[index] ?? {})]);
    }
  }
}
