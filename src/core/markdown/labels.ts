import { DETAILS, spellingsOf, templateLabelsOf, wordsOf } from '../vocabulary/language.ts';
import { LANGUAGES } from '../vocabulary/languages.ts';

/** What a label or a table column holds, whatever words its author uses for it. */
export type FieldName =
  | 'id'
  | 'title'
  | 'status'
  | 'owner'
  | 'decider'
  | 'author'
  | 'due'
  | 'date'
  | 'raised'
  | 'question'
  | 'answer'
  | 'decision'
  | 'reason'
  | 'options'
  | 'recommendation'
  | 'tradeoffs'
  | 'risk'
  | 'mitigation'
  | 'likelihood'
  | 'impact'
  | 'trigger'
  | 'estimate'
  | 'range'
  | 'unit'
  | 'confidence'
  | 'assumptions'
  | 'validation'
  | 'metric'
  | 'baseline'
  | 'target'
  | 'timeframe'
  | 'claim'
  | 'source'
  | 'change'
  | 'timelineImpact'
  | 'qualityImpact'
  | 'priority'
  | 'stakes';

// The wordings that columns and labels of public specs use; one line per field, most usual first.
const WORDINGS: Readonly<Record<FieldName, string>> = {
  id: 'id|#|no|nr|ref|uid|risk id|decision id',
  title: 'title|name|item|topic|description|summary|details|subject',
  status: 'status|state|current status|decision status|stand|statut actuel|状態',
  owner:
    'owner|owners|risk owner|assignee|assigned to|assigned|responsible|dri|lead|accountable|driver|action owner|владелец',
  decider:
    'decider|deciders|decision maker|decision makers|decision-makers|decision-maker|decision owner|approver|approvers|who decides|decided by|decides|final decision|waiting on',
  author:
    'author|authors|asked by|raised by|proposed by|reported by|requested by|requested|estimated by|given by|written by|by',
  due: 'due|due date|by when|decision needed by|needed by|decide by|deadline|due by|target date|resolve by|answer by|decision due|decision due date',
  date: 'date|decided on|decision date|date decided|decided|on|last updated|updated|start date|created',
  raised:
    'raised|raised on|date raised|opened|opened on|date opened|date logged|logged on|date identified|identified on',
  question:
    'question|open question|decision needed|decision required|decision to be made|decision to make|unknown|open issue|open decision|frage|question ouverte|pregunta|pergunta|pytanie|вопрос|câu hỏi|質問|問い|问题',
  answer: 'answer|resolution|final answer|resolved as|response to question|a',
  decision: 'decision|outcome|decision outcome|chosen option|choice|chosen|final decision made|decisions|决策',
  reason:
    'rationale|reason|why|because|justification|reasoning|outcome because|decided because|warum|pourquoi|por qué|razón|justificación|por quê|porquê|justificativa|dlaczego|почему|обоснование|なぜ|为什么',
  options: 'options|alternatives|options considered|considered options|alternatives considered|choices',
  recommendation:
    'recommendation|recommended|preferred option|recommended option|preferred|default|suggested|our recommendation|we recommend',
  tradeoffs:
    'trade-offs|tradeoffs|trade-off|tradeoff|cost|costs|pros|cons|pros/cons|pros and cons|gain|benefit|downside|drawback|drawbacks',
  risk: 'risk|risks|primary risk|key risk|main risk|risk description|threat|concern|hazard|known unknown|risiko|risiken|風險|risc',
  mitigation:
    "mitigation|mitigations|primary mitigation|secondary mitigation|mitigation strategy|mitigation plan|mitigation / response|risk response|response|contingency|contingency plan|countermeasure|countermeasures|mitigation approach|mitigation / contingency|how we'll learn|fallback|workaround|mitigation & owner|mitigating action|mitigating actions|action plan|mitigated by|maßnahme|maßnahmen|gegenmaßnahme|gegenmaßnahmen|risikominderung|mesure|mesures|mesure d'atténuation|mesures d'atténuation|mitigações|plan de mitigación|plano de mitigação|меры|снижение|biện pháp|biện pháp giảm thiểu|軽減策|应对措施|对策",
  likelihood: 'likelihood|probability|prob|prob.|chance|p|l|xác suất|可能性',
  impact: 'impact|severity|consequence|consequences|effect|i|auswirkung|auswirkungen|wirkung|sévérité|gravité|mức độ',
  trigger: 'trigger|early sign|warning sign',
  estimate:
    'estimate|estimates|effort|estimated effort|effort estimate|estimation|duration|estimated duration|estimated time|time estimate|size|t-shirt size|loe|level of effort|story points|points|person-days|person days|man-days|person-weeks|dev days|est. hours|est hours|estimated hours|hours|total effort|total estimate|total estimated effort|complexity|effort estimé|durée|dauer|duración|duração|estimativa|estimación|оценка|szacowanie|ước tính|見積|预估',
  range: 'range|estimate range',
  unit: 'unit|units',
  confidence: 'confidence|confidence level|certainty',
  assumptions:
    'assumptions|assumption|rests on|assuming|key assumptions|based on|depends on assumptions|annahmen|hypothèses|supuestos|допущения',
  validation:
    'validation|validation required|how to validate|validated by|validated|to validate|check|how we check|check by|validation method|validation plan',
  metric:
    'metric|kpi|measure|success metric|primary metric|indicator|north star metric|guardrail|guardrail metric|метрика|kennzahl|métrica|indicador|indicateur|wskaźnik|chỉ số|指標|指标',
  baseline: 'baseline|current|today|current value|now|current state|currently|ausgangswert',
  target:
    'target|targets|goal value|target value|success threshold|objective|cel|ziel|zielwert|objectif|meta|mục tiêu|目標|目标|目標値|目标值',
  timeframe: 'timeframe|time frame|horizon|period|timing|measured over|within',
  claim: 'claim|finding|insight|observation',
  source: 'source|sources|evidence|data source|reference|link',
  change: 'change|what changed|proposed change|scope change|requested change|delta|from → to',
  timelineImpact: 'impact on timeline|timeline impact|schedule impact|impact on schedule|timeline',
  qualityImpact: 'impact on quality|quality impact|quality',
  priority: 'priority|prio|importance',
  stakes: 'if nobody decides|what happens if nobody decides|blocks|blocking|cost of delay',
};

