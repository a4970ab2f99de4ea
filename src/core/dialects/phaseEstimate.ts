import type { ListItem, Prose, TableRow } from '../markdown/blocks.ts';
import { fieldsOfBlocks } from '../markdown/fields.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { readAmount, readEffort } from '../model/amount.ts';
import type { ItemShape } from '../model/item.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Family } from '../vocabulary/language.ts';
import type { Dialect, ItemDraft, ReadContext } from './dialect.ts';
import { fieldValues, partOf } from './parts.ts';
import { headedFor, paragraphsFor, tables } from './walk.ts';

const PHASE =
  /^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[.)]?\s+)?(?:phase|milestone|stage|sprint|iteration|fase|etapa|faza|meilenstein|étape|jalon|etap|фаза|этап|giai đoạn|フェーズ|阶段|story|epic|task|work package|workstream)s?\s*#?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}|[a-d])?(?:\s*[-–]\s*\d{1,3})?(?![\p{L}\d])/iu;
const CALENDAR_UNIT =
  '(?:days?|weeks?|wks?|months?|tage?|wochen?|monate?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?|tydzień|tygodnie|недел[яи]|tuần|săptămân\\p{L}{1,4})';
const UNIT = `(?:${CALENDAR_UNIT}|sprints?|quarters?)`;
// "Week 1-2", "Days 3 to 5", "Q4 2026": when a phase is to be done, counted from its start or on the calendar.
const PERIOD = new RegExp(
  `(?<![\\p{L}\\d])(?:${UNIT}\\s*#?\\d{1,3}(?:\\s*(?:-|–|—|to|and|&)\\s*(?:${UNIT}\\s*)?\\d{1,3})?\\+?|(?:Q[1-4]|H[12])(?:\\s*[-–]\\s*(?:Q[1-4]|H[12]))?\\s*(?:20)?\\d\\d)(?![\\w])`,
  'iu',
);
// "Week 1-2: Pilots", where a plan is written down.
const PERIOD_FIRST = new RegExp(
  `^[^\\p{L}\\p{N}]*(${CALENDAR_UNIT}\\s*\\d{1,3}(?:\\s*(?:-|–|—|to|and|&)\\s*\\d{1,3})?\\+?|Q[1-4]\\s+20\\d\\d)[*_]*\\s*(?:\\([^()\\r\\n]{1,40}\\))?[*_]*\\s*(?:[:–—]|-\\s|$)`,
  'iu',
);
const PLAN =
  /\b(?:timeline|schedule|roadmap|milestones|phases|phasing|(?:implementation|delivery|rollout|release|development|project|sprint|execution|launch) plan|zeitplan|calendrier|cronograma|harmonogram|planificare|сроки|スケジュール|时间表)(?!\p{L})/iu;
// "### Estimate: 3 weeks": a heading that gives what its section is estimated at.
const EFFORT =
  /^[^\p{L}\p{N}]*(?:(?:rough|total|overall|time|effort|initial|first|engineering|development|delivery) ){0,2}(?:estimate[ds]?|estimation|effort|duration|time needed|aufwand|schätzung|charge|estimación|estimativa|esfuerzo|esforço|nakład|оценка|見積もり|工数|估算|工作量)(?: (?:effort|time|duration))?(?!\p{L})/iu;
// Under nothing but this, each bullet gives its time: "Pilots: two weeks".
const PLAN_ALONE =
  /^(?:(?:project|implementation|delivery|release|development|estimated|high-level|proposed|tentative) )?(?:timeline|schedule|roadmap|milestones|phases|phasing|zeitplan|calendrier|cronograma|harmonogram|сроки)$/u;
const TIMELINE =
  /^[*_]*(?:timeline|eta|time-?box|estimated (?:\p{L}+ )?(?:time|timeline|completion)|time (?:estimate|required|needed)|(?:target|planned|expected) (?:release|delivery|completion|launch|quarter|timeline|timeframe)(?: date)?|(?:release|launch|delivery) (?:target|window))[*_]*\s*[:：]/iu;
