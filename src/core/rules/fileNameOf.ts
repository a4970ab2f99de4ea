import { unescaped } from '../text/unescaped.ts';

/** The last part of a uri, for people. */
export function fileNameOf(uri: string): string {
  return unescaped(uri.slice(uri.lastIndexOf('/') + 1));
}
