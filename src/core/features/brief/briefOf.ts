import { statementsOf } from '../../dialects/statements/statementsOf.ts';
import type { IsoDay } from '../../model/date.ts';
import type { Decision, Estimate, Risk } from '../../model/item.ts';
import type { Message } from '../../model/message.ts';
import type { Spec } from '../../model/spec.ts';
import type { Range } from '../../text/range.ts';
import { overdueWords } from '../card.ts';
import { compareText } from '../fileOrder.ts';
import { decidedWords, withoutNumber } from '../page/decidedWords.ts';
import {
  atMost,
  missing,
  type Page,
  type PageLine,
  type PagePart,
  type PageSource,
  plainLine,
  told,
} from '../page/page.ts';
import { say } from '../pieces.ts';
import { riskScore, riskStateOf } from '../riskTree.ts';
import type { FeatureSentence } from '../sentences.ts';
import { decisionPart } from './decisionPart.ts';
import { estimateLine } from './estimateLine.ts';

/** So many lines of one kind fit on a page. */
const MOST_LINES = 8;
/** So many decisions are told with their options; others with a line each. */
const MOST_IN_FULL = 3;

/** Makes the source of a line from a range of one spec. */
export type SourceOf = (range: Range) => PageSource;

/**
 * What somebody must know to decide, from one spec on one page: the goal, each decision that is open with its date,
 * options and recommendation, the risks, and how long it takes. Every line has its source; what is not written is said
 * as missing.
 */
export function briefOf(spec: Spec, options: { readonly today: IsoDay }): Page {
  const source: SourceOf = (range) => ({ uri: spec.document.uri, range });
  const decisions = spec.items.filter((item) => item.kind === 'decision');
  const open = decisions.filter(({ status }) => status === 'open').sort(byDate);
  const full = open.filter(({ options: ways, recommendation }) => ways.length > 0 || recommendation);
  const inFull = full.slice(0, MOST_IN_FULL);
  const others = open.filter((item) => !inFull.includes(item));
  const estimatesTold = new Set<Estimate>();
  const asked = inFull.map((item) => decisionPart(spec, item, { ...options, source, estimatesTold }));
  const toDecide = others.filter(({ asked: isAsked, form }) => isAsked || form === 'decision');
  const questions = others.filter((item) => !toDecide.includes(item));
  const inLine = (item: Decision) => openLine(item, source, options.today);
  return {
    title: plainLine(say('{title}', { title: withoutNumber(spec.title) })),
    lead: goals(spec, source),
    parts: [
      ...asked,
      ...(open.length === 0 ? [settledPart()] : []),
      ...part(inFull.length > 0 ? say('Also to decide') : say('Decision needed'), toDecide.map(inLine)),
      ...part(say('Open questions'), questions.map(inLine)),
      ...part(say('Decided so far'), decidedLines(decisions, source)),
      { heading: plainLine(say('Risks: what is not known yet')), lines: risks(spec, source) },
      { heading: plainLine(say('How long it takes')), lines: estimates(spec, source, estimatesTold) },
    ],
  };
}

function part(heading: Message, lines: readonly PageLine[]): PagePart[] {
  return lines.length === 0 ? [] : [{ heading: plainLine(heading), lines: atMost(lines, MOST_LINES) }];
}

function settledPart(): PagePart {
  return { heading: plainLine(say('Decision needed')), lines: [plainLine(say('No decision is open in this spec.'))] };
}

function goals(spec: Spec, source: SourceOf): readonly PageLine[] {
  const statements = statementsOf(spec);
  const wanted = statements.filter(({ kind }) => kind === 'goal');
  const label = say('Goal');
  const lines = wanted.map(({ title }) => told(say('{title}', { title: title.text }), source(title.range), { label }));
  if (lines.length > 0) {
    return atMost(lines, 3);
  }
  const problem = statements.find(({ kind }) => kind === 'problem');
  const why = problem && say('{title}', { title: problem.title.text });
  return [
    missing(say('The goal is not written down.'), label),
    ...(problem && why ? [told(why, source(problem.title.range), { label: say('Problem') })] : []),
  ];
}

