import type { Comment } from '../markdown/comments.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import type { Marker } from '../model/marker.ts';
import type { Side } from '../model/spec.ts';
import { rangeOf, type TextDocument } from '../text/textDocument.ts';

const SIDES: ReadonlySet<string> = new Set<Side>(['pm', 'engineering', 'shared', 'none']);
const LINTING = /^tandem-(disable-next-line|disable|enable)(?=\s|$)/i;
// What stands behind two dashes is the author's reason and no part of the instruction.
const REASON = /\s--(?:\s|$)/;

/** The instructions to Tandem in a document: in its comments and in its front matter, in document order. */
export function readMarkers(document: TextDocument, parsed: ParsedMarkdown): Marker[] {
  const markers: Marker[] = [];
  for (const { key, value, span } of parsed.frontMatter?.entries ?? []) {
    if (/^tandem(?:\.|$)/i.test(key)) {
      const marker = frontMatterMarker(key.slice('tandem.'.length).toLowerCase(), value.trim());
      markers.push({ ...marker, range: rangeOf(document, span) });
    }
  }
  for (const comment of parsed.comments) {
    const marker = commentMarker(comment);
    if (marker) {
      markers.push({ ...marker, range: rangeOf(document, comment.span) });
    }
  }
  return markers;
}

/** Whether a marker stands in the front matter, so that it speaks for the whole document. */
export function isInFrontMatter(marker: Marker, parsed: ParsedMarkdown): boolean {
  return marker.range.start.line < (parsed.frontMatter?.lines.end ?? 0);
}

/** The text of a comment that gives `section` a side, for inserting. */
export function sideMarker(side: Side): string {
  return `<!-- tandem: ${side} -->`;
}

type Instruction = Pick<Marker, 'kind' | 'value'>;

function commentMarker({ text }: Comment): Instruction | undefined {
  if (!/^tandem[:-]/i.test(text)) {
    return undefined;
  }
  const reason = text.search(REASON);
  const words = (reason < 0 ? text : text.slice(0, reason)).trim();
  if (words.charAt('tandem'.length) === ':') {
    return wordMarker(words.slice('tandem:'.length).trim());
  }
  const linting = LINTING.exec(words);
  const kind = linting?.[1]?.toLowerCase();
  if (!linting || (kind !== 'disable' && kind !== 'enable' && kind !== 'disable-next-line')) {
    return { kind: 'unknown', value: words };
  }
  const rules = words.slice(linting[0].length).split(/[\s,]+/);
  return { kind, value: rules.filter((rule) => rule !== '').join(' ') };
}

function frontMatterMarker(key: string, value: string): Instruction {
  if (key === '') {
    return wordMarker(value);
  }
  if (key === 'side' && SIDES.has(value.toLowerCase())) {
    return { kind: 'side', value: value.toLowerCase() };
  }
  if (key === 'spec' && /^(?:true|yes|false|no)$/i.test(value)) {
    return { kind: /^(?:true|yes)$/i.test(value) ? 'spec' : 'not-a-spec', value: '' };
  }
  return { kind: 'unknown', value: `${key}: ${value}` };
}

function wordMarker(word: string): Instruction {
  const known = word.toLowerCase();
  if (SIDES.has(known)) {
    return { kind: 'side', value: known };
  }
  return known === 'spec' || known === 'not-a-spec' ? { kind: known, value: '' } : { kind: 'unknown', value: word };
}
