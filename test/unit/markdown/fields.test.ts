import assert from 'node:assert/strict';
import { isInstruction, isPlaceholder, saysNothing } from '../../../src/core/markdown/emptiness.ts';
import { fieldNamed, fieldsOfBlocks } from '../../../src/core/markdown/fields.ts';
import { fieldNameOf } from '../../../src/core/markdown/labels.ts';
import { parse } from '../../support/reading.ts';

const fields = (text: string) =>
  fieldsOfBlocks(parse(text).blocks).map(({ name, label, value }) => [name, label, value.text]);

describe('labelled fields', () => {
  const forms: [string, string][] = [
    ['colon outside the bold', '**Owner**: @ana'],
    ['colon inside the bold', '**Owner:** @ana'],
    ['a plain label', 'Owner: @ana'],
    ['a bullet', '- **Owner:** @ana'],
    ['a plain bullet', '* Owner: @ana'],
    ['an italic label', '*Owner*: @ana'],
  ];
  for (const [name, text] of forms) {
    it(`are read from ${name}`, () => assert.deepEqual(fields(text), [['owner', 'Owner', '@ana']]));
  }

  it('are read one by one from a line that holds several', () => {
    assert.deepEqual(fields('**Status:** Draft **Priority:** P1 | **Owner:** Ana'), [
      ['status', 'Status', 'Draft'],
      ['priority', 'Priority', 'P1'],
      ['owner', 'Owner', 'Ana'],
    ]);
  });

  it('are read from a value inside the bold, and from text behind it', () => {
    assert.deepEqual(fields('- **Phase 1 Total Effort: 6-8 weeks**'), [
      ['estimate', 'Phase 1 Total Effort', '6-8 weeks'],
    ]);
    assert.deepEqual(fields('- **Risk: late vendor** - they slip'), [['risk', 'Risk', 'late vendor** - they slip']]);
  });

  it('are read from a table of labels and values', () => {
    assert.deepEqual(fields('| Status | Accepted |\n|---|---|\n| Owner | Ana |\n'), [
      ['status', 'Status', 'Accepted'],
      ['owner', 'Owner', 'Ana'],
    ]);
  });

  it('are not found in ordinary sentences', () => {
    assert.deepEqual(fields('We chose **the second way** because: it is cheap. Note the following:'), []);
    assert.deepEqual(fields('See https://example.org/a:b for more'), []);
  });

  it('prefer the one with a value', () => {
    const all = fieldsOfBlocks(parse('- **Owner:**\n- **Owner:** Ana').blocks);
    assert.equal(fieldNamed(all, 'owner')?.value.text, 'Ana');
    assert.equal(fieldNamed(all, 'due'), undefined);
  });

  it('know many words for one thing', () => {
    assert.deepEqual(['Due Date', 'by when', 'Decision needed by:', '**Deadline**'].map(fieldNameOf), [
      'due',
      'due',
      'due',
      'due',
    ]);
    assert.equal(fieldNameOf('Colour'), undefined);
  });
});

describe('what says nothing', () => {
  for (const text of [
    '',
    'None',
    'N/A.',
    '_None at this time_',
    'No open questions',
    'TBD',
    'None. All were settled.',
    '[what must be decided]',
    '{Metric 1}',
    '<owner>',
    'There are no known risks.',
    '@owner',
    'YYYY-MM-DD',
    '…',
  ]) {
    it(`is "${text}"`, () => assert.ok(saysNothing(text)));
  }
  for (const text of [
    'No user may lose data',
    'None of the vendors answered, so we need a new one by May and a plan to get it',
    'Should we ship?',
    '[the RFC](https://x.y) is open',
    'Nothing happens when I press save; why?',
    '`[a-z]` or `[0-9]` in names?',
  ]) {
    it(`is not "${text}"`, () => assert.ok(!saysNothing(text)));
  }

  it('tells placeholders from text that only holds one', () => {
    assert.ok(isPlaceholder('[lowest]-[highest] [weeks]'));
    assert.ok(isPlaceholder('{Risk}: {what happens}'));
    assert.ok(!isPlaceholder('[option A], because it costs us half of what the other does'));
    assert.ok(!isPlaceholder('[x]'));
  });

  it('knows the instructions of templates', () => {
    assert.ok(isInstruction('*What is the problem that you are trying to solve?*'));
    assert.ok(isInstruction('💡 Write one line here'));
    assert.ok(isInstruction('[comment]: # What may go wrong?'));
    assert.ok(!isInstruction('*Late* vendors are the *main* risk'));
  });
});
