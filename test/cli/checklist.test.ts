import assert from 'node:assert/strict';
import { runCli } from '../support/runCli.ts';

const FILES = {
  '/work/specs/004-swap/spec.md':
    '# Feature Specification: Swap\n\n## Requirements\n\n- **FR-002**: System MUST store offers in a PostgreSQL table and cache them in Redis.\n',
  '/work/specs/004-swap/checklists/requirements.md':
    '# Specification Quality Checklist: Swap\n\n- [x] No implementation details (languages, frameworks, APIs)\n- [x] Written for people\n',
};
const CHECKLIST = '/work/specs/004-swap/checklists/requirements.md';

describe('a checklist', () => {
  it('is held against the spec above it, and loses a tick that came too early', async () => {
    const { out } = await runCli(['check', 'specs/004-swap/checklists'], FILES);
    assert.match(out, /3:3 +information +This is ticked, and 'PostgreSQL' reads as a how\..*checklist-claims-no-how/);
    const fixed = await runCli(['check', 'specs', '--fix'], FILES);
    assert.equal(
      new TextDecoder().decode(await fixed.fs.readFile(CHECKLIST)),
      FILES[CHECKLIST].replace('[x] No', '[ ] No'),
    );
  });

  it('without a spec above it is read by itself', async () => {
    const { out } = await runCli(['check', 'specs'], { [CHECKLIST]: FILES[CHECKLIST] });
    assert.doesNotMatch(out, /checklist-claims/);
  });
});
