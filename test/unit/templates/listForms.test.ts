import assert from 'node:assert/strict';
import { findList, isSectionFor } from '../../../src/core/features/templates/findList.ts';
import { LIST_FORMS } from '../../../src/core/features/templates/listForms.ts';
import { parseMarkup } from '../../../src/core/features/templates/markup.ts';
import { normaliseHeading } from '../../../src/core/markdown/headingWords.ts';
import { readForInsertion } from './insertInto.ts';

describe('the lists that templates may join', () => {
  for (const [id, form] of LIST_FORMS) {
    it(`of ${id} are known by the words that headings are reduced to`, () => {
      for (const name of form.sections) {
        assert.equal(normaliseHeading(name).text, name);
        const { outline } = readForInsertion(`## 3. ${name.toUpperCase()} (optional)\n`);
        assert.ok(
          outline.sections.slice(1).every((section) => isSectionFor(section, form)),
          name,
        );
      }
    });

    it(`of ${id} ask for everything in brackets`, () => {
      for (const markup of [form.title, ...Object.values(form.fields)]) {
        assert.ok(
          parseMarkup(markup).some(({ kind }) => kind !== 'text'),
          markup,
        );
      }
    });
  }

  const place = (text: string, line: number, id: 'risk' | 'decision') => {
    const form = LIST_FORMS.get(id);
    return form && findList(readForInsertion(text).outline, line, form);
  };

  it('are found in the section with the fittest name', () => {
    const text =
      '## Decision log\n\n- One\n\n## Open questions & risks\n\n- Two\n\n## Open decisions\n\n- Three\n\n## Notes\n';
    assert.equal(place(text, 12, 'decision')?.section.title, 'Open decisions');
    assert.equal(place(text, 0, 'decision')?.section.title, 'Decision log');
    assert.equal(place(text, 12, 'risk')?.section.title, 'Open questions & risks');
  });

  it('are a table before they are bullets', () => {
    assert.equal(place('## Risks\n\n- One\n\n| Risk | Owner |\n|---|---|\n', 0, 'risk')?.kind, 'table');
  });

  it('are not there where nobody wrote one', () => {
    assert.equal(place('# A\n\n## Risks\n\nProse about risks.\n', 0, 'risk'), undefined);
    assert.equal(place('', 0, 'risk'), undefined);
    assert.equal(place('# A\n\n## Risks\n\nNone.\n', 0, 'risk')?.kind, 'nothing');
    assert.equal(place('# A\n\n## Risks\n\nNone. <!-- yet -->\n', 0, 'risk'), undefined);
  });
});
