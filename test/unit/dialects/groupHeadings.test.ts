import assert from 'node:assert/strict';
import { isAboutList, isGroup } from '../../../src/core/dialects/groupHeadings.ts';
import { summary } from '../../support/reading.ts';
import { specOf } from '../../support/specOf.ts';

describe('a list whose entries have a heading each', () => {
  it('is told of by a paragraph or two above, which are no entries themselves', () => {
    const lead = 'Three answers are needed before the boats are built.\n\nNone of them holds up the jetty.\n\n';
    const asked = '## 1. Who pays for the jetty?\n\nThe town did so far.\n\n## 2. Oars or sails\n\nBoth are at hand.\n';
    const questions = ['decision open: 1. Who pays for the jetty?', 'decision open: 2. Oars or sails'];
    assert.deepEqual(summary(`# Open questions\n\n${lead}${asked}`), questions);
    assert.deepEqual(summary(`# Open questions\n\nWho rows?\n\n${asked}`), ['decision open: Who rows?', ...questions]);
    const taken = '## 2 May: oars\n\nDecision: we row.\n\n## 3 May: rope\n\nDecision: hemp.\n';
    assert.deepEqual(summary(`# Decision log\n\nWhat was decided, in order of days.\n\n${taken}`), [
      'decision decided: 2 May: oars',
      'decision decided: 3 May: rope',
    ]);
  });

  it('is told of by a paragraph above headings that group them', () => {
    const text = '## Town\n\n- Who pays for the jetty?\n\n## Boats\n\n- Oars or sails?\n';
    assert.deepEqual(summary(`# Open questions\n\nUnresolved on purpose, until somebody answers.\n\n${text}`), [
      'decision open: Who pays for the jetty?',
      'decision open: Oars or sails?',
    ]);
  });

  it('may stand below paragraphs that are entries, where there are many or no other headings', () => {
    const paragraphs = 'Guests may fall in.\n\nThe rope may tear.\n\nThe tide may turn.\n\n';
    assert.equal(summary(`## Drawbacks\n\n${paragraphs}### The town may say no\n\nIt did before.\n`).length, 4);
    assert.equal(summary('## Risks\n\nGuests may fall in.\n').length, 1);
  });

  it('may be grouped by headings of many words, where it is numbered through', () => {
    const text =
      '## Blocking, before anybody builds a boat\n\n### 1. Oars or sails\n\nBoth are at hand.\n\n### 2. Rope\n\nHemp.\n';
    assert.deepEqual(summary(`# Open questions\n\n${text}\n## Later\n\n### 3. Colour\n\nAny.\n`), [
      'decision open: 1. Oars or sails',
      'decision open: 2. Rope',
      'decision open: 3. Colour',
    ]);
  });

  it('has the same labels below each, alone on their lines or not', () => {
    const told = (name: string) =>
      `### ${name}\n**Definition:**\n\nOne of all.\n\n**Used for:**\n- The board\n- The town\n\n`;
    const text = `## Primary KPIs\n\n${told('Guests per boat')}${told('Boats per day')}`;
    assert.deepEqual(summary(text), ['metric: Guests per boat', 'metric: Boats per day']);
    const levels = (name: string) => `### ${name}\n\n**High:**\n- The ${name} may sink\n\n`;
    assert.deepEqual(summary(`## Risks\n\n${levels('boat')}${levels('jetty')}`), [
      'risk open: The boat may sink',
      'risk open: The jetty may sink',
    ]);
  });

  it('has a title of what it is about, in other languages too', () => {
    const entries = '## Oars\n\nMade of ash.\n\n## Rope\n\nMade of hemp.\n';
    for (const title of ['Decision log — boats', 'Registro de decisões — boats', 'Offene Fragen: boats']) {
      assert.equal(summary(`# ${title}\n\n${entries}`).length, 2, title);
    }
    assert.deepEqual(summary(`# Final decision: we row\n\n${entries}`), []);
    const risks = '## Risks\n\n- The rope may tear\n';
    assert.equal(summary(`# Acceptance criteria: boats\n\n${risks}`).length, 1);
    assert.deepEqual(summary(`## Decisions locked in this round\n\n${entries.replaceAll('##', '###')}`), [
      'decision decided: Oars',
      'decision decided: Rope',
    ]);
  });

  it('does not hold what tells how it is kept', () => {
    const rows = '| ID | Decision | Status |\n|--|--|--|\n| D-1 | We row | approved |\n';
    const text = `# Decision log\n\n${rows}\n## How to update this log\n\nAdd a row.\n`;
    assert.deepEqual(summary(text), ['decision decided: We row']);
    const outline = specOf('# Open questions\n\n## How to keep boats dry\n\nOr wet.\n').outline;
    assert.deepEqual(outline.sections.map(isAboutList), [false, false, false]);
  });

  it('may say of each entry the same things in bullets, under labels of its own', () => {
    const text =
      '## 1. Length of the rope\n\n- **Contradiction:** ten feet, or twelve\n- **Trial:** measure it\n\n' +
      '## 2. Where the oars lie\n\n- **Contradiction:** in the shed, or in the boat\n- **Trial:** look\n';
    assert.deepEqual(summary(`# Open questions — boats and oars\n\n${text}`), [
      'decision open: 1. Length of the rope',
      'decision open: 2. Where the oars lie',
    ]);
    const { sections } = specOf('# S\n\n## Open questions\n\n### For guests\n\n- Who rows?\n').outline;
    assert.deepEqual(sections.slice(3).map(isGroup), [true]);
  });
});

