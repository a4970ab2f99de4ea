import assert from 'node:assert/strict';
import { addOption, decideItem } from '../../../../src/core/edits/settleItem.ts';
import type { Decision } from '../../../../src/core/model/item.ts';
import { labelsIn } from '../../../../src/core/vocabulary/labelsIn.ts';
import { wordsOf } from '../../../../src/core/vocabulary/language.ts';
import { LANGUAGES } from '../../../../src/core/vocabulary/languages.ts';
import { specOf } from '../../../support/specOf.ts';
import { changed, difference } from './settled.ts';

const PATH = 'docs/adr/adr-0007-maps.md';
const decided = (text: string) =>
  changed(
    text,
    (spec, key) =>
      decideItem(spec, key, { outcome: 'decided', answer: 'Mapbox', reason: 'x', by: '@ana', on: '2026-11-22' }),
    PATH,
  );
const recordOf = (text: string) =>
  specOf(text, { path: PATH }).items.find((item): item is Decision => item.kind === 'decision');

describe('a record in another language', () => {
  const others = LANGUAGES.filter(({ labels }) => labels !== undefined);

  it('says what was decided below its own heading, in its own words', () => {
    for (const { families, labels, statuses } of others) {
      const [decision = ''] = wordsOf(families.decisions);
      const [status = ''] = wordsOf(labels);
      const [open = ''] = wordsOf(statuses.open);
      const text = `# Maps\n\n**${status}:** ${open}\n\n## ${decision}\n\nTBD\n`;
      const after = decided(text);
      const added = difference(text, after)
        .filter((line) => line.startsWith('+'))
        .join('\n');
      assert.doesNotMatch(added, /Decision\b.*Outcome|Chosen|because|Accepted|Decided on/, added);
      assert.deepEqual(
        [recordOf(after)?.status, recordOf(after)?.outcome?.text.startsWith('Mapbox')],
        ['decided', true],
        after,
      );
    }
  });

  it('gets headings in its own words', () => {
    for (const language of others) {
      const [options = ''] = wordsOf(language.families.options);
      const [decision = ''] = wordsOf(language.families.decisions);
      const withOptions = `---\nstatus: proposed\ndate:\n---\n# Maps\n\n## ${options}\n\n- Mapbox\n- Google\n`;
      const after = decided(withOptions);
      const own = labelsIn(language);
      assert.ok(
        after.endsWith(`\n- Google\n\n## ${own.get('Decision')}\n\nMapbox; ${own.get('Because')}: x. (@ana)\n`),
        after,
      );
      assert.equal(recordOf(after)?.status, 'decided');
      const bare = `# Maps\n\n## ${decision}\n\nTBD\n`;
      const optional = changed(bare, (spec, key) => addOption(spec, key, 'OSM'), PATH);
      assert.ok(optional.includes(`## ${own.get('Options')}\n\n- OSM\n\n## ${decision}`), optional);
      assert.deepEqual(
        recordOf(optional)?.options.map(({ title }) => title.text),
        ['OSM'],
        optional,
      );
    }
  });

  it('keeps the words of its form where it has them', () => {
    const text = '# Karten\n\nStatus: proposed\n\n## Kontext\n\nText.\n\n## Entscheidung\n\nTBD\n';
    assert.deepEqual(difference(text, decided(text)), [
      '- Status: proposed',
      '+ Status: accepted (@ana, 2026-11-22)',
      '- TBD',
      '+ Mapbox; Begründung: x.',
    ]);
  });

  it('has one empty line before what is added at its end, in English too', () => {
    const text = '---\nstatus: proposed\ndate:\n---\n# Maps\n\n## Considered Options\n\n- Mapbox\n- Google\n';
    assert.ok(
      decided(text).includes('- Google\n\n## Decision Outcome\n\nChosen option: "Mapbox", because x.'),
      decided(text),
    );
  });
});
