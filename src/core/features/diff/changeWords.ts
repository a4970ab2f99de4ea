import type { Message } from '../../model/message.ts';
import { KIND_WORDS } from '../itemWords.ts';
import { say, type Translate } from '../pieces.ts';
import type { FeatureSentence } from '../sentences.ts';
import type { ChangedPart, SpecChange } from './specChange.ts';

/** One change in one sentence, without markup. `translate` puts the words for kinds and parts into the reader's language first. */
export function changeSentence(change: SpecChange, translate: Translate): Message {
  const kind = translate(say(SUBJECTS[change.subject]));
  const title = [change.id, change.title].filter((word) => word !== undefined && word !== '').join(' ');
  const said = (text: string | undefined): string => text ?? translate(say('nothing'));
  const [before, after] = [said(change.before), said(change.after)];
  switch (change.change) {
    case 'added':
      return say('{kind} added: {title}', { kind, title });
    case 'removed':
      return say('{kind} removed: {title}', { kind, title });
    case 'reworded':
      return say('{kind} reworded: “{before}” → “{after}”', { kind, before, after });
    case 'changed': {
      const part = change.part === undefined ? '' : translate(say(PARTS[change.part]));
      const [was, is] = [before, after].map((words) => words.replace(/[.;,]$/, ''));
      return say('{kind} {part}: {before} → {after}, “{title}”', {
        kind,
        title,
        part,
        before: was ?? '',
        after: is ?? '',
      });
    }
  }
}

/** The sign before a change, as in a diff of text. */
export function changeSign({ change }: SpecChange): '+' | '-' | '~' {
  return change === 'added' ? '+' : change === 'removed' ? '-' : '~';
}

/** What tells readers that a scope change went unrecorded. */
export function missingScopeChange(): Message {
  return say('The scope changed after this was approved, and no scope change is written down.');
}

/** Where a spec was before it was renamed. */
export function formerPath(path: string): Message {
  return say('was {path}', { path });
}

const SUBJECTS: Readonly<Record<SpecChange['subject'], FeatureSentence>> = {
  ...KIND_WORDS,
  problem: 'Problem',
  goal: 'Goal',
  requirement: 'Requirement',
  priority: 'Priority',
  constraint: 'Constraint',
  phase: 'Phase',
  section: 'Section',
  spec: 'Spec',
};

const PARTS: Readonly<Record<ChangedPart, FeatureSentence>> = {
  amount: 'amount',
  baseline: 'baseline',
  confidence: 'confidence',
  'due date': 'due date',
  impact: 'how bad',
  level: 'how important',
  likelihood: 'how likely',
  mitigation: 'mitigation',
  outcome: 'outcome',
  owner: 'owner',
  priority: 'priority',
  reason: 'reason',
  recommendation: 'recommendation',
  'rests on': 'what it rests on',
  'set by': 'set by',
  side: 'side',
  state: 'state',
  statement: 'statement',
  status: 'status',
  strength: 'how binding',
  target: 'target',
  timeframe: 'timeframe',
  timing: 'time',
};
