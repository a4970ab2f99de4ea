import type { Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { type FieldName, fieldNameOf } from '../markdown/labels.ts';
import { plainText } from '../markdown/plainText.ts';
import type { DueDate } from '../model/date.ts';
import type { Option } from '../model/item.ts';
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
  const named = [...prose.text.matchAll(OWNER)].flatMap((match) => {
    const all = match[1] ?? '';
    const cut = all.search(NEXT_DETAIL);
    const value = cut < 0 ? all : all.slice(0, cut);
    const from = prose.span.start + match.index + match[0].lastIndexOf(all);
    return readPeople(value).map(({ name, start, end }) => ({
      name,
      range: rangeOf(document, { start: from + start, end: from + end }),
    }));
  });
  return named.length > 0 ? named : peopleIn(document, bracketed(prose, 'owner'));
}

const BRACKETS = /\(([^():：]{2,24})[:：] ?((?:[^()]|\([^()]*\))*)\)/g;

/** What stands in brackets behind a label of that meaning, in whatever language: "(Verantwortlich: ana)". */
function bracketed(prose: Prose, name: FieldName): Prose | undefined {
  for (const { 0: whole, 1: label = '', 2: value = '', index } of prose.text.matchAll(BRACKETS)) {
    if (fieldNameOf(label) === name) {
      const start = prose.span.start + index + whole.length - 1 - value.length;
      return { span: { start, end: start + value.length }, text: value };
    }
  }
  return undefined;
}

function peopleIn(document: TextDocument, prose: Prose | undefined): Person[] {
  return prose
    ? readPeople(prose.text).map(({ name, start, end }) => ({
        name,
        range: rangeOf(document, { start: prose.span.start + start, end: prose.span.start + end }),
      }))
    : [];
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
  const named = prose.text.includes('(') ? bracketed(prose, 'due') : undefined;
  const found = named && readDate(named.text);
  const start = (named?.span.start ?? 0) + (found?.start ?? 0);
  return (
    found && { text: found.text, day: found.day, range: rangeOf(document, { start, end: start + found.text.length }) }
  );
}

/** The ways to go in "(options: a day; a week)" behind the words of an item; empty where there are none. */
export function optionsInline(document: TextDocument, prose: Prose): Option[] {
  return optionsOfValue(document, prose.text.includes('(') ? bracketed(prose, 'options') : undefined);
}

/** The words of an item without the options that stand behind them in brackets. */
export function withoutOptions(prose: Prose): Prose {
  const value = prose.text.includes('(') ? bracketed(prose, 'options') : undefined;
  const at = value ? prose.text.lastIndexOf('(', value.span.start - prose.span.start - 1) : -1;
  const text = at > 0 ? prose.text.slice(0, at).trimEnd() : prose.text;
  return text === prose.text ? prose : { span: { start: prose.span.start, end: prose.span.start + text.length }, text };
}

/** Several ways to go on one line, with semicolons between them. */
export function optionsOfValue(document: TextDocument, value: Prose | undefined): Option[] {
  const options: Option[] = [];
  let from = 0;
  for (const piece of value?.text.split(';') ?? []) {
    const text = piece.trim();
    const start = (value?.span.start ?? 0) + from + piece.length - piece.trimStart().length;
    from += piece.length + 1;
    if (text !== '' && !saysNothing(text)) {
      const range = rangeOf(document, { start, end: start + text.length });
      options.push({ title: { text: plainText(text), range }, tradeoffs: undefined });
    }
  }
  return options;
}
