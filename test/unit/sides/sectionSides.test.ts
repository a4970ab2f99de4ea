import assert from 'node:assert/strict';
import fc from 'fast-check';
import { templatePreview } from '../../../src/core/features/templates/renderTemplate.ts';
import { templateById } from '../../../src/core/features/templates/templates.ts';
import { fileRoleOf, isShard } from '../../../src/core/sides/fileRole.ts';
import { genreOf } from '../../../src/core/sides/genre.ts';
import { markdownText } from '../../support/markdownText.ts';
import { readText, sideList, sidesIn, words } from './support.ts';

const reasons = (text: string, options?: Parameters<typeof sidesIn>[1]) =>
  sidesIn(text, options)
    .slice(1)
    .map(({ reason }) => `${reason.kind}: ${words(reason)}`);

describe('the side of a section', () => {
  it('comes from its heading, and passes to sub-headings that say nothing', () => {
    const text =
      '# Gift cards\n## Goals\n### Grandparents\n## Data model\n### Card\n## Risks\n### Fraud\n## Glossary\n### Card\n';
    assert.deepEqual(sideList(text), [
      'Gift cards: none',
      'Goals: pm',
      'Grandparents: pm',
      'Data model: engineering',
      'Card: engineering',
      'Risks: shared',
      'Fraud: shared',
      'Glossary: none',
      'Card: none',
    ]);
    assert.deepEqual(reasons(text).slice(0, 3), [
      'default: It is the title of the document',
      'heading: The heading says "goals"',
      'inherited: It is part of "Goals"',
    ]);
  });

  it('is both sides of what waits for what, among tasks too', () => {
    const text = '# Tasks\n## Dependencies & Execution Order\n### Parallel Opportunities\n## Implementation Strategy\n';
    assert.deepEqual(sideList(text, { path: 'specs/1/tasks.md' }).slice(1), [
      'Dependencies & Execution Order: shared',
      'Parallel Opportunities: shared',
      'Implementation Strategy: engineering',
    ]);
  });

  it('follows the parent unless the words of the sub-heading say otherwise', () => {
    assert.deepEqual(sideList('# T\n## Requirements\n### Performance\n### API design\n### Open questions\n'), [
      'T: none',
      'Requirements: pm',
      'Performance: pm',
      'API design: engineering',
      'Open questions: shared',
    ]);
    assert.deepEqual(sideList('# T\n## Architecture\n### Overview\n### Upload requirements\n### Non-goals\n'), [
      'T: none',
      'Architecture: engineering',
      'Overview: engineering',
      'Upload requirements: engineering',
      'Non-goals: pm',
    ]);
    assert.deepEqual(sideList('# T\n## Considered options\n### Use the billing API\n### Scope creep\n'), [
      'T: none',
      'Considered options: shared',
      'Use the billing API: shared',
      'Scope creep: shared',
    ]);
  });

  it('is the how for words that a design answers and a product asks for', () => {
    const text = '# Loans\n## Proposal\n### Where it runs\n### User stories\n## Capabilities\n### Security\n';
    assert.deepEqual(sideList(text, { genre: 'engineering' }).slice(1), [
      'Proposal: engineering',
      'Where it runs: engineering',
      'User stories: pm',
      'Capabilities: pm',
      'Security: engineering',
    ]);
    assert.equal(sideList(text, { genre: 'product' }).at(-1), 'Security: pm');
  });

  it('is both sides for risks, decisions and constraints, wherever they stand', () => {
    assert.deepEqual(
      sideList('# T\n## Data model\n### Lending constraints\n### Check constraints\n### Storage decisions\n').slice(2),
      ['Lending constraints: shared', 'Check constraints: engineering', 'Storage decisions: shared'],
    );
  });

  it('is engineering for how the one decision of a record is carried out, but not for what argues for it', () => {
    const text =
      '# Menu\n## Context\n## Decision\n### Why paper\n### Message format\n#### Header\n### Options considered\n';
    assert.deepEqual(sideList(text, { path: 'docs/adr/0003-menu.md', genre: 'engineering' }).slice(2), [
      'Decision: shared',
      'Why paper: shared',
      'Message format: engineering',
      'Header: engineering',
      'Options considered: shared',
    ]);
    assert.equal(sideList('# Menu\n## Decisions\n### Use paper\n', { path: 'design.md' })[2], 'Use paper: shared');
  });

  it('is engineering for stories that a plan goes through, and none for the title of one part of a document', () => {
    const text = '# Try it\n## Prerequisites\n## US1 - Pay by card\n';
    assert.equal(sideList(text, { path: 'specs/1-pay/quickstart.md' })[2], 'US1 - Pay by card: engineering');
    assert.equal(sideList(text, { path: 'specs/1-pay/spec.md' })[2], 'US1 - Pay by card: pm');
    assert.equal(sideList('# Epic 2: Cards\n## Goal\n', { path: 'docs/prd/epic-2.md' })[0], 'Epic 2: Cards: none');
    assert.equal(sideList('# Requirements\n## Goal\n', { path: 'docs/prd/a.md' })[0], 'Requirements: pm');
  });

  it('follows the parent for steps, and is how for behaviour in a design', () => {
    assert.deepEqual(
      sideList('# T\n## Build pipeline\n### Step 2: Pack\n## General behavior\n', { genre: 'engineering' }).slice(1),
      ['Build pipeline: engineering', 'Step 2: Pack: engineering', 'General behavior: engineering'],
    );
  });

  it('is told by an opening that all else stands below', () => {
    assert.deepEqual(sideList('# Overview\n## Opening hours\n', { genre: 'product' }), [
      'Overview: pm',
      'Opening hours: pm',
    ]);
  });

  it('is not told by one of several subjects that carries neither side, nor by what stands behind "w/"', () => {
    assert.deepEqual(
      sideList('# T\n## Design\n### Sources and mirrors\n### Check w/ index\n## References and links\n').slice(2),
      ['Sources and mirrors: engineering', 'Check w/ index: engineering', 'References and links: none'],
    );
  });

  it('is that of the file where the heading says nothing', () => {
    const text = '# Loyalty\n## Overview\n## Stamps\n## Success criteria\n## Dependencies\n';
    assert.deepEqual(sideList(text, { path: 'specs/3-loyalty/design.md' }), [
      'Loyalty: none',
      'Overview: engineering',
      'Stamps: engineering',
      'Success criteria: pm',
      'Dependencies: shared',
    ]);
    assert.deepEqual(sideList(text, { path: 'specs/3-loyalty/spec.md', genre: 'engineering' }).slice(1, 3), [
      'Overview: pm',
      'Stamps: pm',
    ]);
    assert.equal(reasons(text, { path: 'a/design.md' })[2], 'file-role: "design.md" usually holds the how');
  });

  it('is that of the genre where nothing else says anything', () => {
    assert.deepEqual(sideList('# T\n## Stamps\n', { genre: 'engineering' }), ['T: none', 'Stamps: engineering']);
    assert.deepEqual(sideList('# T\n## Stamps\n', { genre: 'product' }), ['T: none', 'Stamps: pm']);
  });

  it('of a bold line is its own only when it is a known heading', () => {
    assert.deepEqual(sideList('## Goals\n\n**Invoice schema**\n\nText\n\n**Assumptions**\n\n- a\n'), [
      'Goals: pm',
      'Invoice schema: pm',
      'Assumptions: shared',
    ]);
  });

  it('can be set by a marker, also for what lies below', () => {
    const text =
      '# T\n\n## Data model\n\n<!-- tandem: pm -->\n\n### Tables\n\n#### Goals\n\n<!-- tandem: shared -->\n\n## API\n';
    assert.deepEqual(sideList(text), ['T: none', 'Data model: pm', 'Tables: pm', 'Goals: shared', 'API: engineering']);
    assert.deepEqual(reasons(text).slice(1, 3), ['marker: A marker says so', 'inherited: It is part of "Data model"']);
  });

  it('can be set for the whole document', () => {
    const expected = ['T: engineering', 'Goals: engineering'];
    assert.deepEqual(sideList('---\ntandem:\n  side: engineering\n---\n\n# T\n## Goals\n'), expected);
    assert.deepEqual(sideList('<!-- tandem: engineering -->\n\n# T\n## Goals\n'), expected);
    assert.equal(reasons('---\ntandem: { side: pm }\n---\n# T\n')[0], 'front-matter: The front matter says so');
  });

  it('can be set by a team in its own words', () => {
    const teamSides = { pm: ['Our Bet', 'Data model'], none: ['housekeeping'] };
    const text = '# T\n## 2. Our bet\n### Chips\n## Data model\n## Housekeeping\n';
    assert.deepEqual(sideList(text, { teamSides, genre: 'engineering' }), [
      'T: none',
      '2. Our bet: pm',
      'Chips: pm',
      'Data model: pm',
      'Housekeeping: none',
    ]);
    assert.equal(reasons(text, { teamSides })[1], 'settings: Team settings list "2. Our bet"');
  });

  it('takes a top heading for the title, unless it is one section among several', () => {
    assert.deepEqual(sideList('# Requirements\n\n## Refunds\n'), ['Requirements: none', 'Refunds: pm']);
    assert.deepEqual(sideList('# Summary\n\n# Motivation\n\n# Drawbacks\n'), [
      'Summary: pm',
      'Motivation: pm',
      'Drawbacks: shared',
    ]);
    assert.deepEqual(sideList('# Implementation plan\n\n1. Add the table\n', { path: 'tasks.md' }), [
      'Implementation plan: engineering',
    ]);
    assert.deepEqual(sideList('## Goals\n## Risks\n'), ['Goals: pm', 'Risks: shared']);
  });

  it('finds a second title in one file', () => {
    assert.deepEqual(sideList('# Loans\n## Prompt\n# Product Requirements Document: Loans\n## Introduction\n'), [
      'Loans: none',
      'Prompt: none',
      'Product Requirements Document: Loans: none',
      'Introduction: pm',
    ]);
  });

  it('takes the title of a shard for the section that it is', () => {
    assert.deepEqual(
      sideList('# Technical Assumptions\n\n## Hosting\n', { path: 'docs/prd/technical-assumptions.md' }),
      ['Technical Assumptions: engineering', 'Hosting: engineering'],
    );
  });

  it('is plain in the two-sided template, which product leads', () => {
    const text = templatePreview(templateById('spec'));
    const { parsed, outline } = readText(text);
    assert.equal(genreOf('notes/loans.md', parsed, outline).genre, 'product');
    const top = sideList(text).filter((line) => /^(?:Why and what|Shared|How):/.test(line));
    assert.deepEqual(top, ['Why and what: pm', 'Shared: shared', 'How: engineering']);
  });

  it('is given for text without any heading too', () => {
    assert.deepEqual(
      sidesIn('Guests want to pay later.', { path: 'prd.md' }).map(({ side }) => side),
      ['pm'],
    );
    assert.deepEqual(
      sidesIn('Date: today\n\n# Title\n').map(({ side }) => side),
      ['none', 'none'],
    );
  });

  it('is given with a reason for every section of any text', () => {
    fc.assert(
      fc.property(markdownText, fc.constantFrom('a.md', 'prd.md', 'adr/0001-x.md', 'tasks.md'), (text, path) => {
        const sides = sidesIn(text, { path });
        assert.equal(sides.length, readText(text).outline.sections.length);
        for (const { reason } of sides) {
          assert.doesNotMatch(words(reason), /\{\w+\}/);
        }
      }),
    );
  });
});

