import type { Prose } from '../markdown/blocks.ts';
import { isNoBesideYes, saysNothing } from '../markdown/emptiness.ts';
import type { Field } from '../markdown/fields.ts';
import { plainText } from '../markdown/plainText.ts';
import type { DueDate } from '../model/date.ts';
import type { Part, Rating } from '../model/item.ts';
import type { Person } from '../model/person.ts';
import { levelOf } from '../model/rating.ts';
import { readDate } from '../model/readDate.ts';
import { readHandles, readPeople } from '../model/readPeople.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';

const MAX_TITLE = 200;

/** The words of `prose` and where they stand. */
export function partOf(document: TextDocument, prose: Prose): Part {
  return { text: plainText(prose.text), range: rangeOf(document, prose.span) };
}

/** The value of a field, from its nested blocks where its own line is empty; undefined where it says nothing. */
export function fieldValue(document: TextDocument, field: Field | undefined): Part | undefined {
  if (!field) {
    return undefined;
  }
  if (field.value.text !== '') {
    return saysNothing(field.value.text) ? undefined : partOf(document, field.value);
  }
  const parts = nestedProse(field).filter((prose) => !saysNothing(prose.text));
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) {
    return undefined;
  }
  const text = parts.map((prose) => plainText(prose.text)).join('; ');
  return { text, range: rangeOf(document, { start: first.span.start, end: last.span.end }) };
}

/** The values of a field that holds a list: its nested bullets, else its own line. Those that say nothing are left out. */
export function fieldValues(document: TextDocument, field: Field | undefined): Part[] {
  if (!field) {
    return [];
  }
  const all = [...(field.value.text === '' ? [] : [field.value]), ...nestedProse(field)];
  const words = all.map(({ text }) => text);
  return all
    .filter(({ text }) => !saysNothing(text) || isNoBesideYes(text, words))
    .map((prose) => partOf(document, prose));
}

/** The people that a field names. */
export function peopleOf(document: TextDocument, field: Field | undefined): Person[] {
  return field ? locate(document, field.value, readPeople(field.value.text)) : [];
}

/** The handles in running text. */
export function handlesOf(document: TextDocument, prose: Prose): Person[] {
  return locate(document, prose, readHandles(prose.text));
}

/** The date that a field gives; undefined where it is empty or a placeholder. Words that name no day have none. */
export function dateOf(document: TextDocument, field: Field | undefined): DueDate | undefined {
  if (!field || saysNothing(field.value.text)) {
    return undefined;
  }
  const found = readDate(field.value.text);
  return {
    text: found?.text ?? plainText(field.value.text),
    day: found?.day,
    range: rangeOf(document, field.value.span),
  };
}

export function ratingOf(document: TextDocument, field: Field | undefined): Rating | undefined {
  if (!field || saysNothing(field.value.text)) {
    return undefined;
  }
  const text = plainText(field.value.text);
  return { text, level: levelOf(text), range: rangeOf(document, field.value.span) };
}

const ID =
  /^[\s*_~[]*((?:[A-Z][A-Za-z]{0,7}-?\d{1,5}(?:[.-][A-Z]?\d{1,4})*)|(?:[A-Z]{2,6}-[A-Z]{1,3}-?\d{1,5})|(?:[A-Z]-\d{4}-\d{2}-\d{2}-\w+))(?![\w/])[\]*_]*\s*[:.)|·–—-]*[*_]*\s*/;
const NO_ID =
  /^(?:Q[1-4]|H[12]|Phase|Step|Option|Week|Sprint|Day|Part|Figure|Table|HTTP|SHA|UTF|ISO|MD|S3|EC2|P[0-4]|V\d)/;

// Of these it is known that they open ids; others ("OAuth2 or keys?") need a sign behind them.
const KNOWN =
  /^(?:[A-Z]|N?FR|REQ|[USB]R|U[CJS]|FEAT|OQ|DQ|DEC|KDD|ADR|RISK|RSK|ASU?M|S[CM]|KPI|CON|S?CR|CHG|GOAL|DECISION|QUESTION|ASSUMPTION)\d/i;

/** Splits `D-12: Ship weekly` into its id and its words. The id is undefined where there is none. */
export function splitId(document: TextDocument, prose: Prose): { id: Part | undefined; rest: Prose } {
  const match = ID.exec(prose.text);
  const word = match?.[1];
  if (!match || word === undefined || (NO_ID.test(word) && !/^Q\d+$/.test(word))) {
    return { id: undefined, rest: prose };
  }
  const isSeparated =
    match[0].length === prose.text.length || /\S/.test(match[0].slice(match[0].indexOf(word) + word.length));
  if (!isSeparated && !word.includes('-') && !KNOWN.test(word)) {
    return { id: undefined, rest: prose };
  }
  const start = prose.span.start + match[0].indexOf(word);
  const rest = prose.text.slice(match[0].length);
  return {
    id: { text: word, range: rangeOf(document, { start, end: start + word.length }) },
    rest: { span: { start: prose.span.start + match[0].length, end: prose.span.end }, text: rest },
  };
}

/** The first sentence of `prose` as a title; long ones are cut at a word. */
export function titleOf(document: TextDocument, prose: Prose): Part {
  const { text, range } = partOf(document, prose);
  const sentence = /^.{12,}?[.?!。？！](?=\s|$)/u.exec(text.slice(0, MAX_TITLE * 2))?.[0] ?? text;
  return { text: sentence.length > MAX_TITLE ? `${cut(sentence)}…` : sentence, range };
}

function cut(text: string): string {
  const short = text.slice(0, MAX_TITLE);
  const space = short.lastIndexOf(' ');
  return space > MAX_TITLE / 2 ? short.slice(0, space) : short;
}

function nestedProse(field: Field): Prose[] {
  return field.below.flatMap((block) => {
    if (block.kind === 'paragraph') {
      return [block.prose];
    }
    return block.kind === 'list'
      ? block.items.flatMap((item) => {
          const first = item.blocks[0];
          return first?.kind === 'paragraph' ? [first.prose] : [];
        })
      : [];
  });
}

function locate(
  document: TextDocument,
  prose: Prose,
  people: readonly { readonly name: string; readonly start: number; readonly end: number }[],
): Person[] {
  return people.map(({ name, start, end }) => ({
    name,
    range: rangeOf(document, { start: prose.span.start + start, end: prose.span.start + end }),
  }));
}
