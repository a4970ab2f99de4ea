import { type Page, type PageFormat, renderPage } from '../../src/core/index.ts';
import { formatMessage } from '../../src/core/model/message.ts';

/** A page in English, its lines linked to a server of examples. */
export function rendered(page: Page, format: PageFormat = 'markdown'): string {
  return renderPage(page, format, {
    translate: ({ template, data }) => formatMessage(template, data),
    placeOf: ({ range: { start } }) => ({
      words: `line ${start.line + 1}`,
      url: `https://example.org/spec.md#L${start.line + 1}`,
    }),
  });
}

/** The same in Markdown, without the places. */
export function renderedBare(page: Page): string {
  return rendered(page).replace(/ \(\[line \d+\]\([^)]*\)\)/g, '');
}
