import { cardOf, type IsoDay, type Item, isRecommended, type Message } from '../core/index.ts';
import { escapeHtml } from './tokens.ts';

type Translate = (message: Message) => string;

/** What an item is and where it stands, as small labels behind its title; of a row, whose cells say the rest, no more than that. */
export function chipsHtml(item: Item, today: IsoDay, translate: Translate, isRow: boolean): string {
  const card = cardOf(item, { today, spec: undefined });
  const due = item.kind === 'decision' && item.status === 'open' && !isRow ? item.due?.text : undefined;
  const owners = 'owners' in item && !isRow ? item.owners.map(({ name }) => name).join(', ') : '';
  const chips = [
    chip([card.kind, ...(card.status ? [card.status] : [])].map(translate).join(' · '), 'tandem-kind'),
    ...(card.overdue ? [chip(translate(card.overdue), 'tandem-overdue')] : due === undefined ? [] : [chip(due)]),
    ...(owners === '' ? [] : [chip(owners)]),
  ];
  return ` <span class="tandem-chips">${chips.join(' ')}</span>`;
}

/** The ways to go of a decision as a table, the recommended one marked; empty where there are fewer than two. */
export function optionsHtml(item: Item, words: { readonly options: string; readonly recommended: string }): string {
  if (item.kind !== 'decision' || item.options.length < 2) {
    return '';
  }
  const rows = item.options.map(({ title, tradeoffs }, index) => {
    const mark = isRecommended(item, index)
      ? ` <span class="tandem-chip tandem-recommended">★ ${escapeHtml(words.recommended)}</span>`
      : '';
    return `<tr><th scope="row">${escapeHtml(title.text)}${mark}</th><td>${escapeHtml(tradeoffs?.text ?? '')}</td></tr>\n`;
  });
  return `<table class="tandem-options">\n<caption>${escapeHtml(words.options)}</caption>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

function chip(text: string, name = ''): string {
  return `<span class="${`tandem-chip ${name}`.trim()}">${escapeHtml(text)}</span>`;
}
