import assert from 'node:assert/strict';
import fc from 'fast-check';
import { templatePreview } from '../../../src/core/features/templates/renderTemplate.ts';
import { TEMPLATES } from '../../../src/core/features/templates/templates.ts';
import { specPath } from '../../../src/core/sides/specPath.ts';
import { verdictOf } from '../../../src/core/sides/specVerdict.ts';
import { templateBlockIn } from '../../../src/core/sides/templateBlocks.ts';
import { SPEC_HEADINGS } from '../../../src/core/sides/vocabulary/specWords.ts';
import { markdownText } from '../../support/markdownText.ts';
import { readText, words } from './support.ts';

const verdict = (path: string, text: string, teamVerdict?: boolean) =>
  verdictOf({ ...readText(text), path, teamVerdict });
const isSpec = (path: string, text = '# Loans\n\nText.\n') => verdict(path, text).isSpec;

const README = `# Ledgerly

Books for small shops.

## Goals

- Be fast

## Requirements

Node 20

## Installation

npm install ledgerly

## Usage

## Roadmap

## License
`;

describe('whether a document is a spec', () => {
  const specs = [
    'specs/001-loans/spec.md',
    'specs/001-loans/tasks.md',
    '.kiro/specs/loans/design.md',
    'openspec/changes/loans/proposal.md',
    'docs/adr/0007-loans.md',
    'docs/decisions/ADR-12 Loans.md',
    'rfcs/2026-loans.md',
    'text/0123-loans.md',
    'proposals/0042-loans.md',
    'keps/sig-money/12-loans/README.md',
    'docs/PRD.md',
    'docs/open-questions.md',
    'docs/offene-fragen.md',
    'docs/questions-ouvertes.md',
    'docs/decision_log.md',
    'risk-register.md',
    'docs/prd/goals.md',
    'docs/loans-prd.md',
    'doc/specs/#12 - Loans.md',
    'features/2026-01-loans-feature-spec.md',
    'api-specs/loans.md',
    'openspec/specs/integration-tests/spec.md',
  ];
  for (const path of specs) {
    it(`its place says yes: ${path}`, () => assert.equal(isSpec(path), true));
  }

  it('a file that is called a list says yes together with its title, and not without', () => {
    assert.equal(isSpec('docs/success-metrics.md', '# Success metrics\n\n- Guests per boat\n'), true);
    assert.equal(isSpec('docs/decisions.md', '# Architectural decisions\n\n## Oars\n\nMade of ash.\n'), true);
    assert.equal(isSpec('docs/decisions.md', '# How we decide\n\n## Oars\n\nMade of ash.\n'), false);
    assert.equal(isSpec('docs/boats.md', '# Success metrics of boats\n\n- Guests per boat\n'), false);
  });

  const others = [
    'README.md',
    'docs/guide.md',
    'docs/adr/README.md',
    'docs/prd/index.md',
    'specs/README.md',
    'CHANGELOG.md',
    'specs/CONTRIBUTING.md',
    'docs/design.md',
    'docs/requirements.md',
    'docs/architecture.md',
    'text/chapter.md',
    'blog/2026-01-02-specs.md',
    '.claude/commands/prd.md',
    'packages/core/integration-tests/site/docs/adr/0007-loans.md',
    'test/fixtures/specs/loans.md',
  ];
  for (const path of others) {
    it(`its place does not say yes: ${path}`, () => assert.equal(isSpec(path), false));
  }

  it('is no for what tests read, also with all that a record has', () => {
    const record =
      '# Loans\n\n## Context and Problem Statement\n\nA\n\n## Considered Options\n\n- B\n\n## Decision Outcome\n\nB\n';
    assert.equal(isSpec('core/integration-tests/docs/adr/0007-loans.md', record), false);
    assert.equal(isSpec('core/docs/adr/0007-loans.md', record), true);
  });

  it('is no for a README, also with goals and requirements', () => {
    const found = verdict('README.md', README);
    assert.equal(found.isSpec, false);
    assert.ok(found.likelihood < 0.5);
  });

  const ordinary: [string, string][] = [
    ['a changelog', '# Changelog\n## 2.1.0\n### Fixed\n- Risks in the parser\n### Changed\n'],
    [
      'a guide',
      '# Using queues\n## Overview\n## Getting started\n## Configuration\n## Limitations\n## Next steps\n## FAQ\n',
    ],
    [
      'an API reference',
      '# Client\n## Methods\n### send(options)\n#### Parameters\n#### Returns\n## Errors\n## Examples\n',
    ],
    ['a rule page', '# no-loops\n## Rule details\n### Options\n## When not to use it\n## Alternatives\n'],
    ['a post', '# How we moved\n## Background\n## The problem\n## What we learned\n## Conclusion\n'],
    ['nothing', ''],
  ];
  for (const [name, text] of ordinary) {
    it(`is no for ${name}`, () => assert.equal(verdict('docs/page.md', text).isSpec, false));
  }

  const byHeadings: [string, string][] = [
    ['a product note', '# Loans\n## Problem statement\n## Goals\n## Non-goals\n## Success metrics\n'],
    ['a decision record', '# Loans\n## Context\n## Decision\n## Consequences\n'],
    ['a short decision record', '# Loans\n## Considered Options\n## Decision Outcome\n'],
    ['a proposal', '# Loans\n## Summary\n## Motivation\n## Detailed design\n## Drawbacks\n## Unresolved questions\n'],
    ['requirements', '# Loans\n## User story 1\n### Acceptance criteria\n## User story 2\n### Acceptance criteria\n'],
    ['a note in German', '# Kredite\n## Ziele\n## Nicht-Ziele\n## Offene Fragen\n'],
    ['a note in Spanish', '# Créditos\n## Requisitos funcionales\n## Criterios de aceptación\n'],
    ['a note in Chinese', '# 贷款\n## 需求\n## 用户故事\n## 验收标准\n'],
    ['a named document with a status', '# PRD: Loans\n\n**Status:** Draft\n\n## Scope\n'],
  ];
  for (const [name, text] of byHeadings) {
    it(`is yes for ${name}, wherever it lies`, () => assert.equal(isSpec('notes/x.md', text), true));
  }

  it('is yes for a README that is one from top to bottom', () => {
    assert.equal(
      isSpec(
        'README.md',
        '# Loans\n## Problem\n## User stories\n## Success metrics\n## Timeline\n## Risks\n## Out of scope\n',
      ),
      true,
    );
  });

  for (const template of TEMPLATES) {
    it(`is yes as soon as the template "${template.name}" is in a README`, () => {
      const found = verdict('README.md', `${README}\n${templatePreview(template, { headingLevel: 2 })}`);
      assert.equal(found.isSpec, true);
    });
  }

  it('is yes for a roadmap or a model of threats that has the headings of one, and no for one without', () => {
    const text = '# Kiosk\n\n## Risks\n\n- Rain.\n\n## Success metrics\n\n- Ten guests.\n';
    assert.equal(isSpec('notes/roadmap.md', text), true);
    assert.equal(isSpec('docs/threatmodel.md', '# Kiosk\n\n## Threat model\n\nA guest.\n'), true);
    assert.equal(isSpec('notes/roadmap.md', '# Roadmap\n\n## 2027\n\n- A new door\n'), false);
  });

  it('is settled by a marker, before anything else', () => {
    assert.equal(isSpec('README.md', `<!-- tandem: spec -->\n${README}`), true);
    assert.equal(isSpec('specs/a/spec.md', '# A\n<!-- tandem: not-a-spec -->\n'), false);
    assert.equal(isSpec('specs/a/spec.md', '---\ntandem:\n  spec: false\n---\n# A\n'), false);
    assert.equal(verdict('README.md', '<!-- tandem: spec -->', false).isSpec, true);
  });

  it('is settled by the team, before what the document looks like', () => {
    assert.equal(verdict('README.md', README, true).isSpec, true);
    assert.equal(verdict('specs/a/spec.md', '# A\n', false).isSpec, false);
    assert.equal(words(verdict('README.md', README, true).reason), 'The team settings say so');
  });

  it('is explained', () => {
    const because = (path: string, text: string) => words(verdict(path, text).reason);
    assert.equal(because('docs/PRD.md', '# A\n'), 'Its path says so: "PRD.md"');
    assert.equal(because('specs/a.md', '# A\n'), 'Its path says so: "specs/"');
    assert.equal(
      because('n/a.md', '---\ndeciders: Ana\n---\n# A\n## Context\n## Decision\n'),
      'The front matter has "deciders"',
    );
    assert.equal(
      because('n/a.md', '# A\n## Non-goals\n## Open questions\n'),
      'Its headings say so: non-goals, open questions',
    );
    assert.equal(because('n/a.md', '# A\n## Risks\n'), 'Only these headings are those of a spec: risks');
    assert.equal(because('n/a.md', '# A\n'), 'Neither its path nor its headings are those of a spec');
    assert.equal(because('CHANGELOG.md', ''), '"CHANGELOG.md" is not written as a spec');
  });

  it('says how near a document came', () => {
    const near = verdict('n/a.md', '# A\n## Non-goals\n## Risks\n').likelihood;
    const far = verdict('n/a.md', '# A\n## Overview\n').likelihood;
    assert.ok(near > far && near < 1 && far >= 0);
    assert.equal(verdict('docs/prd.md', '# A\n').likelihood, 1);
  });

  it('is given for any text at any path', () => {
    fc.assert(
      fc.property(markdownText, fc.string(), (text, path) => {
        const { isSpec: yes, likelihood } = verdict(path, text);
        assert.equal(yes, likelihood === 1);
      }),
    );
  });
});

