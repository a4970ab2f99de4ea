import type { DueDate, Item, Part, Rating, SpecState, Statement } from '../core/index.ts';
import type { Status } from './commandLine.ts';

/** The status of an item; undefined for kinds that have none. */
export function statusOf(item: Item | Statement): Status | undefined {
  return item.kind === 'decision' || item.kind === 'risk' ? item.status : undefined;
}

/** By when an item is due; undefined where nothing is said. */
export function dueOf(item: Item | Statement): DueDate | undefined {
  return item.kind === 'decision' ? item.due : undefined;
}

/** An item as other tools read it. Keys are only ever added; absent values are null. */
export function itemRecord(item: Item | Statement, specState: SpecState, path: string): Record<string, unknown> {
  return {
    kind: item.kind,
    form: item.kind === 'decision' ? item.form : null,
    key: item.key,
    id: words(item.id),
    title: item.title.text,
    status: statusOf(item) ?? null,
    owners: 'owners' in item ? item.owners.map(({ name }) => name) : [],
    due: dueOf(item)?.day ?? null,
    specState,
    dialect: item.dialect,
    path,
    range: item.range,
    fields: fieldsOf(item),
  };
}

/** What each kind has besides, by the names of the model. */
function fieldsOf(item: Item | Statement): Record<string, unknown> {
  switch (item.kind) {
    case 'decision':
      return {
        statusText: words(item.statusText),
        dueText: item.due?.text ?? null,
        decidedOn: item.decidedOn?.day ?? null,
        decidedOnText: item.decidedOn?.text ?? null,
        raisedOn: item.raisedOn?.day ?? null,
        asked: item.asked,
        options: item.options.map(({ title, tradeoffs }) => ({ title: title.text, tradeoffs: words(tradeoffs) })),
        recommendation: words(item.recommendation?.text),
        recommendationReason: words(item.recommendation?.reason),
        outcome: words(item.outcome),
        reason: words(item.reason),
        stakes: words(item.stakes?.text),
        stakesLabel: item.stakes?.label ?? null,
      };
    case 'risk':
      return {
        statusText: words(item.statusText),
        mitigation: words(item.mitigation),
        mitigated: item.mitigation !== undefined || item.status === 'mitigated',
        likelihood: rated(item.likelihood),
        likelihoodLevel: item.likelihood?.level ?? null,
        impact: rated(item.impact),
        impactLevel: item.impact?.level ?? null,
        raisedOn: item.raisedOn?.day ?? null,
      };
    case 'assumption':
      return { validation: words(item.validation) };
    case 'estimate':
      return {
        amount: item.amount.text,
        confidence: words(item.confidence),
        assumptions: item.assumptions.map(({ text }) => text),
      };
    case 'metric':
      return { baseline: words(item.baseline), target: words(item.target), timeframe: words(item.timeframe) };
    case 'evidence':
      return { source: words(item.source), date: item.date?.day ?? null, dateText: item.date?.text ?? null };
    case 'scope-change':
      return {
        timelineImpact: words(item.timelineImpact),
        qualityImpact: words(item.qualityImpact),
        recommendation: words(item.recommendation),
      };
    case 'requirement':
      return {
        form: item.form,
        statement: words(item.statement),
        strength: item.strength ?? null,
        priority: words(item.priority),
        criteria: item.criteria.map(({ text }) => text),
      };
    case 'priority':
      return { level: item.level.text, reason: words(item.reason) };
    case 'constraint':
      return { setBy: words(item.setBy) };
    case 'phase':
      return { order: item.order, outcome: words(item.outcome), timing: words(item.timing) };
    case 'problem':
    case 'goal':
      return {};
  }
}

function words(part: Part | undefined): string | null {
  return part?.text ?? null;
}

function rated(rating: Rating | undefined): string | null {
  return rating?.text ?? null;
}
