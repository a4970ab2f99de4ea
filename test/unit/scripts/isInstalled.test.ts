import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../../scripts/lib/dependencies.mjs';

describe('whether the dependencies are installed', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-installed-'));
    mkdirSync(join(folder, 'node_modules'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(wanted: object, present: object | undefined): void {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
    if (present) {
      writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
    }
  }

  it('is so when npm recorded the versions of the lock file', () => {
    write({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isInstalled(folder), true);
  });

  it('does not ask for what is made for other systems', () => {
    write({ 'node_modules/a': { version: '1.0.0', optional: true } }, {});
    assert.equal(isInstalled(folder), true);
  });

  it('is not so before the first install', () => {
    write({ 'node_modules/a': { version: '1.0.0' } }, undefined);
    assert.equal(isInstalled(folder), false);
  });

  it('is not so after the lock file has changed', () => {
    write({ 'node_modules/a': { version: '1.0.1' } }, { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isInstalled(folder), false);
  });

  it('is not so after a package was added', () => {
    write({ 'node_modules/a': { version: '1.0.0' } }, {});
    assert.equal(isInstalled(folder), false);
  });
});
