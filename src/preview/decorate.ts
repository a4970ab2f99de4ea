import type { Token } from 'markdown-it';
import { type Finding, type Item, type Message, type Side, sectionAtLine, sideOf } from '../core/index.ts';
import { chipsHtml, optionsHtml } from './cardHtml.ts';
import { type InlineMark, idPlaces, textPlaces, withMarks } from './inlineMarks.ts';
import { itemPlaces } from './itemPlaces.ts';
import type { PreviewedSpec } from './previewOptions.ts';
import type { PreviewSentence } from './sentences.ts';
import { closingIndex, copyOf, escapeHtml, htmlToken, placeAfter } from './tokens.ts';

type Translate = (message: Message) => string;

/** The tokens of a spec with everything that the preview adds; those that came in stay as they are. */
export function decorate(tokens: readonly Token[], shown: PreviewedSpec, translate: Translate): Token[] {
  const copies = tokens.map(copyOf);
  markSides(copies, shown, translate);
  const places = itemPlaces(copies, shown.spec.items);
  markWords(copies, shown, places, translate);
  return withItems(copies, places, shown, translate);
}

const SIDE_WORDS = {
  pm: 'Product writes this section',
  engineering: 'Engineering writes this section',
  shared: 'Both sides write this section',
} as const satisfies Partial<Record<Side, PreviewSentence>>;

/** Gives every block the class of the side that its section is on. */
function markSides(tokens: readonly Token[], { spec }: PreviewedSpec, translate: Translate): void {
  for (const token of tokens) {
    if (token.level === 0 && token.nesting >= 0 && token.map && token.type !== 'html_block') {
      const { side } = sideOf(spec, sectionAtLine(spec.outline, token.map[0]));
      if (side !== 'none') {
        token.attrJoin('class', `tandem-side tandem-side-${side}`);
        if (token.type === 'heading_open') {
          token.attrSet('title', sayWord(SIDE_WORDS[side], translate));
        }
      }
    }
  }
}

/** Dots below what reads as a how, with the reason; links for ids that are given in this document. */
function markWords(
  tokens: readonly Token[],
  { findings }: PreviewedSpec,
  places: ReadonlyMap<number, Item>,
  translate: Translate,
): void {
  const own = ownWords(tokens, places);
  const ids = [...places.values()].flatMap(({ id }): InlineMark[] =>
    id ? [{ words: id.text, before: `<a class="tandem-id" href="#${anchorOf(id.text)}">`, after: '</a>' }] : [],
  );
  const placesOfIds = idPlaces(ids);
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { line } = finding.range.start;
    byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.children) {
      continue;
    }
    const passages = linesOf(token)
      .flatMap((line) => byLine.get(line) ?? [])
      .map((finding): InlineMark => {
        const reason = escapeHtml(translate(finding));
        const before = `<span class="tandem-how" tabindex="0" role="note" title="${reason}" aria-label="${reason}">`;
        return { words: finding.data.words ?? '', before, after: '</span>' };
      })
      .filter(({ words }) => words !== '');
    const withPassages =
      passages.length === 0 ? token.children : withMarks(token.children, textPlaces(passages), false);
    // An item is not led to itself.
    const isElse = ({ mark }: { readonly mark: InlineMark }): boolean => mark.words !== own.get(token);
    token.children = withMarks(withPassages, (text) => placesOfIds(text).filter(isElse), true);
  }
}

/** The id of the item that is written in a piece of text, in any cell of its row, or in its heading or first line. */
function ownWords(tokens: readonly Token[], places: ReadonlyMap<number, Item>): ReadonlyMap<Token, string> {
  const own = new Map<Token, string>();
  for (const [index, { id }] of places) {
    const end = tokens[index]?.type === 'tr_open' ? closingIndex(tokens, index) : tokens.length;
    for (let at = index + 1; id && at < end; at += 1) {
      const token = tokens[at];
      if (token?.type === 'inline') {
        own.set(token, id.text);
        if (end === tokens.length) {
          break;
        }
      }
    }
  }
  return own;
}

function linesOf({ map }: Token): number[] {
  const [start, end] = map ?? [0, 0];
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function withItems(
  tokens: readonly Token[],
  places: ReadonlyMap<number, Item>,
  { today }: PreviewedSpec,
  translate: Translate,
): Token[] {
  const words = { options: sayWord('Options', translate), recommended: sayWord('recommended', translate) };
  const behind = new Map<number, Token>();
  for (const [index, item] of places) {
    const token = tokens[index];
    const first = tokens[placeAfter(tokens, index, ({ type }) => type === 'inline') ?? -1];
    if (!token || !first?.children) {
      continue;
    }
    token.attrJoin('class', `tandem-item tandem-${item.kind}`);
    if (item.id && token.attrGet('id') === null) {
      token.attrSet('id', anchorOf(item.id.text));
    }
    if (item.kind === 'decision' || item.kind === 'risk') {
      // What is a metric or evidence is plain from where it stands.
      first.children.push(htmlToken(first, 'html_inline', chipsHtml(item, today, translate, token.type === 'tr_open')));
    }
    const options = token.type === 'tr_open' ? '' : optionsHtml(item, words);
    if (options !== '') {
      const end = closingIndex(tokens, index);
      behind.set(token.type === 'list_item_open' ? end - 1 : end, htmlToken(token, 'html_block', options));
    }
  }
  return tokens.flatMap((token, index) => {
    const more = behind.get(index);
    return more ? [token, more] : [token];
  });
}

function sayWord(template: PreviewSentence, translate: Translate): string {
  return translate({ template, data: {} });
}

/** What an id is called in the address of a page. */
function anchorOf(id: string): string {
  return `tandem-${encodeURIComponent(id.toLowerCase())}`;
}
