import type { Item, Part, Statement } from '../../model/item.ts';
import type { ChangedPart } from './specChange.ts';

/** A part of an item as two revisions are compared by it. */
export interface ComparedPart {
  readonly part: ChangedPart;
  /** Undefined where nothing is written. */
  readonly text: string | undefined;
  /** Whether a difference changes what is built, for what result. */
  readonly isScope: boolean;
}

/** What of an item or statement is compared, besides its title. */
export function comparedParts(item: Item | Statement): ComparedPart[] {
  const owners = 'owners' in item ? [detail('owner', item.owners.map(({ name }) => name).join(', ') || undefined)] : [];
  switch (item.kind) {
    case 'decision':
      return [
        detail('status', item.status),
        detail('due date', item.due?.day ?? item.due?.text),
        detail('recommendation', words(item.recommendation?.text)),
        detail('outcome', words(item.outcome)),
        ...owners,
      ];
    case 'risk':
      return [
        // Without words for it, the status only says whether there is a mitigation.
        detail('status', item.statusText && item.status),
        detail('likelihood', item.likelihood?.text),
        detail('impact', item.impact?.text),
        detail('mitigation', words(item.mitigation)),
        ...owners,
      ];
    case 'estimate':
      return [
        detail('amount', item.amount.text),
        detail('confidence', words(item.confidence)),
        detail('rests on', item.assumptions.map(({ text }) => text).join('; ') || undefined),
        ...owners,
      ];
    case 'metric':
      return [
        detail('baseline', words(item.baseline)),
        scope('target', words(item.target)),
        scope('timeframe', words(item.timeframe)),
      ];
    case 'requirement':
      return [
        scope('statement', words(item.statement)),
        scope('strength', item.strength),
        scope('priority', words(item.priority)),
      ];
    case 'priority':
      return [scope('level', item.level.text), detail('reason', words(item.reason))];
    case 'constraint':
      return [detail('set by', words(item.setBy))];
    case 'phase':
      return [scope('outcome', words(item.outcome)), detail('timing', words(item.timing))];
    case 'scope-change':
      return [detail('recommendation', words(item.recommendation)), ...owners];
    case 'assumption':
      return owners;
    case 'evidence':
    case 'problem':
    case 'goal':
      return [];
  }
}

/** The kinds whose coming and going changes what is built, for what result. */
export const SCOPE_KINDS: ReadonlySet<(Item | Statement)['kind']> = new Set(['requirement', 'goal', 'metric', 'phase']);

function detail(part: ChangedPart, text: string | undefined): ComparedPart {
  return { part, text, isScope: false };
}

function scope(part: ChangedPart, text: string | undefined): ComparedPart {
  return { part, text, isScope: true };
}

function words(part: Part | undefined): string | undefined {
  return part?.text;
}
