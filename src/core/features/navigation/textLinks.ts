import { proseOn } from '../../dialects/walk.ts';
import type { Prose } from '../../markdown/blocks.ts';
import { maskInline } from '../../markdown/maskInline.ts';
import type { Message } from '../../model/message.ts';
import type { Spec } from '../../model/spec.ts';
import { linesWith } from '../../text/linesWith.ts';
import type { Range } from '../../text/range.ts';
import { rangeOf } from '../../text/textDocument.ts';
import { fileReferencesOf } from '../../workspace/fileReferences.ts';
import type { References } from '../../workspace/references.ts';
import { say } from '../pieces.ts';
import type { Place } from './idPlaces.ts';

/** Words in the text that lead somewhere: to a place in a spec, or to a page of a tracker. */
export interface TextLink {
  readonly range: Range;
  readonly target: Place | { readonly url: string };
  readonly tooltip: Message;
}

/** Where the keys of trackers lead, by their letters; `*` for all other letters, `#` for bare numbers. */
export type TrackerLinks = Readonly<Record<string, string>>;

const KEY = /(?<![\p{L}\p{N}_/#&.-])(?:([A-Z][A-Z0-9]{1,9})-(\d{1,7})|#(\d{1,7}))(?![\p{L}\p{N}_/]|[.-][\p{L}\p{N}])/gu;
const SIGN_OF_KEY = /[-#]\d/;
const SIGNS_OF_KEYS = new RegExp(SIGN_OF_KEY, 'g');
/** Only pages of the web, whatever a setting says. */
const SAFE = /^https?:\/\/[^\s<>"]+$/i;

/** The ids that stand for something in another place, and the keys of trackers that `trackers` tells about, in a spec. */
export function textLinks(spec: Spec, references: References, trackers: TrackerLinks): TextLink[] {
  if (!spec.verdict.isSpec) {
    return [];
  }
  const { definitions, uses } = fileReferencesOf(spec);
  const links = uses.flatMap((use): TextLink[] => {
    const target = references.resolve(spec.document.uri, use);
    return target
      ? [{ range: use.range, target, tooltip: say('{id}: {title}', { id: target.id, title: target.title }) }]
      : [];
  });
  // An id that something is called by is no key; one that leads nowhere here may be.
  const taken = new Set([...links, ...definitions].map(({ range }) => keyOf(range)));
  return [...links, ...trackerLinksIn(spec, trackers).filter(({ range }) => !taken.has(keyOf(range)))];
}

function trackerLinksIn(spec: Spec, trackers: TrackerLinks): TextLink[] {
  const mayHold = Object.keys(trackers).length === 0 ? undefined : linesWith(spec.document, SIGNS_OF_KEYS);
  if (!mayHold) {
    return [];
  }
  const headings = spec.outline.sections.flatMap(({ heading }) => (heading ? [heading.prose] : []));
  return [...headings, ...proseOn(spec.outline, mayHold).map(({ prose }) => prose)].flatMap((prose) =>
    linksInProse(spec, prose, trackers),
  );
}

function linksInProse({ document }: Spec, prose: Prose, trackers: TrackerLinks): TextLink[] {
  if (!SIGN_OF_KEY.test(prose.text)) {
    return [];
  }
  const { text, code } = maskInline(prose.text);
  return [...text.matchAll(KEY)].flatMap((match): TextLink[] => {
    const [key, letters = '#', number = match[3] ?? ''] = match;
    const start = match.index;
    const end = start + key.length;
    const isLinked = prose.text[end] === ']' && /[[(]/.test(prose.text[end + 1] ?? '');
    const url = trackerUrl(trackers[letters] ?? (letters === '#' ? undefined : trackers['*']), key, number);
    if (url === undefined || isLinked || code.some((span) => span.start < end && start < span.end)) {
      return [];
    }
    const range = rangeOf(document, { start: prose.span.start + start, end: prose.span.start + end });
    return [{ range, target: { url }, tooltip: say('{title}', { title: url }) }];
  });
}

/** The page about a key; undefined where the template is no address of the web. */
function trackerUrl(template: string | undefined, key: string, number: string): string | undefined {
  const url = template?.replaceAll('{key}', encodeURIComponent(key)).replaceAll('{number}', encodeURIComponent(number));
  return url !== undefined && SAFE.test(url) ? url : undefined;
}

function keyOf({ start }: Range): string {
  return `${start.line}:${start.character}`;
}
