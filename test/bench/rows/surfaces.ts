import { completionsAt } from '../../../src/core/features/completion/completionsAt.ts';
import { contractOf } from '../../../src/core/features/contract.ts';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { textLinks } from '../../../src/core/features/navigation/textLinks.ts';
import { specSummary } from '../../../src/core/features/specSummary.ts';
import type { TextDocument } from '../../../src/core/index.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { indexedFileOf } from '../../../src/core/workspace/indexedFile.ts';
import { newTandem, RUN, readText } from '../analysis.ts';
import { leastCosts } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import { longText } from '../texts/benchTexts.ts';

const LENGTH = 200 * 1024;
const KEYSTROKES = 10;

/** A letter typed in a long spec with lenses and completion on, up to its findings; in the details, what links and views add. */
export function surfaces(rounds: number): Row {
  const [shown, all] = leastCosts([typing(false), typing(true)], rounds);
  const besides = (all ?? 0) - (shown ?? 0);
  return {
    name: 'That keystroke with lenses and completion on',
    value: (shown ?? 0) / KEYSTROKES,
    unit: 'ms',
    goal: 10,
    gate: 30,
    better: 'less',
    details: `${ms((shown ?? 0) / KEYSTROKES)}; links, status bar and the view of the spec add ${ms(besides / KEYSTROKES)}`,
  };
}

/** Types some letters, one after the other. */
function typing(withViews: boolean): () => void {
  const tandem = newTandem();
  const { path, text } = longText(LENGTH, 1);
  const middle = text.indexOf('\n\n', LENGTH / 2);
  const start = `${text.slice(0, middle)}\n\n**Owner:** `;
  const { today } = RUN;
  let version = 0;
  let open: TextDocument | undefined;
  return () => {
    for (let count = 0; count < KEYSTROKES; count += 1) {
      version += 1;
      const spec = readText(tandem, { path, text: `${start}@a${version}${text.slice(middle)}` }, version, open);
      open = spec.document;
      tandem.check(spec, RUN);
      const { index } = tandem;
      index.set(indexedFileOf(spec, undefined));
      lensesOf(spec, { today, references: index.references, everywhere: true });
      completionsAt(spec, positionAt(spec.document, start.length + 2), { today, me: [], files: index.files() });
      if (withViews) {
        textLinks(spec, index.references, { '*': 'https://tracker.example/{key}' });
        specSummary(spec, { today });
        contractOf(spec, { today });
      }
    }
  };
}
