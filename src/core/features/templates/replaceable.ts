import { saysNothing } from '../../markdown/emptiness.ts';

const PLACEHOLDER = /\[(?:[^[\]\n]*[ @/][^[\]\n]*|YYYY-MM-DD)\](?![([:])/g;
/** What templates put between placeholders. */
const JOINTS = new Set(['', 'because', 'set by', 'assuming']);
const BARE_WORDS = /^[\p{L}/ ]{1,40}[.!]?$/u;

/**
 * Whether `source` may go when something is written in its place: placeholders of a template, a bare "None yet.", or
 * nothing at all. Stricter than {@link saysNothing}: not a word of anybody's own is in it, and no comment.
 */
export function isReplaceable(source: string): boolean {
  const text = source.trim();
  if (text === '' || /^[-–—…?]+$/.test(text)) {
    return true;
  }
  if (BARE_WORDS.test(text)) {
    return saysNothing(text);
  }
  const rest = text.replace(PLACEHOLDER, ' ');
  const words = rest.replace(/[\s()*_:,;.→-]+/g, ' ').trim();
  return rest !== text && JOINTS.has(words);
}
