import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('documents that are one decision', () => {
  it('have a DACI table below their title', () => {
    const text =
      '# Which map\n\n| **Status** | In progress |\n|--|--|\n| **Driver** | @ana |\n| **Approver** | @bo |\n| **Informed** | all |\n| **Due date** | 2026-03-01 |\n\n## Background\n\nText.\n';
    const [item, ...others] = itemsOfKind('decision', text, 'docs/map.md');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.due?.day, item?.shape, item?.owners.map(({ name }) => name)],
      ['Which map', 'open', '2026-03-01', 'document', ['@bo', '@ana']],
    );
  });

  it('say by when it is needed', () => {
    assert.deepEqual(summary('# Sharing\n\n**Decision needed by:** 2026-01-31\n**Owner:** Ana\n\n## Why\n\nText.\n'), [
      'decision open: Sharing',
    ]);
    assert.deepEqual(summary('# Sharing\n\n**Decision needed by:** TBD\n'), []);
  });

  it('are labelled so in an issue, unless a section says what is needed', () => {
    const issue = (body: string) => summary(`---\nlabels: ['decision-needed', 'P2']\n---\n\n# Who pays\n\n${body}\n`);
    assert.deepEqual(issue('Some text.'), ['decision open: Who pays']);
    assert.deepEqual(issue('## Decision Required\n\nWho pays for maps?'), ['decision open: Who pays for maps?']);
  });

  it('give a verdict over a scorecard', () => {
    const verdict = (words: string) =>
      summary(
        `# Maps\n\n- **Verdict**: ${words}\n\n## Scorecard\n\n| Criterion | Rating |\n|--|--|\n| fit | strong |\n`,
      );
    assert.deepEqual(verdict('go'), ['decision decided: Maps']);
    assert.deepEqual(verdict('kill'), ['decision rejected: Maps']);
    assert.deepEqual(verdict('needs-clarification'), ['decision open: Maps']);
  });

  it('are none for a status, an owner or requirements of other tools', () => {
    for (const text of [
      '# Maps\n\n**Status**: Draft\n**Owner**: Ana\n',
      '**UID**: REQ-2 \\\n**Status**: Active \\\n**Relations**: REQ-1\n\n**Statement**: The map shall show.\n',
      '---\nactive: true\nlevel: 1.0\nlinks: []\nnormative: true\nreviewed: abc\n---\n\nThe map shall show.\n',
      '### Login\n`req~login~1`\n\nNeeds: dsn\n\nCovers:\n- `feat~x~1`\n\nStatus: draft\n',
      '- Feature Name: maps\n- Start Date: 2026-01-02\n- RFC PR: #12\n\n# Summary\n\nMaps.\n',
    ]) {
      assert.deepEqual(itemsOfKind('decision', text, 'docs/maps.md'), [], text);
    }
  });
});
