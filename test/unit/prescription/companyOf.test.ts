import assert from 'node:assert/strict';
import { companyOf } from '../../../src/core/prescription/companyOf.ts';
import { passagesIn } from '../../support/prescription.ts';

describe('companyOf', () => {
  it('knows nothing of a sentence that stands alone', () => {
    assert.deepEqual(companyOf([0.9]), [{ aroundIt: 0, inDocument: 0 }]);
    assert.deepEqual(companyOf([]), []);
  });

  it('does not count the sentence itself', () => {
    const [low] = companyOf([0.1, 0.9, 0.9]);
    const [high] = companyOf([0.9, 0.9, 0.9]);
    assert.ok(Math.abs((low?.aroundIt ?? 0) - (high?.aroundIt ?? 1)) < 1e-9);
    assert.ok(Math.abs((low?.inDocument ?? 0) - (high?.inDocument ?? 1)) < 1e-9);
  });

  it('looks at the nearest only for what is around, and at all for the document', () => {
    const chances = [0.9, 0.9, 0.9, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
    const company = companyOf(chances);
    assert.ok((company[0]?.aroundIt ?? 0) > 0.3);
    assert.ok((company.at(-1)?.aroundIt ?? 0) < -0.1);
    assert.ok((company[0]?.inDocument ?? 0) < (company[0]?.aroundIt ?? 0));
  });
});

describe('a sentence in its company', () => {
  const doubtful = '- Bookings are kept by a `BookingStore` class.';
  const scoreIn = (others: readonly string[]): number | undefined => {
    const text = `# Booking\n\n## Requirements\n\n${[doubtful, ...others].map((line) => `${line}\n`).join('')}`;
    return passagesIn(text, { sensitivity: 'strict' }).find(({ words }) => words === 'BookingStore')?.score;
  };

  it('is surer where the others prescribe too', () => {
    const among = scoreIn([
      '- The system must store guests in PostgreSQL.',
      '- Use Redis to cache the opening hours.',
      '- Add a `cancelled_at` column to the `bookings` table.',
    ]);
    const alone = scoreIn([]);
    assert.ok(among !== undefined && alone !== undefined && among > alone);
  });
});
