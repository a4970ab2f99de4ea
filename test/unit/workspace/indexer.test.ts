import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TandemHost } from '../../../src/core/model/host.ts';
import { BIG_TEXT, createIndexer, type FileText, type Indexer } from '../../../src/core/workspace/indexer.ts';
import { createSpecIndex, type SpecIndex } from '../../../src/core/workspace/specIndex.ts';
import { specOf } from '../../support/specOf.ts';
import { testHost } from '../../support/tandem.ts';

interface World {
  readonly files: Map<string, string>;
  readonly index: SpecIndex;
  readonly indexer: Indexer;
  /** The paths in the order in which they were read, with `|` wherever the indexer gave way. */
  readonly trace: string[];
}

const uriOf = (path: string) => `file:///work/${path}`;
const pathOf = (uri: string) => uri.slice('file:///work/'.length);

/** A workspace in memory where reading a text takes a millisecond per 8,000 units. */
function world(files: Record<string, string>, host: Partial<TandemHost> = {}): World {
  const stored = new Map(Object.entries(files));
  const index = createSpecIndex();
  const trace: string[] = [];
  let now = 0;
  const indexer = createIndexer({
    index,
    host: {
      ...testHost,
      now: () => now,
      pause: async () => {
        trace.push('|');
      },
      ...host,
    },
    fetch: async (uri): Promise<FileText | undefined> => {
      const text = stored.get(pathOf(uri));
      return text === undefined ? undefined : { text, modified: 5 };
    },
    read: (document) => {
      now += document.text.length / 8_000;
      trace.push(pathOf(document.uri));
      return specOf(document.text, { path: pathOf(document.uri), version: document.version });
    },
  });
  return { files: stored, index, indexer, trace };
}

function titles(index: SpecIndex): Record<string, string> {
  return Object.fromEntries([...index.files()].map(({ path, title }) => [path, title]).sort());
}

