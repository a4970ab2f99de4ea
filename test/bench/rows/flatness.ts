import MarkdownIt from 'markdown-it';
import { markdownItTandem } from '../../../src/preview/markdownItTandem.ts';
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

/** Whether a big document full of risks with ids is shown in the preview at the cost per byte of a small one. */
export function flatInPreview(rounds: number): Row {
  const md = new MarkdownIt({ html: true }).use(markdownItTandem, { path: 'specs/beds.md', today: '2026-06-01' });
  const counts = [200, 2000];
  const most = 2000;
  const works = counts.map((count) => {
    const text = manyRisks(count);
    return () => {
      for (let shown = 0; shown < most; shown += count) {
        md.render(text);
      }
    };
  });
  return row('Cost per risk in the preview, of 200 and of 2,000', leastCosts(works, rounds), manyRisks(most).length);
}

function manyRisks(count: number): string {
  const each = (line: (number: number) => string): string =>
    Array.from({ length: count }, (_, n) => line(n)).join('\n');
  const requirements = each((n) => `- FR-${n}: The system must store offer ${n} in PostgreSQL.`);
  const risks = each((n) => `| R-${n} | Frost in week ${n} | Fleece, as for R-${(n * 7) % count} |`);
  return `# Beds\n\n## Requirements\n\n${requirements}\n\n## Risks\n\n| ID | Risk | Mitigation |\n| --- | --- | --- |\n${risks}\n`;
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
