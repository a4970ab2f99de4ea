import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BLOCKS = 'markdown-it/blocks';
const PARTS = ['block', 'normalize', 'ParserBlock', 'parseLinkDestination', 'parseLinkTitle', 'StateCore'];
// The blocks are all defined before it; behind it markdown-it puts its parts together, which ties them all to each other.
const INLINE_RULES = '//#region src/rules_inline/';

// Where an enum is filled whose members stand in the code as numbers already.
const ENUM = /^\(function \((?=(?:ScanError|SyntaxKind|ParseErrorCode|CharacterCodes)\))/gm;

/**
 * Takes of libraries what Tandem uses. markdown-it is published as one file whose parts are tied together, so that esbuild
 * by itself keeps all of it: 75 KB more than needed. Of jsonc-parser it keeps enums that nobody reads.
 */
export const leanLibraries = {
  name: 'lean libraries',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^markdown-it$/ }, () => standIn('markdownBlocks'));
    onResolve({ filter: /^entities$/ }, () => standIn('noEntities'));
    onResolve({ filter: /^markdown-it\/blocks$/ }, async ({ kind, resolveDir }) => {
      const { path, errors } = await resolve('markdown-it/package.json', { kind, resolveDir });
      return {
        path: path.replace(/package\.json$/, 'dist/markdown-it.mjs'),
        namespace: BLOCKS,
        sideEffects: false,
        errors,
      };
    });
    onLoad({ filter: /.*/, namespace: BLOCKS }, ({ path }) => partsOf(path));
    onLoad({ filter: /jsonc-parser[\\/]lib[\\/]esm[\\/]/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(ENUM, '/* @__PURE__ */ (function ('),
      loader: 'js',
    }));
    onResolve({ filter: /^(?:mdurl|uc\.micro|linkify-it|punycode\.js)$/ }, ({ path, namespace }) =>
      // What only the parts left out need; esbuild drops the import as nothing of it is used.
      namespace === BLOCKS ? { path, external: true, sideEffects: false } : undefined,
    );
  },
};

function standIn(name) {
  return { path: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), sideEffects: false };
}

function partsOf(path) {
  const source = readFileSync(path, 'utf8');
  const end = source.indexOf(INLINE_RULES);
  return end < 0
    ? { errors: [{ text: `markdown-it has changed: "${INLINE_RULES}" is not in ${path}` }] }
    : {
        contents: `${source.slice(0, end)}\nexport { ${PARTS.join(', ')} };`,
        loader: 'js',
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      };
}
