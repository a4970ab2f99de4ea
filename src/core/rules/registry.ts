import { assumptionNeedsCheck } from './assumptionNeedsCheck.ts';
import { checklistClaimsNoHow } from './checklistClaimsNoHow.ts';
import { chosenOptionUnlisted } from './chosenOptionUnlisted.ts';
import { claimNeedsEvidence } from './claimNeedsEvidence.ts';
import { danglingReference } from './danglingReference.ts';
import { dateAmbiguous } from './dateAmbiguous.ts';
import { decisionAgainstRecommendation } from './decisionAgainstRecommendation.ts';
import { decisionNeedsDueDate } from './decisionNeedsDueDate.ts';
import { decisionNeedsOptions } from './decisionNeedsOptions.ts';
import { decisionNeedsOwner } from './decisionNeedsOwner.ts';
import { decisionOverdue } from './decisionOverdue.ts';
import { decisionStatusUnknown } from './decisionStatusUnknown.ts';
import { decisionVague } from './decisionVague.ts';
import type { Rule } from './defineRule.ts';
import { discoveryStepMissing } from './discoveryStepMissing.ts';
import { duplicateId } from './duplicateId.ts';
import { estimateNeedsAssumptions } from './estimateNeedsAssumptions.ts';
import { estimateNeedsRange } from './estimateNeedsRange.ts';
import { estimateOutsideEngineering } from './estimateOutsideEngineering.ts';
import { goalNeedsMetric } from './goalNeedsMetric.ts';
import { goalOneLine } from './goalOneLine.ts';
import { markerUnknown } from './markerUnknown.ts';
import { metricNeedsTarget } from './metricNeedsTarget.ts';
import { oneSidedSpec } from './oneSidedSpec.ts';
import { optionNeedsTradeoffs } from './optionNeedsTradeoffs.ts';
import { phaseNeedsOutcome } from './phaseNeedsOutcome.ts';
import { placeholderLeft } from './placeholderLeft.ts';
import { prescriptiveArchitecture } from './prescriptiveArchitecture.ts';
import { priorityNeedsReason } from './priorityNeedsReason.ts';
import { problemMissing } from './problemMissing.ts';
import { recommendationNeedsReason } from './recommendationNeedsReason.ts';
import { requirementUnmeasurable } from './requirementUnmeasurable.ts';
import { riskNeedsMitigation } from './riskNeedsMitigation.ts';
import { riskNeedsOwner } from './riskNeedsOwner.ts';
import { riskNeedsRating } from './riskNeedsRating.ts';
import { scopeChangeIncomplete } from './scopeChangeIncomplete.ts';
import { statusContradicts } from './statusContradicts.ts';
import { suppressionUnused } from './suppressionUnused.ts';

/** Every rule, in the order in which people read about them. */
export const RULES: readonly Rule[] = [
  prescriptiveArchitecture,
  checklistClaimsNoHow,
  problemMissing,
  goalOneLine,
  goalNeedsMetric,
  metricNeedsTarget,
  requirementUnmeasurable,
  priorityNeedsReason,
  claimNeedsEvidence,
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
  phaseNeedsOutcome,
  discoveryStepMissing,
  oneSidedSpec,
  placeholderLeft,
  duplicateId,
  danglingReference,
  statusContradicts,
  markerUnknown,
  suppressionUnused,
];
