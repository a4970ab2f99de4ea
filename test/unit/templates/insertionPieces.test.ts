import assert from 'node:assert/strict';
import { bulletPieces } from '../../../src/core/features/templates/bulletInsertion.ts';
import { templateLevel } from '../../../src/core/features/templates/insertAtCursor.ts';
import { ITEM_TEMPLATES } from '../../../src/core/features/templates/itemTemplates.ts';
import { labelOf } from '../../../src/core/features/templates/labelLead.ts';
import { LIST_FORMS } from '../../../src/core/features/templates/listForms.ts';
import { plainOf } from '../../../src/core/features/templates/markup.ts';
import { idAfter } from '../../../src/core/features/templates/nextId.ts';
import { isReplaceable } from '../../../src/core/features/templates/replaceable.ts';
import { rowPieces, titleColumn } from '../../../src/core/features/templates/rowInsertion.ts';
import { SPEC_TEMPLATE } from '../../../src/core/features/templates/specTemplate.ts';
import { readForInsertion } from './insertInto.ts';

const risk = LIST_FORMS.get('risk');
assert.ok(risk);

describe('one more row', () => {
  const rowOf = (text: string) => {
    const { document, outline } = readForInsertion(text);
    const table = outline.sections[0].blocks[0];
    assert.ok(table?.kind === 'table');
    return { row: plainOf(rowPieces(document, table, risk)), title: titleColumn(table.header, risk) };
  };

  it('has the outer pipes of its table', () => {
    assert.equal(rowOf('| Risk | Owner |\n|---|---|').row, '| [if this happens, then that follows] | [@owner] |');
    assert.equal(rowOf('Risk | Owner\n---|---').row, '[if this happens, then that follows] | [@owner]');
    assert.equal(rowOf('  | Risk | Owner\n  |---|---').row, '  | [if this happens, then that follows] | [@owner]');
  });

  it('asks in its own words for what it does not know', () => {
    assert.equal(
      rowOf('| Risk | Seen by `ops` [1] | |\n|---|---|---|').row.split(' | ').slice(1).join(),
      '[seen by ops 1],[…] |',
    );
  });

  it('names the item in the fittest column', () => {
    assert.equal(rowOf('| ID | Description | Risk |\n|---|---|---|').title, 2);
    assert.equal(rowOf('| ID | Description | Owner |\n|---|---|---|').title, 1);
    assert.equal(rowOf('| ID | Date | What |\n|---|---|---|').title, 2);
  });
});

describe('one more bullet', () => {
  const bulletOf = (text: string) => {
    const { document, outline } = readForInsertion(text);
    const list = outline.sections[0].blocks[0];
    assert.ok(list?.kind === 'list');
    return plainOf(bulletPieces(document, list, risk));
  };

  it('moves what belongs to it when its number gets longer', () => {
    assert.equal(
      bulletOf('9. One\n   - Mitigation: two'),
      '10. [if this happens, then that follows]\n    - Mitigation: [what is done about it]',
    );
  });

  it('leaves out the fields that mean nothing to it', () => {
    assert.equal(bulletOf('- One\n  - because of two\n  - Colour: red'), '- [if this happens, then that follows]');
    assert.equal(bulletOf('- One (see the log)'), '- [if this happens, then that follows]');
  });
});

describe('what may go when something takes its place', () => {
  it('is a placeholder or a bare "None"', () => {
    for (const text of [
      '',
      '-',
      'None',
      'None yet.',
      'N/A',
      '[@owner]',
      '[what it is], because [the reason]',
      '[YYYY-MM-DD]',
    ]) {
      assert.ok(isReplaceable(text), text);
    }
  });

  it("is never somebody's words", () => {
    for (const text of [
      'None.\nText',
      'None. All were settled',
      'None <!-- for now -->',
      '[Ana] agreed',
      '[the spec](spec.md)',
      '[the spec][1]',
      '[ADR-7]',
      'Slow mail',
      'x',
    ]) {
      assert.ok(!isReplaceable(text), text);
    }
  });
});

describe('the next id', () => {
  const next = (...ids: string[]) => {
    const piece = idAfter(ids);
    return piece && plainOf([piece]);
  };

  it('counts on from the highest, with as many digits', () => {
    assert.equal(next('R-001', 'R-009', 'R-003'), 'R-010');
    assert.equal(next('Q9'), 'Q10');
    assert.equal(next('7', ''), '8');
    assert.equal(next('DEC-2025-003'), 'DEC-2025-004');
  });

  it('is none where nobody counts', () => {
    assert.equal(next(), undefined);
    assert.equal(next('tbd', 'R-1a'), undefined);
  });
});

describe('a label at the start of a line', () => {
  it('is found with its markup', () => {
    assert.deepEqual(labelOf('**Owner:** @ana'), { words: 'Owner', source: '**Owner:** ' });
    assert.deepEqual(labelOf('**Owner**: @ana'), { words: 'Owner', source: '**Owner**: ' });
    assert.deepEqual(labelOf('_Due_: 3 May'), { words: 'Due', source: '_Due_: ' });
    assert.deepEqual(labelOf('Owner: @ana'), { words: 'Owner', source: 'Owner: ' });
  });

  it('is none without a colon, or with its value in the bold', () => {
    assert.equal(labelOf('**Owner** @ana'), undefined);
    assert.equal(labelOf('**Risk: slow mail** - text'), undefined);
    assert.equal(labelOf('[a]: b'), undefined);
  });
});

describe('the level of a heading in a section', () => {
  const levelIn = (text: string) => templateLevel(readForInsertion(text).outline.sections.at(1) ?? assert.fail());

  it('is that of the headings in it, else the next one', () => {
    assert.equal(levelIn('# A\n\n### B\n'), 3);
    assert.equal(levelIn('# A\n'), 2);
    assert.equal(levelIn('###### A\n'), 6);
  });
});

describe('the texts', () => {
  it('start one level below a title, the whole spec with one', () => {
    for (const { id, body } of ITEM_TEMPLATES) {
      assert.match(body, /^## [A-Z]/, id);
    }
    assert.match(SPEC_TEMPLATE.body, /^# \[title\]\n/);
  });
});