describe('the indexer', () => {
  it('reads every file and says how far it is', async () => {
    const { indexer, index } = world({ 'a.md': '# A\n', 'b.md': '# B\n' });
    const seen: string[] = [];
    indexer.onDidProgress(({ read, total }) => seen.push(`${read}/${total}`));
    indexer.enqueue(['a.md', 'b.md'].map(uriOf));
    assert.deepEqual(indexer.progress, { read: 0, total: 2 });
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'a.md': 'A', 'b.md': 'B' });
    assert.equal(index.get(uriOf('a.md'))?.modified, 5);
    assert.deepEqual(indexer.progress, { read: 0, total: 0 });
    assert.ok(seen.includes('2/2'));
  });

  it('gives way before a slice grows long, and reads big files last and alone', async () => {
    const { indexer, trace } = world({
      'big.md': `# Big\n${'x'.repeat(BIG_TEXT)}`,
      'a.md': `# A\n${'x'.repeat(50_000)}`,
      'b.md': `# B\n${'x'.repeat(50_000)}`,
      'c.md': '# C\n',
    });
    indexer.enqueue(['big.md', 'a.md', 'b.md', 'c.md'].map(uriOf));
    await indexer.whenIdle();
    // Before each of the long ones it gave way: both in one slice would take more than its time.
    assert.deepEqual(trace.join(' ').replaceAll('| |', '|'), '| a.md | b.md c.md | big.md');
  });

  it('reads a file once for a burst of events', async () => {
    const { indexer, trace } = world({ 'a.md': '# A\n' });
    for (let event = 0; event < 50; event += 1) {
      indexer.enqueue([uriOf('a.md')]);
    }
    assert.equal(indexer.progress.total, 1);
    await indexer.whenIdle();
    assert.deepEqual(
      trace.filter((step) => step !== '|'),
      ['a.md'],
    );
  });

  it('forgets files that are gone or cannot be read, and goes on', async () => {
    const { indexer, index, files } = world({ 'a.md': '# A\n', 'b.md': '# B\n' });
    indexer.enqueue(['a.md', 'b.md'].map(uriOf));
    await indexer.whenIdle();
    files.delete('a.md');
    indexer.enqueue(['a.md', 'b.md'].map(uriOf));
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'b.md': 'B' });
    indexer.remove([uriOf('b.md')]);
    assert.equal(index.size, 0);
  });

  it('keeps going when a file system or a reader fails', async () => {
    const index = createSpecIndex();
    const logged: string[] = [];
    const log = {
      ...testHost.log,
      warn: (event: string) => logged.push(event),
      error: (event: string) => logged.push(event),
    };
    const indexer = createIndexer({
      index,
      host: { ...testHost, log },
      fetch: async (uri) => {
        if (uri.endsWith('locked.md')) {
          throw new Error('no permission');
        }
        return { text: '# Fine\n', modified: undefined };
      },
      read: (document) => {
        if (document.uri.endsWith('odd.md')) {
          throw new Error('odd');
        }
        return specOf(document.text, { path: pathOf(document.uri) });
      },
    });
    indexer.enqueue(['locked.md', 'odd.md', 'fine.md'].map(uriOf));
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'fine.md': 'Fine' });
    assert.deepEqual(logged.sort(), ['index.fetchFailed', 'index.readFailed']);
  });

  it('lets an open document override its file until it is closed', async () => {
    const { indexer, index } = world({ 'a.md': '# Saved\n' });
    indexer.enqueue([uriOf('a.md')]);
    indexer.opened(specOf('# Typed\n', { path: 'a.md', version: 3 }), 9);
    indexer.enqueue([uriOf('a.md')]);
    indexer.remove([uriOf('a.md')]);
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'a.md': 'Typed' });
    indexer.closed(uriOf('a.md'));
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'a.md': 'Saved' });
  });

  it('drops what it has fetched when the document is opened meanwhile', async () => {
    const index = createSpecIndex();
    let arrive = (_: FileText) => {};
    const fetched = new Promise<FileText>((resolve) => {
      arrive = resolve;
    });
    const indexer = createIndexer({
      index,
      host: testHost,
      fetch: () => fetched,
      read: (document) => specOf(document.text, { path: 'a.md' }),
    });
    indexer.enqueue([uriOf('a.md')]);
    await Promise.resolve();
    indexer.opened(specOf('# Typed\n', { path: 'a.md' }), 9);
    arrive({ text: '# Old\n', modified: 1 });
    await indexer.whenIdle();
    assert.deepEqual(titles(index), { 'a.md': 'Typed' });
  });

  it('stops when it is disposed of', async () => {
    const { indexer, index, trace } = world({ 'a.md': '# A\n' });
    indexer.enqueue([uriOf('a.md')]);
    indexer.dispose();
    await indexer.whenIdle();
    assert.equal(index.size, 0);
    assert.ok(!trace.includes('a.md'));
    indexer.enqueue([uriOf('a.md')]);
    await indexer.whenIdle();
    assert.equal(index.size, 0);
  });

  it('ends with what lies in the files, whatever happened in between', async () => {
    const paths = ['a.md', 'b.md', 'c.md'];
    const step = fc.record({
      path: fc.constantFrom(...paths),
      what: fc.constantFrom('write', 'delete', 'open', 'close', 'wait'),
      number: fc.nat(99),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (sequence) => {
        const { indexer, index, files } = world({});
        const open = new Map<string, string>();
        for (const { path, what, number } of sequence) {
          const text = `# Title ${number}\n`;
          if (what === 'write') {
            files.set(path, text);
            indexer.enqueue([uriOf(path)]);
          } else if (what === 'delete') {
            files.delete(path);
            indexer.remove([uriOf(path)]);
          } else if (what === 'open') {
            open.set(path, text);
            indexer.opened(specOf(text, { path }), 1);
          } else if (what === 'close') {
            open.delete(path);
            indexer.closed(uriOf(path));
          } else {
            await Promise.resolve();
          }
        }
        await indexer.whenIdle();
        const expected = new Map([...files, ...open]);
        assert.deepEqual(
          titles(index),
          Object.fromEntries([...expected].map(([path, text]) => [path, text.slice(2, -1)]).sort()),
        );
        assert.deepEqual(indexer.progress, { read: 0, total: 0 });
      }),
    );
  });
});