describe('the role of a file', () => {
  const roles: [string, string | undefined][] = [
    ['specs/001-loans/spec.md', 'pm'],
    ['.kiro/specs/loans/requirements.md', 'pm'],
    ['docs/PRD.md', 'pm'],
    ['docs/prd-loans.md', 'pm'],
    ['docs/loans_prd_v2.md', 'pm'],
    ['docs/prd/epic-2-loans.md', 'pm'],
    ['features/2026-01-loans-feature-spec.md', 'pm'],
    ['openspec/changes/loans/proposal.md', 'pm'],
    ['specs/001-loans/plan.md', 'engineering'],
    ['specs/001-loans/data-model.md', 'engineering'],
    ['templates/tasks-template.md', 'engineering'],
    ['docs/Architecture Overview.md', 'engineering'],
    ['docs/architecture/coding-rules.md', 'engineering'],
    ['docs/stories/2.3.loans.md', 'engineering'],
    ['loans.story.md', 'engineering'],
    ['specs/001-loans/checklists/requirements.md', 'pm'],
    ['specs/001-loans/checklists/release.md', 'shared'],
    ['docs/glossary.md', 'none'],
    ['docs/Lending policy.md', 'pm'],
    ['docs/loans.md', undefined],
    ['surprd.md', undefined],
  ];
  for (const [path, side] of roles) {
    it(`is ${side ?? 'unknown'} for ${path}`, () => assert.equal(fileRoleOf(path)?.side, side));
  }

  it('names the part of the path that says it, as it is written', () => {
    assert.equal(fileRoleOf('docs/PRD.md')?.name, 'PRD.md');
    assert.equal(fileRoleOf('docs/prd/loans.md')?.name, 'prd/');
  });

  it('tells parts of one document', () => {
    assert.equal(isShard('docs/prd/goals.md'), true);
    assert.equal(isShard('docs/prd.md'), false);
  });
});
