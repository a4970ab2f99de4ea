import type { Prose } from '../markdown/blocks.ts';
import { codeSpansOf } from '../markdown/codeSpans.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Section } from '../markdown/outline.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { markedQuestion } from './markedQuestion.ts';
import { detailsBehind } from './markerDetails.ts';
import { titleOf } from './parts.ts';
import { proseFor } from './walk.ts';

const TAG = /\[(OPEN QUESTION|OPEN ISSUE|DECISION NEEDED|NOTE FOR PM|PREGUNTA ABIERTA)\][*_]*[ \t]?[:—–-]?[ \t]?/g;
const LONGEST_LINE = 1000;

/** `[OPEN QUESTION] who pays?`, `who pays? [OPEN QUESTION]`, `[NOTE FOR PM] …`: a tag before or behind what is open. */
export const bracketTag: Dialect = {
  id: 'bracket-tag',
  words: 'question issue needed note abierta',
  *read(context) {
    for (const { prose, section } of proseFor(context, this)) {
      if (prose.text.includes('[')) {
        yield* tagsIn(context, prose, section);
      }
    }
  },
};

/** The first tag of a paragraph that marks something: one line holds one item. */
function* tagsIn(context: ReadContext, prose: Prose, section: Section): Iterable<ItemDraft> {
  const matches = [...prose.text.matchAll(TAG)];
  const { line } = rangeOf(context.document, prose.span).start;
  if (matches.length === 0 || context.isClaimed(line)) {
    return;
  }
  const code = prose.text.includes('`') ? codeSpansOf(prose.text) : [];
  let inCode = 0;
  for (const [index, match] of matches.entries()) {
    while ((code[inCode]?.end ?? Number.POSITIVE_INFINITY) <= match.index) {
      inCode += 1;
    }
    if ((code[inCode]?.start ?? Number.POSITIVE_INFINITY) <= match.index) {
      continue;
    }
    const from = match.index + match[0].length;
    const behind = slice(prose, from, matches[index + 1]?.index ?? prose.text.length);
    const near = prose.text.slice(Math.max(0, match.index - LONGEST_LINE), match.index);
    const lineStart = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
    const before = slice(prose, match.index - near.length + lineStart, match.index);
    const words = saysNothing(behind.text) ? before : behind;
    // In the middle of a line the tag is as often only spoken of.
    const isMarked = before.text.replace(/[*_]/g, '') === '' || words === before || words.text.includes('?');
    if (isMarked && !saysNothing(words.text) && context.claim(line)) {
      yield question(context, section, words, match[1] === 'DECISION NEEDED', {
        start: Math.min(prose.span.start + match.index, words.span.start),
        end: Math.max(prose.span.start + from, words.span.end),
      });
      return;
    }
  }
}

function question(
  context: ReadContext,
  section: Section,
  words: Prose,
  asked: boolean,
  span: Prose['span'],
): ItemDraft {
  const { document } = context;
  const details = detailsBehind(document, words);
  const marked = markedQuestion(context, section, {
    dialect: bracketTag.id,
    title: titleOf(document, details.words),
    details,
    span,
    owners: details.owners,
  });
  return asked ? { ...marked, form: 'decision', asked } : marked;
}

function slice(prose: Prose, from: number, to: number): Prose {
  const raw = prose.text.slice(from, to);
  const text = raw.trim();
  const start = prose.span.start + from + (raw.length - raw.trimStart().length);
  return { span: { start, end: start + text.length }, text };
}
