import assert from 'node:assert/strict';
import { withHeadingLevel } from '../../../src/core/features/templates/headingLevels.ts';
import { labelOf } from '../../../src/core/features/templates/labelLead.ts';
import { templatePreview, templateSnippet } from '../../../src/core/features/templates/renderTemplate.ts';
import { TEMPLATE_IDS, type TemplateId } from '../../../src/core/features/templates/template.ts';
import { TEMPLATES, templateById } from '../../../src/core/features/templates/templates.ts';
import { saysNothing } from '../../../src/core/markdown/emptiness.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';
import { expandSnippet, TODAY } from './expandSnippet.ts';

// What people expect to find in each, word for word.
const FIELDS: Readonly<Record<TemplateId, readonly string[]>> = {
  brief: [
    '## Decision needed: [',
    '**Goal:**',
    '**Decider:**',
    '**Due:**',
    '**If nobody decides:**',
    '**Option A:**',
    '**Option B:**',
    '**Gain:**',
    '**Cost:**',
    '**Effort:**',
    '**Estimated by:**',
    '### Recommendation',
    ', because [',
    '| Risk | Mitigation | Owner |',
  ],
  'scope-change': [
    '**From:**',
    '**To:**',
    '**Asked by:**',
    '**Why now:**',
    '**Impact on timeline:**',
    '**Given by:**',
    '**Assuming:**',
    '**Impact on quality:**',
    '**Comes out in exchange:**',
    '**Recommendation:**',
    '**Decided by:**',
    '**Decided on:**',
  ],
  discovery: [
    '**Problem:**',
    '**Who has it:**',
    '**Today:**',
    '**Evidence:**',
    '**Engineer involved:**',
    '**Since:**',
    '**Option A:**',
    '**Option B, smaller:**',
    '### Feasibility',
    '**Checked by:**',
    '**Tried:**',
    '**Verdict:**',
    '**Unknowns:**',
    '### Test plan',
    '**Hypothesis:**',
    '**Method:**',
    '**Sample:**',
    '**Passes at:**',
    '**Stops at:**',
    '**Date:**',
  ],
  decision: [
    '## Decision: [',
    '**Status:**',
    '**Decider:**',
    '**Due:**',
    '**Blocks:**',
    '**Option A:**',
    '**Option B:**',
    '**Gain:**',
    '**Cost:**',
    '**Recommendation:** [which option], because [',
    '**Outcome:** [which option, once decided], because [',
    '**Revisit when:**',
  ],
  risk: ['**If:**', '**Then:**', '**Likelihood:**', '**Impact:**', '**Mitigation:**', '**Owner:**', '**Trigger:**'],
  estimate: [
    '**Effort:** [lowest]-[highest] [person-days',
    '**Confidence:**',
    '**Estimated by:**',
    '**Estimated on:**',
    '**Rests on:**',
    '**Team:**',
    '**Dependency:**',
    '**Data:**',
    '**Scope:**',
    '**Environment:**',
    '**Not included:**',
    '**Valid until:**',
  ],
  evidence: [
    '## Evidence: [the claim]',
    '**Source:**',
    '**Who and how many:**',
    '**Date:**',
    '**Speaks against it:**',
    '**Confidence:**',
  ],
  spec: [
    '**Status:**',
    '**PM:**',
    '**Engineer:**',
    '## Why and what',
    '**Problem:**',
    '**Evidence:**',
    '**Goal:**',
    '| Metric | Baseline | Target | Timeframe | Guardrail |',
    '**Priority:** [high / medium / low], because [',
    '### Scope\n',
    '### Non-goals',
    '### Requirements',
    '### Constraints',
    '(set by [',
    '## Shared',
    '### Open decisions',
    '### Risks',
    '### Assumptions',
    '### Phases',
    '[what users can do after it]',
    '### Scope changes',
    '## How',
    '### Options',
    '**Feasibility:**',
    '**Estimate:**',
    '### Technical risks',
    '**Test and rollout:**',
  ],
};

const lineCount = (text: string) => text.trimEnd().split('\n').length;

