import type { Genre } from '../../model/spec.ts';
import { wordsOf } from '../../vocabulary/language.ts';
import { withKeys } from './sideWords.ts';

// Decision records and proposals are engineering's, though both sides are to read such sections.
const ENGINEERING = `
  decision|decision outcome|considered options|consequences|decision drivers|pros and cons of the options|drawbacks|prior art|future possibilities
  unresolved questions|abstract|design|compatibility|backwards compatibility|configuration|commands|security considerations|specification
  development plan`;

const PRODUCT = `
  requirements|features|strategy|stakeholders|guiding principles|tenets|launch plan|product overview|anforderungen|exigences|requisitos|wymagania
  yêu cầu|требования|要件|需求`;

// Every kind of document has them.
const MIXED = `
  goal|objective|non-goal|nongoals|non-objective|motivation|context|why|use case|priority|what changes|capabilities|expected behavior
  actual behavior|boundaries|test|task|user|code|value|needs|acceptance|scenario|example`;

/** Headings whose genre is not that of their side; `mixed` where it says nothing. To be looked up with {@link lookUp}. */
export const HEADING_GENRES: ReadonlyMap<string, Genre | 'mixed'> = withKeys(
  new Map<string, Genre | 'mixed'>([
    ...entries(ENGINEERING, 'engineering'),
    ...entries(PRODUCT, 'product'),
    ...entries(MIXED, 'mixed'),
  ]),
);

/** What a title calls the document, by its first words or one of its parts. */
export const TITLE_GENRES: ReadonlyMap<string, Genre> = new Map<string, Genre>([
  ...entries(
    `
    prd|product requirements|product requirements document|product requirement document|product brief|product spec|product specification
    feature specification|feature spec|functional specification|user story|story|product outline|business requirements document|requirements document
    one-pager|mission specification|epic|pr/faq|prfaq|product strategy|strategy|concept|product concept|feature concept|concept paper|brief|feature brief|project brief
    pitch|product vision|user stories|requirements|use cases|business case|software requirements specification|srs|konzept|produktkonzept|fachkonzept
    lastenheft|anforderungen|cahier des charges|exigences|requisitos|wymagania|требования|要件定義書|企画書|需求文档|产品需求文档`,
    'product',
  ),
  ...entries(
    `
    adr|rfc|kep|tep|rfd|architecture decision record|design doc|design document|design proposal|technical design|technical specification
    technical spec|tech spec|technical design document|architecture|system design|implementation plan|architecture document|api specification|tasks
    design`,
    'engineering',
  ),
]);

/** Of those, what guides, component pages and proposals of engineering have for a title too. */
export const COMMON_TITLES: ReadonlySet<string> = new Set(
  'architecture design tasks story epic strategy concept brief pitch requirements konzept requisitos exigences'.split(
    ' ',
  ),
);

function entries<Meaning extends string>(list: string, meaning: Meaning): [string, Meaning][] {
  return wordsOf(list).map((words) => [words, meaning]);
}
