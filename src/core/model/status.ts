/** Where a decision or question stands. */
export type DecisionStatus = 'open' | 'decided' | 'rejected' | 'superseded' | 'deferred';

/** Where a risk stands. `open` is one that nobody has mitigated, accepted or closed yet. */
export type RiskStatus = 'open' | 'mitigated' | 'accepted' | 'closed';