/** A decision or question on one line: what it is, who decides, by when. */
function openLine(item: Decision, source: SourceOf, today: IsoDay): PageLine {
  const due = item.due?.day ?? item.due?.text ?? '';
  const owner = item.owners.map(({ name }) => name).join(', ');
  const isLate = overdueWords(item, today) !== undefined;
  const words = say(openTemplate(due !== '', owner !== '', isLate, item.asked), { title: item.title.text, due, owner });
  return told(words, source(item.title.range));
}

function openTemplate(hasDate: boolean, hasOwner: boolean, isLate: boolean, isAsked: boolean): FeatureSentence {
  if (!hasDate) {
    const bare = isAsked ? '{title} – it is not written who decides and by when' : '{title}';
    return hasOwner ? '{title} – {owner} decides; it is not written by when' : bare;
  }
  if (isLate) {
    return hasOwner
      ? '{title} – was needed by {due}; {owner} decides'
      : '{title} – was needed by {due}; it is not written who decides';
  }
  return hasOwner
    ? '{title} – needed by {due}; {owner} decides'
    : '{title} – needed by {due}; it is not written who decides';
}

function decidedLines(decisions: readonly Decision[], source: SourceOf): PageLine[] {
  return decisions
    .filter(({ status }) => status === 'decided')
    .map((item) => told(decidedWords(item.title.text, outcomeOf(item)), source(item.title.range)));
}

/** What was decided, where its author says more than that it was. */
function outcomeOf({ outcome, statusText }: Decision): Decision['outcome'] {
  const behind = /^[\p{L} ]{1,20}:\s*(\S.*)$/su.exec(statusText?.text ?? '')?.[1];
  return outcome ?? (behind === undefined || !statusText ? undefined : { ...statusText, text: behind });
}

function risks(spec: Spec, source: SourceOf): readonly PageLine[] {
  const open = spec.items
    .filter((item) => item.kind === 'risk')
    .filter((item) => riskStateOf(item) !== undefined && riskStateOf(item) !== 'drawback')
    .sort((a, b) => rank(b) - rank(a));
  const lines = open.map((risk) =>
    told(say('{title}', { title: risk.title.text }), source(risk.title.range), { lines: [response(risk, source)] }),
  );
  return lines.length === 0 ? [missing(say('No risk is written down.'))] : atMost(lines, MOST_LINES);
}

/** The gravest first, and of equals those that nothing is done about. */
function rank(risk: Risk): number {
  return (riskScore(risk) ?? 4) * 2 + (riskStateOf(risk) === 'unmitigated' ? 1 : 0);
}

function response({ mitigation, status, statusText, title }: Risk, source: SourceOf): PageLine {
  const own = mitigation?.text.startsWith(title.text)
    ? mitigation.text.slice(title.text.length).replace(/^[\s\p{P}]*(?:mitigation|mitigated by)[\s:]*/iu, '')
    : mitigation?.text;
  if (mitigation && own !== undefined && own !== '') {
    return told(say('{text}', { text: own }), source(mitigation.range), { label: say('Mitigation') });
  }
  if (status === 'accepted' && statusText) {
    return told(say('Accepted as it is.'), source(statusText.range));
  }
  return missing(say('Nothing is written about what is done about it.'));
}

function estimates(spec: Spec, source: SourceOf, alreadyTold: ReadonlySet<Estimate>): readonly PageLine[] {
  const all = spec.items.filter((item) => item.kind === 'estimate');
  const lines = all.filter((item) => !alreadyTold.has(item)).map((item) => estimateLine(spec, item, source));
  return all.length === 0 ? [missing(say('No estimate is written down.'))] : atMost(lines, MOST_LINES);
}

function byDate(a: Decision, b: Decision): number {
  return compareText(a.due?.day ?? '9999', b.due?.day ?? '9999');
}
