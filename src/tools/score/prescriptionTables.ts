import { markdownTable } from '../generatedPart.ts';
import type { Figure, KindCount, PrescriptionScore } from './prescriptionScore.ts';
import { SENSITIVITIES } from './reportedRows.ts';

/** What people call each kind of label, where its name alone does not say it. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  dataModel: 'shape of data inside',
  code: 'parts of the code',
  messaging: 'queues and topics',
  interface: 'interfaces between parts',
  everyday: 'tables, classes, queues of everyday life',
  fact: 'what is there today',
  constraint: 'constraints with their source',
  external: 'other products that users ask for',
  nongoal: 'left out or turned down',
  question: 'open questions',
  developer: 'what developers see of their product',
  engineering: "engineering's own part",
  visible: 'what is on the screen',
  outcome: 'outcomes and rules',
  process: 'how the work goes',
  any: 'not told apart',
};

/** The score as Markdown tables: by sensitivity, by what is chosen, by why it is none, by whose document it is. */
export function prescriptionTables(score: PrescriptionScore): string {
  const { product, engineering } = score.genres;
  return [
    `${score.sentences} labelled sentences in ${score.documents} documents, ${score.prescriptive} of them prescriptive; in brackets 95 % intervals.`,
    markdownTable(
      ['Sensitivity', 'Precision', 'Recall', 'F1'],
      SENSITIVITIES.map((name) => {
        const { precision, recall, f1 } = score.sensitivities[name];
        return [name, figure(precision), figure(recall), figure(f1)];
      }),
    ),
    kindTable(['Prescribes', 'Found', 'Of'], score.prescriptiveKinds),
    kindTable(['Prescribes nothing', 'Marked by mistake', 'Of'], score.otherKinds),
    markdownTable(
      ['Document led by', 'Sentences', 'Marked', 'Rightly'],
      [
        ['product', product.sentences, product.reported, product.right].map(String),
        ['engineering', engineering.sentences, engineering.reported, engineering.right].map(String),
      ],
    ),
  ].join('\n\n');
}

function kindTable(header: readonly string[], kinds: Readonly<Record<string, KindCount>>): string {
  return markdownTable(
    header,
    Object.entries(kinds).map(([kind, { sentences, reported }]) => [
      KIND_WORDS[kind] ?? kind,
      String(reported),
      String(sentences),
    ]),
  );
}

function figure({ value, low, high }: Figure): string {
  return `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
