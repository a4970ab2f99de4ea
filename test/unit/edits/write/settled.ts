import type { Outcome } from '../../../../src/core/edits/editResult.ts';
import type { Item } from '../../../../src/core/model/item.ts';
import type { Spec } from '../../../../src/core/model/spec.ts';
import type { FileEdit } from '../../../../src/core/text/textEdit.ts';
import { applyEdits } from '../../../../src/core/text/textEdit.ts';
import { specOf } from '../../../support/specOf.ts';
import { english } from '../../../support/words.ts';

/** The item of a text that is to be settled: its first open decision, question or risk. */
export function openItemOf(spec: Spec): Extract<Item, { kind: 'decision' | 'risk' }> {
  const item = spec.items.find((one) => (one.kind === 'decision' || one.kind === 'risk') && one.status === 'open');
  if (item?.kind !== 'decision' && item?.kind !== 'risk') {
    throw new Error(`Nothing is open in ${JSON.stringify(spec.document.text)}`);
  }
  return item;
}

/** The text after a change of its open item; the reason in words where it is refused. */
export function changed(text: string, change: (spec: Spec, key: string) => Outcome<FileEdit>, path?: string): string {
  const spec = specOf(text, path === undefined ? {} : { path });
  const outcome = change(spec, openItemOf(spec).key);
  return outcome.ok ? applyEdits(text, outcome.value.edits) : `refused: ${english(outcome.message)}`;
}

/** What is different between two texts, line by line: `- old`, `+ new`. */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  // How many lines the rests from each pair of places have in common.
  const common = old.map(() => now.map(() => 0)).concat([now.map(() => 0)]);
  const at = (a: number, b: number) => common[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      const row = common[a] ?? [];
      row[b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const lines: string[] = [];
  for (let [a, b] = [0, 0]; a < old.length || b < now.length; ) {
    if (old[a] === now[b]) {
      [a, b] = [a + 1, b + 1];
    } else if (b >= now.length || (a < old.length && at(a + 1, b) >= at(a, b + 1))) {
      lines.push(`- ${old[a]}`);
      a += 1;
    } else {
      lines.push(`+ ${now[b]}`);
      b += 1;
    }
  }
  return lines;
}
