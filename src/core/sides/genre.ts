import { frontMatterValue } from '../markdown/frontMatter.ts';
import type { HeadingWords } from '../markdown/headingWords.ts';
import type { Outline } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import { memoised } from '../memo.ts';
import type { Genre, Reason } from '../model/spec.ts';
import { wholeHeadingSide } from './headingSide.ts';
import { COMMON_TITLES, HEADING_GENRES, TITLE_GENRES } from './vocabulary/genreWords.ts';
import { headingName } from './vocabulary/headingNames.ts';
import { lookUp } from './vocabulary/sideWords.ts';

export interface GenreVerdict {
  readonly genre: Genre;
  readonly reason: Reason;
}

type Hint = Genre | 'mixed' | 'proposals';

const PRODUCT_NAMES =
  'spec requirements prd proposal brief vision product pitch prfaq product-brief project-brief one-pager user-stories feature-spec product-spec product-requirements product-outline mrd brd concept product-concept feature-concept feature-brief pitch use-cases business-case srs lastenheft konzept cahier-des-charges';
const ENGINEERING_NAMES =
  'plan design tasks research data-model quickstart architecture tech-spec technical-design technical-spec implementation-plan adr rfc kep';
const GENRE_OF_NAME: ReadonlyMap<string, Genre> = new Map([
  ...PRODUCT_NAMES.split(' ').map((name): [string, Genre] => [name, 'product']),
  ...ENGINEERING_NAMES.split(' ').map((name): [string, Genre] => [name, 'engineering']),
]);

// `mixed`: both sides write there, so that the headings decide. `proposals`: mostly engineering's, so that it takes more of them.
const GENRE_OF_FOLDER: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ...'adr adrs decisions architecture-decisions decision-records keps kep teps tech-specs architecture contracts checklists design-docs design-documents'
    .split(' ')
    .map((name): [string, Hint] => [name, 'engineering']),
  ...'prd prds stories user-stories epics product product-requirements product-specs product-briefs openspec .kiro .taskmaster requirements product-strategy'
    .split(' ')
    .map((name): [string, Hint] => [name, 'product']),
  ...'specs specifications docs features'.split(' ').map((name): [string, Hint] => [name, 'mixed']),
  ...'rfc rfcs requests-for-comments proposals enhancements design designs design-notes text'
    .split(' ')
    .map((name): [string, Hint] => [name, 'proposals']),
]);

/** Who leads a document: product or engineering. In doubt engineering, where less is said. */
export function genreOf(path: string, parsed: ParsedMarkdown, outline: Outline): GenreVerdict {
  const place = ofPath(path);
  const isProposal = place === 'proposals';
  return (
    ofFrontMatter(parsed) ??
    (isProposal ? undefined : place) ??
    ofTitle(outline, isProposal) ??
    ofHeadings(outline, isProposal ? 2 : 1)
  );
}

const RECORD_KEYS: readonly string[] = ['decision-makers', 'deciders', 'kep-number', 'rfc', 'adr_id', 'adr'];

function ofFrontMatter({ frontMatter }: ParsedMarkdown): GenreVerdict | undefined {
  const key = frontMatter && RECORD_KEYS.find((name) => frontMatterValue(frontMatter, name));
  return key === undefined
    ? undefined
    : verdict('engineering', { kind: 'front-matter', template: 'The front matter has "{key}"', data: { key } });
}

function ofPath(path: string): GenreVerdict | 'proposals' | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const segments = path.toLowerCase().split('/').slice(0, -1);
  const stem = file
    .toLowerCase()
    .replace(/\.(?:md|markdown|mdx)$/, '')
    .replaceAll(/[_\s]+/g, '-');
  const named = GENRE_OF_NAME.get(stem) ?? ofWordsInName(stem);
  // A checklist is called after what it checks.
  if (named && segments.at(-1) !== 'checklists') {
    return verdict(named, { kind: 'file-role', template: 'The file is called "{name}"', data: { name: file } });
  }
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const folder = segments[at] ?? '';
    const hint = GENRE_OF_FOLDER.get(folder);
    if (hint === 'mixed' || hint === 'proposals') {
      return hint === 'mixed' ? ofLastWord(stem, file) : hint;
    }
    if (hint) {
      return verdict(hint, { kind: 'file-role', template: 'The file lies in "{name}"', data: { name: folder } });
    }
  }
  return ofLastWord(stem, file);
}

