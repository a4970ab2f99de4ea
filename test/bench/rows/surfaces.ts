import { completionsAt } from '../../../src/core/features/completion/completionsAt.ts';
import { contractOf } from '../../../src/core/features/contract.ts';
import { lensesOf } from '../../../src/core/features/lenses.ts';
import { textLinks } from '../../../src/core/features/navigation/textLinks.ts';
import { specSummary } from '../../../src/core/features/specSummary.ts';
import type { TextDocument } from '../../../src/core/index.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { indexedFileOf } from '../../../src/core/workspace/indexedFile.ts';
import { newTandem, RUN, readText } from '../analysis.ts';
import { clockOf } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import { longText } from '../texts/benchTexts.ts';

const LENGTH = 200 * 1024;
const KEYSTROKES = 10;

/** So many letters are typed before it counts: by then the engine knows the code that runs at each of them. */
const WARM_UP = 100;

/**
 * A letter typed in a long spec with lenses and completion on, up to its findings; in the details, what links and views add.
 * By the clock, as what counts is how long the editor's extensions are held up; half of all keystrokes take longer.
 */
export function surfaces(rounds: number): Row {
  const [shown, all] = [typing(false), typing(true)];
  const first = shown(WARM_UP);
  all(WARM_UP);
  const costs: number[] = [];
  const costsOfAll: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.push(...shown(KEYSTROKES));
    costsOfAll.push(...all(KEYSTROKES));
  }
  const usual = shareBelow(0.5, costs);
  const besides = shareBelow(0.5, costsOfAll) - usual;
  return {
    name: 'That keystroke with lenses and completion on',
    value: usual,
    unit: 'ms',
    goal: 10,
    gate: 30,
    better: 'less',
    details: [
      `half below ${ms(usual)}, nine of ten below ${ms(shareBelow(0.9, costs))}`,
      `half of the first ${WARM_UP} below ${ms(shareBelow(0.5, first))}`,
      `links, status bar and the view of the spec add ${ms(besides)}`,
    ].join('; '),
  };
}

function shareBelow(share: number, costs: readonly number[]): number {
  return costs.toSorted((a, b) => a - b)[Math.floor(costs.length * share)] ?? 0;
}

/** Types letters, one after the other; how long each takes, in milliseconds. */
function typing(withViews: boolean): (keystrokes: number) => number[] {
  const tandem = newTandem();
  const { path, text } = longText(LENGTH, 1);
  const middle = text.indexOf('\n\n', LENGTH / 2);
  const start = `${text.slice(0, middle)}\n\n**Owner:** `;
  const { today } = RUN;
  let version = 0;
  let open: TextDocument | undefined;
  const type = (): void => {
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
  };
  return (keystrokes) => Array.from({ length: keystrokes }, () => clockOf(type));
}
