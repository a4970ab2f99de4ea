import { analyse, newTandem } from '../analysis.ts';
import { growthOf, leastCosts, leastCostsAsync, ratio } from '../measure.ts';
import type { Row } from '../row.ts';
import { lengthOf, longText, smallTexts } from '../texts/benchTexts.ts';
import { indexTexts } from '../texts/indexTexts.ts';

const FILES = [10, 100, 1_000, 10_000] as const;
const LENGTHS = [1, 8, 64, 256, 1024] as const;
const MOST = 1024;

/** Whether a big workspace costs as much per byte as a small one: the same files, in ever fewer and bigger workspaces. */
export async function flatInFiles(rounds: number): Promise<Row> {
  const all = smallTexts(FILES.at(-1) ?? 0);
  const costs = await leastCostsAsync(
    FILES.map((count) => async () => {
      for (let from = 0; from < all.length; from += count) {
        await indexTexts(newTandem(), all.slice(from, from + count));
      }
    }),
    rounds,
  );
  return row('Cost per byte from 10 to 10,000 files', costs, lengthOf(all));
}

/** Whether a big document costs as much per byte as a small one. */
export function flatInLength(rounds: number): Row {
  const tandem = newTandem();
  const works = LENGTHS.map((length) => {
    const texts = Array.from({ length: MOST / length }, (_, seed) => longText(length * 1024, seed));
    return () => {
      for (const text of texts) {
        analyse(tandem, text);
      }
    };
  });
  return row('Cost per byte from 1 KB to 1 MB', leastCosts(works, rounds), MOST * 1024);
}

function row(name: string, costs: readonly number[], length: number): Row {
  const speeds = costs.map((cost) => ratio(length / 1000, cost).toFixed(1));
  return {
    name,
    value: growthOf(costs),
    unit: 'times',
    goal: 1.3,
    gate: 2,
    better: 'less',
    details: `${speeds.join(', ')} MB/s`,
  };
}
