import { saysNothing } from '../markdown/emptiness.ts';
import type { DecisionStatus } from '../model/status.ts';
import type { Family } from '../vocabulary/language.ts';
import { decisionOf } from './buildDecision.ts';
import type { Dialect } from './dialect.ts';
import type { Entry } from './entries.ts';
import { paragraphsFor } from './walk.ts';

const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'history',
  'nonGoals',
  'acceptance',
  'faq',
  'options',
  'questions',
  'answered',
  // What stands there is one of these, whatever it says of decisions.
  'assumptions',
  'metrics',
]);

// Only words that leave no doubt: running text speaks of decisions far more often than it takes one.
const DECIDED = new RegExp(
  [
    "\\b(?=(?:we|the|it)\\b)(?<!\\b(?:if|when|until|once|unless|before|had|should|whether|how|why|what|which|where|ones|that) )(?:we|the (?:core |working |product |whole )?team|it was|it has been)(?:'ve)?\\s+(?:have\\s+|has\\s+)?(?:also\\s+|therefore\\s+|already\\s+|deliberately\\s+|explicitly\\s+|ultimately\\s+|finally\\s+)?(?:decided\\s+(?:to|not\\s+to|that|on|against)|(?:chose|chosen|opted|elected|are\\s+choosing)\\s+(?:to|not\\s+to|for)|agreed\\s+(?:to|that|on)|settled\\s+on)\\b",
    '\\b(?:is|are|was|were|has been|have been)\\s+decided\\s+(?:not\\s+)?to\\s+(?=\\p{Ll})',
    '\\b(?:was|were|has been|have been)\\s+(?:deliberately\\s+|explicitly\\s+)?chosen\\s+(?:because|over|instead of|as\\s+(?:it|the|a|this)|for\\s+(?:its|simplicity|consistency)|since)\\b',
    '\\bchosen (?:approach|remedy|solution|option|design)(?:\\s*\\([^()\\r\\n]{1,40}\\))?[*_]*:',
    '\\b(?:foi escolhid[oa]|fue elegid[oa]|se (?:eligió|decidió)|foi decidido|a été (?:choisie?|décidé)|wurde (?:gewählt|entschieden)|wir haben (?:uns )?(?:entschieden|beschlossen))(?!\\p{L})',
  ].join('|'),
  'iu',
);
const DEFERRED =
  /^(?:[^.!?]|\.(?=\S)){0,40}?\b(?:to (?:postpone|defer|delay|park|punt)|for now|for the time being|in (?:the|a) (?:first|initial) (?:version|release|phase)|in this initial phase)\b/i;
const PUT_OFF =
  /\b(?:whether|decisions?|choice)\b[^.!?]{0,120}?\b(?:is|are|was|were|been) (?:explicitly |deliberately |intentionally )?(?:deferred|postponed) (?:to|until|for|pending)\b|\b(?:defers?|deferring|postpones?|postponing) (?:the|this|that|these) (?:decision|choice|question)s?\b/i;
const OPEN =
  /\b(?:there is|we have|this is|this remains|it remains|remains|is still|are) an? (?:open|unresolved) (?:design |technical )?question\b(?!s?[;,]? \(?see)|\(not sure about this|\b(?:we|the team) (?:still |also )?(?:(?:need|have) to (?:decide|figure out|agree on|work out) (?:whether|if|which|how|what|who|where|when|on)\b|(?:have not|haven't) (?:yet )?decided\b)|\b(?:we|the (?:team|plan|design|spec)) (?:still )?(?:must|should|will have to|needs? to|has to|have to) (?:still )?(?:decide|determine|settle|clarify) (?:whether|which|if|how|what|who)\b|\b(?:we|the team) (?:have not|haven't) (?:yet )?(?:settled|agreed) on\b|\b(?:(?:it(?:'s| is) still|(?:it )?remains) (?:unclear|not clear|to be (?:seen|decided))|it(?:'s| is) (?:not yet (?:clear|decided)|undecided)) (?:whether|if|how|which|who|what)\b|\b(?:is|are|remains?) (?:still )?(?:TB[DC]\b(?! and out)|undecided|to be decided|not (?:yet )?decided|yet to be decided)\b/i;

// What is looked for first, as it costs little.
const MAY_BE_OPEN =
  /question|not sure|decide|figure out|agree|work out|unclear|(?:not|yet) clear|(?:to|must|should) (?:determine|settle|clarify)|settled on|to be seen|tb[dc]/i;
const MAY_BE_PUT_OFF = /defer|postpon/i;
const MAY_BE_DECIDED =
  /decided|chose|choosing|opted|elected|agreed|settled|escolhid|elegid|eligió|decidió|decidido|choisi|décidé|gewählt|entschieden|beschlossen/i;

/** Running text that says in so many words that something was decided, or is an open question. */
export const decisionProse: Dialect = {
  id: 'decision-prose',
  words:
    'decided chose chosen choosing opted elected agreed settled escolhido escolhida elegida elegido eligió decidió decidido choisie choisi décidé gewählt entschieden beschlossen question sure decide figure agree work undecided clear unclear determine settle clarify tbd tbc deferred defer defers deferring postponed postpones postponing',
  *read(context) {
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { text, span } = paragraph.prose;
      const family = context.familyOf(section);
      if (context.isRecord || (family !== undefined && SILENT.has(family))) {
        continue;
      }
      const open = MAY_BE_OPEN.test(text) ? OPEN.exec(text) : null;
      const putOff = !open && MAY_BE_PUT_OFF.test(text) ? PUT_OFF.exec(text) : null;
      const found = open ?? putOff ?? (MAY_BE_DECIDED.test(text) ? DECIDED.exec(text) : null);
      const lines = item?.lines ?? paragraph.lines;
      if (!found || saysNothing(text) || !context.claim(lines.start)) {
        continue;
      }
      const start = sentenceStart(text, found.index);
      const entry: Entry = {
        shape: item ? 'bullet' : 'paragraph',
        lines,
        span: item?.span ?? paragraph.span,
        head: { text: text.slice(start), span: { start: span.start + start, end: span.end } },
        fields: [],
        checkbox: undefined,
        blocks: [],
        section,
        lead: undefined,
      };
      const decided: DecisionStatus =
        putOff || DEFERRED.test(text.slice(found.index + found[0].length - 4)) ? 'deferred' : 'decided';
      yield decisionOf(context, entry, this.id, {
        form: open ? 'question' : 'decision',
        status: open ? 'open' : decided,
        asked: false,
      });
    }
  },
};

const FULL_STOP = /[.!?][*_"')]*\s+(?=[\p{Lu}*_`"'(])/gu;

/** Where the sentence begins that holds what stands at `at`. */
function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.matchAll(FULL_STOP)) {
    if (match.index >= at) {
      break;
    }
    start = match.index + match[0].length;
  }
  return start;
}
