import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { changeSideEverywhere } from '../../../src/core/edits/changeSideEverywhere.ts';
import type { Side } from '../../../src/core/model/spec.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { english } from '../../support/words.ts';

function changed(settings: string | undefined, heading: string, side: Side): string {
  const result = changeSideEverywhere(settings, heading, side);
  assert.ok(result.ok, result.ok ? '' : english(result.message));
  return applyEdits(settings ?? '', result.value);
}

describe('changing the side of a heading in all specs', () => {
  it('makes the settings where there are none', () => {
    const made = '{\n  "sides": {\n    "engineering": [\n      "rollout plan"\n    ]\n  }\n}\n';
    assert.equal(changed(undefined, '3. Rollout Plan', 'engineering'), made);
    assert.equal(changed('', 'Rollout plan', 'engineering'), made);
  });

  it('adds to the list that is there, and keeps comments, order and form', () => {
    const settings = `// Ours, agreed in May.
{
  "extends": "strict", // all of it
  "sides": {
    "pm": [
      "why now", // asked by Ana
    ],
    "engineering": ["rollout"]
  },
}
`;
    assert.equal(
      changed(settings, 'Who it is for', 'pm'),
      settings.replace('"why now",', '"why now",\n      "who it is for",'),
    );
    assert.equal(
      changed(settings, 'Feature flags', 'engineering'),
      settings.replace('["rollout"]', '["rollout", "feature flags"]'),
    );
  });

  it('moves a heading from one side to another', () => {
    assert.deepEqual(parse(changed('{"sides":{"pm":["Rollout","why"],"none":[]}}', 'Rollout', 'engineering')), {
      sides: { pm: ['why'], none: [], engineering: ['rollout'] },
    });
  });

  it('changes nothing when it says so already, in whatever case', () => {
    const settings = '{ "sides": { "pm": ["Why Now"] } }';
    assert.equal(changed(settings, 'Why now?', 'pm'), settings);
  });

  it('is refused where it could only do harm', () => {
    for (const settings of [
      '{ "sides": ',
      '[]',
      '"text"',
      '{ "sides": [] }',
      '{ "sides": { "pm": "why" } }',
      '{} {}',
    ]) {
      const result = changeSideEverywhere(settings, 'Why now', 'pm');
      assert.ok(!result.ok, settings);
      assert.equal(result.reason, 'unreadable');
    }
    const empty = changeSideEverywhere('{}', '🎉', 'pm');
    assert.ok(!empty.ok && empty.reason === 'unsuitable');
  });

  it('lists the heading once, on that side, and keeps all else, property', () => {
    const words = fc.constantFrom('why now', 'rollout', 'Plan B', 'who "we" are', 'größe');
    const lists = fc.record(
      {
        pm: fc.uniqueArray(words),
        engineering: fc.uniqueArray(words),
        shared: fc.uniqueArray(words),
        none: fc.uniqueArray(words),
      },
      { requiredKeys: [] },
    );
    const settings = fc.record({ extends: fc.constant('strict'), sides: lists }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        settings,
        words,
        fc.constantFrom<Side>('pm', 'engineering', 'shared', 'none'),
        fc.constantFrom(0, 2, '\t'),
        fc.boolean(),
        (value, heading, side, indent, returns) => {
          const plain = JSON.stringify(value, undefined, indent).replace(/\}$/, '/* end */}');
          const text = returns ? plain.replaceAll('\n', '\r\n') : plain;
          const after = changed(text, heading, side);
          const { sides, ...rest } = parse(after) as { sides: Record<string, string[]> };
          assert.deepEqual(rest, value.extends ? { extends: value.extends } : {});
          assert.match(after, /\/\* end \*\//);
          for (const [name, list] of Object.entries(sides)) {
            const before = value.sides?.[name as Side] ?? [];
            const others = before.filter((entry) => entry !== heading);
            const kept = name === side && before.includes(heading) ? before : others;
            assert.deepEqual(list, name === side && kept === others ? [...others, heading.toLowerCase()] : kept);
          }
          if (returns && plain.includes('\n')) {
            assert.doesNotMatch(after, /(?<!\r)\n/);
          }
        },
      ),
    );
  });
});
