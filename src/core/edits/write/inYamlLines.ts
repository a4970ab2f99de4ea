import { lineBreakOf, lineSpan, lineText, positionAt } from '../../text/textDocument.ts';
import { fillFields, fillStatus, statusValue } from './inFields.ts';
import { type Value, valuesOf } from './itemChange.ts';
import { type Form, insertion } from './source.ts';

const KEYS: Readonly<Record<Value['role'], string>> = {
  status: 'status',
  answer: 'answer',
  mitigation: 'mitigation',
  owner: 'owner',
  due: 'due',
  reason: 'rationale',
  decided: 'decided',
  supersedes: 'supersedes',
  option: 'options',
};

/** Bullets that read as YAML: one more line `key: value`, as the last one is written. */
export const inYamlLines: Form = function* (source) {
  const { change, document, entry, item } = source;
  const { changes, rest } = fillFields(source, valuesOf(item, change));
  const status = fillStatus(source);
  const done = [...changes, ...(status ? [status] : [])];
  const last = entry.fields.at(-1);
  if (!last) {
    return;
  }
  const needsStatus = change.status !== undefined && !status;
  const values = needsStatus
    ? [{ ...statusValue(source), text: statusValue(source).text.toLowerCase() }, ...rest]
    : rest;
  const { line } = positionAt(document, last.labelSpan.start);
  const lead = /^[\s>]*(?:[-*+]\s+)?/.exec(lineText(document, line))?.[0] ?? '';
  const newLine = lineBreakOf(document);
  const lines = values.map(({ role, text }) => `${newLine}${lead}${KEYS[role]}: ${text}`);
  yield lines.length === 0 ? done : [...done, insertion(lineSpan(document, line).end, lines.join(''))];
};
