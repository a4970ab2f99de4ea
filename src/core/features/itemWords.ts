import type { Item } from '../model/item.ts';
import type { Message } from '../model/message.ts';
import type { DecisionStatus, RiskStatus } from '../model/status.ts';
import { say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';

/** A picture that the host has for an item; the word beside it says the same. */
export type ItemIcon =
  | 'question'
  | 'decision'
  | 'risk'
  | 'assumption'
  | 'estimate'
  | 'metric'
  | 'evidence'
  | 'scope-change';

/** Which picture stands for an item: a question and a decision look different. */
export function iconOf(item: Item): ItemIcon {
  return item.kind === 'decision' ? item.form : item.kind;
}

/** What an item is called: "Question", "Decision", "Risk"… */
export function kindWord(item: Item): Message {
  return say(KIND_WORDS[iconOf(item)]);
}

/** Where an item stands, in one word; undefined for kinds that have no status. */
export function statusWord(item: Item): Message | undefined {
  return item.kind === 'decision' || item.kind === 'risk' ? say(STATUS_WORDS[item.status]) : undefined;
}

/** What each kind is called, questions apart from other decisions. */
export const KIND_WORDS: Readonly<Record<ItemIcon, FeatureSentence>> = {
  question: 'Question',
  decision: 'Decision',
  risk: 'Risk',
  assumption: 'Assumption',
  estimate: 'Estimate',
  metric: 'Metric',
  evidence: 'Evidence',
  'scope-change': 'Scope change',
};

/** What each status is called. */
export const STATUS_WORDS: Readonly<Record<DecisionStatus | RiskStatus, FeatureSentence>> = {
  open: 'open',
  decided: 'decided',
  rejected: 'rejected',
  superseded: 'superseded',
  deferred: 'deferred',
  mitigated: 'mitigated',
  accepted: 'accepted',
  closed: 'closed',
};
