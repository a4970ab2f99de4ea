import assert from 'node:assert/strict';
import { runCli } from '../support/runCli.ts';

const files = {
  '/work/README.md': '# Tool\n\nRun it.\n',
  '/work/docs/prd/swaps.md':
    '# Swaps\n\n## Problem\n\nLamps.\n\n## Technical design\n\n### Storage\n\nRows.\n\n\n## Risks\n',
};

describe('tandem sections', () => {
  it('gives other tools what they were promised', async () => {
    const { code, out } = await runCli(['sections', '--format', 'json'], files);
    assert.equal(code, 0);
    const { documents, sections, ...rest } = JSON.parse(out) as {
      documents: Record<string, unknown>[];
      sections: Record<string, unknown>[];
    };
    assert.deepEqual(rest, { version: 1, files: 2 });
    assert.deepEqual(
      documents.map(({ reason, genre, ...document }) => [
        document,
        typeof reason,
        genre === 'product' || genre === 'engineering',
      ]),
      [
        [{ path: 'README.md', isSpec: false, state: 'live' }, 'string', true],
        [{ path: 'docs/prd/swaps.md', isSpec: true, state: 'live' }, 'string', true],
      ],
    );
    assert.deepEqual(
      sections.map(({ reason, range, ...section }) => section),
      [
        ['Swaps', 1, 'none'],
        ['Problem', 2, 'pm'],
        ['Technical design', 2, 'engineering'],
        ['Storage', 3, 'engineering'],
        ['Risks', 2, 'shared'],
      ].map(([title, level, side]) => ({ path: 'docs/prd/swaps.md', title, level, side })),
    );
    assert.deepEqual(sections[2]?.range, { start: { line: 6, character: 0 }, end: { line: 10, character: 5 } });
    assert.equal(sections[1]?.reason, 'The heading says "problem"');
  });

  it('is pleasant to read', async () => {
    const { out } = await runCli(['sections'], files);
    assert.match(out, /^README\.md {2}not a spec \(.+\)\n\ndocs\/prd\/swaps\.md {2}spec · product · live \(.+\)\n/);
    assert.match(out, /\n {2}3:1 +pm +Problem +The heading says "problem"\n/);
    assert.match(out, /\n\n2 Markdown files, 1 read as a spec\n$/);
  });
});