describe('templates', () => {
  it('are all there, once, with their own words', () => {
    assert.deepEqual(
      TEMPLATES.map(({ id }) => id),
      [...TEMPLATE_IDS],
    );
    for (const part of ['name', 'description', 'prefix', 'body'] as const) {
      assert.equal(new Set(TEMPLATES.map((template) => template[part])).size, TEMPLATES.length, part);
    }
    assert.equal(templateById('risk').name, 'Risk');
  });

  for (const template of TEMPLATES) {
    const { id } = template;

    describe(template.name, () => {
      it('has every field', () => {
        const missing = FIELDS[id].filter((field) => !templatePreview(template).includes(field));
        assert.deepEqual(missing, []);
      });

      it(`fits ${id === 'spec' ? 'two screens' : 'one screen'}`, () => {
        const lines = lineCount(template.body);
        assert.ok(lines <= (id === 'spec' ? 80 : 40), `${lines} lines`);
      });

      it('is a snippet whose stops are counted from 1 and end in 0', () => {
        const { stops } = expandSnippet(templateSnippet(template));
        assert.deepEqual(stops, [...stops.slice(0, -1).map((_, index) => index + 1), 0]);
        assert.ok(stops.length > 3);
      });

      it('says as a snippet what its preview says', () => {
        const { text } = expandSnippet(templateSnippet(template, { me: '@ana' }));
        assert.equal(`${text}\n`, templatePreview(template, { me: '@ana', today: TODAY }));
      });

      it('leaves nothing that could be taken for an answer', () => {
        const known = new RegExp(`^(?:open|draft|None yet\\.|${TODAY})$`);
        for (const line of expandSnippet(templateSnippet(template)).text.split('\n')) {
          const words = line.replace(/^(?:\s*-|#+)\s+/, '');
          const value = words.slice(labelOf(words)?.source.length ?? 0);
          const isHeading = line.startsWith('#') && !words.includes('[');
          const isTableHead = line.startsWith('|') && !words.includes('[');
          assert.ok(isHeading || isTableHead || saysNothing(value.replace('| open |', '|')) || known.test(value), line);
        }
      });

      it('has brackets that Markdown takes for neither links nor boxes', () => {
        for (const placeholder of templatePreview(template).matchAll(/\[([^[\]]*)\](.?)/gu)) {
          assert.ok((placeholder[1] ?? '').length > 2, placeholder[0]);
          assert.doesNotMatch(placeholder[2] ?? '', /[([]/, placeholder[0]);
        }
        assert.doesNotMatch(templatePreview(template), /^ {0,3}\[[^\]]*\]:/m);
      });

      it('reads well as Markdown: whole tables, no trailing space, one empty line between blocks', () => {
        const preview = templatePreview(template);
        assert.doesNotMatch(preview, /[ \t]$|\n\n\n|\t/m);
        assert.match(preview, /^#{1,2} .*\n\n/);
        for (const block of parseMarkdown(createTextDocument('', 0, preview)).blocks) {
          if (block.kind === 'table') {
            assert.ok(block.rows.every((row) => row.cells.length === block.header.cells.length));
          }
        }
      });
    });
  }
});

describe('the level of a template', () => {
  const levels = (markdown: string) =>
    parseMarkdown(createTextDocument('', 0, markdown))
      .blocks.filter((block) => block.kind === 'heading')
      .map((block) => block.level);

  it('is its own where none is asked for', () => {
    assert.deepEqual(levels(templatePreview(templateById('brief'))), [2, 3, 3, 3]);
    assert.deepEqual(levels(templatePreview(templateById('spec'))).slice(0, 3), [1, 2, 3]);
  });

  it('moves all headings', () => {
    assert.deepEqual(levels(templatePreview(templateById('brief'), { headingLevel: 1 })), [1, 2, 2, 2]);
    assert.deepEqual(levels(templatePreview(templateById('brief'), { headingLevel: 4 })), [4, 5, 5, 5]);
    assert.deepEqual(levels(templatePreview(templateById('spec'), { headingLevel: 2 })).slice(0, 3), [2, 3, 4]);
  });

  it('goes on in bold lines where Markdown has no more levels', () => {
    const text = templatePreview(templateById('brief'), { headingLevel: 6 });
    assert.match(text, /^###### Decision needed/);
    assert.match(text, /^\*\*Options\*\*$/m);
    assert.deepEqual(levels(text), [6, 7, 7, 7]);
  });

  it('stays between 1 and 6', () => {
    assert.equal(withHeadingLevel('## a\n', 0), '# a\n');
    assert.equal(withHeadingLevel('## a\n', 9), '###### a\n');
    assert.equal(withHeadingLevel('no heading\n', 3), 'no heading\n');
  });
});

describe('who writes', () => {
  it('stands in the template where that is known', () => {
    assert.match(
      expandSnippet(templateSnippet(templateById('estimate'), { me: '@ana' })).text,
      /Estimated by:\*\* @ana\n/,
    );
    assert.match(expandSnippet(templateSnippet(templateById('estimate'))).text, /Estimated by:\*\* \[@engineer\]\n/);
  });

  it('may be called anything', () => {
    const me = 'a}b$1\\c|d,e';
    assert.ok(
      expandSnippet(templateSnippet(templateById('estimate'), { me })).text.includes(`Estimated by:** ${me}\n`),
    );
  });

  it('is asked for in the preview, as is the day', () => {
    assert.match(templatePreview(templateById('estimate')), /\*\*Estimated on:\*\* \[today\]/);
  });
});
