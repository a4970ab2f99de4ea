import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './projectFiles.ts';

/** Runs a script of the project on the Node that runs the tests; fails with what it wrote when it fails. */
export function runScript(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(projectRoot, script), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * JavaScript that evaluates a CommonJS bundle where `require` knows only `vscode`, and results in the names that the bundle
 * exports. The editor it hands out answers whatever is asked of it, so only what the bundle needs besides is tested.
 */
export function evaluationOf(bundle: string): string {
  return `(() => {
    const anything = new Proxy(class {}, {
      get: (target, name) => (name === Symbol.toPrimitive ? () => '' : name === 'prototype' ? target.prototype : anything),
      // A bundle copies what it requires into an object with the same prototype.
      getPrototypeOf: () => anything,
      apply: () => anything,
      construct: (_, __, newTarget) => (newTarget === anything ? anything : Object.create(newTarget.prototype)),
    });
    const require = (name) => {
      if (name !== 'vscode') {
        throw new Error('The bundle asks for ' + name);
      }
      return anything;
    };
    const module = { exports: {} };
    ((exports) => {
${bundle}
    })(module.exports);
    return Object.keys(module.exports);
  })()`;
}
