import { bulletPieces } from '../../features/templates/bulletInsertion.ts';
import { findList, type ListPlace } from '../../features/templates/findList.ts';
import { LIST_FORMS, type ListForm } from '../../features/templates/listForms.ts';
import { type Piece, plainOf } from '../../features/templates/markup.ts';
import { rowPieces } from '../../features/templates/rowInsertion.ts';
import { fieldNameOf } from '../../markdown/labels.ts';
import type { Section } from '../../markdown/outline.ts';
import { type Spec, sideOf } from '../../model/spec.ts';
import { isExemptSection } from '../../prescription/exemptions.ts';
import { lineSpan } from '../../text/textDocument.ts';
import { writtenWords } from '../write/writtenWords.ts';
import type { LiftedPassage } from './liftPassage.ts';
import { placeSection } from './newSection.ts';
import { passageWords } from './passageWords.ts';
import { entryLines, type Placement, placeAbove, placeBehindList } from './placement.ts';

const TITLE = '[title]';
const OPTIONS = '[options]';

/**
 * A question to decide, with what was prescribed as its first option and room for another: as one more row or bullet where
 * the document lists open decisions, else in a section of its own. `title` ends with a question mark. Undefined
 * where there is no place for it.
 */
export function placeDecision(spec: Spec, lifted: LiftedPassage, from: Section, title: string): Placement | undefined {
  const { rest, restOutline, text, nested } = lifted;
  const { decisions, option, another, whoDecides, openLists } = passageWords(spec.outline);
  const known = LIST_FORMS.get('decision');
  const form = known && { ...known, sections: [...known.sections, ...openLists] };
  const place = form && findList(restOutline, from.lines.start, form);
  const other = `[${another}]`;
  const options = [...entryLines('- ', `**${option} A:** ${text}`, nested), `- **${option} B:** ${other}`];
  if (form && place && place.kind !== 'nothing' && isAtHome(spec, place.section) && saysOpen(place, openLists)) {
    const words = { title, options: `A: ${text.replace(/[.;]$/, '')}; B: ${other}` };
    if (place.kind === 'list') {
      const { pieces, filled } = fill(bulletPieces(rest, place.list, asking(form)), words);
      const [first = '', ...below] = plainOf(pieces).split('\n');
      const indent = ' '.repeat(/^\s*\S+ */.exec(first)?.[0].length ?? 0);
      const status = isOpenList(place.section, openLists) ? [] : ['- **Status:** open'];
      const more = [...(filled ? [] : options), ...status].map((line) => (line === '' ? '' : indent + line));
      return placeBehindList(rest, place.list, [first, ...below, ...more]);
    }
    const { pieces, filled } = fill(rowPieces(rest, place.table, asking(form)), inCell(words));
    const row = plainOf(pieces);
    const inTitle = filled ? row : row.replace(inCell(words).title, `${inCell(words).title} ${inCell(words).options}`);
    return { at: lineSpan(rest, place.table.lines.end - 1).end, text: `\n${inTitle}` };
  }
  // Below a heading that says no more than that decisions are open, in the manner of the template.
  const { owner = 'Decider', due = 'Due' } = writtenWords(spec.outline, [])?.labels ?? {};
  const asked = [`- **${owner}:** [${whoDecides}]`, `- **${due}:** [YYYY-MM-DD]`];
  const body = entryLines('- ', `**${title}**`, [...options, ...asked]);
  if (place?.kind === 'nothing' && isAtHome(spec, place.section)) {
    return placeAbove(rest, place.block.lines.end, body);
  }
  return placeSection(spec, rest, from, { name: decisions, side: 'shared', body });
}

/** Whether nothing that is written there counts as a requirement. */
function isAtHome(spec: Spec, section: Section): boolean {
  const original = spec.outline.sections[section.index];
  return original !== undefined && (isExemptSection(section) || sideOf(spec, original).side !== 'pm');
}

const OPEN = /question|open|needed|to make|pending|active|issue|outstanding/;

/** Whether what stands there is open without a word: among decisions it counts as taken. */
function isOpenList({ words }: Section, openLists: readonly string[]): boolean {
  return OPEN.test(words.text) || openLists.includes(words.text);
}

/** Whether an entry there can say that it is open. */
function saysOpen(place: ListPlace, openLists: readonly string[]): boolean {
  return (
    place.kind !== 'table' ||
    isOpenList(place.section, openLists) ||
    place.table.header.cells.some(({ prose }) => fieldNameOf(prose.text) === 'status')
  );
}

/** The form with places for the words of this decision. */
function asking(form: ListForm): ListForm {
  return { ...form, title: TITLE, fields: { ...form.fields, options: OPTIONS } };
}

/** `pieces` with the words in their places, and whether there was one for the options. */
function fill(
  pieces: readonly Piece[],
  words: { readonly title: string; readonly options: string },
): { readonly pieces: Piece[]; readonly filled: boolean } {
  const isOptions = (piece: Piece): boolean => piece.kind === 'placeholder' && piece.text === OPTIONS;
  const given = (text: string): Piece => ({ kind: 'given', text });
  return {
    pieces: pieces.map((piece) =>
      isOptions(piece)
        ? given(words.options)
        : piece.kind === 'placeholder' && piece.text === TITLE
          ? given(words.title)
          : piece,
    ),
    filled: pieces.some(isOptions),
  };
}

function inCell<Words extends { readonly title: string; readonly options: string }>({ title, options }: Words): Words {
  const escaped = (text: string): string => text.replace(/(?<!\\)\|/g, '\\|');
  return { title: escaped(title), options: escaped(options) } as Words;
}