// "30 days after launch" is when somebody looks, not how long it takes.
const AFTER = /\b(?:after|before|since|prior to)\b/i;
// The column of a plan that says when, or how long.
const WHEN =
  /^[*_]*(?:when|dates?|weeks?|months?|quarters?|duration|time|timeline|timeframe|timing|eta|target(?: date| quarter)?|period|schedule|planned(?: for)?|zeitraum|zeit|termin|dauer|période|durée|délai|échéance|prazo|período|duração|plazo|periodo|duración|semanas?|сроки?|時期|期間|时间|工期)[*_]*$/iu;
const LONGEST_CELL = 64;
const SILENT: ReadonlySet<Family> = new Set<Family>(['alternatives', 'history', 'nonGoals', 'acceptance', 'metrics']);

/** `### Phase 2: Pilots (Week 3-4)`, `- **Milestone 1** – two sprints`: the time that is given to a part of the way. */
export const phaseEstimate: Dialect = {
  id: 'phase-estimate',
  // Whatever it is called, a time stands in the same line.
  words:
    'minute minutes min mins hour hours hr hrs h day days d week weeks wk wks w month months quarter quarters q year years sprint sprints iteration iterations point points pt pts sp pd pw pm tag tage tagen woche wochen monat monate monaten stunde stunden jour jours semaine semaines mois heure heures dia dias día días semana semanas mes meses mês hora horas zile luni dni',
  *read(context) {
    for (const section of headedFor(context, this)) {
      const { heading } = section;
      if (heading && isTimed(heading.prose.text, section.parent) && !hasEstimate(section)) {
        yield* estimateIn(context, section, { head: heading.prose, span: heading.span, shape: 'section' });
      }
    }
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const line = firstLine(paragraph.prose);
      if (isPhase(line.text, section) || isTimeline(context, line, section) || (item && isPlanned(section))) {
        yield* estimateIn(context, section, placeOf(line, item));
      }
    }
    for (const { table, section } of tables(context.outline)) {
      const column = table.header.cells.findIndex(({ prose }) => WHEN.test(prose.text));
      if (column > 0 && (isPlanned(section) || headingPath(section).some(isPlan))) {
        for (const row of table.rows) {
          yield* estimateInRow(context, section, row, column);
        }
      }
    }
  },
};

/** "**Timeline:** 8-10 weeks" of a phase, an epic, a project; below a change of scope it is what that one costs. */
function isTimeline(context: ReadContext, line: Prose, section: Section): boolean {
  if (section.heading && context.isClaimed(section.heading.lines.start)) {
    return false;
  }
  const label = TIMELINE.exec(line.text);
  return label !== null && !/\b(?:risk|impact|change)/i.test(section.words.text) && !AFTER.test(line.text);
}

function isTimed(text: string, above: Section | undefined): boolean {
  return isPhase(text, above) || EFFORT.test(text);
}

function isPhase(text: string, above: Section | undefined): boolean {
  return PHASE.test(text) || (PERIOD_FIRST.test(text) && above !== undefined && headingPath(above).some(isPlan));
}

function isPlanned({ words, parent }: Section): boolean {
  return words.parts.some(isPlanAlone) || (parent?.words.parts.some(isPlanAlone) ?? false);
}

function isPlanAlone(part: string): boolean {
  return PLAN_ALONE.test(part);
}

function isPlan(title: string): boolean {
  return PLAN.test(title);
}

interface Place {
  readonly head: Prose;
  readonly span: Span;
  readonly shape: ItemShape;
}

function placeOf(head: Prose, item: ListItem | undefined): Place {
  return item ? { head, span: item.span, shape: 'bullet' } : { head, span: head.span, shape: 'paragraph' };
}

function* estimateIn(context: ReadContext, section: Section, { head, span, shape }: Place): Iterable<ItemDraft> {
  const { document } = context;
  const family = context.familyOf(section);
  const time = family && SILENT.has(family) ? undefined : timeIn(head.text);
  const range = rangeOf(document, span);
  if (time && context.claim(range.start.line)) {
    const from = head.span.start + time.start;
    yield {
      kind: 'estimate',
      id: undefined,
      title: partOf(document, head),
      range,
      path: headingPath(shape === 'section' && section.parent ? section.parent : section),
      dialect: phaseEstimate.id,
      shape,
      amount: { text: time.text, range: rangeOf(document, { start: from, end: from + time.text.length }) },
      confidence: undefined,
      assumptions: fieldValues(
        document,
        shape === 'section' ? fieldsOfBlocks(section.blocks).find(({ name }) => name === 'assumptions') : undefined,
      ),
      owners: [],
    };
  }
}

