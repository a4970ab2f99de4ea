import assert from 'node:assert/strict';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { findSection } from '../../../src/core/edits/findSection.ts';
import { type FindingAction, findingActions } from '../../../src/core/features/findingActions.ts';
import { createTandem, type Spec } from '../../../src/core/index.ts';
import { specOf } from '../../support/specOf.ts';
import { testHost } from '../../support/tandem.ts';
import { english } from '../../support/words.ts';

function actions(spec: Spec): readonly FindingAction[] {
  const all = createTandem(testHost).check(spec, { settings: DEFAULT_TEAM_SETTINGS, today: '2027-01-01' });
  const [finding] = all;
  assert.ok(finding, 'nothing found');
  return findingActions(spec, finding, all);
}

describe('what can be done about a finding', () => {
  it('is first to help, then to turn it off or to read about it', () => {
    const spec = specOf(
      '# A\n\n## Risks\n\n| Risk | Impact | Mitigation |\n| --- | --- | --- |\n| The vendor is late | high | |\n',
    );
    const found = actions(spec);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['suggestion', 'disable', 'disable', 'show-rule'],
    );
    assert.equal(english(found.at(-1)?.title), 'About risk-needs-mitigation');
  });

  it('is for what can be mended to mend it, and all of its kind', () => {
    const spec = specOf('# A\n<!-- tandem: product -->\n\n## B\n<!-- tandem: eng -->\n\n## C\n<!-- tandem: pn -->\n');
    const [fix, all] = actions(spec);
    assert.equal(english(fix?.title), 'Write "pm"');
    assert.equal(english(all?.title), 'Fix all of marker-unknown in this file');
    assert.ok(all?.kind === 'fix-all');
    assert.deepEqual(
      all.edits.map(({ newText }) => newText),
      ['pm', 'engineering'],
    );
    const alone = actions(specOf('# A\n<!-- tandem: product -->\n'));
    assert.ok(!alone.some(({ kind }) => kind === 'fix-all'));
  });

  it('is for a how in the part of product also to say whose part it is', () => {
    const text = '# Checkout\n\n## Requirements\n\n- Orders are stored in a PostgreSQL database with a read replica.\n';
    const spec = specOf(text, { path: 'specs/checkout/prd.md' });
    const action = actions(spec).find(({ kind }) => kind === 'change-side');
    assert.ok(action?.kind === 'change-side');
    const section = findSection(spec.outline, action.section);
    assert.ok(section.ok && section.value.title === 'Requirements');
  });
});
