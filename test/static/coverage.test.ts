import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { importsOf } from '../support/architecture.ts';
import { filesUnder, type ProjectFile } from '../support/projectFiles.ts';
import { maskSource } from '../support/sourceText.ts';

/**
 * Folders of the core whose tests ask only through an entry in another folder, and why that is right. Elsewhere a test
 * imports what it asks, and the modules of the same folder that this needs are asked with it.
 */
const askedThrough: readonly { readonly folder: string; readonly entry: string; readonly why: string }[] = [
  {
    folder: 'rules',
    entry: 'src/core/index.ts',
    why: 'a rule is right when it says the right thing of a document',
  },
];

const modules = filesUnder('src/core', /(?<!\.d)\.ts$/);
const needs = new Map(modules.map((file) => [file.path, targetsOf(file)]));
const helpers = new Map(filesUnder('test/support', /\.ts$/).map((file) => [file.path, targetsOf(file)]));
const tests = filesUnder('test/unit', /\.ts$/);

describe('unit tests', () => {
  it('reach every module of the core that does something', () => {
    const asked = [
      ...importedBy(tests),
      ...askedThrough.flatMap(({ folder, entry }) =>
        [...closure([entry], needs)].filter((path) => folderOf(path) === `src/core/${folder}`),
      ),
    ];
    const reached = closure(asked, needs, (from, to) => folderOf(from) === folderOf(to));
    const untested = modules.filter(({ path, text }) => runs(text) && !reached.has(path));
    assert.deepEqual(
      untested.map(({ path }) => path),
      [],
    );
  });

  for (const { folder, entry, why } of askedThrough) {
    it(`ask ${entry} about ${folder}: ${why}`, () => {
      const own = tests.filter(({ path }) => path.startsWith(`test/unit/${folder}/`));
      assert.ok(importedBy(own).has(entry), `no test in test/unit/${folder} does`);
    });
  }

  it('are not asked for where a module holds only types', () => {
    assert.equal(runs('export interface A {}\nexport type B = A;\n'), false);
    assert.equal(runs("import type { A } from './a.ts';\nexport type B = A;\n"), false);
    assert.equal(runs('export const a = 1;\n'), true);
    assert.equal(runs('/** const */\nexport async function f() {}\n'), true);
    assert.equal(runs('export abstract class A {}\n'), true);
  });
});

/** Whether anything of a module is left when its types are gone. */
function runs(text: string): boolean {
  return /^(?:export\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|var|function|class)\b/m.test(maskSource(text).code);
}

/** What test files import, also through the helpers that tests share. */
function importedBy(files: readonly ProjectFile[]): ReadonlySet<string> {
  return closure(files.flatMap(targetsOf), helpers);
}

/** `from`, and all that it leads to along `ways` that `follows` allows. */
function closure(
  from: Iterable<string>,
  ways: ReadonlyMap<string, readonly string[]>,
  follows: (from: string, to: string) => boolean = () => true,
): ReadonlySet<string> {
  const found = new Set(from);
  for (const path of found) {
    for (const target of ways.get(path) ?? []) {
      if (follows(path, target)) {
        found.add(target);
      }
    }
  }
  return found;
}

/** The folder of the core that a module belongs to, whatever the depth: `src/core/features`. */
function folderOf(path: string): string {
  return posix.dirname(path).split('/').slice(0, 3).join('/');
}

/** The files that a file needs when it runs. */
function targetsOf({ path, text }: ProjectFile): string[] {
  return importsOf(text)
    .filter(({ specifier, typeOnly }) => specifier?.startsWith('.') && !typeOnly)
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier ?? ''));
}
