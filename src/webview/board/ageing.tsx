import type { BoardItem } from '../../core/features/board/boardData.ts';
import type { BoardSentence } from '../../core/features/board/sentences.ts';
import type { Say } from '../words.ts';

export interface AgeingProps {
  readonly say: Say;
  /** Whatever is open. */
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

/** How long what is overdue has been so, and how long things have been open. Nothing of what nobody knows. */
export function Ageing({ say, items, today }: AgeingProps) {
  const overdue = items.flatMap(({ due, day }) => (due === 'overdue' && day ? [day] : []));
  const open = items.flatMap(({ openSince }) => openSince ?? []);
  const unknown = items.length - open.length;
  return (
    <div class="beside">
      {overdue.length > 0 && (
        <section aria-labelledby="overdue">
          <h2 id="overdue">{say('How long things have been overdue')}</h2>
          <Bars say={say} caption="How long things have been overdue" days={overdue} today={today} />
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="ageing" class="calm">
          <h2 id="ageing">{say('How long things have been open')}</h2>
          <Bars say={say} caption="How long things have been open" days={open} today={today} />
          <p class="faint">
            {say('By the day that their text gives, else by the first on which git has them.')}{' '}
            {unknown > 0 && say('Of {count} more it is not known.', { count: unknown })}
          </p>
        </section>
      )}
    </div>
  );
}

interface BarsProps {
  readonly say: Say;
  readonly caption: BoardSentence;
  readonly days: readonly string[];
  readonly today: string;
}

/** How many of `days` are how long ago, as bars and figures. */
function Bars({ say, caption, days, today }: BarsProps) {
  const now = Date.parse(today);
  const ages = days.map((day) => Math.max(0, (now - Date.parse(day)) / DAY));
  const counts = BUCKETS.map(([name, most], index) => {
    const least = BUCKETS[index - 1]?.[1] ?? -1;
    return { name, count: ages.filter((age) => age > least && age <= most).length };
  });
  return (
    <table class="bars">
      <caption class="unseen">{say(caption)}</caption>
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
  );
}
