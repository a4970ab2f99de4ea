import type { FieldName } from '../../markdown/labels.ts';
import { ENGLISH } from '../../vocabulary/english.ts';
import { type Family, wordsOf } from '../../vocabulary/language.ts';
import { LANGUAGES } from '../../vocabulary/languages.ts';
import type { Template } from './template.ts';

/** How a kind of item is written where a document lists many of them, in a table or in bullets. */
export interface ListForm {
  /** What the sections that hold such lists are called, lower case, the fittest first; in English, and then in others. */
  readonly sections: readonly string[];
  /** Columns and labels that name the item itself; the first one in a table holds `title`. */
  readonly titles: readonly FieldName[];
  /** A table with such a column and one of `companions` lists these items, whatever its section is called. */
  readonly column: FieldName;
  readonly companions: readonly FieldName[];
  /** The item itself, and what its other columns and labels hold, in the markup of templates. */
  readonly title: string;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  /** What stands behind the title in a bullet that says it all in one line. */
  readonly tail: string;
}

const LEVELS = '[low / medium / high]';
const DAY = '[YYYY-MM-DD]';

const risk: ListForm = {
  sections: words(
    'risks|risk|open risks|risk register|risk log|known risks|key risks|top risks|main risks|project risks|technical risks|product risks',
    'risks',
  ),
  titles: ['risk', 'title'],
  column: 'risk',
  companions: ['mitigation', 'likelihood', 'impact', 'owner'],
  title: '[if this happens, then that follows]',
  fields: {
    likelihood: LEVELS,
    impact: LEVELS,
    mitigation: '[what is done about it]',
    owner: '[@owner]',
    trigger: '[the sign that it is happening]',
    status: '[!open / mitigated / accepted / closed]',
    due: DAY,
  },
  tail: '',
};

const decision: ListForm = {
  sections: words(
    'open decisions|decisions needed|decisions to make|pending decisions|active decisions|decisions|open questions|unresolved questions|outstanding questions|open issues|questions|decision log|decision register',
    'decide',
    'questions',
    'decisions',
  ),
  titles: ['question', 'decision', 'title'],
  column: 'question',
  companions: ['owner', 'decider', 'due', 'status', 'answer'],
  title: '[what must be decided]',
  fields: {
    status: '[!open / decided / deferred / rejected / superseded]',
    owner: '[@owner]',
    decider: '[@who decides]',
    due: DAY,
    date: DAY,
    author: '[me: @who asks]',
    options: '[option A, option B]',
    tradeoffs: '[what speaks for and against each]',
    recommendation: '[which option], because [reason]',
    reason: '[reason, once decided]',
    stakes: '[what waits for it]',
  },
  tail: '',
};

const estimate: ListForm = {
  sections: words('estimates|estimate|effort estimates|estimated effort|effort|estimation', 'estimates'),
  titles: ['title'],
  column: 'estimate',
  companions: ['confidence', 'assumptions', 'unit', 'range'],
  title: '[what is estimated]',
  fields: {
    estimate: '[lowest]-[highest] [person-days / weeks / story points]',
    range: '[lowest]-[highest]',
    unit: '[person-days / weeks / story points]',
    confidence: LEVELS,
    assumptions: '[what must hold]',
    owner: '[@owner]',
    author: '[me: @engineer]',
    date: '[today]',
  },
  tail: ': [range and unit], assuming [what must hold]',
};

const evidence: ListForm = {
  sections: words(
    'evidence|user evidence|customer evidence|supporting evidence|research findings|evidence base',
    'evidence',
  ),
  titles: ['claim', 'title'],
  column: 'claim',
  companions: ['source', 'date', 'confidence'],
  title: '[the claim]',
  fields: {
    source: '[where it comes from, with a link]',
    date: DAY,
    confidence: LEVELS,
    owner: '[@owner]',
  },
  tail: ' ([source, who and how many, date])',
};

const scopeChange: ListForm = {
  sections: words(
    'scope changes|scope change|scope change log|change requests|changes of scope|changes in scope',
    'scopeChanges',
  ),
  titles: ['change', 'title'],
  column: 'change',
  companions: ['timelineImpact', 'qualityImpact', 'impact', 'decider'],
  title: '[what changes]',
  fields: {
    date: '[today]',
    author: '[me: @who asks]',
    timelineImpact: '[how much longer or shorter]',
    qualityImpact: '[what gets better, worse or untested]',
    impact: '[impact on timeline and quality]',
    recommendation: '[take it / swap it / later / decline it], because [reason]',
    decider: '[@who decides]',
    owner: '[@owner]',
    status: '[!open / decided / deferred / rejected]',
    decision: '[what was decided]',
    reason: '[why now]',
  },
  tail: ': [impact on timeline], [impact on quality], [what comes out in exchange]',
};

/** By template; those that are not here are always written out in full. */
export const LIST_FORMS: ReadonlyMap<Template['id'], ListForm> = new Map<Template['id'], ListForm>([
  ['risk', risk],
  ['decision', decision],
  ['estimate', estimate],
  ['evidence', evidence],
  ['scope-change', scopeChange],
]);

function words(list: string, ...families: readonly Family[]): string[] {
  const others = LANGUAGES.filter((language) => language !== ENGLISH);
  return [...list.split('|'), ...families.flatMap((family) => others.flatMap((one) => wordsOf(one.families[family])))];
}
