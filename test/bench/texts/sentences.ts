import type { Random } from './random.ts';

const WHO = ['a reviewer', 'the warehouse lead', 'a new customer', 'the support team', 'an account owner'] as const;
const WANTS = [
  'sees which orders wait for an answer',
  'undoes the last change without asking anybody',
  'finds a report that was made last month',
  'shares a draft with somebody outside the company',
  'gets a message when a delivery is late',
  'compares two price lists side by side',
] as const;
const WHY = [
  'because today it takes three calls',
  'as eleven of sixteen people we spoke to gave up here',
  'so that nobody has to keep a spreadsheet beside it',
  'since most mistakes are noticed a week too late',
] as const;
const PLAIN = [
  'The first version covers one country and one currency.',
  'Last quarter 4,200 requests were answered by hand, about 38% of them twice.',
  'It has to work on a phone with one bar of signal.',
  'See the [notes of the interviews](research/interviews.md) and `docs/glossary.md` for the words used here.',
  'Nothing changes for people who never open the page.',
  'A list of more than 500 lines is rare, **but it happens in December**, when three teams share one account.',
  'We measured it twice, in spring and in autumn (n = 214), and the result was the same.',
  'What we leave out is written down at the end, with the reason.',
] as const;
const HOW = [
  'The list is stored in PostgreSQL and cached in Redis for five minutes.',
  'A background worker reads the queue and calls `syncOrders()` once per batch.',
  'We add an `order_state` column and a GraphQL endpoint at `/api/v2/orders`.',
  'The React component keeps its state in a store that `OrderList.tsx` reads.',
  'Each service publishes its events to Kafka; the report service rebuilds its tables from them.',
] as const;
const THINGS = [
  'export of large lists',
  'access for guests',
  'the price of a late order',
  'retention of drafts',
  'the order of the columns',
  'reminders by mail',
  'the limit per account',
  'names in two scripts',
] as const;
const PEOPLE = ['@ana', '@li.wei', 'Tomás Ortiz', '@sam', 'Priya N.'] as const;

/** A thing that a spec may be about, without a full stop. */
export const thing = (random: Random): string => random.pick(THINGS);

/** Somebody, as specs name people. */
export const person = (random: Random): string => random.pick(PEOPLE);

/** A day of one year, as ISO. */
export const day = (random: Random): string =>
  `2026-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

/** What somebody wants, as one sentence. */
export const wish = (random: Random): string =>
  `${capital(random.pick(WHO))} ${random.pick(WANTS)}, ${random.pick(WHY)}.`;

/** A sentence of a product document; now and then it says how something is built. */
export const sentence = (random: Random): string =>
  random.chance(0.06) ? random.pick(HOW) : random.chance(0.45) ? wish(random) : random.pick(PLAIN);

/** A sentence of an engineering document. */
export const technical = (random: Random): string => (random.chance(0.5) ? random.pick(HOW) : random.pick(PLAIN));

/** `count` sentences as a paragraph, on one line or wrapped at about 100 columns. */
export function paragraph(random: Random, count: number, say = sentence): string {
  const text = Array.from({ length: count }, () => say(random)).join(' ');
  return random.chance(0.5) ? text : text.replace(/(.{70,100}) /g, '$1\n');
}

/** A bullet list with so many of what `say` says. */
export const bullets = (random: Random, count: number, say = sentence): string =>
  Array.from({ length: count }, () => `- ${say(random)}`).join('\n');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
