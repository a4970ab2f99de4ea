import type { Message } from '../model/message.ts';
import type { ItemCard } from './card.ts';
import type { HoverAction, HoverInfo, HoverText } from './hover.ts';
import type { Translate } from './pieces.ts';

export interface RenderOptions {
  readonly translate: Translate;
  /** The link that does what an action says, as a URI; undefined where links cannot do anything, then it is left out. */
  readonly linkOf: (action: HoverAction) => string | undefined;
}

/** A hover as Markdown. Words of the author are escaped: nothing in them is a link, an image or markup. */
export function hoverMarkdown(info: HoverInfo, options: RenderOptions): string {
  const { translate } = options;
  return info.parts
    .map((part) => {
      if (part.kind === 'card') {
        return paragraphs(cardMarkdown(part.card, translate), linksOf(part.actions, options));
      }
      return textMarkdown(part, options);
    })
    .join('\n\n---\n\n');
}

function linksOf(actions: readonly HoverAction[], { linkOf, translate }: RenderOptions): string {
  const links = actions.flatMap((action) => {
    const uri = linkOf(action);
    return uri === undefined ? [] : [`[${escapeMarkdown(translate(action.title))}](${uri})`];
  });
  return links.join(' · ');
}

function textMarkdown(part: HoverText, options: RenderOptions): string {
  const words = (message: Message) => escapeMarkdown(options.translate(message));
  return paragraphs(
    `**${words(part.heading)}**`,
    ...part.lines.map(words),
    part.points.map((point) => `- ${linksOf([point], options) || words(point.title)}`).join('\n'),
    // In front of the reasons: a hover with little room shows its beginning.
    linksOf(part.actions, options),
    part.closing ? words(part.closing) : '',
  );
}

/** A card as Markdown, for a tooltip or a hover. */
export function cardMarkdown(card: ItemCard, translate: Translate): string {
  const status = [card.status, card.overdue].flatMap((message) => (message ? [translate(message)] : []));
  const head = [translate(card.kind), ...(card.id === undefined ? [] : [card.id]), ...status].map(escapeMarkdown);
  const fields = card.fields.map(
    ({ label, value }) => `- **${escapeMarkdown(translate(label))}:** ${escapeMarkdown(value)}`,
  );
  const options = card.options.map(
    ({ title, tradeoffs }) =>
      `1. ${escapeMarkdown(title)}${tradeoffs === undefined ? '' : `: ${escapeMarkdown(tradeoffs)}`}`,
  );
  return paragraphs(
    `**${escapeMarkdown(card.title)}**`,
    head.join(' · '),
    fields.join('\n'),
    options.join('\n'),
    ...card.notes.map((note) => escapeMarkdown(translate(note))),
    card.spec === undefined ? '' : `*${escapeMarkdown(card.spec)}*`,
  );
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

/** `text` so that Markdown shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!<>|~$&:]/g, '\\$&');
}
