import type { Block, TableBlock } from '../markdown/blocks.ts';
import { fieldNameOf, normaliseLabel } from '../markdown/labels.ts';
import type { Outline } from '../markdown/outline.ts';

interface Signature {
  /** What it is, in English. */
  readonly name: string;
  /** At least one of these must be there: they are used for nothing else. */
  readonly telling: readonly string[];
  readonly others: readonly string[];
  /** How many labels of both lists make it. */
  readonly least: number;
}

const SIGNATURES: readonly Signature[] = [
  {
    name: 'decision needed',
    telling: ['if nobody decides', 'decider', 'decision needed by', 'decision needed'],
    others: ['goal', 'due', 'by when', 'options', 'recommendation', 'decision needed', 'status', 'owner', 'option a'],
    least: 3,
  },
  {
    name: 'decision',
    telling: ['revisit when', 'decider', 'deciders', 'decided by', 'preferred option', 'decision maker'],
    others: [
      'status',
      'due',
      'due date',
      'by when',
      'blocks',
      'option a',
      'option b',
      'options',
      'recommendation',
      'outcome',
    ],
    least: 3,
  },
  {
    name: 'scope change',
    telling: ['impact on timeline', 'impact on quality', 'comes out in exchange', 'timeline impact', 'schedule impact'],
    others: [
      'from',
      'to',
      'asked by',
      'asked on',
      'why now',
      'recommendation',
      'decided by',
      'decided on',
      'proposed change',
      'original scope',
    ],
    least: 3,
  },
  {
    name: 'discovery',
    telling: ['passes at', 'stops at', 'engineer involved', 'tried', 'who has it'],
    others: [
      'hypothesis',
      'method',
      'sample',
      'checked by',
      'verdict',
      'unknowns',
      'problem',
      'evidence',
      'feasibility',
    ],
    least: 2,
  },
  {
    name: 'risk',
    telling: ['mitigation', 'contingency'],
    others: ['risk', 'if', 'then', 'likelihood', 'probability', 'impact', 'owner', 'trigger', 'severity'],
    least: 3,
  },
  {
    name: 'estimate',
    telling: ['rests on', 'not included', 'estimated by', 'valid until'],
    others: ['effort', 'estimate', 'confidence', 'estimated on', 'range', 'assumptions', 'scope'],
    least: 3,
  },
  {
    name: 'evidence',
    telling: ['speaks against it', 'who and how many', 'what speaks against it'],
    others: ['claim', 'source', 'date', 'confidence'],
    least: 3,
  },
];

const OF_LABEL: ReadonlyMap<string, readonly { readonly signature: Signature; readonly tells: boolean }[]> =
  labelTable();

// No label ends behind this column; most lines have no colon before it and need no closer look.
const LABEL_END = 60;
const LABEL = /^\s*(?:\*\*|__)?(\p{L}[^*_:\r\n]{0,40})(?::|(?:\*\*|__)\s*:)/u;

/**
 * What kind of thing a document spells out field by field ("Likelihood", "Impact", "Mitigation"): such a block makes a
 * spec of any document. Undefined where there is none.
 */
export function templateBlockIn({ sections }: Outline): string | undefined {
  for (const { blocks } of sections) {
    const labels = new Set<string>();
    let found: string | undefined;
    for (const block of blocks) {
      found ??= block.kind === 'table' ? tableSignature(block) : undefined;
      collectLabels(block, labels, 0);
    }
    found ??= labels.size >= 2 ? signatureOf(labels) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

function collectLabels(block: Block, labels: Set<string>, depth: number): void {
  if (block.kind === 'paragraph') {
    for (const line of block.prose.text.includes('\n') ? block.prose.text.split('\n') : [block.prose.text]) {
      const label = line.slice(0, LABEL_END).includes(':') ? LABEL.exec(line)?.[1] : undefined;
      if (label !== undefined) {
        labels.add(normaliseLabel(label));
      }
    }
  } else if (block.kind === 'list' && depth < 2) {
    for (const item of block.items) {
      for (const inner of item.blocks) {
        collectLabels(inner, labels, depth + 1);
      }
    }
  }
}

function signatureOf(labels: ReadonlySet<string>): string | undefined {
  const counts = new Map<Signature, { all: number; telling: number }>();
  for (const label of labels) {
    for (const { signature, tells } of OF_LABEL.get(label) ?? []) {
      const count = counts.get(signature) ?? { all: 0, telling: 0 };
      count.all += 1;
      count.telling += tells ? 1 : 0;
      counts.set(signature, count);
      if (count.telling > 0 && count.all >= signature.least) {
        return signature.name;
      }
    }
  }
  return undefined;
}

/** A table of risks or decisions, by its columns. */
function tableSignature({ header }: TableBlock): string | undefined {
  if (header.cells.length < 3) {
    return undefined;
  }
  const columns = new Set(header.cells.map((cell) => fieldNameOf(cell.prose.text)));
  if (columns.has('risk') && columns.has('mitigation')) {
    return 'risk';
  }
  const asksWho = columns.has('decider') || columns.has('owner');
  const isDecision = columns.has('decision') || columns.has('question');
  return isDecision && asksWho && (columns.has('due') || columns.has('status')) ? 'decision' : undefined;
}

function labelTable(): Map<string, { signature: Signature; tells: boolean }[]> {
  const table = new Map<string, { signature: Signature; tells: boolean }[]>();
  for (const signature of SIGNATURES) {
    for (const label of new Set([...signature.telling, ...signature.others])) {
      const entries = table.get(label) ?? [];
      entries.push({ signature, tells: signature.telling.includes(label) });
      table.set(label, entries);
    }
  }
  return table;
}
