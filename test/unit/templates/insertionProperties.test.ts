import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertionFor } from '../../../src/core/features/templates/insertionFor.ts';
import { templateCompletions } from '../../../src/core/features/templates/slashCompletion.ts';
import { TEMPLATE_IDS } from '../../../src/core/features/templates/template.ts';
import { templateById } from '../../../src/core/features/templates/templates.ts';
import type { Block, ListBlock, TableBlock } from '../../../src/core/markdown/blocks.ts';
import { lineText } from '../../../src/core/text/textDocument.ts';
import { applyInsertion, readForInsertion } from './insertInto.ts';

const id = fc.constantFrom(...TEMPLATE_IDS);
const eol = fc.constantFrom('\n', '\r\n');

const headers = ['ID', '#', 'Risk', 'Description', 'Mitigation', 'Likelihood', 'Impact', 'Owner', 'Status', 'Date', ''];
const words = fc.constantFrom('One', 'R-1', '', '[what]', '🙂 a', 'x \\| y', '`a`', '@ana', 'Open', '2026-01-02');

/** A table under a heading for risks, with or without outer pipes, rows of uneven length, at the end of the text or not. */
const tableDocument = fc
  .record({
    columns: fc.uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 6 }),
    rows: fc.array(fc.array(words, { minLength: 1, maxLength: 7 }), { maxLength: 4 }),
    pipes: fc.boolean(),
    indent: fc.constantFrom('', ' ', '   '),
    after: fc.constantFrom('', '\n', '\n\nText\n', '\n## Next\n'),
    eol,
  })
  .map(({ columns, rows, pipes, indent, after, eol }) => {
    const line = (cells: readonly string[]) =>
      pipes ? `${indent}| ${cells.join(' | ')} |` : `${indent}${cells.map((cell) => cell || '.').join(' | ')}`;
    const table = [columns, columns.map(() => '---'), ...rows].map(line).join('\n');
    return `# A\n\n## Risks\n\n${table}${after}`.replaceAll('\n', eol);
  });

const bullets = fc.constantFrom(
  'One',
  '**One**: two',
  '**Risk:** one',
  'One → two',
  '[ ] one',
  '[x] one',
  'One (Owner: ana)',
  'One\n\n   Two',
  'One\n   - **Mitigation:** two',
  '',
  '```\n   code\n   ```',
);
const listDocument = fc
  .record({
    items: fc.array(bullets, { minLength: 1, maxLength: 4 }),
    marker: fc.constantFrom('- ', '* ', '1. ', '9) '),
    gap: fc.constantFrom('\n', '\n\n'),
    after: fc.constantFrom('', '\n', '\n\nText\n', '\n## Next\n'),
    eol,
  })
  .map(({ items, marker, gap, after, eol }) =>
    `# A\n\n## Risks\n\n${items.map((item) => marker + item).join(gap)}${after}`.replaceAll('\n', eol),
  );

function only<K extends Block['kind']>(text: string, kind: K): Extract<Block, { kind: K }> {
  const found = readForInsertion(text).outline.sections.flatMap(({ blocks }) => blocks.filter((b) => b.kind === kind));
  assert.equal(found.length, 1, `${found.length} blocks of kind ${kind} in ${JSON.stringify(text)}`);
  return found[0] as Extract<Block, { kind: K }>;
}

function insertAtEnd(text: string, template: (typeof TEMPLATE_IDS)[number]): { form: string; result: string } {
  const input = readForInsertion(text);
  const insertion = insertionFor(input, { line: 0, character: 0 }, templateById(template));
  return { form: insertion.form, result: applyInsertion(input.document, insertion) };
}

const characters = fc.constantFrom(...'#-*|`_[](){}<>!:$\\/~=. \t\r\n\0aR1é🙂\ud800\u200d\ufeff');

describe('inserting, whatever the document', () => {
  it('adds one whole row to a table and touches no other', () => {
    fc.assert(
      fc.property(tableDocument, (text) => {
        const before: TableBlock = only(text, 'table');
        const { form, result } = insertAtEnd(text, 'risk');
        if (form !== 'row') {
          return; // None of its columns is about risks.
        }
        const after: TableBlock = only(result, 'table');
        const row = after.rows.at(-1);
        assert.equal(row?.cells.length, after.header.cells.length);
        assert.ok(row.cells.every((cell) => cell.prose.text !== ''));
        const cellsOf = (table: TableBlock) => table.rows.map(({ cells }) => cells.map(({ prose }) => prose.text));
        const replaced = after.rows.length === before.rows.length;
        assert.deepEqual(cellsOf(after).slice(0, -1), replaced ? [] : cellsOf(before));
        assert.equal(after.rows.length, before.rows.length + (replaced ? 0 : 1));
      }),
    );
  });

  it('adds one bullet to a list and touches no other', () => {
    fc.assert(
      fc.property(listDocument, (text) => {
        const before: ListBlock = only(text, 'list');
        const { form, result } = insertAtEnd(text, 'risk');
        if (form !== 'bullet') {
          return; // Its bullets are fields.
        }
        const after: ListBlock = only(result, 'list');
        const replaced = after.items.length === before.items.length;
        assert.ok(!replaced || before.items.length === 1);
        assert.equal(after.items.length, before.items.length + (replaced ? 0 : 1));
        if (!replaced) {
          assert.ok(result.startsWith(text.slice(0, before.span.end)));
        }
      }),
    );
  });

  it('loses nothing, keeps to one kind of line break and never throws', () => {
    const line = fc.constantFrom(
      '',
      '# A',
      '## Risks',
      '## Open questions',
      '### Scope changes',
      'None.',
      'Text',
      '- One',
      '  - Two',
      '1. One',
      '| Risk | Owner |',
      '| --- | --- |',
      '| One | Two |',
      '```',
      '<!-- a',
      '-->',
      '> quote',
      '---',
      '**Bold**',
      '/risk',
      '\t/',
    );
    const documents = fc.tuple(fc.array(line, { maxLength: 14 }), eol).map(([lines, eol]) => lines.join(eol));
    fc.assert(
      fc.property(documents, id, fc.nat(15), (text, template, at) => {
        const input = readForInsertion(text);
        const insertion = insertionFor(input, { line: at, character: 0 }, templateById(template));
        const result = applyInsertion(input.document, insertion);
        const replaceable = ['', 'None.', '| --- | --- |']; // The last one may be a row without a word.
        let from = 0;
        for (const kept of text.split(/\r?\n/).filter((words) => !replaceable.includes(words.trim()))) {
          const found = result.indexOf(kept, from);
          assert.ok(found >= from, `${JSON.stringify(kept)} is not in its place in ${JSON.stringify(result)}`);
          from = found + kept.length;
        }
        assert.ok(!text.includes('\r') || !/[^\r]\n/.test(result));
        const rest = lineText(input.document, at);
        for (const completion of templateCompletions(input, { line: at, character: rest.length }, true)) {
          const completed = applyInsertion(input.document, completion.insertion);
          assert.equal(countTyped(completed), countTyped(text) - 1, JSON.stringify(completed));
        }
      }),
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 200 }), id, fc.nat(9), (text, template, at) => {
        const input = readForInsertion(text);
        const insertion = insertionFor(input, { line: at, character: 3 }, templateById(template));
        assert.ok(applyInsertion(input.document, insertion).includes('['));
      }),
    );
  });
});

/** The lines that hold nothing but what asks for a template. */
function countTyped(text: string): number {
  return text.split(/\r?\n/).filter((line) => /^\s*\/\w*$/.test(line)).length;
}
