import { completionsAt } from '../../../src/core/features/completion/completionsAt.ts';
import { contractOf } from '../../../src/core/features/contract.ts';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { textLinks } from '../../../src/core/features/navigation/textLinks.ts';
import { specSummary } from '../../../src/core/features/specSummary.ts';
import type { Spec } from '../../../src/core/index.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { indexedFileOf } from '../../../src/core/workspace/indexedFile.ts';
import { newTandem, RUN, readText } from '../analysis.ts';
import { leastCosts } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import { longText } from '../texts/benchTexts.ts';

const LENGTH = 200 * 1024;
const KEYSTROKES = 10;

/** What lenses, completion, links, the status bar and the view of the spec add to a letter typed in a long spec that is read. */
export function surfaces(rounds: number): Row {
  const tandem = newTandem();
  const { path, text } = longText(LENGTH, 1);
  const middle = text.indexOf('\n\n', LENGTH / 2);
  const start = `${text.slice(0, middle)}\n\n**Owner:** `;
  const { today } = RUN;
  let version = 0;
  const typed = (): Spec => {
    version += 1;
    return readText(tandem, { path, text: `${start}@a${version}${text.slice(middle)}` }, version);
  };
  const all = (spec: Spec): void => {
    const { index } = tandem;
    lensesOf(spec, { today, references: index.references, everywhere: true });
    completionsAt(spec, positionAt(spec.document, start.length + 2), { today, me: [], files: index.files() });
    textLinks(spec, index.references, { '*': 'https://tracker.example/{key}' });
    specSummary(spec, { today });
    contractOf(spec, { today });
  };
  tandem.index.set(indexedFileOf(typed(), undefined));
  const specs = Array.from({ length: KEYSTROKES * (rounds + 4) }, typed);
  let next = 0;
  const [cost = 0] = leastCosts(
    [
      () => {
        for (let count = 0; count < KEYSTROKES; count += 1) {
          // Each one has never been asked before, as nothing that is kept may count.
          const spec = specs[next % specs.length];
          next += 1;
          if (spec) {
            all(spec);
          }
        }
      },
    ],
    rounds,
  );
  return {
    name: 'Lenses, completion, links and views after that keystroke',
    value: cost / KEYSTROKES,
    unit: 'ms',
    goal: 10,
    gate: 30,
    better: 'less',
    details: `${ms(cost / KEYSTROKES)}, the spec being read`,
  };
}
