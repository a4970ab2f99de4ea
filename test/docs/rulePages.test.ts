import assert from 'node:assert/strict';
import { basename } from 'node:path';
import MarkdownIt from 'markdown-it';
import { filesUnder } from '../support/projectFiles.ts';
import { findingsIn } from '../support/tandem.ts';

const sections = ['Why', 'Incorrect', 'Correct', 'Options', 'When not to use it'];

describe('rule pages', () => {
  for (const { path, text } of filesUnder('media/rules', /\.md$/)) {
    const rule = basename(path, '.md');
    const examples = new MarkdownIt()
      .parse(text, {})
      .filter(({ type, info }) => type === 'fence' && info.startsWith('markdown '))
      .map(({ info, content, map }) => ({ kind: info.split(' ')[1], content, line: (map?.[0] ?? 0) + 1 }));

    describe(rule, () => {
      it('has its name and its sections', () => {
        assert.match(text, new RegExp(`^# ${rule}\n`));
        assert.deepEqual(
          [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^## (.+)$/gm)].map(([, title]) => title),
          sections,
        );
      });

      it('shows what is marked and what is not', () => {
        assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].toSorted(), ['bad', 'good']);
      });

      for (const { kind, content, line } of examples) {
        it(`the ${kind} example on line ${line} is ${kind === 'bad' ? 'marked' : 'not marked'}`, () => {
          const own = findingsIn(content, { rules: { [rule]: {} } }).filter((finding) => finding.rule === rule);
          assert.equal(own.length > 0, kind === 'bad', own.map(({ template }) => template).join('\n'));
        });
      }
    });
  }
});
