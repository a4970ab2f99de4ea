import { saysNothing } from '../markdown/emptiness.ts';
import { type Field, fieldNamed } from '../markdown/fields.ts';
import type { Part } from '../model/item.ts';
import type { ReadContext } from './dialect.ts';
import type { Entry } from './entries.ts';
import { fieldValue, partOf } from './parts.ts';

// Prose tells in many ways what is done about a risk. Each of these says so by itself, whatever stands around it.
const SAYING: readonly RegExp[] = [
  /(?:atténuation|mitigaci[óo]n|mitigação|ma(?:ß|ss)nahmen?|mitygacja|митигация|меры|giảm thiểu|対策|軽減策|缓解措施|应对措施|对策)\s?[:：]/iu,
  /(?:→|⇒|-->|->|=>)\s*\S/,
  /\b(?:mitigat(?:e[ds]?|ions?|ing)|work(?:s|ed|ing)? ?arounds?|safeguards?)\b/i,
  /\b(?:reduces?|mitigates?|addresse?s?|alleviates?|handles?) (?:this|these|it|the (?:risk|issue|problem|impact)s?)(?=[.,;)]| by| with| to|$)/i,
  /\b(?:to|and|can|could|will|would|should|must|helps?|this) (?:reduces?|avoids?|address(?:es)?|minimi[sz]es?|counters?|prevents?|handles?|limits?|alleviates?|resolves?|solves?) (?:this|these|it|them|that|the (?:risk|issue|problem|impact|danger|burden|chance)s?)\b/i,
  // "We will put up tents"; not "we will have to live with it", which is the risk itself.
  /\bwe(?:'ll| will| plan to| intend to| are going to| should| can)\b(?! (?:also |probably |likely |still |then )?(?:need|have|not|never|lose|end|be (?:unable|forced|stuck|left|in|at)|see|get|no longer|pay|miss|face|suffer|incur|break|depend)\b)/i,
  /\bwe (?:also |have |already |therefore )*(?:accept|add|address|adopt|allow|avoid|block|check|control|cover|detect|disable|document|enforce|ensure|fix|gate|guard|handle|keep|limit|mitigate|monitor|pin|plan|prevent|protect|provide|reduce|reject|rely|require|restrict|test|throttle|track|use|validate|verify|warn|watch)(?:e?d)?\b/i,
  /\b(?:can|could|may|should|must|will|would|to) (?:also |still |always |easily |often |usually |then |largely |partially )?be (?:addressed|avoided|solved|resolved|reduced|minimi[sz]ed|disabled|limited|controlled|contained|reverted|rolled back|handled|fixed|alleviated|caught|detected|monitored|prevented|overridden|opted out|turned off|worked)\b/i,
  /\b(?:is|are|be|been|was|were) (?:already |also |now |partially |partly |largely )?(?:addressed|handled|guarded|gated|avoided|contained|protected|solved|resolved|prevented|caught|tested|verified|bounded|guaranteed|enforced|offset|compensated) (?:by|with|via|through|in|behind|using|for)\b/i,
  /\b(?:users?|operators?|admin(?:istrator)?s?|developers?|callers?|clients?|people|authors?|customers?|one|you|they|it|projects?|teams?|situations) can (?:also |still |always |simply |easily |then |explicitly |choose to )*(?:disable|opt|turn|configure|override|use|set|prevent|stop|avoid|revert|downgrade|roll|restart|retry|switch|fall back|choose)\b/i,
  /\bcan (?:still|simply|always) /i,
  /\bbehind (?:a|an|the) (?:\w+ )?(?:feature |compile )?(?:flag|gate)\b|\bfeature[- ]gated\b/i,
  /\b(?:accept(?:ed|able)|good|reasonable|worthwhile|worth the) (?:risk|cost|price|trade-?off)|\b(?:this|that|which|it|these) (?:is|are|seems?|should be|would be) (?:deemed |considered |probably |generally )?(?:acceptable|fine|ok(?:ay)?|tolerable)\b|\bnot (?:be )?a (?:big |real |major |serious |significant )?(?:problem|concern|issue)\b|\bshould (?:only )?be (?:minor|minimal|small|negligible|rare)\b/i,
  /\bneed to (?:test|verify|validate|monitor|make sure|ensure|mitigate|address|document|educate|communicate)\b/i,
  /\b(?:falls? ?back (?:to|on)|with a fallback|(?:has|have) (?:been |also )?added|needs? (?:[\w-]+ ){0,2}coverage|regression tests?)\b/i,
];
const VERBS =
  'accept|add|agree|alert|apply|ask|audit|avoid|budget|build|cache|cap|check|clarify|communicate|confirm|consider|cover|define|document|educate|enforce|ensure|file|freeze|gate|guard|hire|implement|include|isolate|keep|land|limit|make sure|mirror|monitor|offer|phase|pin|plan|prefer|prototype|provide|reduce|reject|require|restrict|review|roll out|run|schedule|set|ship|split|start|stage|surface|test|track|train|treat|use|validate|verify|watch';
