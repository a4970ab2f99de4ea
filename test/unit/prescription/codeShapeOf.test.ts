import assert from 'node:assert/strict';
import { codeShapeOf } from '../../../src/core/prescription/codeShapes.ts';

describe('codeShapeOf', () => {
  const known: Readonly<Record<string, string>> = {
    _resolve: 'private',
    'getTable()': 'call',
    'store.save(booking)': 'call',
    'src/booking/table.ts:12': 'source',
    'BookingCard.tsx': 'source',
    'tests/unit/': 'testFile',
    'test_booking.py': 'testFile',
    '/api/v1/tables': 'endpoint',
    'GET /tables/{id}': 'endpoint',
    tableCount: 'camel',
    TablePicker: 'pascal',
    party_size: 'snake',
    MAX_PARTY: 'constant',
    'MODE=local': 'expression',
    'Table.find': 'member',
    '(guest_id, role)': 'expression',
    '{ id: 1 }': 'structure',
    'save(table: Table): Promise<void>': 'signature',
    'SELECT id FROM tables': 'query',
    'text[]': 'type',
    '@house/tables': 'package',
    'book run --json': 'command',
    '--json': 'command',
    '/book:start': 'command',
    'settings.yaml': 'document',
    '.env': 'document',
    '/settings': 'value',
    open: 'value',
  };
  for (const [words, shape] of Object.entries(known)) {
    it(`reads \`${words}\` as ${shape}`, () => {
      assert.equal(codeShapeOf(words, true), shape);
    });
  }

  it('takes ordinary words outside code for words', () => {
    for (const words of ['word', 'and/or', 'U.S.', 'iPhone', 'ca.', '3.5']) {
      assert.equal(codeShapeOf(words, false), undefined, words);
    }
  });
});
