import type { HeadingWords } from '../markdown/headingWords.ts';
import type { Section } from '../markdown/outline.ts';
import { createMemo, memoised } from '../memo.ts';
import { pluralOf } from './lexicon.ts';
import { PhraseTable, phrasesOf } from './phraseTable.ts';

/** What a section is for, as far as the detector cares. `exempt` parts may hold whatever technology they like. */
export type SectionKind =
  | 'exempt'
  | 'requirements'
  | 'success'
  | 'problem'
  | 'entities'
  | 'technical'
  | 'story'
  | 'scenario'
  | 'overview'
  | 'guide'
  | 'plain';

/** Words of headings, in the singular where they have one, and the kind they stand for; of several kinds in one heading the first of this list wins. */
const WORDS_OF_KIND: readonly (readonly [SectionKind, string])[] = [
  [
    'exempt',
    `non-goal, non goal, nongoals, out of scope, out-of-scope, not in scope, not doing, not goals, not building, not working on, exclusion, excluded, alternative, comparison, competitors, competition, competitive analysis, competitive landscape, rejected, considered options, options considered, trade-off, tradeoffs, pros and cons, open issues, open decision, open points, open items, unresolved, question, faq, constraint, compliance, glossary, definitions, terminology, reference, appendix, prior art, related work, future work, future considerations, future enhancements, future possibilities, change log, changelog, revision history, assumption, risk, drawbacks, prerequisites`,
  ],
  [
    'problem',
    `problem, baseline, already implemented, findings, grounding, as-is, status quo, background, context, why, motivation, current state, current situation, current behavior, current behaviour, pain, evidence, research, analysis, challenges, history, today, existing, diagnosis, symptom, missing, gaps, gap analysis, limitations`,
  ],
  ['entities', 'entity, data model, schema, domain model, data requirements'],
  ['success', 'success, metric, outcome, kpi, measurable, measurement, measures, definition of done'],
  ['scenario', 'scenario, testing, edge case'],
  [
    'technical',
    `technical, technical context, story context, architecture, implementation, design, dev notes, what changes, task, solution, proposal, approach, integration, api, endpoint, database, infrastructure, deployment, setup, scope, migration, storage, stack`,
  ],
  ['requirements', 'requirement, acceptance, criteria, functional, goal, objective, nfr, feature, must, capabilities'],
  ['story', 'story, use case, persona, journey, jobs to be done'],
  ['overview', 'overview, introduction, summary, purpose, vision, mission, description, strategy'],
  ['guide', 'guide, tips, report, instructions, how to, example, quick start, completed, status, result'],
];

/** The last rank whose words may be about something else when they stand inside a heading. */
const PROBLEM = 1;

const headingTable = new PhraseTable<number>();
for (const [rank, [, words]] of WORDS_OF_KIND.entries()) {
  for (const phrase of phrasesOf(words)) {
    headingTable.add(phrase, rank);
    headingTable.add(pluralOf(phrase), rank);
  }
}

const known = createMemo<Section, SectionKind>();

/** The kind of `section` by its own heading, else by the nearest heading above it that tells. */
export function sectionKindOf(section: Section): SectionKind {
  const found = known.get(section);
  if (found) {
    return found;
  }
  const own = isTitle(section) ? undefined : kindByHeading(section.words);
  const above = section.parent ? sectionKindOf(section.parent) : 'plain';
  const kind = above === 'exempt' || own === undefined ? above : own;
  known.set(section, kind);
  return kind;
}

/** What a document is called says nothing of what its parts are for: "Fewer questions at sign-up". */
function isTitle(section: Section): boolean {
  return section.index === 1 && section.level === 1 && section.children.length > 0;
}

const kindByHeading = memoised(({ text: heading }: HeadingWords): SectionKind | undefined => {
  // "Pages for questions to hosts" hold no questions: what exempts a part names it, at an end of the heading.
  const ranks = headingTable
    .hitsIn(heading)
    .filter(({ meaning, start, end }) => meaning > PROBLEM || start === 0 || end === heading.length)
    .map((hit) => hit.meaning);
  return ranks.length === 0 ? undefined : WORDS_OF_KIND[Math.min(...ranks)]?.[0];
});
