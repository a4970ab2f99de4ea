import type { ListBlock } from '../../markdown/blocks.ts';
import type { Section } from '../../markdown/outline.ts';
import { isBlankLine } from '../../markdown/sourceLines.ts';
import { readDate } from '../../model/readDate.ts';
import { lineBreakOf, lineSpan, type TextDocument } from '../../text/textDocument.ts';
import { oneLine, tailOf, withoutBecause } from './itemChange.ts';
import { insertion, type Source, type TextChange } from './source.ts';

/** One more `- Q: … → A: …` in the log of clarifications, below the session of that day; the log is made where there is none. */
export function clarificationLog(source: Source, answer: string): TextChange {
  const { change, document, item, spec } = source;
  const newLine = lineBreakOf(document);
  const arrow = /(→|->|⇒|=>)\s*A/.exec(document.text)?.[1] ?? '→';
  const { reason, by, on = '' } = change;
  const line = `Q: ${item.title.text} ${arrow} A: ${answer}${tailOf({ by })}`;
  const why = reason?.trim() ? `Rationale: ${withoutBecause(oneLine(reason))}` : undefined;
  const log = spec.outline.sections.find(({ words }) => words.text === 'clarifications');
  const session = log && sessionOf(log, on);
  const list = session?.blocks.findLast((block) => block.kind === 'list');
  if (list) {
    return behindList(document, list, line, why, newLine);
  }
  const heading = (level: number) => '#'.repeat(Math.min(level, 6));
  const bullet = `${newLine}${newLine}- ${line}${why === undefined ? '' : `${newLine}  - ${why}`}`;
  if (log) {
    const last = lastSection(log);
    const end = (last.blocks.at(-1) ?? last.heading)?.lines.end ?? last.lines.start + 1;
    const title = session ? '' : `${newLine}${newLine}${heading(log.level + 1)} Session ${on}`;
    const below =
      session?.heading && !log.children.some((child) => child !== session && child.index > session.index)
        ? session.heading.lines.end
        : end;
    return ended(document, below, `${title}${bullet}`, newLine);
  }
  const first = spec.outline.sections.find(({ level, heading: words }) => level === 2 && words && !words.bold);
  const text = `## Clarifications${newLine}${newLine}### Session ${on}${bullet}`;
  if (first?.heading) {
    return insertion(document.lineStarts[first.heading.lines.start] ?? 0, `${text}${newLine}${newLine}`);
  }
  const end = document.text.trimEnd().length;
  return insertion(end, `${newLine}${newLine}${text}`);
}

function sessionOf(log: Section, day: string): Section | undefined {
  const sessions = log.children.filter(({ title }) => readDate(title)?.day === day);
  return (
    sessions.at(-1) ?? (log.children.length === 0 && log.blocks.some(({ kind }) => kind === 'list') ? log : undefined)
  );
}

function lastSection(section: Section): Section {
  const last = section.children.at(-1);
  return last ? lastSection(last) : section;
}

function behindList(
  document: TextDocument,
  list: ListBlock,
  line: string,
  why: string | undefined,
  newLine: string,
): TextChange {
  const last = list.items.at(-1);
  const marker = last ? document.text.slice(last.marker.start, last.marker.end).trim() : '-';
  const next = list.ordered ? marker.replace(/\d+/, (number) => String(Number(number) + 1)) : marker;
  const lead = last ? document.text.slice(document.lineStarts[last.lines.start] ?? 0, last.marker.start) : '';
  const below = why === undefined ? '' : `${newLine}${lead}${' '.repeat(next.length + 1)}- ${why}`;
  return insertion(lineSpan(document, list.lines.end - 1).end, `${newLine}${lead}${next} ${line}${below}`);
}

/** `text` behind the line before `line`, with a blank line below it where words follow at once. */
function ended(document: TextDocument, line: number, text: string, newLine: string): TextChange {
  const isLast = line >= document.lineStarts.length || isBlankLine(document, line);
  return insertion(lineSpan(document, line - 1).end, `${text}${isLast ? '' : newLine}`);
}
