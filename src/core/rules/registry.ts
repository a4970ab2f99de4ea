import { assumptionNeedsCheck } from './assumptionNeedsCheck.ts';
import { checklistClaimsNoHow } from './checklistClaimsNoHow.ts';
import { chosenOptionUnlisted } from './chosenOptionUnlisted.ts';
import { dateAmbiguous } from './dateAmbiguous.ts';
import { decisionAgainstRecommendation } from './decisionAgainstRecommendation.ts';
import { decisionNeedsDueDate } from './decisionNeedsDueDate.ts';
import { decisionNeedsOptions } from './decisionNeedsOptions.ts';
import { decisionNeedsOwner } from './decisionNeedsOwner.ts';
import { decisionOverdue } from './decisionOverdue.ts';
import { decisionStatusUnknown } from './decisionStatusUnknown.ts';
import { decisionVague } from './decisionVague.ts';
import type { Rule } from './defineRule.ts';
import { estimateNeedsAssumptions } from './estimateNeedsAssumptions.ts';
import { estimateNeedsRange } from './estimateNeedsRange.ts';
import { estimateOutsideEngineering } from './estimateOutsideEngineering.ts';
import { markerUnknown } from './markerUnknown.ts';
import { metricNeedsTarget } from './metricNeedsTarget.ts';
import { optionNeedsTradeoffs } from './optionNeedsTradeoffs.ts';
import { prescriptiveArchitecture } from './prescriptiveArchitecture.ts';
import { recommendationNeedsReason } from './recommendationNeedsReason.ts';
import { riskNeedsMitigation } from './riskNeedsMitigation.ts';
import { riskNeedsOwner } from './riskNeedsOwner.ts';
import { riskNeedsRating } from './riskNeedsRating.ts';
import { scopeChangeIncomplete } from './scopeChangeIncomplete.ts';

/** Every rule, in the order in which people read about them. */
export const RULES: readonly Rule[] = [
  prescriptiveArchitecture,
  metricNeedsTarget,
  checklistClaimsNoHow,
  decisionNeedsOwner,
  decisionNeedsDueDate,
  decisionOverdue,
  decisionVague,
  decisionNeedsOptions,
  optionNeedsTradeoffs,
  recommendationNeedsReason,
  decisionAgainstRecommendation,
  chosenOptionUnlisted,
  decisionStatusUnknown,
  dateAmbiguous,
  riskNeedsMitigation,
  riskNeedsOwner,
  riskNeedsRating,
  estimateNeedsAssumptions,
  estimateNeedsRange,
  estimateOutsideEngineering,
  assumptionNeedsCheck,
  scopeChangeIncomplete,
  markerUnknown,
];
