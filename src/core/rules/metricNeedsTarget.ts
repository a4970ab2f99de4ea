import * as z from 'zod/mini';
import { sectionAtLine } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import type { Metric } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { spanOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';
import { reportLacks } from './reportLacks.ts';
import { shorten } from './shorten.ts';

/** A measure without a target is met by any figure. */
export const metricNeedsTarget = defineRule({
  meta: {
    id: 'metric-needs-target',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Say which figure a metric has to reach',
    messages: {
      target: '"{title}" has no target. Which figure would be success?',
      baseline: '"{title}" has no baseline. Where does it stand today?',
      timeframe: '"{title}" has no timeframe. By when is it looked at?',
      several: '"{title}" leaves open its {parts}. Which figures would be success?',
      list: '{count} metrics here leave open their {parts}. Which figures would be success?',
    },
    options: z.strictObject({
      parts: z
        ._default(z.array(z.enum(['target', 'baseline', 'timeframe'])), ['target'])
        .check(z.describe('Which parts of a metric are asked for.')),
    }),
    strictOptions: { parts: ['target', 'baseline', 'timeframe'] },
  },
  check(context) {
    const { spec, isAsked, options } = context;
    const openParts = (metric: Metric) => options.parts.filter((part) => metric[part] === undefined);
    const measures = metrics(spec);
    const lacking = measures.filter((metric) => isAsked(metric) && openParts(metric).length > 0);
    const all = options.parts.filter((part) => lacking.some((metric) => metric[part] === undefined));
    const missing = (metric: Metric) => {
      const parts = openParts(metric);
      const [only] = parts;
      const data = { title: shorten(metric.title.text), parts: parts.join(', '), key: metric.key };
      return { messageId: parts.length === 1 && only ? only : ('several' as const), data };
    };
    reportLacks(context, measures, lacking, missing, { parts: all.join(', ') });
  },
});

/** What is measured as success, in a list of its own: words that name a quantity, or a row where others have a target. */
function metrics(spec: Spec): Metric[] {
  const all = itemsOfKind(spec.items, 'metric');
  const withTargets = new Set(all.flatMap((metric) => (metric.target ? [placeOf(metric)] : [])));
  return all.filter(
    (metric) =>
      metric.target !== undefined ||
      (isMeasure(metric, withTargets) && isOfSuccess(spec, metric) && !hasFigure(spec, metric)),
  );
}

/** Asked once of each metric, which is the same object after a keystroke elsewhere. */
const placeOf = memoised(({ path }: Metric) => path.join('\n'));

function isMeasure(metric: Metric, withTargets: ReadonlySet<string>): boolean {
  const { shape, title } = metric;
  const isListed = shape === 'row' || shape === 'bullet';
  const isPeer = shape === 'row' && withTargets.has(placeOf(metric));
  return isListed && (isPeer || QUANTITY.test(title.text)) && !CRITERION.test(title.text);
}

function isOfSuccess(spec: Spec, { path, range }: Metric): boolean {
  return (
    SUCCESS.test(path.join(' ')) && sideOf(spec, sectionAtLine(spec.outline, range.start.line)).side !== 'engineering'
  );
}

/** Whether a figure stands anywhere with it: under "Month 3", in a bullet below. */
function hasFigure({ document }: Spec, { range }: Metric): boolean {
  const { start, end } = spanOf(document, range);
  return /\d/.test(document.text.slice(start, end).replace(ID, ''));
}

const SUCCESS =
  /\b(?:success|kpis?|goals?|objectives?|outcomes?|north star|adoption|leading|lagging|targets?|measur\w*|impact)\b/i;
const ID = /^[\s|*_`-]*(?:\d+[.)]\s|[A-Z]{1,5}-?\d+\b)/;
const QUANTITY =
  /%|\b(?:rates?|ratio|number of|count of|percent(?:age)?|share of|time (?:to|spent|until)|average|median|nps|csat|satisfaction|retention|conversions?|adoption|engagement|churn|revenue|growth|increas\w*|decreas\w*|reduc\w*|improv\w*|grow|fewer|faster|higher|lower|more|less)\b/i;
// "No ticket is lost", "every stop has a roof", "☐ audit passed": what is so or not needs no figure.
const CRITERION =
  /^(?:[☐☑✅❌✓✔]|(?:directly|indirectly|indicates|measures|tracks|shows)\b)|\b(?:all|every|each|no|none|zero|never|always|any|only|without|both|full|exactly|successfully|pass(?:es|ed)?|must|shall|can|cannot|is|are|exists?|has|have|does|targets?)\b/iu;
