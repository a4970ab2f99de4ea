import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkNodeVersion } from '../../../scripts/lib/dependencies.mjs';
import { repositoryRoot } from '../../../scripts/lib/paths.mjs';
import { parseStartArguments } from '../../../scripts/lib/startArguments.mjs';
import { parseTestArguments, tierNames } from '../../../scripts/lib/testArguments.mjs';

describe('the arguments of npm start', () => {
  it('are all optional', () => {
    assert.deepEqual(parseStartArguments([], '/'), {
      help: false,
      open: true,
      port: undefined,
      folder: join(repositoryRoot, 'examples'),
    });
  });

  it('name a port, a folder where the user is, and that no browser be opened', () => {
    assert.deepEqual(parseStartArguments(['--port', '4700', '--folder', 'src', '--no-open'], repositoryRoot), {
      help: false,
      open: false,
      port: 4700,
      folder: join(repositoryRoot, 'src'),
    });
  });

  it('may ask for help whatever else is wrong with the world', () => {
    assert.deepEqual(parseStartArguments(['--help'], '/'), { help: true });
  });

  for (const port of ['0', '65536', '-1', '80a', '', '4600.5']) {
    it(`refuse '${port}' as a port`, () => {
      assert.throws(() => parseStartArguments([`--port=${port}`], '/'), /--port needs a number from 1 to 65535/);
    });
  }

  it('refuse what they do not know', () => {
    assert.throws(() => parseStartArguments(['--prot', '1'], '/'), /--prot/);
    assert.throws(() => parseStartArguments(['examples'], '/'), /examples/);
  });

  it('refuse a folder that is not there', () => {
    assert.throws(() => parseStartArguments(['--folder', 'nowhere'], repositoryRoot), /nowhere does not exist/);
    assert.throws(
      () => parseStartArguments(['--folder', 'package.json'], repositoryRoot),
      /package\.json is no folder/,
    );
  });
});

describe('the arguments of npm test', () => {
  it('choose all tiers by default', () => {
    assert.deepEqual(parseTestArguments([]).tiers, tierNames);
  });

  it('choose some, which run in their usual order', () => {
    assert.deepEqual(parseTestArguments(['unit', 'static', '--grep', 'hover']), {
      help: false,
      grep: 'hover',
      tiers: ['static', 'unit'],
    });
  });

  it('refuse a tier that does not exist', () => {
    assert.throws(() => parseTestArguments(['units']), /no tier 'units'/);
  });
});

describe('the Node that the scripts run on', () => {
  it('is 20 or newer', () => {
    checkNodeVersion('20.0.0');
    checkNodeVersion('26.1.0');
    assert.throws(() => checkNodeVersion('18.20.0'), /needs Node 20 or newer; this is Node 18.20.0/);
  });
});
