import type { IsoDay } from '../../model/date.ts';
import { escapeSnippet } from '../../text/snippet.ts';

/** One stretch of a text that is still to be filled in. */
export type Piece =
  /** Stands as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** To be filled in; `text` has its brackets. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** Already filled in, and selected so that it is easy to change. */
  | { readonly kind: 'given'; readonly text: string }
  /** One of `options`, of which the first stands there until somebody chooses. */
  | { readonly kind: 'choice'; readonly options: readonly [string, ...string[]] }
  /** Whoever writes; `text` is the placeholder, with brackets, for when that is not known. */
  | { readonly kind: 'me'; readonly text: string }
  /** The day of writing. */
  | { readonly kind: 'today' };

/** What is known about the moment of writing. */
export interface Writing {
  /** The person who writes, as a handle or name; without it a placeholder stands there. */
  readonly me?: string;
  /** The day of writing; without it the words `[today]` stand there. Snippets do not need it. */
  readonly today?: IsoDay;
}

/** Not the brackets of a link, a box to tick or a footnote. */
const BRACKETS = /\[(?![ xX~-]?\]|\^)([^[\]\n]*)\](?![([])/g;
const SEPARATOR = ' / ';
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** Takes the body of a template apart. Everything in brackets means what `Template` says. */
export function parseMarkup(markup: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of markup.matchAll(BRACKETS)) {
    addText(pieces, markup.slice(done, match.index));
    pieces.push(pieceOf(match[1] ?? ''));
    done = match.index + match[0].length;
  }
  addText(pieces, markup.slice(done));
  return pieces;
}

function addText(pieces: Piece[], text: string): void {
  if (text !== '') {
    pieces.push({ kind: 'text', text });
  }
}

function pieceOf(words: string): Piece {
  if (words === 'today') {
    return { kind: 'today' };
  }
  if (words.startsWith('me: ')) {
    return { kind: 'me', text: `[${words.slice(4)}]` };
  }
  if (words.startsWith('!')) {
    const [first, ...others] = words.slice(1).split(SEPARATOR);
    return { kind: 'choice', options: [first ?? '', ...others] };
  }
  if (words.includes(SEPARATOR)) {
    return { kind: 'choice', options: [`[${words}]`, ...words.split(SEPARATOR)] };
  }
  return { kind: 'placeholder', text: `[${words}]` };
}

/**
 * The pieces as a snippet of VS Code (and LSP): one tab stop each, in order, those that are filled in already behind all
 * others; the cursor ends where `$0` is put by the caller.
 */
export function snippetOf(pieces: readonly Piece[], { me }: Writing = {}): string {
  let stop = 0;
  let given = pieces.filter(({ kind }) => kind !== 'text' && kind !== 'given').length;
  const next = () => {
    stop += 1;
    return stop;
  };
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return escapeSnippet(piece.text);
        case 'choice':
          return piece.options.length > 1
            ? `\${${next()}|${piece.options.map(escapeChoice).join(',')}|}`
            : `\${${next()}:${escapeSnippet(piece.options[0])}}`;
        case 'today':
          return `\${${next()}:${TODAY}}`;
        case 'me':
          return `\${${next()}:${escapeSnippet(me ?? piece.text)}}`;
        case 'given':
          given += 1;
          return `\${${given}:${escapeSnippet(piece.text)}}`;
        default:
          return `\${${next()}:${escapeSnippet(piece.text)}}`;
      }
    })
    .join('');
}

/** The pieces as plain Markdown, with nothing chosen or filled in that is not known. */
export function plainOf(pieces: readonly Piece[], { me, today }: Writing = {}): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'choice':
          return piece.options[0];
        case 'today':
          return today ?? '[today]';
        case 'me':
          return me ?? piece.text;
        default:
          return piece.text;
      }
    })
    .join('');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}
