import type { Field } from '../markdown/fields.ts';
import type { FieldName } from '../markdown/labels.ts';
import { positionAt } from '../text/textDocument.ts';
import type { ReadContext } from './dialect.ts';

const OWN: Readonly<Record<string, readonly FieldName[]>> = {
  decision: ['question', 'decision', 'answer'],
  risk: ['risk'],
  assumption: ['assumptions'],
};

/**
 * Claims the first lines among `fields` on which a card of `kind` says what it is about: others read such a label wherever it
 * stands.
 */
export function claimFields({ document, claim }: ReadContext, fields: readonly Field[], kind: string): void {
  for (const name of OWN[kind] ?? []) {
    const field = fields.find((one) => one.name === name && !/^open /i.test(one.label)); // "Open question" is another one.
    if (field) {
      claim(positionAt(document, field.labelSpan.start).line);
    }
  }
}
