import type { TextDocument } from '../text/textDocument.ts';
import { lineSpan } from '../text/textDocument.ts';
import type { Block, HeadingBlock, ParagraphBlock } from './blocks.ts';
import { isKnownLabel } from './labels.ts';

const MAX_HEADING_LENGTH = 150;
const BOLD = /^(\*\*|__)(?![\s*_])(.*?)\1(?::?|\s*\([^()]{1,60}\):)\s*$/;

/**
 * Turns lines that are bold from end to end into headings, one level below the heading that they stand under. Not a
 * field with its value in the bold (`**Effort: 3 days**`), nor a sentence put in bold for weight.
 */
export function splitBoldLines(document: TextDocument, blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let level = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      level = block.level;
    }
    if (block.kind === 'paragraph' && opensBold(block.prose.text)) {
      splitParagraph(document, block, level + 1, result);
    } else {
      result.push(block);
    }
  }
  return result;
}

function opensBold(text: string): boolean {
  return text.startsWith('**') || text.startsWith('__');
}

function splitParagraph(document: TextDocument, paragraph: ParagraphBlock, level: number, into: Block[]): void {
  const { prose, lines } = paragraph;
  const breakAt = prose.text.search(/[\r\n]/);
  const firstLine = breakAt < 0 ? prose.text : prose.text.slice(0, breakAt);
  const inner = headingWords(firstLine);
  if (inner === undefined) {
    into.push(paragraph);
    return;
  }
  const start = prose.span.start + firstLine.indexOf(inner, 2);
  const heading: HeadingBlock = {
    kind: 'heading',
    bold: true,
    level,
    lines: { start: lines.start, end: lines.start + 1 },
    span: { start: prose.span.start, end: prose.span.start + firstLine.trimEnd().length },
    prose: { span: { start, end: start + inner.length }, text: inner },
  };
  into.push(heading);
  if (breakAt >= 0) {
    const rest = restOf(document, paragraph);
    if (opensBold(rest.prose.text)) {
      splitParagraph(document, rest, level, into);
    } else {
      into.push(rest);
    }
  }
}

/** The words between the bold markers, or undefined when the line is no heading. */
function headingWords(line: string): string | undefined {
  const inner = BOLD.exec(line)?.[2];
  if (!inner || inner.length > MAX_HEADING_LENGTH || /\*\*|__|[.;,!]$/.test(inner.trim())) {
    return undefined;
  }
  const colon = inner.indexOf(':');
  const isField = colon > 0 && colon < inner.trimEnd().length - 1 && isKnownLabel(inner.slice(0, colon));
  return isField ? undefined : inner;
}

function restOf(document: TextDocument, paragraph: ParagraphBlock): ParagraphBlock {
  const { prose, lines } = paragraph;
  const nextLine = lineSpan(document, lines.start + 1).start - prose.span.start;
  const text = prose.text.slice(nextLine);
  const lead = text.length - text.trimStart().length;
  const start = prose.span.start + nextLine + lead;
  return {
    kind: 'paragraph',
    lines: { start: lines.start + 1, end: lines.end },
    span: { start, end: paragraph.span.end },
    prose: { span: { start, end: prose.span.end }, text: text.slice(lead) },
  };
}
