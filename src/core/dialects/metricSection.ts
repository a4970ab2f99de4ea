import { headingPath, type Section } from '../markdown/outline.ts';
import { metricOf } from './buildItem.ts';
import type { Entry } from './entries.ts';
import { listSection } from './listSection.ts';

const SUCCESS =
  /success|outcome|kpi|key (?:metrics|results|performance)|goal|objective|north star|business|product|measur|guardrail|primary|secondary|target/;
const AIM =
  /\d|%|\b(?:increas|reduc|decreas|improv|grow|achiev|rate|adoption|retention|satisfaction|conversion|engagement|time to|number of|percentage|share of|nps|fewer|less|more|higher|lower|faster)/i;

// What a service does is measured there, not whether it was worth it.
const OF_SERVICE =
  /\b(?:performance|monitoring|observability|telemetry|qa|testing|instrumentation|load|dashboards?|analytics|analysis)\b/i;
// What came of it is reported there.
const OF_RESULTS = /(?<!\bkey |\bexpected |\bdesired |\btarget )\bresults\b/i;

// Where one part of what success means has this name, the others say what is to be built.
const MEASURES = /^(?:success |key )?(?:metrics|measures|kpis?)$/;

/** "Success Criteria", "Success Metrics", "KPIs". */
export const metricSection = listSection('metric-section', 'metrics', ['metric', 'title'], metricOf, isOfSuccess);

/** Under nothing but "Metrics" stand the measures of success, and as often what a service counts about itself. */
function isOfSuccess(entry: Entry, place: Section): boolean {
  const path = headingPath(place);
  if (path.slice(0, -1).some((title) => OF_RESULTS.test(title))) {
    return false;
  }
  const isBesideMeasures = entry.section !== place && !isOfMeasures(entry.section);
  if (isBesideMeasures && place.children.some(isOfMeasures)) {
    return false;
  }
  return (
    SUCCESS.test(place.words.text) ||
    entry.shape === 'row' ||
    (!isTelemetry(entry) && AIM.test(entry.head.text) && !path.some((title) => OF_SERVICE.test(title)))
  );
}

function isOfMeasures({ words }: Section): boolean {
  return MEASURES.test(words.text);
}

function isTelemetry({ head }: Entry): boolean {
  return (
    /^[*_]*`|^[a-z]+_[a-z_]+/.test(head.text) || /\b(?:counter|gauge|histogram|label|prometheus)\b/i.test(head.text)
  );
}
