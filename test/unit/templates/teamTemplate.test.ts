import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertionFor } from '../../../src/core/features/templates/insertionFor.ts';
import { templatePreview, templateSnippet } from '../../../src/core/features/templates/renderTemplate.ts';
import { templateCompletions } from '../../../src/core/features/templates/slashCompletion.ts';
import { readTeamTemplate } from '../../../src/core/features/templates/teamTemplate.ts';
import type { Template } from '../../../src/core/features/templates/template.ts';
import { markdownText } from '../../support/markdownText.ts';
import { specOf } from '../../support/specOf.ts';
import { english } from '../../support/words.ts';

const KICK_OFF = `---
name: Kick-off
description: What to settle in the first week
side: pm
where: end
---

## Kick-off: [what we start]

- **Who:** [me: @pm]
- **On:** [today]
- **Size:** [small / large]
- [ ] Read [the guide](guide.md) and [^1]
`;

function templateOf(text: string, fileName = 'Kick-off.md'): Template {
  const read = readTeamTemplate(fileName, text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.template;
}

function problemOf(text: string): string {
  const read = readTeamTemplate('broken.md', text);
  assert.ok(!read.ok);
  return english(read.problem.message);
}

describe('a template of a team', () => {
  it('is a name, a text, and what its front matter says besides', () => {
    const template = templateOf(KICK_OFF);
    assert.deepEqual(
      [template.id, template.name, template.description, template.where],
      ['team kick-off', 'Kick-off', 'What to settle in the first week', 'end'],
    );
    assert.match(templatePreview(template), /^## Kick-off: \[what we start\]\n\n<!-- tandem: pm -->\n\n- \*\*Who:\*\*/);
  });

  it('has placeholders to fill in, and leaves links and boxes as they are', () => {
    const snippet = templateSnippet(templateOf(KICK_OFF), { me: '@ines' });
    assert.match(snippet, /^## Kick-off: \$\{1:\[what we start\]\}/);
    assert.match(
      snippet,
      /\$\{2:@ines\}\n- \*\*On:\*\* \$\{3:\$CURRENT_YEAR.*\n- \*\*Size:\*\* \$\{4\|\[small \/ large\],small,large\|\}/,
    );
    assert.ok(snippet.includes('- [ ] Read [the guide](guide.md) and [^1]'));
  });

  it('goes where it says', () => {
    const spec = specOf('# Spec\n\n## Goals\n\n- One\n');
    const { range } = insertionFor(spec, { line: 2, character: 0 }, templateOf(KICK_OFF));
    assert.equal(range.start.line, 5);
  });

  it('is offered after a slash, by its file and by its name', () => {
    const spec = specOf('# Spec\n\n/kick\n');
    const offered = templateCompletions(spec, { line: 2, character: 5 }, true, {}, [templateOf(KICK_OFF)]);
    assert.deepEqual(
      offered.map(({ filterText }) => filterText),
      ['/kick-off'],
    );
  });

  it('says why it cannot be used', () => {
    assert.match(problemOf('# Just text\n'), /starts with front matter/);
    assert.match(problemOf('---\ndescription: x\n---\n\nText\n'), /needs a name/);
    assert.match(problemOf('---\nname: x\nside: product\n---\n\nText\n'), /"side" takes pm, .*; not "product"/);
    assert.match(
      problemOf('---\nname: x\nwhere: here\n---\n\nText\n'),
      /"where" takes cursor, end or file; not "here"/,
    );
    assert.match(problemOf('---\nname: x\n---\n\n'), /no text below/);
  });

  it('is read whatever the file holds', () => {
    fc.assert(fc.property(markdownText, (text) => void readTeamTemplate('a.md', `---\nname: x\n---\n${text}`)));
  });

  it('is no spec', () => {
    const spec = specOf(KICK_OFF, { path: '.tandem/templates/kick-off.md', judged: true });
    assert.equal(spec.verdict.isSpec, false);
  });
});
