import { sep } from 'node:path';

/** `path` with `/` between its parts, as Tandem writes all paths. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
