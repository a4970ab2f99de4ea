import { isOptionTable } from '../../dialects/optionTable.ts';
import { isOutcomeSection } from '../../dialects/outcomeHeading.ts';
import { listItems } from '../../dialects/walk.ts';
import type { ListItem, TableBlock } from '../../markdown/blocks.ts';
import { fieldNamed } from '../../markdown/fields.ts';
import { lineBreakOf, lineSpan, offsetAt, positionAt, spanOf, type TextDocument } from '../../text/textDocument.ts';
import { labelsIn } from '../../vocabulary/labelsIn.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { labelledLine } from './fieldStyle.ts';
import { inCells } from './inCells.ts';
import { bulletOf, nestedBullet, paragraphBehind } from './inEntry.ts';
import { besideFields } from './inFields.ts';
import { inYamlLines } from './inYamlLines.ts';
import { inBrackets, listed, oneLine, valuesOf } from './itemChange.ts';
import { type EntrySource, type Form, insertion, type TextChange } from './source.ts';

/** One more way to go: as the options that are there are written, else in an options field. */
export const newOption: Form = function* (source) {
  const { change, document, entry, item, spec } = source;
  const option = oneLine(change.option ?? '').trim();
  const last = item.kind === 'decision' ? item.options.at(-1) : undefined;
  if (last) {
    const at = spanOf(document, last.title.range);
    const bullet = listItems(spec.outline).findLast(
      ({ item: one }) => one.span.start <= at.start && at.start < one.span.end,
    )?.item;
    const table = entry.blocks.find((block): block is TableBlock => block.kind === 'table' && isOptionTable(block));
    if (table && table.span.start <= at.start) {
      yield [optionRow(document, table, option)];
    }
    if (bullet && bullet.span.start >= offsetAt(document, item.range.start)) {
      yield [optionBullet(document, bullet, option)];
    }
    if (bullet && item.shape === 'document') {
      yield [optionBullet(document, bullet, option)];
    }
    if (!bullet || entry.shape === 'row') {
      yield [insertion(at.end, `; ${listed(option)}`)];
    }
    const heading = spec.outline.sections.find(
      (one) => one.heading && one.heading.span.start <= at.start && at.start < one.heading.span.end,
    );
    if (heading?.heading) {
      const end = lineSpan(document, Math.max(heading.lines.end, heading.heading.lines.end) - 1).end;
      const kept = document.text.slice(0, end).trimEnd().length;
      const newLine = lineBreakOf(document);
      const gap = `${newLine}${newLine}`;
      const label = nextLabel(heading.title);
      const own = /[\s]$/.test(label) || label === '' ? `${label}${option}` : `${label}${gap}${option}`;
      yield [insertion(kept, `${gap}${'#'.repeat(heading.level)} ${own}`)];
    }
  }
  const field = fieldNamed(entry.fields, 'options');
  if (field && field.value.text !== '' && entry.shape !== 'section') {
    yield [insertion(field.value.span.end, `; ${listed(option)}`)];
  }
  if (entry.shape === 'row') {
    yield* inCells(source);
    return;
  }
  if (item.dialect === 'record-list') {
    yield* inYamlLines(source);
    return;
  }
  if (item.dialect === 'decision-record') {
    const part = optionsPart(source, option);
    yield part ? [part] : [];
  }
  const values = valuesOf(item, { option, words: change.words });
  const beside = besideFields(source, values);
  if (beside) {
    yield [beside];
  }
  const bullet = entry.shape === 'bullet' ? bulletOf(source) : undefined;
  if (bullet) {
    yield [nestedBullet(document, bullet, labelledLine(values))];
  } else if (entry.shape === 'section' && entry.section.heading) {
    const last = item.shape === 'document' ? undefined : entry.section.blocks.at(-1);
    yield [paragraphBehind(document, last ?? entry.section.heading, labelledLine(values))];
  } else if (entry.shape === 'paragraph') {
    yield [paragraphBehind(document, entry, labelledLine(values))];
  }
  if (entry.shape !== 'section') {
    yield [insertion(entry.head.span.end, inBrackets(change, 'options', listed(option)))];
  }
};

function optionBullet(document: TextDocument, bullet: ListItem, option: string): TextChange {
  const { line } = positionAt(document, bullet.marker.start);
  const lead = document.text.slice(document.lineStarts[line] ?? 0, bullet.marker.start);
  const marker = document.text
    .slice(bullet.marker.start, bullet.marker.end)
    .trim()
    .replace(/\d+/, (number) => String(Number(number) + 1));
  const words = document.text.slice(bullet.marker.end, bullet.span.end).trimStart();
  const label =
    /^([*_]{0,2}(?:option|alternative|variant)\s+)([A-Za-z]|\d{1,2})([*_]{0,2}\s*[:.)—–-]\s*[*_]{0,2}\s*)/i.exec(words);
  const name = label ? `${label[1]}${next(label[2] ?? '')}${label[3]}` : '';
  const box = bullet.checkbox ? '[ ] ' : '';
  return insertion(
    lineSpan(document, bullet.lines.end - 1).end,
    `${lineBreakOf(document)}${lead}${marker} ${box}${name}${option}`,
  );
}

function optionRow(document: TextDocument, table: TableBlock, option: string): TextChange {
  const last = table.rows.at(-1) ?? table.header;
  const first = last.cells[0]?.prose.text ?? '';
  const isLetter = /^(?:[A-Za-z]|\d{1,2})$/.test(first);
  const cells = table.header.cells.map((_, at) => (isLetter ? [next(first), option][at] : [option][at]) ?? '');
  const lead = document.text.slice(document.lineStarts[last.line] ?? 0, last.span.start);
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return insertion(lineSpan(document, last.line).end, `${lineBreakOf(document)}${lead.replace(/[^\s>]/g, ' ')}${row}`);
}

/** "## Considered Options" before what was decided, for a record that names none yet; undefined without such a place. */
function optionsPart({ document, spec }: EntrySource, option: string): TextChange | undefined {
  const newLine = lineBreakOf(document);
  const outcome = spec.outline.sections.find(isOutcomeSection);
  const bullet = /^[*] /m.test(document.text) ? '*' : '-';
  const title = labelsIn(languageOf(spec.outline)).get('Options') ?? 'Considered Options';
  const part = `${'#'.repeat(outcome?.level ?? 2)} ${title}${newLine}${newLine}${bullet} ${option}`;
  return (
    outcome?.heading && insertion(document.lineStarts[outcome.heading.lines.start] ?? 0, `${part}${newLine}${newLine}`)
  );
}

const LABEL = /\b((?:option|alternative|variant)\s+)([A-Za-z]|\d{1,2})(\s*[:.)—–-]\s*|$)/i;

/** "Option C: " behind "Option B: …", "Option C" behind "Option B"; empty where there is no such label. */
function nextLabel(title: string): string {
  const label = LABEL.exec(title);
  return label ? `${label[1]}${next(label[2] ?? '')}${label[3]}` : '';
}

function next(name: string): string {
  return /^\d+$/.test(name) ? String(Number(name) + 1) : String.fromCharCode(name.charCodeAt(0) + 1);
}
