import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanHolds } from '../../../src/core/text/range.ts';
import { spanAt } from '../../../src/core/text/spanAt.ts';

describe('what stands at a place', () => {
  it('is the one thing that holds it', () => {
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.nat(60), (lengths, at) => {
        let end = 0;
        const placed = lengths.map(([gap, length]) => {
          const start = end + gap;
          end = start + length;
          return { span: { start, end } };
        });
        assert.equal(
          spanAt(placed, at),
          placed.find(({ span }) => spanHolds(span, at)),
        );
      }),
    );
  });
});