describe('an item spelled out field by field', () => {
  const found = (text: string) => templateBlockIn(readText(text).outline);
  it('is known by its labels', () => {
    assert.equal(found('- **Likelihood:** high\n- **Impact:** low\n- **Mitigation:** call\n'), 'risk');
    assert.equal(found('Decider: Ana\nDue: Friday\nRecommendation: A\n'), 'decision needed');
    assert.equal(found('**Effort:** 3 weeks\n\n**Confidence:** low\n\n**Rests on:** two people\n'), 'estimate');
  });

  it('is known by the columns of a table', () => {
    assert.equal(found('| Risk | Likelihood | Mitigation |\n|---|---|---|\n| a | b | c |\n'), 'risk');
    assert.equal(found('| Decision | Owner | Due |\n|---|---|---|\n| a | b | c |\n'), 'decision');
    assert.equal(found('| Option | Default | Description |\n|---|---|---|\n| a | b | c |\n'), undefined);
  });

  it('needs its labels in one section', () => {
    assert.equal(
      found('## A\n- **Likelihood:** high\n## B\n- **Impact:** low\n## C\n- **Mitigation:** call\n'),
      undefined,
    );
    assert.equal(found('- **Source:** npm\n- **Date:** May\n- **Status:** ok\n'), undefined);
  });
});

describe('the path of a spec', () => {
  it('says so with the part that tells', () => {
    assert.equal(specPath('docs/RFCs/0012-x.md').name, '0012-x.md');
    assert.equal(specPath('a/specs/x.md').name, 'specs/');
    assert.equal(specPath('a/b.md').name, '');
  });

  it('weighs less where the folder holds something else', () => {
    assert.ok(specPath('.github/prompts/spec.md').weight < specPath('docs/spec.md').weight);
  });
});

describe('the headings of specs', () => {
  it('do not count ordinary ones for much', () => {
    for (const heading of ['goals', 'requirements', 'overview', 'architecture', 'features']) {
      assert.equal(SPEC_HEADINGS.get(heading), 'hint', heading);
    }
    assert.equal(SPEC_HEADINGS.get('installation'), 'against');
    assert.equal(SPEC_HEADINGS.get('non-goals'), 'clear');
  });
});
