import assert from 'node:assert/strict';
import { diffSpecs } from '../../../../src/core/features/diff/diffSpecs.ts';
import { scopeChangeDraft } from '../../../../src/core/features/diff/scopeChangeDraft.ts';
import { formatMessage, type Message } from '../../../../src/core/model/message.ts';
import { specOf } from '../../../support/specOf.ts';

const english = ({ template, data }: Message): string => formatMessage(template, data);
const BEFORE =
  '# Beds\n\n## Requirements\n\n- FR-1: Hosts can offer [a bed]\n- FR-2: Hosts can decline\n\n## Design\n\n**Effort:** 3 days\n';

function draft(before: string, after: string): { text: string; line: number } | undefined {
  const file = (text: string) => ({ path: 'specs/a.md', spec: specOf(text, { path: 'specs/a.md' }) });
  const [diff] = diffSpecs([file(before)], [file(after)]);
  const found = scopeChangeDraft(file(after).spec, diff?.changes ?? [], english);
  return found && { text: found.snippet, line: found.range.start.line };
}

describe('The draft of a scope change', () => {
  it('says what changed, with the facts beside the questions, and leaves the answers to people', () => {
    const after = BEFORE.replace('decline', 'decline within a day').replace('3 days', '5 days');
    const { text = '', line } = draft(BEFORE, after) ?? {};
    assert.match(text, /- \*\*From:\*\* Hosts can decline\n/);
    assert.match(text, /- \*\*To:\*\* Requirement reworded: .Hosts can decline. → .Hosts can decline within a day.\n/);
    assert.match(
      text,
      /Impact on timeline:\*\* \$\{\d+:\[how much longer or shorter\]\} \(Estimate amount: 3 days → 5 days, .*\)/,
    );
    assert.match(text, /Recommendation:\*\* \$\{/);
    assert.equal(line, after.split('\n').length - 1);
  });

  it('stands with the other scope changes', () => {
    const after = `${BEFORE.replace('- FR-2: Hosts can decline\n', '')}\n## Scope changes\n\nSee below.\n\n## Glossary\n\nBed: a bed.\n`;
    const { text = '', line = 0 } = draft(BEFORE, after) ?? {};
    assert.match(text, /- \*\*To:\*\* Requirement removed: FR-2 Hosts can decline\n/);
    assert.ok(line < after.split('\n').indexOf('## Glossary') + 1, String(line));
  });

  it('is not offered where scope stayed as it was', () => {
    assert.equal(draft(BEFORE, BEFORE.replace('3 days', '5 days')), undefined);
  });
});
