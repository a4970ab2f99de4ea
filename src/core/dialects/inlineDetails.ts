import type { Prose } from '../markdown/blocks.ts';
import type { DueDate } from '../model/date.ts';
import type { Person } from '../model/person.ts';
import { readDate } from '../model/readDate.ts';
import { readPeople } from '../model/readPeople.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';

const OWNER = /[([]\s*(?:owners?|assignees?|assigned to|deciders?|dri)\s*(?:::?|=|：)\s*([^()[\]\r\n]{1,120})[)\]]/gi;
const NEXT_DETAIL = /[,;]\s*(?:due|deadline|by|issue|status|date|needed|prio)/i;

// The ways in which task lists and plug-ins write a day: 📅, a day behind the mark of a task, [due:: …], @due(…), due:…, //… and plain words.
const DUE =
  /📅\s?|\bTODO:?\s(?=\d)|\[due::\s?|@due\(|(?<![:\w/])\/\/(?=\d)|\b(?:due|deadline|target)(?: (?:date|by|on))?[:：]?\s?|\b(?:decided?|needed|answer(?:ed)?|resolved?|decision) by:?\s|\bdeferred (?:to|until):?\s|\(by\s|\bby\s(?=\d[\d/.-]{4,9}[).]?$)/giu;
const LONGEST_DATE = 24;

/** The people in "(Owner: ana)" behind the words of an item; empty where there is none. */
export function ownersInline(document: TextDocument, prose: Prose): Person[] {
  if (!/[([]/.test(prose.text)) {
    return [];
  }
  return [...prose.text.matchAll(OWNER)].flatMap((match) => {
    const all = match[1] ?? '';
    const cut = all.search(NEXT_DETAIL);
    const value = cut < 0 ? all : all.slice(0, cut);
    const from = prose.span.start + match.index + match[0].lastIndexOf(all);
    return readPeople(value).map(({ name, start, end }) => ({
      name,
      range: rangeOf(document, { start: from + start, end: from + end }),
    }));
  });
}

/** The day in "due:2026-03-01", "📅 2026-03-01" and their like; undefined where none is written. */
export function dueInline(document: TextDocument, prose: Prose): DueDate | undefined {
  for (const match of prose.text.matchAll(DUE)) {
    const from = match.index + match[0].length;
    const found = readDate(prose.text.slice(from, from + LONGEST_DATE));
    if (found?.start === 0) {
      const start = prose.span.start + from;
      const range = rangeOf(document, { start, end: start + found.text.length });
      return { text: found.text, day: found.day, range };
    }
  }
  return undefined;
}
