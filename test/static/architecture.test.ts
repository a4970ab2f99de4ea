import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importCycle, importsOf, LAYERS, violationsIn } from '../support/architecture.ts';
import { filesUnder, projectRoot } from '../support/projectFiles.ts';

const sources = filesUnder('src', /\.(ts|mts|cts|tsx|js|mjs|cjs)$/);

describe('architecture', () => {
  it('every import goes along the table of layers', () => {
    const found = violationsIn(sources).map((one) => `${one.path}:${one.line} '${one.specifier}': ${one.why}`);
    assert.deepEqual(found, []);
  });

  it('every file of src is in a layer', () => {
    const strays = sources.filter(({ path }) => !Object.keys(LAYERS).some((folder) => path.startsWith(folder)));
    assert.deepEqual(
      strays.map(({ path }) => path),
      [],
    );
  });

  it('every relative import names its file in full', () => {
    const missing = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ specifier }) => specifier?.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier ?? ''))
        .filter((target) => !existsSync(join(projectRoot, target)) || !/\.\w+$/.test(target))
        .map((target) => `${path} -> ${target}`),
    );
    assert.deepEqual(missing, []);
  });

  it('no files import each other in a ring', () => {
    assert.deepEqual(importCycle(sources), []);
  });

  it('only tests that run in VS Code import vscode or the extension', () => {
    const strays = filesUnder('test', /\.ts$/)
      .filter(({ path }) => !path.startsWith('test/host/'))
      .flatMap(({ path, text }) => importsOf(text).map(({ specifier }) => ({ path, specifier: specifier ?? '' })))
      .filter(({ specifier }) => specifier === 'vscode' || specifier.includes('src/extension/'))
      .map(({ path, specifier }) => `${path} '${specifier}'`);
    assert.deepEqual(strays, []);
  });
});

describe('the architecture checker', () => {
  const core = 'src/core/rules/example.ts';
  const extension = 'src/extension/hover.ts';
  const cli = 'src/cli/main.ts';

  const violations: readonly [string, string, string][] = [
    ['Node under its full name', core, "import fs from 'node:fs';"],
    ['Node under its bare name', core, "import { readFileSync } from 'fs';"],
    ['a part of Node', core, "import { readFile } from 'node:fs/promises';"],
    ['an export from the extension', core, "export * from '../../extension/x.ts';"],
    ['a named export from the extension', core, "export { x } from '../../extension/x.ts';"],
    ['a type of the editor', core, "import type { Range } from 'vscode';"],
    ['an inline type of the editor', core, "import { type Range } from 'vscode';"],
    ['the whole editor', core, "import * as vscode from 'vscode';"],
    ['the type of an imported module', core, "let api: typeof import('vscode');"],
    ['an import for its effect', core, "import 'vscode';"],
    ['a dynamic import', core, "const fs = await import('node:fs');"],
    ['a dynamic import with options', core, "const data = await import('x', { with: { type: 'json' } });"],
    ['a dynamic import of a template', core, 'const fs = await import(`node:fs`);'],
    ['a computed import', core, 'const anything = await import(name);'],
    ['require', core, "const fs = require('fs');"],
    ['require with an assignment', core, "import fs = require('fs');"],
    ['a computed require', core, 'const anything = require(name);'],
    ['an import over several lines', core, "import {\n  readFile,\n  writeFile,\n} from\n  'node:fs';"],
    ['an import behind a comment', core, "/* why */ import fs from /* what */ 'node:fs';"],
    ['an import after another on its line', core, "import { z } from 'zod'; import fs from 'node:fs';"],
    ['an import behind a regular expression', core, "const quote = /['\"`]/g;\nimport fs from 'node:fs';"],
    ['a reference to types', core, '/// <reference types="node" />'],
    ['a package outside the list', core, "import lodash from 'lodash';"],
    ['a package with the beginning of an allowed name', core, "import x from 'zodiac';"],
    ['a file beside the layers', core, "import x from '../../../package.json';"],
    ['the inside of core', extension, "import { x } from '../core/rules/x.ts';"],
    ['Node in the extension', extension, "import { join } from 'node:path';"],
    ['the CLI from the extension', extension, "import { main } from '../cli/main.ts';"],
    ['the extension from the CLI', cli, "import { x } from '../extension/x.ts';"],
    ['the inside of core from the CLI', cli, "import { x } from '../core/model/item.ts';"],
    ['the editor from the CLI', cli, "import type { Uri } from 'vscode';"],
    ['Node under its bare name in the CLI', cli, "import path from 'path';"],
    ['a folder that is no layer', 'src/misc/x.ts', "import { x } from '../core/index.ts';"],
  ];
  for (const [what, path, text] of violations) {
    it(`finds ${what} in ${path}`, () => {
      const found = violationsIn([{ path, text }]);
      assert.equal(found.length, 1, `found ${JSON.stringify(found)}`);
      assert.equal(found[0]?.path, path);
    });
  }

  it('gives the line of a violation', () => {
    const text = "/**\n * Why.\n */\nimport { z } from 'zod';\nimport fs from 'node:fs';\n";
    assert.deepEqual(
      violationsIn([{ path: core, text }]).map(({ line }) => line),
      [5],
    );
  });

  it('accepts what the table allows', () => {
    const allowed = [
      {
        path: core,
        text: "import * as z from 'zod/mini';\nimport { x } from '../model/x.ts';\nexport type { Y } from './y.ts';",
      },
      { path: extension, text: "import * as vscode from 'vscode';\nimport { createTandem } from '../core/index.ts';" },
      { path: cli, text: "import { createTandem } from '../core/index.ts';\nimport { join } from 'node:path';" },
      { path: 'src/tools/x.ts', text: "import { x } from '../core/model/x.ts';" },
    ];
    assert.deepEqual(violationsIn(allowed), []);
  });

  it('reads code, not comments or strings', () => {
    const text = [
      "// import fs from 'node:fs';",
      "/* const fs = require('fs'); */",
      "const words = 'import vscode';",
      'const example = "import fs from \'node:fs\'";',
      'const template = `await import(x)`;',
      "const pattern = /require\\('fs'\\)/;",
    ].join('\n');
    assert.deepEqual(violationsIn([{ path: core, text }]), []);
  });

  it('finds a ring of imports, and no ring of types', () => {
    const ring = (form: string) => [
      { path: 'src/core/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/core/b.ts', text: "import { c } from './c.ts';" },
      { path: 'src/core/c.ts', text: `${form} { a } from './a.ts';` },
    ];
    assert.deepEqual(importCycle(ring('import')), ['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts']);
    assert.deepEqual(importCycle(ring('import type')), []);
  });
});
