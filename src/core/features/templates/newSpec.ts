import { type Piece, plainOf, snippetOf, type Writing } from './markup.ts';
import { templatePieces } from './renderTemplate.ts';
import { SPEC_TEMPLATE } from './specTemplate.ts';

/** A spec that is still to be written. */
export interface NewSpec {
  /** The name of its file, with `.md`; differs from all existing ones, upper and lower case taken as the same. */
  readonly fileName: string;
  /** The whole file as text. */
  readonly text: string;
  /** The whole file as a snippet with tab stops; the title is already in it. */
  readonly snippet: string;
}

const LONGEST_NAME = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A spec called `title`, for a folder that holds files named `existing`: two-sided, or of another template's `body`. */
export function newSpec(
  title: string,
  existing: Iterable<string>,
  writing: Writing = {},
  body: string = SPEC_TEMPLATE.body,
): NewSpec {
  const words = title.replace(/\s+/g, ' ').trim();
  const pieces = templatePieces({ body }, {}).map(
    (piece): Piece =>
      words !== '' && piece.kind === 'placeholder' && piece.text === '[title]' ? { kind: 'text', text: words } : piece,
  );
  return {
    fileName: specFileName(title, existing),
    text: `${plainOf(pieces, writing)}\n`,
    snippet: `${snippetOf(pieces, writing)}\n$0`,
  };
}

/** A file name for a spec called `title` that none of `existing` has: lower case, words joined by `-`, any script. */
export function specFileName(title: string, existing: Iterable<string>): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .normalize('NFC');
  const short = [...words]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^-+|-+$/g, '');
  const base = short === '' ? 'spec' : RESERVED.test(short) ? `${short}-spec` : short;
  const taken = new Set([...existing].map((name) => name.normalize('NFC').toLowerCase()));
  let name = `${base}.md`;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    name = `${base}-${count}.md`;
  }
  return name;
}
