import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseTable, phrasesOf } from '../../../src/core/prescription/phraseTable.ts';

function tableOf(list: string): PhraseTable<string> {
  const table = new PhraseTable<string>();
  for (const phrase of phrasesOf(list)) {
    table.add(phrase, phrase);
  }
  return table;
}

describe('PhraseTable', () => {
  const table = tableOf('Redis, Redis Streams, Node.js, C++, pub/sub, stored in');
  const meanings = (text: string): string[] => table.hitsIn(text).map((hit) => hit.meaning);

  it('finds words in whatever case, and the longer phrase before the shorter', () => {
    assert.deepEqual(meanings('REDIS and redis  streams, stored in node.js, C++ or Pub/Sub.'), [
      'Redis',
      'Redis Streams',
      'stored in',
      'Node.js',
      'C++',
      'pub/sub',
    ]);
  });

  it('finds whole words only', () => {
    assert.deepEqual(meanings('Redistribution, Rediscovery, restored insight, xRedis, Redis_key'), []);
  });

  it('finds a name that begins with a full stop, with that alone', () => {
    const dotted = tableOf('.NET 8, ASP.NET');
    const found = dotted.hitsIn('.NET 8, then (.net 8), ASP.NET 8, asp.net, example.net 8 and a net 8 metres wide');
    assert.deepEqual(
      found.map(({ meaning, start, end }) => [meaning, start, end]),
      [
        ['.NET 8', 0, 6],
        ['.NET 8', 14, 20],
        ['ASP.NET', 23, 30],
        ['ASP.NET', 34, 41],
      ],
    );
  });

  it('finds a Latin name among ideographs', () => {
    assert.deepEqual(meanings('使用Redis缓存'), ['Redis']);
  });

  it('gives places that hold the phrase', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Redis', ' ', 'Streams', '.', 'é', 'stored', 'in', '中', '_')), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const hit of table.hitsIn(text)) {
          assert.ok(hit.start >= end);
          assert.equal(text.slice(hit.start, hit.end).replace(/\s+/g, ' ').toLowerCase(), hit.meaning.toLowerCase());
          end = hit.end;
        }
        assert.equal(table.occursIn(text), table.hitsIn(text).length > 0);
      }),
    );
  });
});
