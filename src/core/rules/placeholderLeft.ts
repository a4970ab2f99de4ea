import * as z from 'zod/mini';
import { listItems, proseOf, tables } from '../dialects/walk.ts';
import type { Lines, Prose } from '../markdown/blocks.ts';
import { isPlaceholder } from '../markdown/emptiness.ts';
import { maskInline } from '../markdown/maskInline.ts';
import type { Section } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import { comparePositions } from '../text/position.ts';
import type { Range } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { shorten } from './shorten.ts';

/** Once a spec is past its draft, people build on what it says; a gap that only its author knows of is built over. */
export const placeholderLeft = defineRule({
  meta: {
    id: 'placeholder-left',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Fill in or take out what is left of a template once a spec is past its draft',
    messages: {
      one: '"{words}" is still to be filled in. Is it known by now, or is it an open question?',
      list: '{count} places here are still to be filled in. Are they known by now, or are they open questions?',
    },
    options: z.strictObject({
      drafts: z._default(z.boolean(), false).check(z.describe('Look at drafts too, and at specs without a status.')),
    }),
    strictOptions: { drafts: true },
  },
  check({ spec, options, report }) {
    if (!(options.drafts || isPastDraft(spec)) || TEMPLATE.test(spec.path) || !MAY_BE_LEFT.test(spec.document.text)) {
      return;
    }
    const unnamed = unnamedEntries(spec.outline);
    const bySection = new Map<Section, { readonly words: string; readonly range: Range }[]>();
    for (const { lines, prose, section } of proseOf(spec.outline)) {
      const place = isUnbegun(section) || unnamed.has(lines.start) ? undefined : placeIn(spec, prose);
      if (place && !isOfItem(spec, place.range)) {
        bySection.set(section, [...(bySection.get(section) ?? []), place]);
      }
    }
    for (const [{ heading }, [first, ...others]] of bySection) {
      if (first) {
        const data = { words: shorten(first.words), count: String(others.length + 1) };
        const range = heading && others.length > 0 ? rangeOf(spec.document, heading.prose.span) : first.range;
        report({ messageId: others.length > 0 ? 'list' : 'one', data, range });
      }
    }
  },
});

// A template is made of what is to be filled in.
const TEMPLATE = /(?:^|[/_.-])templates?(?:[/_.-]|$)/i;

const PAST =
  /^(?:in review|under review|review\b|ready|approved|final\b|active|in progress|in development|implement|committed|scheduled|planned|signed|accepted|current)/i;

function isPastDraft({ stateReason: { kind, data } }: Spec): boolean {
  return (kind === 'front-matter' || kind === 'content') && PAST.test(data.status ?? '');
}

const MAY_BE_LEFT =
  /TBD|TBC|TKTK|FIXME|\?\?\?|NEEDS CLARIFICATION|\{\{|\[[^[\]\n]+\](?![([:])|<[a-z]+ [^<>]*>|YYYY|@owner/;
const MARK =
  /\b(?:TBD|TBC|TKTK|FIXME)\b|\?\?\?|\[NEEDS CLARIFICATION:\s*[^\][\s][^\][]*\]|\[(?:TODO|TBD|INSERT|YOUR|PLACEHOLDER|FEATURE NAME|DATE|NAME)\b[^\][]*\]|\{\{[^{}]*\}\}|(?:^|[:|]\**)\s*YYYY-MM-DD\s*$|@owner\b/;

// Three words at least: less may be the text of a link or the name of a thing.
const WHOLE = /^[\s*_]*(?:\[[A-Z][^\][:!]*\s[^\][\s]+\s[^\][]+\]|\{\{[^{}]*\}\})[\s*_.]*$/;

/** What is left open in a stretch of text: a mark in it, or all of it. */
function placeIn(
  { document }: Spec,
  { text, span }: Prose,
): { readonly words: string; readonly range: Range } | undefined {
  if (!MAY_BE_LEFT.test(text)) {
    return undefined;
  }
  const { text: source, code } = maskInline(text);
  const match = MARK.exec(text);
  const isInCode = match && code.some(({ start, end }) => start <= match.index && match.index < end);
  if (match && !isInCode && source !== '') {
    const start = span.start + match.index;
    return { words: match[0], range: rangeOf(document, { start, end: start + match[0].length }) };
  }
  return WHOLE.test(text) && isPlaceholder(text) ? { words: text.trim(), range: rangeOf(document, span) } : undefined;
}

/** A block that was put there from a template and has not even a name yet waits for its author. */
function isUnbegun({ title, parent }: Section): boolean {
  return /\[[^\][]+\]|\{\{/.test(title) || (parent !== undefined && isUnbegun(parent));
}

// Of an id, a day or a number alone nobody can tell what a row or bullet is about.
const NO_NAME = /^(?:[A-Za-z]{0,8}[-\d.]{1,10}[:.)]?)?[\s*_]*\[[a-z][^\][]*\](?![([:])/;
const ONLY_ID = /^[\s*_]*(?:[A-Za-z]{0,8}[-\d.]{1,10})?[\s*_]*$/;

/** The lines of rows and bullets from a template that have not even a name yet; they wait for their author too. */
function unnamedEntries(outline: Spec['outline']): ReadonlySet<number> {
  const found = new Set<number>();
  const add = ({ start, end }: Lines) => {
    for (let line = start; line < end; line += 1) {
      found.add(line);
    }
  };
  for (const { item } of listItems(outline)) {
    const [head] = item.blocks;
    if (head?.kind === 'paragraph' && !found.has(item.lines.start) && NO_NAME.test(plainStart(head.prose))) {
      add(item.lines);
    }
  }
  for (const { table } of tables(outline)) {
    for (const { cells, line } of table.rows) {
      const name = cells.find(({ prose }) => !ONLY_ID.test(prose.text));
      if (name && NO_NAME.test(plainStart(name.prose))) {
        found.add(line);
      }
    }
  }
  return found;
}

function plainStart({ text }: Prose): string {
  return text.replace(/^[\s*_]+/, '');
}

/** Of what an item lacks the rules about it speak. A question that was marked in the text is the gap itself. */
function isOfItem({ items }: Spec, { start, end }: Range): boolean {
  return items.some(
    (item) =>
      item.shape !== 'marker' &&
      item.shape !== 'document' &&
      comparePositions(item.range.start, start) <= 0 &&
      comparePositions(end, item.range.end) <= 0,
  );
}
