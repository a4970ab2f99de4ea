import { dateAmbiguous } from './dateAmbiguous.ts';
import { decisionNeedsDueDate } from './decisionNeedsDueDate.ts';
import { decisionNeedsOwner } from './decisionNeedsOwner.ts';
import { decisionStatusUnknown } from './decisionStatusUnknown.ts';
import type { Rule } from './defineRule.ts';
import { estimateNeedsAssumptions } from './estimateNeedsAssumptions.ts';
import { prescriptiveArchitecture } from './prescriptiveArchitecture.ts';
import { riskNeedsMitigation } from './riskNeedsMitigation.ts';

/** Every rule, in the order in which people read about them. */
export const RULES: readonly Rule[] = [
  prescriptiveArchitecture,
  decisionNeedsOwner,
  decisionNeedsDueDate,
  decisionStatusUnknown,
  dateAmbiguous,
  riskNeedsMitigation,
  estimateNeedsAssumptions,
];
