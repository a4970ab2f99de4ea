import type { Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { longestWords } from '../text/lineWords.ts';
import { labelsIn } from '../vocabulary/labelsIn.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';
import { decisionOf } from './buildDecision.ts';
import { assumptionOf, evidenceOf, type ItemBuilder, riskOf, scopeChangeOf } from './buildItem.ts';
import { claimFields } from './claimFields.ts';
import type { Dialect } from './dialect.ts';
import type { Entry } from './entries.ts';
import { entryOfSection } from './sectionEntry.ts';
import { headedFor } from './walk.ts';

const HEADING =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(open decision|decision needed|decision required|decision to be made|(?:(?:key|strategic|architecture|architectural|technical|product|design) ){0,2}decision|open question|question|risk|assumption|evidence|scope change|change request)\s*\d*\s*[:：—–]\s*(?=\S)/i;

const BUILDERS: ReadonlyMap<string, ItemBuilder> = new Map<string, ItemBuilder>([
  ...['open decision', 'decision needed', 'decision required', 'decision to be made'].map(
    (label): [string, ItemBuilder] => [
      label,
      (context, entry, dialect) =>
        decisionOf(context, entry, dialect, { form: 'decision', status: 'open', asked: true }),
    ],
  ),
  [
    'decision',
    (context, entry, dialect) =>
      decisionOf(context, entry, dialect, {
        form: 'decision',
        status: isForm(entry) ? 'open' : 'decided',
        asked: isForm(entry),
      }),
  ],
  ...['open question', 'question'].map((label): [string, ItemBuilder] => [
    label,
    (context, entry, dialect) =>
      decisionOf(context, entry, dialect, { form: 'question', status: 'open', asked: false }),
  ]),
  ['risk', riskOf],
  ['assumption', assumptionOf],
  ['evidence', evidenceOf],
  ['scope change', scopeChangeOf],
  ['change request', scopeChangeOf],
]);

/** What other languages call these in a heading ("Entscheidung: …", "Risque : …"), by what they are in English. */
const OWN_LABELS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) =>
    ['Decision', 'Risk', 'Evidence', 'Scope change'].flatMap((label): [string, string][] => {
      const own = labelsIn(language).get(label)?.toLowerCase();
      return own === undefined ? [] : [[own, label.toLowerCase()]];
    }),
  ),
);
const OWN_HEADING = /^([^:：\r\n]{2,40}?)\s*[:：]\s*(?=\S)/;

function labelIn(title: string): { readonly label: string; readonly length: number } | undefined {
  const english = HEADING.exec(title);
  const found = english ?? OWN_HEADING.exec(title);
  const words = found?.[1]?.toLowerCase() ?? '';
  const label = english ? words : OWN_LABELS.get(words);
  return found && label !== undefined ? { label, length: found[0].length } : undefined;
}

/** A heading that names its item: "## Decision needed: …", "### Risk: …", with the fields below it. */
export const headedBlock: Dialect = {
  id: 'headed-block',
  words: `decision question risk assumption evidence scope request ${longestWords(OWN_LABELS.keys())}`,
  *read(context) {
    for (const section of headedFor(context, this)) {
      const found = section.heading && labelIn(section.heading.prose.text);
      const label = found?.label;
      const isDecision = label?.endsWith('decision') && label !== 'open decision';
      const build =
        label === undefined || (isDecision && context.isRecord)
          ? undefined
          : BUILDERS.get(isDecision ? 'decision' : label);
      const family = section.parent && context.familyOf(section.parent);
      if (!section.heading || !found || !build || family === 'alternatives' || family === 'history') {
        continue;
      }
      const [entry] = entryOfSection(section);
      const head = behind(section.heading.prose, found.length);
      if (entry && !saysNothing(head.text) && context.claim(section.heading.lines.start)) {
        // The label in the heading is what the item is called, not one of its fields.
        const fields = entry.fields.filter((field) => field.labelSpan.start !== section.heading?.prose.span.start);
        for (const { item } of fields) {
          if (item && build === riskOf) {
            context.claim(item.lines.start); // "- **Risk:** …" below it tells of the same one.
          }
        }
        const draft = build(context, { ...entry, head, fields }, this.id);
        claimFields(context, fields, draft.kind);
        yield draft;
      }
    }
  },
};

/** A decision with fields to fill in (status, decider, date) is asked for; one with prose below it is told. */
function isForm(entry: Entry): boolean {
  return entry.fields.some((field) => field.name === 'decider' || field.name === 'due' || field.name === 'stakes');
}

function behind(prose: Prose, length: number): Prose {
  return { span: { start: prose.span.start + length, end: prose.span.end }, text: prose.text.slice(length) };
}
