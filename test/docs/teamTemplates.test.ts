import assert from 'node:assert/strict';
import { readTeamTemplate } from '../../src/core/features/templates/teamTemplate.ts';
import { readProjectFile } from '../support/projectFiles.ts';

describe('the page about templates of a team', () => {
  const page = readProjectFile('media/team-templates.md');

  it('shows one that works', () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const read = readTeamTemplate('kick-off.md', example);
    assert.ok(read.ok);
    assert.equal(read.template.name, 'Kick-off');
  });

  it('names every key', () => {
    for (const key of ['name', 'description', 'side', 'where']) {
      assert.match(page, new RegExp(`^- \`${key}\`:`, 'm'));
    }
  });
});
