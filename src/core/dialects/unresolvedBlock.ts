import type { Block, Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import type { Section } from '../markdown/outline.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { markedQuestion } from './markedQuestion.ts';
import { detailsInside } from './markerDetails.ts';
import { handlesOf, titleOf } from './parts.ts';

const OPENING = /^\s*<<\[UNRESOLVED\b([^\]\r\n]*)\]>>/;
const CLOSING = '<<[/UNRESOLVED';
const TEMPLATE_WORDS = /^(?:optional short context or usernames|fill (?:this )?out when\b)/i;

/** `<<[UNRESOLVED …]>>` up to `<<[/UNRESOLVED]>>` over several blocks, and such a block put into a code fence by mistake. */
export const unresolvedBlock: Dialect = {
  id: 'unresolved-block',
  *read(context) {
    if (!context.document.text.includes('<<[UNRESOLVED')) {
      return;
    }
    for (const section of context.outline.sections) {
      for (const [index, block] of section.blocks.entries()) {
        const draft =
          block.kind === 'code'
            ? fencedBlock(context, section, block)
            : block.kind === 'paragraph'
              ? openBlock(context, section, block.prose, index)
              : undefined;
        if (draft && context.claim(draft.range.start.line)) {
          yield draft;
        }
      }
    }
  },
};

/** A fence with nothing but the block in it. */
function fencedBlock(context: ReadContext, section: Section, block: Block): ItemDraft | undefined {
  const { text } = context.document;
  const source = text.slice(block.span.start, block.span.end);
  const from = source.search(/[\r\n]/) + 1;
  const opening = from > 0 ? OPENING.exec(source.slice(from)) : null;
  const closing = opening ? source.indexOf(CLOSING, from) : -1;
  // Who put the block into a fence by mistake may have forgotten to close it: then the fence does.
  const close = closing < 0 ? fenceEnd(source) : closing;
  if (!opening || close <= from || (closing >= 0 && /\S/.test(behind(source, close).replace(/^\s*[`~]+/, '')))) {
    return undefined;
  }
  const start = block.span.start + from;
  const end = block.span.start + close;
  const span = { start: start + opening[0].length - opening[0].trimStart().length, end: lineEnd(text, end) };
  return draftOf(context, section, opening, start, span, { start: start + opening[0].length, end });
}

/** The line break before the closing line of a fence; -1 for a fence that is not closed. */
function fenceEnd(source: string): number {
  const text = source.trimEnd();
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return /^[ \t]*(?:```|~~~)/.test(text.slice(end + 1)) ? end : -1;
}

/** A block that opens with a paragraph and closes in a later one. */
function openBlock(context: ReadContext, section: Section, prose: Prose, index: number): ItemDraft | undefined {
  const opening = OPENING.exec(prose.text);
  if (!opening || prose.text.includes(CLOSING)) {
    return undefined;
  }
  const last = section.blocks.slice(index + 1).findIndex((block) => isMarker(block));
  const closing = last < 0 ? undefined : section.blocks[index + 1 + last];
  const close =
    closing?.kind === 'paragraph' && closing.prose.text.includes(CLOSING)
      ? closing.prose.span.start + closing.prose.text.indexOf(CLOSING)
      : undefined;
  if (close === undefined) {
    return undefined;
  }
  const { start } = prose.span;
  const span = { start, end: lineEnd(context.document.text, close) };
  return draftOf(context, section, opening, start, span, { start: start + opening[0].length, end: close });
}

function isMarker(block: Block): boolean {
  return block.kind === 'paragraph' && (OPENING.test(block.prose.text) || block.prose.text.includes(CLOSING));
}

/** The title is what the opening says; where that is a word or two or only people, the first line inside. */
function draftOf(
  context: ReadContext,
  section: Section,
  opening: RegExpExecArray,
  at: number,
  span: Span,
  body: Span,
): ItemDraft | undefined {
  const { document } = context;
  const inner = opening[1] ?? '';
  const subject = trimmed(document.text, at + opening[0].indexOf(inner, opening[0].indexOf('UNRESOLVED') + 10), inner);
  const inside = document.text.slice(body.start, body.end);
  const firstLine = /\S[^\r\n]*/.exec(inside);
  const line = firstLine ? trimmed(document.text, body.start + firstLine.index, firstLine[0]) : subject;
  const isNamed =
    saysNothing(line.text) || subject.text.split(/\s+/).filter((word) => !word.startsWith('@')).length > 2;
  const isTemplate = TEMPLATE_WORDS.test(subject.text) || TEMPLATE_WORDS.test(line.text);
  if (isTemplate || (saysNothing(subject.text) && saysNothing(line.text))) {
    context.claim(rangeOf(document, span).start.line); // Nobody else is to read what its author left as it was.
    return undefined;
  }
  const title = titleOf(document, isNamed ? subject : withoutBullet(line));
  return markedQuestion(context, section, {
    dialect: unresolvedBlock.id,
    title,
    details: detailsInside(document, { span: body, text: inside }),
    span,
    owners: handlesOf(document, subject),
  });
}

function withoutBullet(prose: Prose): Prose {
  const lead = /^[-*+]\s+/.exec(prose.text)?.[0].length ?? 0;
  return { span: { start: prose.span.start + lead, end: prose.span.end }, text: prose.text.slice(lead) };
}

function trimmed(text: string, from: number, raw: string): Prose {
  const start = from + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  return { span: { start, end }, text: text.slice(start, end) };
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + 40).search(/[\r\n]/);
  return end < 0 ? Math.min(text.length, at + 40) : at + end;
}

function behind(source: string, close: number): string {
  const end = source.indexOf('>>', close + 2);
  return end < 0 ? '' : source.slice(end + 2);
}
