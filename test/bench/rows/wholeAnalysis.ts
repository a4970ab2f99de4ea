import { analyse, newTandem, parsePlainly, RUN, readText } from '../analysis.ts';
import { leastCosts, ratio } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import type { BenchText } from '../texts/documents.ts';

/** The whole analysis against a plain parse of the same texts, and the detector's part of it. */
export function wholeAnalysis(texts: readonly BenchText[], rounds: number): Row[] {
  const tandem = newTandem();
  const specs = texts.map((text) => readText(tandem, text));
  const rules = { ...RUN.settings.rules, 'prescriptive-architecture': 'off' } as const;
  const withoutDetector = { ...RUN, settings: { ...RUN.settings, rules } };
  const [whole, plain, allRules, otherRules] = leastCosts(
    [
      () => {
        for (const text of texts) {
          analyse(tandem, text);
        }
      },
      () => parsePlainly(texts),
      () => {
        for (const spec of specs) {
          tandem.check(spec, RUN);
        }
      },
      () => {
        for (const spec of specs) {
          tandem.check(spec, withoutDetector);
        }
      },
    ],
    rounds,
  );
  const detector = (allRules ?? 0) - (otherRules ?? 0);
  return [
    {
      name: 'Whole analysis, against a plain parse',
      value: ratio(whole, plain),
      unit: 'times',
      goal: 1.5,
      gate: 5,
      better: 'less',
      details: `${ms(whole)} against ${ms(plain)}`,
    },
    {
      name: 'Detector of prescribed architecture, of the whole',
      value: ratio(detector, whole),
      unit: 'share',
      goal: 0.2,
      gate: 0.35,
      better: 'less',
      details: `${ms(detector)} of ${ms(whole)}`,
    },
  ];
}
