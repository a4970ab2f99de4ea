import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { RULES } from '../../src/core/rules/registry.ts';
import { readProjectFile } from '../support/projectFiles.ts';

const count = z.int().check(z.gte(0));
const { rules } = z.parse(
  z.strictObject({
    specs: count,
    lines: count,
    read: z.string(),
    rules: z.record(
      z.string(),
      z.strictObject({
        found: count,
        read: count,
        right: count,
        borderline: z.optional(count),
        wrong: z.optional(z.array(z.string())),
      }),
    ),
  }),
  JSON.parse(readProjectFile('test/quality/rules/verdicts.json')),
);

/** Fewer findings say little about a rule. */
const ENOUGH = 5;
const MOST_READ = 300;

describe('what readers made of findings', () => {
  it('is known of every rule, and of no other', () => {
    assert.deepEqual(Object.keys(rules).toSorted(), RULES.map(({ meta }) => meta.id).toSorted());
  });

  it('counts no finding that was not read, and says what the wrong ones were', () => {
    for (const [id, { found, read, right, borderline = 0, wrong = [] }] of Object.entries(rules)) {
      assert.ok(right + borderline <= read && read <= Math.min(found, MOST_READ), id);
      assert.ok(read >= Math.min(found, 40), id);
      assert.equal(wrong.length > 0, right + borderline < read, id);
    }
  });

  it('is wrong once in five at most for each rule that is on by default', () => {
    const weak = RULES.filter(({ meta: { id, set } }) => {
      const { read, right, borderline = 0 } = rules[id] ?? { read: 0, right: 0 };
      return set === 'recommended' && read >= ENOUGH && (read - right - borderline) / read > 0.2;
    });
    assert.deepEqual(
      weak.map(({ meta }) => meta.id),
      [],
    );
  });

  it('leaves at most one finding for 25 lines', () => {
    const { specs, lines } = JSON.parse(readProjectFile('test/quality/rules/verdicts.json')) as Record<string, number>;
    const found = RULES.filter(({ meta }) => meta.set === 'recommended').reduce(
      (sum, { meta }) => sum + (rules[meta.id]?.found ?? 0),
      0,
    );
    assert.ok((specs ?? 0) >= 100);
    assert.ok(found * 25 <= (lines ?? 0), `${found}`);
  });
});
