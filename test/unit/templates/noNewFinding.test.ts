import assert from 'node:assert/strict';
import { readTeamSettings } from '../../../src/core/config/readSettings.ts';
import { FreshItems } from '../../../src/core/features/freshItems.ts';
import { insertionFor } from '../../../src/core/features/templates/insertionFor.ts';
import type { TemplateId } from '../../../src/core/features/templates/template.ts';
import { TEMPLATES, templateById } from '../../../src/core/features/templates/templates.ts';
import { createTandem } from '../../../src/core/index.ts';
import type { Spec } from '../../../src/core/model/spec.ts';
import { positionAt } from '../../../src/core/text/textDocument.ts';
import { specOf } from '../../support/specOf.ts';
import { testHost } from '../../support/tandem.ts';
import { applyInsertion } from './insertInto.ts';

const tandem = createTandem(testHost);
const { settings } = readTeamSettings({ extends: 'strict' });

/** The rules of the strict set that speak up once `template` stands where `marked` has its `‸`, and the lines they point to. */
function newFindings(template: TemplateId, marked: string, path: string): string[] {
  const before = specOf(marked.replace('‸', ''), { path });
  const insertion = insertionFor(before, positionAt(before.document, marked.indexOf('‸')), templateById(template), {});
  const after = specOf(applyInsertion(before.document, insertion), { path, version: 2 });
  const fresh = new FreshItems();
  fresh.update(before);
  fresh.update(after);
  const check = (spec: Spec, quiet: ReadonlySet<string>) =>
    tandem
      .check(spec, { settings, today: '2026-05-04', quiet })
      .map(({ rule, range }) => `${rule}: ${spec.document.text.split('\n')[range.start.line]}`);
  const known = check(before, new Set());
  return check(after, fresh.keys(after.document.uri)).filter((finding) => !known.includes(finding));
}

const FORMS: readonly (readonly [TemplateId, string, readonly string[]])[] = [
  [
    'risk',
    'Risks',
    [
      '| ID | Risk | Likelihood | Mitigation | Owner |\n|---|---|---|---|---|\n| R-1 | Snow | low | Salt | @bo |',
      '- Snow → salt (@bo)',
      '- **Snow.** It falls in winter.\n  - Mitigation: salt\n  - Owner: @bo',
      '1. Snow. Mitigation: salt. Owner: @bo',
      '- R-1: Snow (owner: @bo)',
      '### Risk: Snow\n\n- **Mitigation:** salt\n- **Owner:** @bo',
    ],
  ],
  [
    'decision',
    'Open decisions',
    [
      '| Decision | Owner | Due |\n|---|---|---|\n| Which road? | @bo | 2027-01-01 |',
      '- [ ] Which road? (@bo, due 2027-01-01)',
      '- D-1: Which road?',
      '1. **Which road?** Owner: @bo. Due: 2027-01-01',
      '### D-1: Which road?\n\n- **Status:** open\n- **Owner:** @bo\n- **Due:** 2027-01-01',
    ],
  ],
  [
    'estimate',
    'Estimates',
    [
      '| What | Effort | Rests on |\n|---|---|---|\n| Road | 3-4 days | a team of 2 |',
      '- Road: 3-4 days, assuming a team of 2',
    ],
  ],
  [
    'evidence',
    'Evidence',
    [
      '| Claim | Source | Date |\n|---|---|---|\n| It snows | Diary | 2026-01-01 |',
      '- It snows (source: diary, 2026-01-01)',
    ],
  ],
  [
    'scope-change',
    'Scope changes',
    ['| Date | Change | Impact on timeline |\n|---|---|---|\n| 2026-01-01 | No road | 2 weeks less |'],
  ],
];

describe('what was just inserted', () => {
  for (const status of ['Draft', 'In review', 'Approved']) {
    it(`asks for nothing at once in a spec that is ${status.toLowerCase()}, in any form`, () => {
      const head = `# Road\n\n- **Status:** ${status}\n- **PM:** @ann\n\n## Problem\n\nPeople slip on ice.\n\n`;
      for (const [template, heading, forms] of FORMS) {
        for (const form of forms) {
          const found = newFindings(template, `${head}## ${heading}\n\n${form}\n\n‸`, 'specs/road.md');
          assert.deepEqual(found, [], `${template} ${form}`);
        }
      }
      for (const { id } of TEMPLATES.filter((template) => template.id !== 'spec')) {
        assert.deepEqual(newFindings(id, `${head}‸\n\n## Goal\n\nNobody slips.\n`, 'specs/road.md'), [], id);
      }
    });
  }

  it('is not taken for a part of the record that it stands in', () => {
    const record =
      '# Which road\n\n## Context and Problem Statement\n\nIt snows.\n\n‸\n\n## Considered Options\n\n- Salt\n- Sand\n\n## Decision Outcome\n\nChosen option: "Sand", because it is at hand.\n';
    for (const { id } of TEMPLATES.filter((template) => template.id !== 'spec')) {
      assert.deepEqual(newFindings(id, record, 'docs/adr/0007-which-road.md'), [], id);
    }
  });
});
