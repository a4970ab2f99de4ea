import type { ListItem, Prose } from '../markdown/blocks.ts';
import { codeSpansOf } from '../markdown/codeSpans.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { handlesOf, titleOf } from './parts.ts';
import { paragraphsFor } from './walk.ts';

const MARK = /\[ASSUMPTION(?:\s*:\s*([^\][]*))?\](?!\()|\[source:\s*ASSUMPTION\]/g;

/** `[ASSUMPTION: by card]` within a line, and lines that are marked as assumptions as a whole with `[ASSUMPTION]`. */
export const assumptionMark: Dialect = {
  id: 'assumption-mark',
  words: 'assumption',
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { prose } = paragraph;
      if (prose.text.includes('[')) {
        yield* marksIn(context, prose, item, section);
      }
    }
  },
};

function* marksIn(
  context: ReadContext,
  prose: Prose,
  item: ListItem | undefined,
  section: Section,
): Iterable<ItemDraft> {
  const code = prose.text.includes('`') ? codeSpansOf(prose.text) : [];
  for (const match of prose.text.matchAll(MARK)) {
    const start = match.index;
    if (code.some((span) => span.start <= start && start < span.end)) {
      continue;
    }
    const inner = match[1];
    if (inner === undefined) {
      const words = withoutMark(prose, start, match[0].length);
      const line = rangeOf(context.document, prose.span).start.line;
      if (!saysNothing(words.text) && context.claim(line)) {
        yield assumption(context, section, words, item?.span ?? prose.span, item ? 'bullet' : 'paragraph');
      }
    } else if (!saysNothing(inner)) {
      const from = start + match[0].indexOf(inner, 11);
      const text = inner.trim();
      const at = prose.span.start + from + (inner.length - inner.trimStart().length);
      const span = { start: prose.span.start + start, end: prose.span.start + start + match[0].length };
      yield assumption(context, section, { span: { start: at, end: at + text.length }, text }, span, 'marker');
    }
  }
}

/** The words that a mark stands behind, else those behind the mark. */
function withoutMark(prose: Prose, at: number, length: number): Prose {
  const before = prose.text.slice(0, at).replace(/[\s—–-]+$/, '');
  if (!saysNothing(before)) {
    return { span: { start: prose.span.start, end: prose.span.start + before.length }, text: before };
  }
  const start = prose.span.start + at + length;
  return { span: { start, end: prose.span.end }, text: prose.text.slice(at + length) };
}

function assumption(
  context: ReadContext,
  section: Section,
  words: Prose,
  span: Span,
  shape: 'bullet' | 'paragraph' | 'marker',
): ItemDraft {
  const { document } = context;
  return {
    kind: 'assumption',
    id: undefined,
    title: titleOf(document, words),
    range: rangeOf(document, span),
    path: headingPath(section),
    dialect: assumptionMark.id,
    shape,
    validation: undefined,
    owners: handlesOf(document, words),
  };
}
