import assert from 'node:assert/strict';
import { askForEstimate } from '../../../src/core/edits/askForEstimate.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { readProjectFile } from '../../support/projectFiles.ts';
import { specOf } from '../../support/specOf.ts';

function asked(text: string, what?: string): string {
  const spec = specOf(text);
  return insertSnippet(spec.document, askForEstimate(spec, { what, engineer: '@tomasz' }));
}

describe('asking for an estimate', () => {
  it('makes room under the estimates of engineering', () => {
    const example = readProjectFile('examples/specs/onboarding/spec.md');
    const text = asked(example, 'A gardener can stop at any question');
    const at = text.indexOf('#### Estimate: A gardener can stop at any question');
    assert.ok(at > text.indexOf('### Estimates') && at < text.indexOf('### Technical risks'), text.slice(at));
    const block = text.slice(at, text.indexOf('### Technical risks'));
    assert.match(block, /- \*\*Effort:\*\* \[lowest\]-\[highest\] /);
    assert.match(block, /- \*\*Estimated by:\*\* @tomasz\n/);
    assert.match(block, /- \*\*Rests on:\*\*\n {2}- \*\*Team:\*\* \[who works on it/);
    assert.match(block, /\n\n$/);
  });

  it('goes to the end of what engineering writes, where nothing is called an estimate', () => {
    const text = asked(
      '# Spec\n\n## Why\n\nBecause.\n\n## Technical design\n\n### Storage\n\nA table.\n\n## Open questions\n\n- When?\n',
    );
    assert.match(text, /A table\.\n\n### Estimate: \[what is estimated\]\n/);
    assert.match(text, /\n\n## Open questions\n\n- When\?\n$/);
  });

  it('makes a part for engineering where there is none', () => {
    const text = asked('# Spec\n\n## Why\n\nBecause.\n');
    assert.match(text, /Because\.\n\n## How\n\n### Estimate: \[what is estimated\]\n/);
    const headed = specOf(text).outline.sections.find(({ title }) => title === 'How');
    assert.equal(specOf(text).sides[headed?.index ?? 0]?.side, 'engineering');
  });
});
