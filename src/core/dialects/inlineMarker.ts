import type { Prose } from '../markdown/blocks.ts';
import { codeSpansOf } from '../markdown/codeSpans.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Section } from '../markdown/outline.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { markedQuestion } from './markedQuestion.ts';
import { detailsBehind, detailsInside } from './markerDetails.ts';
import { handlesOf, titleOf } from './parts.ts';
import { proseFor } from './walk.ts';

const CLARIFY =
  /\[(?:NEEDS CLARIFICATION|OPEN QUESTION|OPEN ISSUE|DECISION NEEDED)\s*:\s*((?:[^[\]]|\[[^[\]]*\])*|[^\]]*)\]/g;
// Some forget the `>>` and write it behind their words.
const UNRESOLVED = /<<\[UNRESOLVED\b([^\]]*)\](?:>>)?/g;

// What forms and instructions put between the brackets, for their authors to replace.
const FORM_WORDS = /^(?:specific question$|question$|fill (?:this )?out when\b)/i;

/** `[NEEDS CLARIFICATION: …]` inside a line, and `<<[UNRESOLVED …]>>` blocks: open questions where they stand. */
export const inlineMarker: Dialect = {
  id: 'inline-marker',
  words: 'clarification question issue needed unresolved',
  *read(context) {
    if (/(?:^|\/)templates?\//i.test(context.path)) {
      return;
    }
    for (const { prose, section } of proseFor(context, this)) {
      if (prose.text.includes('[')) {
        yield* markersIn(context, prose, section);
      }
    }
  },
};

function* markersIn(context: ReadContext, prose: Prose, section: Section): Iterable<ItemDraft> {
  const code = prose.text.includes('`') ? codeSpansOf(prose.text) : [];
  for (const pattern of [CLARIFY, UNRESOLVED]) {
    for (const match of prose.text.matchAll(pattern)) {
      const start = match.index;
      const isBlock = pattern === UNRESOLVED;
      if (code.some((span) => span.start <= start && start < span.end)) {
        continue;
      }
      const inner = match[1] ?? '';
      const words = isBlock
        ? blockWords(prose, start + match[0].length, inner, start)
        : within(prose, start + match[0].indexOf(inner, 2), inner);
      if ((saysNothing(words.text) && !isBlock) || FORM_WORDS.test(words.text)) {
        continue;
      }
      const { line } = rangeOf(context.document, prose.span).start;
      if (isBlock && prose.text.slice(0, start).trim() === '' && context.isClaimed(line)) {
        continue; // Read whole, over several blocks.
      }
      context.claim(line);
      const span = {
        start: prose.span.start + start,
        end: isBlock ? words.span.end : prose.span.start + start + match[0].length,
      };
      const named = isBlock ? within(prose, start + match[0].indexOf(inner, 2), inner) : words;
      yield question(context, section, isBlock, { words, named, span });
    }
  }
}

/** The words of an unresolved block: those behind its opening up to its end, else those in the opening itself. */
function blockWords(prose: Prose, from: number, inner: string, start: number): Prose {
  const close = prose.text.indexOf('<<[/UNRESOLVED', from);
  const inside = prose.text.slice(from, close < 0 ? prose.text.length : close).trimEnd();
  const body = inside.endsWith('>>') ? inside.slice(0, -2) : inside;
  return saysNothing(body) ? within(prose, prose.text.indexOf(inner, start), inner) : within(prose, from, body);
}

function within(prose: Prose, from: number, raw: string): Prose {
  const text = raw.trim();
  const start = prose.span.start + from + (raw.length - raw.trimStart().length);
  return { span: { start, end: start + text.length }, text };
}

function question(
  context: ReadContext,
  section: Section,
  isBlock: boolean,
  { named, span, words }: { readonly words: Prose; readonly named: Prose; readonly span: Prose['span'] },
): ItemDraft {
  const { document } = context;
  const details = (isBlock ? detailsInside : detailsBehind)(document, words);
  return markedQuestion(context, section, {
    dialect: inlineMarker.id,
    title: titleOf(document, details.words.text === '' ? words : details.words),
    details,
    span,
    owners: details.owners.length > 0 ? details.owners : handlesOf(document, named),
  });
}