// "The free tier may end — set an alert", "It may end. Set an alert": behind a dash or a full stop, somebody is told what to do.
const TOLD = new RegExp(`(?:\\s[—–-]{1,2}\\s|[;(]\\s*)(?:${VERBS})\\s`, 'i');
const TOLD_IN_SENTENCE = new RegExp(
  `[.!?][*_"')]*\\s+(?:${VERBS.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})\\s`,
);
const CODE = /`[^`\r\n]*`/g;
const RESPONSE =
  /^(?:recommendation|recommended action|resolution|solution|fix|action|actions|required|required action|next step|remedy|remediation|handling|safeguards?|controls?|response|status quo|answer|plan)$/i;

/** Where an arrow stands in the words of an entry. */
export interface Arrow {
  /** Where the words before it end. */
  readonly start: number;
  /** Where the words behind it begin. */
  readonly end: number;
}

/** The arrow of "risk → what is done about it"; undefined where nothing stands before or behind it. */
export function arrowIn(entry: Entry): Arrow | undefined {
  const match = entry.shape === 'row' ? null : /\s*(?:→|⇒|-->|->|=>)\s*(?=\S)/.exec(withoutCode(entry.head.text));
  return match && match.index > 0 && fieldNamed(entry.fields, 'mitigation')?.labelSpan.start !== entry.head.span.start
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}

/** The words before an arrow, without the brackets that some put around them. */
export function beforeArrow(head: Entry['head'], arrow: Arrow): Entry['head'] {
  const words = head.text.slice(0, arrow.start);
  const lead = /^[*_]*\[(?=[^\][]*\][*_]*[:.]?$)/.exec(words)?.[0].length ?? 0;
  const text = lead > 0 ? words.slice(lead, words.lastIndexOf(']')) : words;
  const start = head.span.start + lead;
  return text.trim() === '' ? head : { span: { start, end: start + text.length }, text };
}

/** What is written to be done about a risk: in a field, behind an arrow, or in its words; undefined where nothing is. */
export function mitigationOf(context: ReadContext, entry: Entry, arrow: Arrow | undefined): Part | undefined {
  const { document } = context;
  const field = fieldNamed(entry.fields, 'mitigation');
  if (field) {
    return fieldValue(document, field);
  }
  if (arrow) {
    const { head } = entry;
    const rest = { span: { start: head.span.start + arrow.end, end: head.span.end }, text: head.text.slice(arrow.end) };
    return saysNothing(rest.text) ? undefined : partOf(document, rest);
  }
  if (entry.shape === 'row') {
    return undefined;
  }
  const response = entry.fields.find(({ label }) => RESPONSE.test(label.trim()));
  const named = fieldValue(document, response ?? answeringLabel(entry));
  if (named) {
    return named;
  }
  const prose = [entry.head, ...entry.blocks.flatMap((block) => proseIn(block))];
  const saying = prose.find(({ text }) => saysResponse(withoutCode(text)));
  return saying && partOf(document, saying);
}

// What is done is told in English by its verbs; elsewhere by a heading that says so, and then behind the name of the risk.
const ANSWERS_BELOW = /mitiga[cç]|mitigazion|atténuation|maßnahmen|缓解|対策/iu;

/** "**Custo:** alertas desde o dia 1" under "Riscos e mitigações". */
function answeringLabel({ fields: [label], head, section }: Entry): Field | undefined {
  return label && label.labelSpan.start === head.span.start && ANSWERS_BELOW.test(section.title) ? label : undefined;
}

function saysResponse(text: string): boolean {
  return TOLD.test(text) || TOLD_IN_SENTENCE.test(text) || SAYING.some((pattern) => pattern.test(text));
}

/** As long as before, so that places in it are places in `text`. */
function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(CODE, (code) => ' '.repeat(code.length)) : text;
}

function proseIn(block: Entry['blocks'][number]): Entry['head'][] {
  if (block.kind === 'paragraph') {
    return [block.prose];
  }
  return block.kind === 'list' ? block.items.flatMap((item) => item.blocks.flatMap((inner) => proseIn(inner))) : [];
}
