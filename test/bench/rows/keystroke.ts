import type { TextDocument } from '../../../src/core/index.ts';
import { newTandem, parsePlainly, RUN, readText } from '../analysis.ts';
import { leastCosts, ratio } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import { longText } from '../texts/benchTexts.ts';
import type { BenchText } from '../texts/documents.ts';

const LENGTH = 200 * 1024;
const KEYSTROKES = 10;

/** A letter typed in the middle of a long spec, up to the findings of the new text. */
export function keystroke(rounds: number): Row {
  const tandem = newTandem();
  const before = longText(LENGTH, 1);
  let version = 0;
  let open: TextDocument | undefined;
  const typed = (): BenchText => {
    version += 1;
    const middle = before.text.indexOf(' ', LENGTH / 2);
    const text = `${before.text.slice(0, middle)} word${version}${before.text.slice(middle)}`;
    return { path: before.path, text };
  };
  const [ours, plain] = leastCosts(
    [
      () => {
        for (let count = 0; count < KEYSTROKES; count += 1) {
          const spec = readText(tandem, typed(), version, open);
          tandem.check(spec, RUN);
          open = spec.document;
        }
      },
      () => {
        for (let count = 0; count < KEYSTROKES; count += 1) {
          parsePlainly([typed()]);
        }
      },
    ],
    rounds,
  );
  return {
    name: 'A keystroke in a spec of 200 KB, against a plain parse',
    value: ratio(ours, plain),
    unit: 'times',
    goal: 1,
    gate: 2,
    better: 'less',
    details: `${ms((ours ?? 0) / KEYSTROKES)} against ${ms((plain ?? 0) / KEYSTROKES)}`,
  };
}