const TEMPLATE_LABELS = LANGUAGES.flatMap(templateLabelsOf);

const FIELD_OF_WORDING: ReadonlyMap<string, FieldName> = new Map([
  ...TEMPLATE_LABELS.flatMap(({ own, field }): [string, FieldName][] =>
    field === undefined ? [] : [[own.toLowerCase(), field as FieldName]],
  ),
  ...LANGUAGES.flatMap(({ families }) =>
    spellingsOf(wordsOf(families.recommendation)).map((word): [string, FieldName] => [word, 'recommendation']),
  ),
  ...LANGUAGES.flatMap(({ labels }) =>
    wordsOf(labels).flatMap((label, at): [string, FieldName][] => {
      const name = DETAILS[at];
      return name === undefined || name === 'supersedes'
        ? []
        : spellingsOf([label.toLowerCase()]).map((spelling) => [spelling, name]);
    }),
  ),
  ...Object.entries(WORDINGS).flatMap(([name, wordings]) =>
    spellingsOf(wordings.split('|')).map((wording): [string, FieldName] => [wording, name as FieldName]),
  ),
]);

/** The words in lower case that stand for one of `names`. */
export function wordingsOf(...names: FieldName[]): string[] {
  return [...FIELD_OF_WORDING].flatMap(([wording, name]) => (names.includes(name) ? wording : []));
}

/** What the other languages call a decision, as a label, in lower case. */
export const DECISION_LABELS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ labels }) => {
    const label = wordsOf(labels)[DETAILS.indexOf('decision')];
    return label === undefined ? [] : spellingsOf([label.toLowerCase()]);
  }),
);

/** A label that is nothing but words needs nothing taken off. */
const WORDS_ALONE = /^[a-z][a-z0-9'/-]*(?: [a-z0-9'/-]+)*$/;

/** A label in lower case without markup, brackets at its end and punctuation: "Owner(s):" becomes "owner". */
export function normaliseLabel(label: string): string {
  const lower = label.toLowerCase();
  if (WORDS_ALONE.test(lower)) {
    return lower;
  }
  const words = lower.replace(/[*_`~]/g, '');
  return (words.includes('(') ? words.replace(/\([^()]*\)\s*$|\(s\)/g, '') : words)
    .replaceAll('’', "'")
    .replace(/[\s:：.?]+$/u, '')
    .replace(/^[^\p{L}#]+(?=\p{L})/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a label or column header stands for; undefined for words that Tandem does not know. */
export function fieldNameOf(label: string): FieldName | undefined {
  const known = FIELD_OF_WORDING.get(label.toLowerCase());
  if (known !== undefined) {
    return known;
  }
  const words = normaliseLabel(label);
  return FIELD_OF_WORDING.get(words) ?? fieldOfNumbered(words);
}

const RESTS_ON: ReadonlySet<string> = new Set([
  'rests on',
  ...TEMPLATE_LABELS.flatMap(({ field, own }) => (field === 'assumptions' ? own.toLowerCase() : [])),
]);

/** Whether a label is the one that Tandem writes above what a figure rests on, in any language. */
export function isRestsOn(label: string): boolean {
  return RESTS_ON.has(normaliseLabel(label));
}

/** Whether Tandem knows what the label stands for. */
export function isKnownLabel(label: string): boolean {
  return fieldNameOf(label) !== undefined;
}

/** "Assumption 1", "Phase 2 total effort": a known label with a number to it. */
function fieldOfNumbered(words: string): FieldName | undefined {
  const rest = words.startsWith('phase') ? words.replace(/^phase\s+\d+\s+/, '') : words;
  const bare = /\d$/.test(rest) ? rest.replace(/\s+\d+$/, '') : rest;
  return bare === words ? undefined : FIELD_OF_WORDING.get(bare);
}
