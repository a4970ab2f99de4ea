import assert from 'node:assert/strict';
import { decisionTree } from '../../../src/core/features/decisionTree.ts';
import { NO_FILTER } from '../../../src/core/features/itemFilter.ts';
import { filterLine, readingLine, specsLine, storyCounts, storyLine } from '../../../src/core/features/story.ts';
import { fileOf } from '../../support/specOf.ts';
import { TREE_OPTIONS as options } from '../../support/treeOptions.ts';
import { line } from '../../support/words.ts';

describe('the line above the tree', () => {
  it('tells the whole story', () => {
    const files = [
      fileOf('# A\n\n## Open questions\n\n- Who pays?\n- Who signs? **Owner:** @ana **Due:** 2026-01-31\n', {
        path: 'a.md',
      }),
      fileOf('# B\n\nNothing to decide.\n', { path: 'b.md' }),
      fileOf('# Install\n\nRun the script.\n', { path: 'README.md', judged: true }),
    ];
    const counts = storyCounts(files, decisionTree(files, options));
    assert.deepEqual(counts, { markdownFiles: 3, specs: 2, open: 2, withoutOwner: 1, overdue: 1 });
    assert.equal(
      line(storyLine(counts)),
      '3 Markdown files, 2 read as specs · 2 open · 1 without an owner · 1 overdue',
    );
  });

  it('leaves out what there is none of, and counts one as one', () => {
    const counts = { markdownFiles: 214, specs: 37, open: 61, withoutOwner: 54, overdue: 3 };
    assert.equal(
      line(storyLine(counts)),
      '214 Markdown files, 37 read as specs · 61 open · 54 without an owner · 3 overdue',
    );
    assert.equal(
      line(storyLine({ markdownFiles: 1, specs: 1, open: 0, withoutOwner: 0, overdue: 0 })),
      '1 Markdown file, 1 read as a spec · nothing open',
    );
    assert.equal(
      line(storyLine({ markdownFiles: 2, specs: 1, open: 1, withoutOwner: 0, overdue: 0 })),
      '2 Markdown files, 1 read as a spec · 1 open',
    );
  });

  it('says how far the reading is, never that there is nothing', () => {
    assert.equal(line(readingLine({ read: 120, total: 480 })), 'Reading 120 of 480 Markdown files…');
    assert.equal(line(readingLine({ read: 0, total: 1 })), 'Reading 0 of 1 Markdown file…');
    assert.equal(line(readingLine(undefined)), 'Looking for Markdown files…');
  });

  it('says what a filter leaves', () => {
    assert.equal(
      line(filterLine({ shown: 2, total: 61 }, { ...NO_FILTER, text: ' billing ' })),
      '2 of 61 match “billing”',
    );
    assert.deepEqual(filterLine({ shown: 61, total: 61 }, { ...NO_FILTER, text: ' ' }), []);
  });

  it('leaves beside a title only how many specs there are', () => {
    assert.equal(line(specsLine({ specs: 1 })), '1 spec');
    assert.equal(line(specsLine({ specs: 37 })), '37 specs');
    assert.equal(line(specsLine({ specs: 0 })), '');
  });
});
