import { memoised } from '../memo.ts';
import { sameEnd, sameStart } from '../text/sameEnds.ts';
import type { SameLines } from '../text/sameLines.ts';
import type { TextDocument } from '../text/textDocument.ts';
import type { Block } from './blocks.ts';
import { frontMatterOf } from './frontMatter.ts';
import { type Move, movedBlock, movedComment } from './movedBlocks.ts';
import { type ParsedMarkdown, parseLines, parseMarkdown } from './parseMarkdown.ts';

/** A document that was taken apart. */
export interface Parsing {
  readonly document: TextDocument;
  readonly parsed: ParsedMarkdown;
}

/** A document that was taken apart after a change. */
export interface ParsingAgain {
  readonly parsed: ParsedMarkdown;
  /** What the next version is to start from: this document, or still the one before. */
  readonly next: Parsing;
  /** What `parsed` has in common with what it started from; undefined where that is left behind. */
  readonly same: SameLines | undefined;
}

/** Where more than this part of a document changed, it is taken apart as a whole, and is what later versions start from. */
const MOST_CHANGED = 1 / 4;

/**
 * What {@link parseMarkdown} gives, from parsing only what changed since `before`, from heading to heading. The next version
 * does not always start from this one, so that blocks of two versions are kept at most.
 */
export function parseAgain(document: TextDocument, before: Parsing): ParsingAgain {
  const known = withChanges(document, before);
  if (known) {
    return { ...known, next: before };
  }
  const afresh = parseMarkdown(document);
  return { parsed: afresh, next: { document, parsed: afresh }, same: undefined };
}

function withChanges(document: TextDocument, before: Parsing): Omit<ParsingAgain, 'next'> | undefined {
  const { lineStarts, text } = document;
  const { document: old, parsed } = before;
  const same = sameStart(old.text, text);
  const changedTo = old.text.length - sameEnd(old.text, text, same);
  const frontMatter = frontMatterOf(document);
  const body = frontMatter?.lines.end ?? 0;
  if (body !== (parsed.frontMatter?.lines.end ?? 0) || offsetOf(old, body) > same) {
    return undefined;
  }
  const cuts = cutsOf(before);
  const first = cuts.findLast(({ lines }) => lines.end < old.lineStarts.length && offsetOf(old, lines.end) <= same);
  // The line break before it has not changed either.
  const last = cuts.find(({ lines }) => offsetOf(old, lines.start) > changedTo);
  const move: Move = { lines: lineStarts.length - old.lineStarts.length, offset: text.length - old.text.length };
  const from = first?.lines.start ?? body;
  const to = last ? last.lines.start + move.lines : lineStarts.length;
  const [start, end] = [offsetOf(document, from), offsetOf(document, to)];
  if (end - start > text.length * MOST_CHANGED) {
    return undefined;
  }
  const changed = parseLines(document, from, last ? to + 1 : to);
  const behind = last && changed.blocks.at(-1);
  if (last && !(behind?.kind === 'heading' && !behind.bold && behind.lines.start === to)) {
    return undefined; // Something that opens in between goes on behind it.
  }
  const isBehind = ({ span }: Pick<Block, 'span'>) => last !== undefined && span.start >= last.span.start;
  return {
    parsed: {
      frontMatter,
      blocks: [
        ...parsed.blocks.filter(({ lines }) => lines.start < from),
        ...(last ? changed.blocks.slice(0, -1) : changed.blocks),
        ...parsed.blocks.filter(isBehind).map((block) => movedBlock(block, move)),
      ],
      comments: [
        ...parsed.comments.filter(({ span }) => span.start < start),
        ...changed.comments.filter(({ span }) => span.start < end),
        ...parsed.comments.filter(isBehind).map((comment) => movedComment(comment, move)),
      ],
    },
    same: { until: from, from: to, moved: move.lines },
  };
}

/** The headings that nothing before them goes on behind; the same for all versions that start from one. */
const cutsOf = memoised(({ document, parsed }: Parsing): readonly Block[] =>
  parsed.blocks.filter(
    (block) => block.kind === 'heading' && document.text.startsWith('#', offsetOf(document, block.lines.start)),
  ),
);

function offsetOf({ lineStarts, text }: TextDocument, line: number): number {
  return lineStarts[line] ?? text.length;
}
