/** Stands in for the package yaml in the bundles: of all it has, its parser and how a token becomes a text. */
import { resolveAsScalar } from '../../node_modules/yaml/browser/dist/parse/cst-scalar.js';

export { Parser } from '../../node_modules/yaml/browser/dist/parse/parser.js';
export const CST = { resolveAsScalar };
