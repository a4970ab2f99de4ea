import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('evidence', () => {
  it('is what is labelled so where the text is about users or their problem', () => {
    const text = '## Customer problem\n\n- **Evidence:** 12 tickets in May\n\n**Evidence:** three calls\n';
    assert.deepEqual(
      itemsOfKind('evidence', text).map(({ title }) => title.text),
      ['12 tickets in May', 'three calls'],
    );
  });

  it('is a claim with its source behind it', () => {
    const [claim] = itemsOfKind('evidence', '## User research\n\n- Half leave on page two [Source: funnel, May]\n');
    assert.deepEqual([claim?.title.text, claim?.source?.text], ['Half leave on page two', 'funnel, May']);
  });

  it('stands for and against an idea', () => {
    assert.deepEqual(summary('## Evidence Against the Idea\n\n- Nobody asked\n\n## Evidence\n\n- Many asked\n'), [
      'evidence: Nobody asked',
      'evidence: Many asked',
    ]);
  });

  it('is not the proof that a check was passed, nor the source of a technical note', () => {
    const text =
      '# Story 4\n\n## QA results\n\n**Evidence:**\n\n- 59 tests pass\n\n## Dev notes\n\n- Use the cache [Source: architecture.md]\n';
    assert.deepEqual(summary(text), []);
  });
});
