import { type HeadingWords, normaliseHeading } from '../markdown/headingWords.ts';
import { type Outline, type Section, sectionAtLine } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Marker } from '../model/marker.ts';
import type { Genre, Reason, SectionSide, Side } from '../model/spec.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { type FileRole, isShard } from './fileRole.ts';
import { type HeadingSide, headingSide, wholeHeadingSide } from './headingSide.ts';
import { TITLE_GENRES } from './vocabulary/genreWords.ts';

/** The headings that a team counts to a side, in its own words. */
export type TeamSides = Readonly<Partial<Record<Side, readonly string[]>>>;

export interface SideContext {
  readonly markers: readonly Marker[];
  readonly genre: Genre;
  /** Undefined where name and folder of the file say nothing. */
  readonly fileRole: FileRole | undefined;
  /** Below the root of the team settings. */
  readonly path: string;
  readonly teamSides: TeamSides;
}

/** Where the side of a section came from, for the sections below it. */
type Origin = 'explicit' | 'heading' | 'role' | 'default';

interface Standing extends SectionSide {
  readonly origin: Origin;
  /** The title of the section that set the side; undefined for the file and the document. */
  readonly from: string | undefined;
}

/** The side of each section, by {@link Section.index}, with the reason for it. */
export function sidesOf(outline: Outline, document: TextDocument, context: SideContext): SectionSide[] {
  const marked = markedSides(outline, document, context.markers);
  const teamWords = teamTable(context.teamSides);
  const base = baseStanding(context);
  const titles = titlesOf(outline, context.path);
  const isTechnical = context.genre === 'engineering';
  const isChecking = context.fileRole?.side === 'engineering' && !/stor(?:y|ies)\b/.test(context.fileRole.name);
  const standings: Standing[] = [];
  for (const section of outline.sections) {
    const above = section.parent ? (standings[section.parent.index] ?? base) : base;
    standings.push(standingOf(section, above, { marked, teamWords, titles, isTechnical, isChecking }));
  }
  // The title carries neither side itself, yet what stands below it follows what was said above it.
  return standings.map((standing, index) => sideShown(outline.sections[index], standing, titles));
}

interface Surroundings {
  readonly marked: ReadonlyMap<number, SectionSide>;
  readonly teamWords: ReadonlyMap<string, Side>;
  readonly titles: ReadonlySet<Section>;
  /** Whether engineering leads the document. */
  readonly isTechnical: boolean;
  /** Whether engineering goes through stories of another document there, to build or to try them. */
  readonly isChecking: boolean;
}

function standingOf(section: Section, above: Standing, around: Surroundings): Standing {
  const marked = around.marked.get(section.index);
  if (marked) {
    return { ...marked, origin: 'explicit', from: section.heading && section.title };
  }
  if (above.origin === 'explicit') {
    return inherited(above);
  }
  const teamSide = around.teamWords.get(section.words.text);
  if (teamSide && section.heading) {
    return {
      side: teamSide,
      reason: { kind: 'settings', template: 'Team settings list "{heading}"', data: { heading: section.title } },
      origin: 'heading',
      from: section.title,
    };
  }
  if (!section.heading || around.titles.has(section)) {
    return above;
  }
  const said = saidBy(section.words, section.heading.bold, around);
  if (isHowOfDecision(section, said, around.isTechnical)) {
    const data = { heading: section.parent?.title ?? '' };
    const reason: Reason = { kind: 'inherited', template: 'It is part of "{heading}"', data };
    return { side: 'engineering', reason, origin: 'heading', from: section.title };
  }
  if (said && holdsAgainst(said, above)) {
    const reason: Reason = { kind: 'heading', template: 'The heading says "{words}"', data: { words: said.words } };
    return { side: said.side, reason, origin: 'heading', from: section.title };
  }
  return inherited(above);
}

// In a product's spec they are asked for; in a design they say how it is done.
const HOW_IN_DESIGNS: ReadonlySet<string> = new Set([
  'proposal',
  'proposed solution',
  'security',
  'reliability',
  'scalability',
  'performance',
  'availability',
  'maintainability',
  'behavior',
  'behaviour',
]);

const STORY = /^(?:us|user story|story|use case)[-\s]?\d/;

function saidBy(
  words: HeadingWords,
  isBold: boolean,
  { isTechnical, isChecking }: Surroundings,
): HeadingSide | undefined {
  if (isChecking && STORY.test(words.text)) {
    return undefined;
  }
  const said = isBold ? wholeHeadingSide(words) : headingSide(words);
  const isHow = HOW_IN_DESIGNS.has(said?.words ?? words.text) || words.text.startsWith('proposal: ');
  return isTechnical && isHow ? { side: 'engineering', strength: 'strong', words: words.text } : said;
}

const ARGUED = /\b(?:why|considered|alternatives?|options?|rationale|reasons?|overview|summary)\b/;

/** What stands in parts below the one decision of a record says how it is carried out, but for what argues for it. */
function isHowOfDecision(
  { words, parent, heading }: Section,
  said: HeadingSide | undefined,
  isTechnical: boolean,
): boolean {
  const isPart = isTechnical && heading?.bold === false && /^decision(?: outcome)?$/.test(parent?.words.text ?? '');
  return isPart && (said ? said.side === 'engineering' : !ARGUED.test(words.text));
}

