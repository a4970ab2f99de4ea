import type { BoardItem } from '../../core/features/board/boardData.ts';
import type { BoardSentence } from '../../core/features/board/sentences.ts';
import type { Say } from '../words.ts';

export interface AgeingProps {
  readonly say: Say;
  /** Decisions and questions that are open. */
  readonly items: readonly BoardItem[];
  readonly today: string;
}

const DAY = 86_400_000;
const BUCKETS: readonly (readonly [BoardSentence, number])[] = [
  ['up to a week', 7],
  ['up to a month', 31],
  ['up to a quarter', 92],
  ['longer', Number.POSITIVE_INFINITY],
];

/** How long what is overdue has been so. Nothing where nothing is, or nobody wrote dates. */
export function Ageing({ say, items, today }: AgeingProps) {
  const now = Date.parse(today);
  const ages = items.flatMap(({ due, day }) => (due === 'overdue' && day ? [(now - Date.parse(day)) / DAY] : []));
  if (ages.length === 0) {
    return null;
  }
  const counts = BUCKETS.map(([name, most], index) => {
    const least = BUCKETS[index - 1]?.[1] ?? 0;
    return { name, count: ages.filter((age) => age > least && age <= most).length };
  });
  return (
    <section aria-labelledby="ageing">
      <h2 id="ageing">{say('How long things have been overdue')}</h2>
      <table class="bars">
        <caption class="unseen">{say('How long things have been overdue')}</caption>
        <tbody>
          {counts.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{say(name)}</th>
              <td class="number">{count}</td>
              <td class="bar" aria-hidden="true">
                <svg width="100%" height="12" role="presentation">
                  <rect width={`${(count / ages.length) * 100}%`} height="12" rx="2" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