/** A row of a plan with a cell that is a time and nothing else: "| Pilot | Q3 2026 |". */
function* estimateInRow(
  context: ReadContext,
  section: Section,
  { cells, line, span }: TableRow,
  column: number,
): Iterable<ItemDraft> {
  const { document } = context;
  const name = cells.find(({ prose }) => /\p{L}/u.test(prose.text));
  const cell = cells[column];
  const time = cell && wholly(cell.prose.text);
  const family = context.familyOf(section);
  if (!name || !time || (family && SILENT.has(family)) || !context.claim(line)) {
    return;
  }
  const from = cell.prose.span.start + time.start;
  const range = rangeOf(document, { start: from, end: from + time.text.length });
  yield {
    kind: 'estimate',
    id: undefined,
    title: partOf(document, name.prose),
    range: rangeOf(document, span),
    path: headingPath(section),
    dialect: phaseEstimate.id,
    shape: 'row',
    amount: { text: time.text, range },
    confidence: undefined,
    assumptions: [],
    owners: [],
  };
}

/** The time that a text consists of. */
function wholly(text: string): { text: string; start: number } | undefined {
  if (text.length > LONGEST_CELL) {
    return undefined;
  }
  const period = PERIOD.exec(text);
  const found = period ? { text: period[0], start: period.index } : readAmount(text);
  const rest = found && text.slice(0, found.start) + text.slice(found.start + found.text.length);
  return rest !== undefined && rest.replace(FILLING, '') === '' ? found : undefined;
}

/** The time in brackets or behind the last dash or colon: elsewhere a number of days may be anything. */
function timeIn(text: string): { text: string; start: number } | undefined {
  const label = TIMELINE.exec(text)?.[0];
  if (label !== undefined) {
    const value = text.slice(label.length);
    const period = PERIOD.exec(value);
    const found = period ? { text: period[0], start: period.index } : readAmount(value);
    // The time is what the label gives, and not something that is told behind it.
    return found && /^[\s*_~≈]*$/.test(value.slice(0, found.start))
      ? { text: found.text, start: label.length + found.start }
      : undefined;
  }
  const first = PERIOD_FIRST.exec(text)?.[1];
  if (first !== undefined) {
    return { text: first, start: text.indexOf(first) };
  }
  for (const { index, 0: part } of text.matchAll(
    /\([^()\r\n]{2,60}\)|(?:[:–—]|\s-)\s+(?:(?!\s-\s)[^:()–—\r\n]){2,40}$/g,
  )) {
    const found = wholly(part);
    if (found) {
      return { text: found.text, start: index + found.start };
    }
  }
  return undefined;
}

// What may stand beside the time: "(est. 2 days)", "(~4 weeks total)", "(1 engineer, 3 weeks)".
const FILLING =
  /\b(?:est(?:imated?|\.)?|estimate|approx(?:imately)?|about|around|in|total|duration|effort|timeline|target(?:ed)?|eta|by|end of|complete[ds]?|completion|parallel|each|\d+ (?:engineers?|developers?|people|devs?))\b|[^\p{L}\p{N}]/giu;

/** The first period that a text counts or names: "Week 1-2", "Q4 2026"; undefined where there is none. */
export function readPeriod(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = PERIOD.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A label below that gives an amount says it better than the heading. */
function hasEstimate({ blocks }: Section): boolean {
  return fieldsOfBlocks(blocks).some(
    ({ name, label, value }) =>
      (name === 'estimate' && readEffort(value.text) !== undefined) ||
      (TIMELINE.test(`${label}:`) && (PERIOD.test(value.text) || readAmount(value.text) !== undefined)),
  );
}

function firstLine(prose: Prose): Prose {
  const end = prose.text.search(/[\r\n]/);
  return end < 0
    ? prose
    : { text: prose.text.slice(0, end), span: { start: prose.span.start, end: prose.span.start + end } };
}