/** Whether the words of a heading outweigh what it would inherit. */
function holdsAgainst(said: HeadingSide, above: Standing): boolean {
  if (said.strength === 'strong' || above.origin === 'default') {
    return true;
  }
  switch (said.strength) {
    case 'weak':
      return false;
    case 'soft':
      return above.side === 'pm';
    default:
      return above.side === 'pm' && (said.side !== 'shared' || above.origin === 'role');
  }
}

/** One object for all sections below one heading, as there are many. */
const inherited = memoised((above: Standing): Standing => {
  const { from, reason } = above;
  if (from === undefined || (reason.kind === 'inherited' && reason.data.heading === from)) {
    return above;
  }
  return { ...above, reason: { kind: 'inherited', template: 'It is part of "{heading}"', data: { heading: from } } };
});

/** What holds where no heading says anything: what the front matter, the file's name or the genre says. */
function baseStanding({ fileRole, genre }: SideContext): Standing {
  if (fileRole) {
    const { side, name } = fileRole;
    const template =
      side === 'pm'
        ? '"{name}" usually holds the why and the what'
        : side === 'engineering'
          ? '"{name}" usually holds the how'
          : side === 'none'
            ? '"{name}" usually explains words'
            : '"{name}" is usually for both sides';
    return { side, reason: { kind: 'file-role', template, data: { name } }, origin: 'role', from: undefined };
  }
  const side = genre === 'product' ? 'pm' : 'engineering';
  const template =
    genre === 'product'
      ? 'Nothing else is said, and the document is led by product'
      : 'Nothing else is said, and the document is led by engineering';
  return { side, reason: { kind: 'default', template, data: {} }, origin: 'default', from: undefined };
}

function sideShown(section: Section | undefined, standing: Standing, titles: ReadonlySet<Section>): SectionSide {
  const { reason, origin } = standing;
  if (section && origin !== 'explicit' && reason.kind !== 'settings') {
    if (titles.has(section)) {
      return { side: 'none', reason: { kind: 'default', template: 'It is the title of the document', data: {} } };
    }
    if (!section.heading && titles.size > 0) {
      return { side: 'none', reason: { kind: 'default', template: 'It stands above the title', data: {} } };
    }
  }
  return withoutOrigin(standing);
}

const withoutOrigin = memoised(({ side, reason }: Standing): SectionSide => ({ side, reason }));

// What no document is called, even if all else stands below it.
const OPENINGS: ReadonlySet<string> = new Set(['overview', 'introduction', 'summary', 'abstract', 'background']);
// "Epic 4: Refunds", as against "Requirements".
const OWN_NAME = /^[^:]{1,40}:\s*\S/;

/**
 * The headings that name a document rather than a part of it: the first one, where it is of the highest level, and
 * later ones that call themselves a document ("PRD: Refunds"). Not the first where its words and several headings of
 * its level, or the file's place among the shards of a document, say that it is a section like others; nor where it is
 * the only one and known, as its text is then that of the section.
 */
function titlesOf({ sections }: Outline, path: string): ReadonlySet<Section> {
  const titles = new Set<Section>();
  const headings = sections.filter(({ heading }) => heading && !heading.bold);
  const [first] = headings;
  if (!first || headings.some(({ level }) => level < first.level)) {
    return titles;
  }
  const isSection = wholeHeadingSide(first.words) !== undefined;
  if (OPENINGS.has(first.words.text)) {
    return titles;
  }
  const isAlone = !headings.some((other) => other !== first && other.level === first.level);
  const isOnly = headings.length === 1;
  if (
    first.level === 1
      ? !isSection || (isAlone && !isOnly && (!isShard(path) || OWN_NAME.test(first.words.text)))
      : isAlone && !isSection && !isOnly
  ) {
    titles.add(first);
  }
  for (const section of headings) {
    if (section.level === 1 && namesDocument(section)) {
      titles.add(section);
    }
  }
  return titles;
}

function namesDocument({ words }: Section): boolean {
  const colon = words.text.indexOf(':');
  const lead = colon < 0 ? words.text : words.text.slice(0, colon).trim();
  return TITLE_GENRES.has(lead) && wholeHeadingSide(words) === undefined;
}

/** The side that a marker gives to a section, by its index; 0 also for the front matter. The last marker of a section counts. */
function markedSides(
  outline: Outline,
  document: TextDocument,
  markers: readonly Marker[],
): ReadonlyMap<number, SectionSide> {
  const marked = new Map<number, SectionSide>();
  for (const { kind, value, range } of markers) {
    if (kind === 'side') {
      const start = (document.lineStarts[range.start.line] ?? 0) + range.start.character;
      const isComment = document.text.startsWith('<!--', start);
      const index = isComment ? sectionAtLine(outline, range.start.line).index : 0;
      const reason: Reason = isComment
        ? { kind: 'marker', template: 'A marker says so', data: {} }
        : { kind: 'front-matter', template: 'The front matter says so', data: {} };
      marked.set(index, { side: value as Side, reason });
    }
  }
  return marked;
}

function teamTable(teamSides: TeamSides): ReadonlyMap<string, Side> {
  const table = new Map<string, Side>();
  for (const [side, headings] of Object.entries(teamSides)) {
    for (const heading of headings ?? []) {
      table.set(normaliseHeading(heading).text, side as Side);
    }
  }
  return table;
}
