import type { MarkdownIt } from 'markdown-it';
import { decorate } from './decorate.ts';
import type { PreviewOptions } from './previewOptions.ts';

/**
 * A plugin for markdown-it that shows a spec as one: its items as cards, the side of each section as a margin, what reads as a
 * how with dots, ids as links. A document without items is rendered byte for byte as without the plugin. Tokens are
 * decorated on their way to the page and never changed: others read them too.
 */
export function tandemPreview(md: MarkdownIt, { read, translate }: PreviewOptions): void {
  const sources = new WeakMap<object, string>();
  md.core.ruler.push('tandem-source', ({ src, tokens }) => {
    sources.set(tokens, src);
  });
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const text = sources.get(tokens);
    const shown = text === undefined ? undefined : read(text, env);
    return shown && shown.spec.items.length > 0
      ? render(decorate(tokens, shown, translate), options, env)
      : render(tokens, options, env);
  };
}
