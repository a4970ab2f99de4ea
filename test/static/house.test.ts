import assert from 'node:assert/strict';
import { breachesIn, HOUSE_RULES } from '../support/house.ts';
import { filesUnder, projectRoot } from '../support/projectFiles.ts';

const code = /\.(ts|mts|cts|mjs|cjs|js)$/;

describe('house rules', () => {
  for (const folder of ['src', 'test', 'scripts']) {
    it(`hold in ${folder}`, () => {
      const found = filesUnder(folder, code).flatMap(({ path, text }) => breachesIn(path, text));
      assert.deepEqual(found, []);
    });
  }
});

describe('the checker of house rules', () => {
  const core = 'src/core/example.ts';
  const test = 'test/unit/example.test.ts';
  const many = (lines: number) => 'const x = 1;\n'.repeat(lines - 1);

  const breaches: readonly [string, string, string][] = [
    ['files stay short', core, many(301)],
    ['files stay short', 'src/extension/example.ts', many(151)],
    ['no any', core, 'function f(x: any) {}'],
    ['no any', core, 'const x = y as any;'],
    ['no any', core, 'type X = Map<string, any>;'],
    ['no any', core, 'let x: any[] = [];'],
    ['no console', core, "console.log('x');"],
    ['no default export', core, 'export default function f() {}'],
    ['no default export', core, 'export { x as default };'],
    ['no forwarding of exports but in core/index.ts', core, "export * from './x.ts';"],
    ['no forwarding of exports but in core/index.ts', core, "export type { X } from './x.ts';"],
    ['no debts', core, '// TO\x44O: later'],
    ['no silenced checks', core, '// @ts-ignore'],
    ['no silenced checks', test, '// biome-ignore lint: because'],
    ['no numbers of issues or sections from elsewhere', core, '// See issue 12.'],
    ['no path of this machine', core, `const folder = '${projectRoot}specs';`],
    ['documents that a comment cites are here', core, '// As NOTHING.md says.'],
    ['no test is left out or runs alone', test, "it.only('x', () => {});"],
    ['no test is left out or runs alone', test, "describe.skip('x', () => {});"],
    ['no test is left out from inside', test, 'before(function () { this.skip(); });'],
    ['no sleep', test, 'await new Promise((resolve) => setTimeout(resolve, 500));'],
    ['no sleep', test, 'await page.waitForTimeout(500);'],
  ];
  for (const [rule, path, text] of breaches) {
    it(`${rule}: finds ${JSON.stringify(text.slice(0, 50))} in ${path}`, () => {
      assert.deepEqual(
        breachesIn(path, text).map((found) => found.replace(/^\S+ /, '').startsWith(rule)),
        [true],
      );
    });
  }

  it('is fed a breach of every rule', () => {
    const fed = new Set(breaches.map(([rule]) => rule));
    assert.deepEqual(
      HOUSE_RULES.map(({ name }) => name).filter((name) => !fed.has(name)),
      [],
    );
  });

  it('accepts ordinary code', () => {
    const text = [
      "import { x } from './x.ts';",
      '/** Whether any of `items` is open; any order. */',
      'export const anyOpen = (items: readonly Item[]) => items.some((item) => item.status === "any");',
      "export const words = ['any', 'console.log', 'export default'];",
      'export { x };',
    ].join('\n');
    assert.deepEqual(breachesIn(core, text), []);
    assert.deepEqual(breachesIn('src/core/index.ts', "export * from './x.ts';"), []);
    assert.deepEqual(breachesIn('test/host/support/waitFor.ts', 'setTimeout(check, 50);'), []);
    assert.deepEqual(breachesIn(core, many(300)), []);
  });
});
