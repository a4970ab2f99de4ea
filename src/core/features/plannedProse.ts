import { familiesOf } from '../dialects/families.ts';
import type { ProseUnit } from '../markdown/proseUnit.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { rangeTouches, type Span } from '../text/range.ts';
import type { Planned } from './planned.ts';
import { planner } from './planner.ts';

/** Targets that a sentence sets outside of any list of metrics: "Activation rises from 31 % to 40 % by June". */
export function aimsIn(spec: Spec): Planned[] {
  const metrics = spec.items.filter((item) => item.kind === 'metric' && /\d/.test(item.target?.text ?? ''));
  return sentencesThat(spec, 'metric', AIMS).filter(
    ({ figure }) => !metrics.some(({ range }) => rangeTouches(range, figure.start)),
  );
}

/** What a sentence waits for outside of any list of dependencies: "This depends on the payments team". */
export function waitsIn(spec: Spec): Planned[] {
  return sentencesThat(spec, 'dependency', WAITS);
}

function sentencesThat(spec: Spec, kind: 'metric' | 'dependency', forms: readonly RegExp[]): Planned[] {
  const { nearest } = familiesOf(spec.outline);
  const planned = planner(spec, kind);
  return spec.outline.sections.flatMap((section) => {
    // What has a name tells of what was, might be, or is asked of others; or its items have been read.
    const isTold = nearest[section.index] === undefined && !OF_SERVICE.test(section.title);
    return !isTold || sideOf(spec, section).side === 'engineering'
      ? []
      : proseUnitsOfSection(section, ({ text }) => MAY_SAY.test(text)).flatMap((unit) => {
          const figure = figureIn(unit, forms);
          return figure ? [planned(section, unit.span, figure)] : [];
        });
  });
}

function figureIn({ container, span, text }: ProseUnit, forms: readonly RegExp[]): Span | undefined {
  if (container === 'cell' || container === 'quote' || LOOSE.test(text)) {
    return undefined;
  }
  for (const form of forms) {
    const match = form.exec(text);
    const words = match?.[1];
    if (match && words) {
      const start = span.start + match.index + match[0].lastIndexOf(words);
      return { start, end: start + words.length };
    }
  }
  return undefined;
}

const MAY_SAY = /\d|doubl|tripl|halv|depend|blocked by|wait|contingent on/i;
// What was, what somebody found, conditions and examples.
const LOOSE =
  /\?|\b(?:rose|grew|fell|dropped|was|were|had|has|have|been|last (?:year|quarter|month|week)|stud(?:y|ies)|surveys?|research|according|if|whether|could|would|might|may|e\.g|for example|such as|never|no longer|must|shall)\b/i;
// What an alarm waits for is no target.
const OF_SERVICE = /\b(?:alert\w*|alarms?|monitoring|incidents?|rollback|escalation|triggers?|thresholds?)\b/i;
const NUMBER = '[~≈<>≤≥]?\\s?\\d[\\d.,]*\\s?';
const SHARE = `${NUMBER}(?:%|percent|per cent|percentage points|x\\b|times\\b)`;
const FIGURE = `${NUMBER}(?:%|\\p{L}+)?`;
const RATHER = '(?:under |below |above |over |at least |about |up to )?';
const MORE = '(?:rais|increas|improv|grow|lift|boost|reduc|decreas|lower|cut|shorten|shrink)(?:e|es|ing|s|ting)?';
const CHANGE = `(?:${MORE}|(?:drop|fall|bring|go|get|move|rise)(?:s|es|ing)?)`;
const PEOPLE = '\\p{L}*(?:users|customers|people|riders|members|subscribers|visitors|orders|sign-?ups|teams|accounts)';

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

const AIMS = [
  form(`\\b${CHANGE}\\b[^.;:]{0,80}?\\bfrom\\s+${FIGURE}[^.;:]{0,30}?\\s+to\\s+${RATHER}(${FIGURE})`),
  form(`\\b${MORE}\\b[^.;:]{0,80}?\\bby\\s+${RATHER}(${SHARE})`),
  form(`\\b(?:target|goal|aim|objective)\\s+(?:is|of|:)\\s[^.;:]{0,60}?(${SHARE})`),
  form(`\\bwe\\s+(?:aim|want|expect|plan|hope|intend|target|will|need)\\s(?:to\\s|for\\s)?[^.;:]{0,60}?(${SHARE})`),
  form(`\\bwe\\s+(?:aim for|want|expect|plan for|hope for|target|forecast)\\s+${RATHER}(${NUMBER}${PEOPLE})`),
  form(
    `\\b(?:reach|exceed|stay|fall|drop|rise|climb)(?:es|s)?\\s+(?:to|below|under|above|over|at least)\\s+(${SHARE})`,
  ),
  /\b((?:doubl|tripl|halv)(?:es?|ing))\s+(?:the|our)\s+(?:number|share|rate|amount|time)\b/i,
  // "von 31 % auf 40 %": between two figures only a change is said like this.
  /(?:\bvon|(?<!\p{L})с|\bz|\btừ|从|\b(?:passer|passe|pasar|pasa|subir|bajar|reducir|aumentar|passar|reduzir) (?:\p{L}+ ){0,4}de)\s*\d[\d.,]*\s?%\s?(?:\p{L}+ ?){0,2}?\s*(?:auf|до|do|lên|xuống|到|至|à|a|para)\s*(\d[\d.,]*\s?%)/iu,
  /\d\s?%から(\d[\d.,]*\s?%)(?=に|へ)/u,
];

const SOMEBODY =
  '(?:teams?|squad|group|vendors?|partners?|suppliers?|providers?|department|legal|bank|approvals?|sign-?off|contract|delivers?|delivering|delivery|third[- ]party|upstream|apis?)';
const DATED = 'by\\s+(?:\\d|q[1-4]|the\\s+end|mid|early|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

const WAITS = [
  form(
    `^\\W*(?:\\S+\\s+){0,4}?(?:depends?\\s+on|blocked\\s+by|wait(?:s|ing)?\\s+for|contingent\\s+on|dependent\\s+on)\\s+(?=(?:(?!\\bso that\\b)[^.;:]){0,60}\\b(?:${SOMEBODY}\\b|${DATED}))([^.;:]+)`,
  ),
];
