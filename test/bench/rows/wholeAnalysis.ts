import { analyse, newTandem, parsePlainly, RUN, readText } from '../analysis.ts';
import { clockOf, leastCosts, ratio } from '../measure.ts';
import { ms, type Row } from '../row.ts';
import type { BenchText } from '../texts/documents.ts';

/** The whole analysis against a plain parse of the same texts, and the detector's part of it. */
export function wholeAnalysis(texts: readonly BenchText[], rounds: number): Row[] {
  const tandem = newTandem();
  const rules = { ...RUN.settings.rules, 'prescriptive-architecture': 'off' } as const;
  const withoutDetector = { ...RUN, settings: { ...RUN.settings, rules } };
  // What is read is let go at once, as of closed files: with a thousand specs in hand, memory would be what is measured.
  const works = [
    () => {
      for (const text of texts) {
        analyse(tandem, text);
      }
    },
    () => parsePlainly(texts),
    () => {
      for (const text of texts) {
        tandem.check(readText(tandem, text), withoutDetector);
      }
    },
  ];
  const [whole, plain] = leastCosts(works.slice(0, 2), rounds);
  // The clock for what is a difference: the threads that collect garbage come and go.
  const [wholeByClock, plainByClock, others] = leastCosts(works, rounds, clockOf);
  const detector = (wholeByClock ?? 0) - (others ?? 0);
  return [
    {
      name: 'Whole analysis, against a plain parse',
      value: ratio(whole, plain),
      unit: 'times',
      goal: 1.5,
      gate: 5,
      better: 'less',
      details: `${ms(whole)} against ${ms(plain)}; by the clock ${ratio(wholeByClock, plainByClock).toFixed(2)} ×`,
    },
    {
      name: 'Detector of prescribed architecture, of the whole',
      value: ratio(detector, wholeByClock),
      unit: 'share',
      goal: 0.2,
      gate: 0.35,
      better: 'less',
      details: `${ms(detector)} of ${ms(wholeByClock)}, by the clock`,
    },
  ];
}
