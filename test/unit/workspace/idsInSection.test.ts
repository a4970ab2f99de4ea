import assert from 'node:assert/strict';
import { createTextDocument } from '../../../src/core/index.ts';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { formOf, idsIn, isWholeId, prefixOf } from '../../../src/core/workspace/ids.ts';
import { idsInSection } from '../../../src/core/workspace/idsInSection.ts';

describe('ids', () => {
  it('are told from what only looks like them', () => {
    assert.deepEqual(
      idsIn({ text: 'FR-001 and NFR2, not UTF-8, A4 or Q3, but Q-3' }).map(({ id, kind }) => [id, kind]),
      [
        ['FR-001', 'requirement'],
        ['NFR2', 'requirement'],
        ['Q-3', 'decision'],
      ],
    );
    assert.equal(isWholeId('FR-001'), true);
    assert.equal(isWholeId('FR-001 and more'), false);
    assert.equal(prefixOf('UTF-8'), undefined);
    assert.equal(formOf('NFR-SEC-12'), 'NFR-SEC-');
  });
});

describe('the ids in a section', () => {
  const text = [
    '# Plan',
    '',
    '## R-1: Nobody comes',
    '',
    '- **G-1**: Neighbours meet',
    '- It helps G-2',
    '',
    '| ID | What |',
    '| --- | --- |',
    '| FR-7 | Hosts see who comes |',
    '| FR-8 | 3 |',
    '',
    '### D-4 is another section',
  ].join('\n');
  const document = createTextDocument('file:///plan.md', 1, text);
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);

  it('have the words behind them, or beside them in a row, where something is called by them', () => {
    const [, , section] = outline.sections;
    assert.ok(section);
    const found = idsInSection({ document, outline }, section);
    assert.deepEqual(
      found.map(({ id, inHeading, title }) => [id, inHeading, title]),
      [
        ['R-1', true, 'Nobody comes'],
        ['G-1', false, 'Neighbours meet'],
        ['G-2', false, ''],
        ['FR-7', false, 'Hosts see who comes'],
        ['FR-8', false, ''],
      ],
    );
    const from = text.indexOf('## R-1');
    assert.deepEqual(
      found.map(({ id, start }) => text.slice(from + start, from + start + id.length)),
      found.map(({ id }) => id),
    );
  });
});