/** "Loyalty concept.md": what a document may be called anywhere, and is product's where no folder says otherwise. */
function ofLastWord(stem: string, file: string): GenreVerdict | undefined {
  return /(?:^|-)(?:concept|brief|one-pager|requirements|user-stories|pitch|konzept|anforderungen)$|^concept-/.test(
    stem,
  )
    ? verdict('product', { kind: 'file-role', template: 'The file is called "{name}"', data: { name: file } })
    : undefined;
}

function ofWordsInName(stem: string): Genre | undefined {
  if (
    /^(?:adr|kep|tep|architecture)(?=$|[-.\d])|(?:^|-)(?:architecture|tech-spec|technical-design|design-doc)$/.test(
      stem,
    )
  ) {
    return 'engineering';
  }
  return /(?:^|[-.])(?:prd|prds|prfaq|mrd|brd|story)(?=$|[-.\d])|(?:^|-)(?:feature-spec|product-spec|product-brief)(?=$|[-.])/.test(
    stem,
  )
    ? 'product'
    : undefined;
}

function ofTitle(outline: Outline, isProposal: boolean): GenreVerdict | undefined {
  const words = documentNameIn(outline);
  const genre = words === undefined || (isProposal && COMMON_TITLES.has(words)) ? undefined : TITLE_GENRES.get(words);
  return words === undefined || genre === undefined
    ? undefined
    : verdict(genre, { kind: 'heading', template: 'The title says "{words}"', data: { words } });
}

/** What the first heading calls the document: "prd", "design doc"; undefined where it gives no kind of document. */
export function documentNameIn({ sections }: Outline): string | undefined {
  const title = sections[1];
  return (
    title &&
    [...leads(title.words.text), ...title.words.parts, ...title.words.suffixes].find((words) => TITLE_GENRES.has(words))
  );
}

/** "ADR-7: Retries", "PRD for refunds", "Refunds PRD": the words that a title starts with, and the last one. */
function leads(text: string): string[] {
  const [first = '', second = '', third = ''] = text.split(/[\s:]+|-(?=\d)/);
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return [text, first, `${first} ${second}`, `${first} ${second} ${third}`, last];
}

/** So many sections has a document with its title, the text above it, and three headings. */
const FEW_SECTIONS = 5;

/** `asked` is how many headings of product it takes in a short document. */
function ofHeadings({ sections }: Outline, asked: number): GenreVerdict {
  const product = new Set<string>();
  const engineering = new Set<string>();
  for (const { heading, words } of sections) {
    const genre = heading && genreOfHeading(words);
    if (genre) {
      (genre === 'product' ? product : engineering).add(headingName(words));
    }
  }
  // A single one tells where there is little else: "Vision" stands in engineering's documents as well.
  const enough = sections.length <= FEW_SECTIONS && !product.has('scope') ? asked : 2;
  const isProduct = product.size >= enough && product.size > engineering.size;
  const found = [...(isProduct ? product : engineering)].slice(0, 3);
  const genre = isProduct ? 'product' : 'engineering';
  return found.length === 0
    ? verdict(genre, { kind: 'default', template: 'Nothing says that product leads it', data: {} })
    : verdict(genre, { kind: 'heading', template: 'Its headings: {headings}', data: { headings: found.join(', ') } });
}

/** Who uses such a heading: the side that it stands for, but for headings that tell more or less than that. */
const genreOfHeading = memoised((words: HeadingWords): Genre | undefined => {
  const known = lookUp(HEADING_GENRES, headingName(words));
  if (known) {
    return known === 'mixed' ? undefined : known;
  }
  const said = wholeHeadingSide(words);
  if (said?.strength !== 'strong') {
    return undefined;
  }
  return said.side === 'pm' ? 'product' : said.side === 'engineering' ? 'engineering' : undefined;
});

function verdict(genre: Genre, reason: Reason): GenreVerdict {
  return { genre, reason };
}
