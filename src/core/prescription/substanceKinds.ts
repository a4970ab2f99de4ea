import { isInnerActor, mandateIn } from './clause.ts';
import type { Substance } from './substances.ts';

const SHAPES: ReadonlySet<string> = new Set([
  ...['private', 'call', 'source', 'testFile', 'endpoint', 'camel', 'pascal', 'snake', 'constant', 'member'],
  ...['expression', 'signature', 'structure', 'query', 'type', 'package'],
]);
const SILENT: ReadonlySet<string> = new Set(['value', 'document', 'shared', 'command']);
/** Fewer different words with an everyday sense than this mean everyday things. */
const SEVERAL = 2;

/** Whether it was recognised as code by its shape. */
export function isShape({ kind }: Substance): boolean {
  return SHAPES.has(kind);
}

/** Whether it is a technology by its name. */
export function isName({ kind }: Substance): boolean {
  return kind === 'name' || kind === 'cased';
}

/** Whether it can make a sentence prescribe; what people type and words with an everyday sense need something beside them. */
export function tells({ kind }: Substance): boolean {
  return !SILENT.has(kind);
}

/** Whether there is enough to take `text` apart: something that tells, several words that may, or one of an inner part. */
export function isEnough(substances: readonly Substance[], text: string): boolean {
  const shared = new Set<string>();
  for (const substance of substances) {
    if (tells(substance)) {
      return true;
    }
    if (substance.term) {
      shared.add(substance.term.name);
    }
  }
  return shared.size >= SEVERAL || (shared.size > 0 && isInnerActor(text, mandateIn(text)));
}
