import type { Section } from '../markdown/outline.ts';

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

/** Words in a heading and the kind they stand for; the first kind that has a word in the heading wins. */
const WORDS_OF_KIND: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'exempt',
    /\bnon[- ]?goals?\b|\bout[- ]of[- ]scope\b|\bnot in scope\b|\bnot (?:doing|goals|building)\b|\bnot working on\b|\bexclu(?:sions?|ded)\b|\balternatives?\b|\brejected\b|\bconsidered options\b|\boptions considered\b|\btrade[- ]?offs?\b|\bpros and cons\b|\bopen (?:questions?|issues|decisions?|points|items)\b|\bunresolved\b|\bquestions?\b|\bfaqs?\b|\bconstraints?\b|\bcompliance\b|\bglossary\b|\bdefinitions?\b|\bterminology\b|\breferences?\b|\bappendix\b|\bprior art\b|\brelated work\b|\bfuture (?:work|considerations|enhancements|possibilities)\b|\bchange ?log\b|\brevision history\b|\bassumptions?\b|\brisks?\b|\bdrawbacks\b|\bprerequisites\b/,
  ],
  [
    'problem',
    /\bproblems?\b|\bbackground\b|\bcontext\b|\bwhy\b|\bmotivation\b|\bcurrent (?:state|situation|behaviou?r)\b|\bpain\b|\bevidence\b|\bresearch\b|\banalysis\b|\bchallenges\b|\bhistory\b|\btoday\b|\bexisting\b|\bdiagnosis\b|\bsymptoms?\b|\bedge cases\b|\bdependencies\b/,
  ],
  ['entities', /\bentit(?:y|ies)\b|\bdata model\b|\bschema\b|\bdomain model\b|\bdata requirements\b/],
  ['success', /\bsuccess\b|\bmetrics?\b|\boutcomes?\b|\bkpis?\b|\bmeasur(?:able|ement|es)\b|\bdefinition of done\b/],
  ['scenario', /\bscenarios?\b|\btesting\b/],
  [
    'technical',
    /\btechnical\b|\barchitecture\b|\bimplementation\b|\bdesign\b|\bdev notes\b|\bwhat changes\b|\btasks?\b|\bsolution\b|\bproposal\b|\bapproach\b|\bintegration\b|\bapi\b|\bendpoints?\b|\bdatabase\b|\binfrastructure\b|\bdeployment\b|\bsetup\b|\bscope\b|\bmigration\b|\bstorage\b|\bstack\b/,
  ],
  [
    'requirements',
    /\brequirements?\b|\bacceptance\b|\bcriteria\b|\bfunctional\b|\bgoals?\b|\bobjectives?\b|\bnfrs?\b|\bfeatures?\b|\bmust\b|\bcapabilities\b/,
  ],
  ['story', /\bstor(?:y|ies)\b|\buse cases?\b|\bpersonas?\b|\bjourneys?\b|\bjobs?[- ]to[- ]be[- ]done\b/],
  [
    'overview',
    /\boverview\b|\bintroduction\b|\bsummary\b|\bpurpose\b|\bvision\b|\bmission\b|\bdescription\b|\bstrategy\b/,
  ],
  [
    'guide',
    /\bguide\b|\btips\b|\breport\b|\binstructions\b|\bhow to\b|\bexamples?\b|\bquick start\b|\bcompleted\b|\bstatus\b|\bresults?\b/,
  ],
];

const known = new WeakMap<Section, SectionKind>();

/** The kind of `section` by its own heading, else by the nearest heading above it that tells. */
export function sectionKindOf(section: Section): SectionKind {
  const found = known.get(section);
  if (found) {
    return found;
  }
  const own = kindByHeading(section.words.text);
  const above = section.parent ? sectionKindOf(section.parent) : 'plain';
  const kind = above === 'exempt' || own === undefined ? above : own;
  known.set(section, kind);
  return kind;
}

function kindByHeading(heading: string): SectionKind | undefined {
  return WORDS_OF_KIND.find(([, words]) => words.test(heading))?.[0];
}
