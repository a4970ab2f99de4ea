import type { IsoDay } from '../model/date.ts';
import type { Message } from '../model/message.ts';
import type { Spec } from '../model/spec.ts';
import { dueStateOf } from './dueState.ts';
import { type Pieces, say } from './pieces.ts';

/** What the status bar says of a spec. */
export interface SpecSummary {
  /** "3 open · 1 overdue". */
  readonly text: Pieces;
  readonly title: Message;
}

/** What is open in `spec`, in a few words; undefined for a document that is no spec. */
export function specSummary(spec: Spec, { today }: { readonly today: IsoDay }): SpecSummary | undefined {
  if (!spec.verdict.isSpec) {
    return undefined;
  }
  let open = 0;
  let overdue = 0;
  for (const item of spec.items) {
    if (item.kind === 'decision' && item.status === 'open') {
      open += 1;
      overdue += dueStateOf(item.due, today) === 'overdue' ? 1 : 0;
    }
  }
  return {
    text: [
      open > 0 ? say('{count} open', { count: String(open) }) : say('nothing open'),
      ...(overdue > 0 ? [say('{count} overdue', { count: String(overdue) })] : []),
    ],
    title: say('{title}', { title: spec.title }),
  };
}
