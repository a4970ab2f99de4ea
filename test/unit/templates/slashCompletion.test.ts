import assert from 'node:assert/strict';
import { type TemplateCompletion, templateCompletions } from '../../../src/core/features/templates/slashCompletion.ts';
import { TEMPLATE_IDS } from '../../../src/core/features/templates/template.ts';
import { positionAt, spanOf } from '../../../src/core/text/textDocument.ts';
import { readForInsertion } from './insertInto.ts';

function complete(marked: string, isSpec = true): TemplateCompletion[] {
  const input = readForInsertion(marked.replace('‸', ''));
  return templateCompletions(input, positionAt(input.document, marked.indexOf('‸')), isSpec);
}

const idsAt = (marked: string) => complete(marked).map(({ template }) => template.id);

describe('typing a slash', () => {
  it('offers every template on an empty line of a spec', () => {
    assert.deepEqual(idsAt('# A\n\n/‸\n'), [...TEMPLATE_IDS]);
    assert.deepEqual(idsAt('# A\n\nText\n  /‸'), [...TEMPLATE_IDS]);
    assert.deepEqual(idsAt('- One\n  /‸'), [...TEMPLATE_IDS]);
  });

  it('offers what fits the letters behind it, by name', () => {
    assert.deepEqual(idsAt('/ris‸'), ['risk']);
    assert.deepEqual(idsAt('/SCOPE‸'), ['scope-change']);
    assert.deepEqual(idsAt('/two‸'), ['spec']);
    assert.deepEqual(idsAt('/etc‸'), []);
  });

  it('offers nothing elsewhere', () => {
    for (const text of ['# A/‸', 'and/‸or', '/usr/‸', '/‸ or', '/ri‸sk', '‸/', '', '//‸', '`/‸`']) {
      assert.deepEqual(idsAt(text.includes('‸') ? text : '‸'), [], text);
    }
  });

  it('offers nothing in code, comments and front matter', () => {
    for (const text of [
      '```\n/‸\n```',
      '- One\n\n  ```\n  /‸\n  ```',
      '    /‸',
      '<!--\n/‸\n-->',
      '---\ntitle: x\n/‸\n---\n',
    ]) {
      assert.deepEqual(idsAt(text), [], text);
    }
  });

  it('offers nothing in a document that is no spec', () => {
    assert.deepEqual(complete('/‸', false), []);
  });

  it('replaces the slash and the letters, and is filtered by them', () => {
    const text = '# A\n\n  /ri\n';
    const [completion] = complete('# A\n\n  /ri‸\n');
    const { document } = readForInsertion(text);
    const typed = completion && spanOf(document, completion.typed);
    assert.equal(document.text.slice(typed?.start, typed?.end), '/ri');
    assert.equal(completion?.filterText, '/risk');
    assert.equal(completion?.insertion.remove, undefined);
  });

  it('says so when the text goes to a list elsewhere', () => {
    const [completion] = complete('## Risks\n\n- One\n\n## Notes\n\n/ri‸\n');
    assert.equal(completion?.insertion.form, 'bullet');
    assert.equal(completion?.insertion.range.start.line, 3);
    assert.deepEqual(completion?.insertion.remove, completion?.typed);
  });
});
