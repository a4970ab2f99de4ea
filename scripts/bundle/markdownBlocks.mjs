import { block, normalize, ParserBlock, parseLinkDestination, parseLinkTitle, StateCore } from 'markdown-it/blocks';

const UNSAFE_LINK = /^(?:vbscript|javascript|file|data):/;
const RULES = { normalize, block };
const SAFE_DATA = /^data:image\/(?:gif|png|jpeg|webp);/;

/**
 * Stands in for markdown-it in the bundles: Tandem takes its blocks only, so that the inline rules, the renderer and what
 * they need (tables of characters, entities and top level domains) would be two thirds of it for nothing.
 */
export default class MarkdownBlocks {
  #rules = [];
  block = new ParserBlock();
  core = { ruler: { enableOnly: (names) => this.#enableOnly(names) } };
  helpers = { parseLinkDestination, parseLinkTitle };

  constructor(options) {
    this.options = { maxNesting: 100, ...options };
  }

  parse(text, env) {
    const state = new StateCore(text, this, env);
    for (const rule of this.#rules) {
      rule(state);
    }
    return state.tokens;
  }

  // Whether a line defines a link depends on its address being allowed, never on how it would be written in HTML.
  normalizeLink(address) {
    return address;
  }

  validateLink(address) {
    const text = address.trim().toLowerCase();
    return !UNSAFE_LINK.test(text) || SAFE_DATA.test(text);
  }

  #enableOnly(names) {
    const missing = names.filter((name) => !Object.hasOwn(RULES, name));
    if (missing.length > 0) {
      throw new Error(`The bundles have no Markdown rules but "normalize" and "block": ${missing}`);
    }
    this.#rules = names.map((name) => RULES[name]);
  }
}