describe('places for what is still to be decided', () => {
  it('are called by what waits for it', () => {
    for (const heading of ['Blocking decisions', 'Remaining decisions', 'Decisions to take']) {
      const text = `## ${heading}\n\nThey change what is built.\n\n### Q-01 — Oars\n\nOf ash?\n\n### Q-02 — Rope\n\nOf hemp?\n`;
      assert.deepEqual(summary(text), ['decision open: Oars', 'decision open: Rope'], heading);
    }
  });

  it('are a whole document, called by its subject', () => {
    for (const title of ['Open questions — boats', 'Open Questions: boats', 'Open questions – boats and oars']) {
      assert.deepEqual(summary(`# ${title}\n\n## Who rows\n\nNobody said.\n`), ['decision open: Who rows'], title);
    }
    assert.deepEqual(summary('# Risk assessment — boats\n\n## Method\n\nWe asked the town.\n'), []);
  });
});

describe('questions put to somebody', () => {
  it('are open, however they are put', () => {
    for (const heading of [
      'Clarification questions for the client / team',
      'Questions to clarify',
      'Clarifying questions for the town',
    ]) {
      const text = `## ${heading}\n\nThey hold nobody up.\n\n1. Confirm who rows.\n2. Confirm the colour of the boats.\n`;
      assert.deepEqual(summary(text), [
        'decision open: Confirm who rows.',
        'decision open: Confirm the colour of the boats.',
      ]);
    }
  });
});

describe('a name with a number that opens an entry', () => {
  const titlesIn = (bullets: string[]) =>
    specOf(`# S\n\n## Open questions\n\n${bullets.map((one) => `- ${one}\n`).join('')}`).items.map(
      ({ id, title }) => `${id?.text ?? ''}|${title.text}`,
    );

  it('is its id where it is known for one, or set apart', () => {
    assert.deepEqual(titlesIn(['Q1 Who rows?', 'FR-2 Does it float?', 'BOAT3: which one?', '**Oar4** – of ash?']), [
      'Q1|Who rows?',
      'FR-2|Does it float?',
      'BOAT3|which one?',
      'Oar4|of ash?',
    ]);
  });

  it('is a word of it otherwise', () => {
    assert.deepEqual(titlesIn(['OAuth2 or keys of our own?', 'IPv6 on the jetty?']), [
      '|OAuth2 or keys of our own?',
      '|IPv6 on the jetty?',
    ]);
  });
});

describe('a language without its own letters', () => {
  it('is read as it is with them', () => {
    const text =
      '# PRD\n\n## Riesgos\n\n| Riesgo | Mitigacion |\n|--|--|\n| Se rompe | Cuerda |\n\n## Criteres de succes\n\n- 20 bateaux par jour\n\n## Hypotheses\n\n- Boats sell\n';
    assert.deepEqual(summary(text), ['risk mitigated: Se rompe', 'metric: 20 bateaux par jour']);
  });

  it('is read as people write German where they lack them', () => {
    for (const heading of ['Gegenmaßnahme', 'Gegenmassnahme', 'Massnahmen', 'Maßnahme']) {
      const text = `# Risiken\n\n| Risiko | Wirkung | ${heading} |\n|--|--|--|\n| Boot leckt | Gast nass | Teer |\n`;
      assert.deepEqual(summary(text), ['risk mitigated: Boot leckt'], heading);
    }
  });
});
