import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('decisions behind a label', () => {
  it('are decided where their reason or the alternatives stand beside them', () => {
    const text =
      '# Research\n\n## 1. Where answers are kept\n\n**Decision**: On the device.\n\n**Rationale**: It works offline.\n\n**Alternatives considered**: On the server.\n';
    const [item, ...others] = itemsOfKind('decision', text, 'specs/answers/research.md');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.reason?.text, item?.options[0]?.title.text, item?.range.start.line],
      ['On the device.', 'decided', 'It works offline.', 'On the server.', 4],
    );
  });

  it('are read from bullets, one for each label', () => {
    const text =
      '## Maps\n\n- **Decision**: The free map\n- **Rationale**: It is enough\n- **Decision**: Two languages\n- **Rationale**: They asked\n';
    assert.deepEqual(summary(text), ['decision decided: The free map', 'decision decided: Two languages']);
  });

  it('are the choice of folders in a plan', () => {
    assert.deepEqual(summary('## Project Structure\n\n**Structure Decision**: One package, as it is small.\n'), [
      'decision decided: One package, as it is small.',
    ]);
  });

  it('are told of in other languages too, with or without accents', () => {
    for (const [decision, why] of [
      ['Decisão', 'Por quê'],
      ['Decisión', 'Por qué'],
      ['Decision', 'Por que'],
      ['Entscheidung', 'Warum'],
      ['Décision', 'Pourquoi'],
      ['Decyzja', 'Dlaczego'],
      ['Решение', 'Почему'],
      ['决定', '为什么'],
    ] as const) {
      const bullets = `## Maps\n\n- **${decision}**: A map.\n- **${why}**: It is there.\n`;
      const [item, ...others] = itemsOfKind('decision', bullets);
      assert.deepEqual([item?.status, item?.title.text, others.length], ['decided', 'A map.', 0], decision);
      assert.equal(item?.reason?.text ?? 'It is there.', 'It is there.', decision);
      assert.equal(summary(`## Maps\n\n**${decision}:** We keep the map of the town.\n`).length, 1, decision);
    }
  });

  it('are none where a bracket says that nothing is taken yet', () => {
    for (const label of [
      'Decision (pending)',
      'Decision (to be confirmed)',
      'Entscheidung (offen)',
      'Decisão (pendente)',
    ]) {
      assert.deepEqual(summary(`## Maps\n\n**${label}:** The map of the town or a new one.\n`), [], label);
    }
  });

  it('are open while there is only "TBD", and about what their heading says', () => {
    assert.deepEqual(summary('# Maps\n\n## Which map\n\n**Decision**: TBD\n'), ['decision open: Which map']);
  });

  it('are decided without a reason where they say in words what holds', () => {
    assert.deepEqual(summary('## Beds\n\n**Design Decision**: Beds are as long as a board.\n'), [
      'decision decided: Beds are as long as a board.',
    ]);
    assert.deepEqual(summary('## Steps\n\n4. Decision: dig or not, by the weather\n'), []);
  });

  it('are none without a reason, among alternatives, and below a heading that is one already', () => {
    assert.deepEqual(summary('## Log\n\n**Decision**: sent\n'), []);
    assert.deepEqual(summary('## Alternatives\n\n**Decision**: no\n\n**Rationale**: dear\n'), []);
    assert.deepEqual(summary('## Decisions\n\n### Use one page\n\n**Decision**: one\n\n**Rationale**: short\n'), [
      'decision decided: Use one page',
    ]);
  });
});
