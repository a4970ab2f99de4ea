import assert from 'node:assert/strict';
import { type DigestFile, digestOf } from '../../../../src/core/features/digest/digestOf.ts';
import {
  firstSeen,
  itemsBefore,
  needsPast,
  type PastVersions,
  pastDays,
} from '../../../../src/core/features/digest/pastVersions.ts';
import { specOf } from '../../../support/specOf.ts';

const table = (...rows: readonly string[]) =>
  `# Spec\n\n## Decisions\n\n| Decision | Due | Status |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

/** Versions of a spec, the newest first, and how often one was read. */
function past(texts: readonly (readonly [string, string])[], isComplete = true) {
  const reads: string[] = [];
  const versions = texts.map(([day, text]) => ({
    day,
    items: async () => {
      reads.push(day);
      return specOf(text).items;
    },
  }));
  return { reads, versions, isComplete } satisfies PastVersions & { reads: string[] };
}

const OPEN = 'Which lock? | 2026-01-01 | Open';

function digestFor(text: string, before?: DigestFile['before']) {
  const { document, items, state } = specOf(text);
  return digestOf([{ uri: document.uri, items, state, before }], { since: '2026-06-01', today: '2026-06-30' });
}

describe('the past of a spec', () => {
  const history = past([
    ['2026-06-10', table(OPEN, 'Which key? | | Decided')],
    ['2026-05-10', table(OPEN, 'Which key? | | Open')],
    ['2026-04-10', table(OPEN)],
    ['2026-03-10', '# Spec\n'],
  ]);

  it('tells since when something is open, and since when it is decided', async () => {
    const now = table(OPEN, 'Which key? | | Decided');
    const digest = digestFor(now, await itemsBefore(history, '2026-06-01'));
    const days = await pastDays(digest, async () => history);
    assert.deepEqual([...days.values()], ['2026-06-10', '2026-04-10']);
  });

  it('tells the first day of anything', async () => {
    const [lock, key] = specOf(table(OPEN, 'Which key? | | Open', 'Which hinge? | | Open')).items;
    assert.ok(lock && key);
    assert.deepEqual([await firstSeen(lock, history), await firstSeen(key, history)], ['2026-04-10', '2026-05-10']);
    const hinge = specOf(table('Which hinge? | | Open')).items[0];
    assert.ok(hinge);
    assert.equal(await firstSeen(hinge, history), undefined);
  });

  it('is not guessed beyond what is remembered', async () => {
    const cut = past([['2026-06-10', table(OPEN)]], false);
    assert.deepEqual([...(await pastDays(digestFor(table(OPEN)), async () => cut))], []);
    assert.equal(await itemsBefore(cut, '2026-06-01'), undefined);
    assert.deepEqual(await itemsBefore({ ...cut, isComplete: true }, '2026-06-01'), []);
  });

  it('is read only as far as is needed', async () => {
    const long = past(
      Array.from({ length: 200 }, (_, at) => [`2026-01-${String(at % 28).padStart(2, '0')}`, table(OPEN)]),
    );
    await pastDays(digestFor(table(OPEN)), async () => long);
    assert.ok(long.reads.length <= 9, String(long.reads.length));
    assert.ok(needsPast(specOf('## Risks\n\n- Rain\n').items));
    assert.ok(!needsPast(specOf(table(OPEN)).items));
  });
});
