import type { DecisionTreeOptions } from '../../src/core/features/decisionTree.ts';
import { NO_FILTER } from '../../src/core/features/itemFilter.ts';
import type { RiskTreeOptions } from '../../src/core/features/riskTree.ts';

/** A tree of everything in live specs, as it is when nobody has picked anything. */
export const TREE_OPTIONS: DecisionTreeOptions & RiskTreeOptions = {
  today: '2026-11-23',
  grouping: undefined,
  order: undefined,
  filter: NO_FILTER,
  me: [],
  includeSettled: false,
};
