import assert from 'node:assert/strict';
import { itemsOf, itemsOfKind, summary } from '../../support/reading.ts';

const risks = (text: string) =>
  itemsOfKind('risk', text).map(({ title, status, mitigation, likelihood, impact }) => [
    title.text,
    status,
    mitigation?.text,
    likelihood?.level,
    impact?.level,
  ]);

describe('risks', () => {
  it('are answered by what reduces them, or by what we keep', () => {
    assert.deepEqual(
      summary(
        '## Risks\n\n- Guests may hold every bed. A limit for each of them reduces this.\n- Prices may rise; we keep a second baker warm\n- Mail reduces sleep\n',
      ),
      [
        'risk mitigated: Guests may hold every bed.',
        'risk mitigated: Prices may rise; we keep a second baker warm',
        'risk open: Mail reduces sleep',
      ],
    );
  });

  it('are rows of tables, whatever the order of the columns', () => {
    const text =
      '## Risks\n\n| Impact | Mitigation | Risk | Probability |\n|--|--|--|--|\n| 🔴 High | Ask early | Hosts say no | 2/5 |\n| M | | Rain | possible |\n| | | | |\n';
    assert.deepEqual(risks(text), [
      ['Hosts say no', 'mitigated', 'Ask early', 'medium', 'high'],
      ['Rain', 'open', undefined, 'medium', 'medium'],
    ]);
  });

  it('are rows with nothing but a name, but not the sub-headings of a table', () => {
    const text = '| Risk | Impact | Mitigation |\n|--|--|--|\n| **Weather** | | |\n| Rain | | |\n';
    assert.deepEqual(summary(text), ['risk open: Rain']);
  });

  it('are rows of a risk table under any heading', () => {
    assert.deepEqual(summary('## Planning\n\n| Risk | Mitigation |\n|--|--|\n| Rain | Tents |\n'), [
      'risk mitigated: Rain',
    ]);
  });

  it('are bullets with an arrow, a label, a nested bullet, a next bullet or a sentence that says what is done', () => {
    const forms = [
      '- [Rain] → Mitigation: tents',
      '- **Rain** -> tents',
      '- **Rain**: it rains.\n  - *Mitigation*: tents',
      '- Rain.\n- *Mitigation*: tents',
      '- Rain spoils it. We will put up tents.',
      '- **Risk: Rain** - often. **Mitigation:** tents',
      '**Risk:** Rain\n\n**Mitigation:** tents',
      '### Rain\n\n#### Mitigation\n\nTents.',
      '**Primary Risk:** Rain\n\n**Mitigation:**\n\n- Tents\n\n**Rollback Plan:**\n\n- Stay in',
      '- **Risk**: Rain\n- **Mitigations**:\n  - tents',
      'Risk: Rain.\n\nMitigation:\n\n* Tents',
      '- **R1: Rain**\n  - **Likelihood:** High\n  - **Mitigation:** tents',
    ];
    for (const form of forms) {
      const found = itemsOfKind('risk', `## Risks and Mitigations\n\n${form}\n`);
      assert.equal(found.length, 1, form);
      assert.equal(found[0]?.status, 'mitigated', form);
    }
  });

  it('are open while the mitigation is a placeholder', () => {
    for (const empty of ['TBD', 'None', '[what is done about it]', '']) {
      assert.deepEqual(risks(`## Risk: Rain\n\n- **Likelihood:** low\n- **Mitigation:** ${empty}\n`), [
        ['Rain', 'open', undefined, 'low', undefined],
      ]);
    }
  });

  it('are soft where no form asks for a mitigation', () => {
    const soft = (text: string) => itemsOfKind('risk', text).map((item) => item.soft);
    assert.deepEqual(soft('## Drawbacks\n\n- It rains\n'), [true]);
    assert.deepEqual(soft('## Risks\n\nIt rains. Tents leak.\n'), [true]);
    assert.deepEqual(soft('## Risks\n\nOne crash makes, per hour:\n\n- 5 restarts\n'), [true]);
    assert.deepEqual(soft('## Risks\n\n- It rains\n'), [false]);
    assert.deepEqual(soft('| Risk | Mitigation |\n|--|--|\n| Rain | |\n'), [false]);
  });

  it('are not boxes to tick', () => {
    assert.deepEqual(summary('## Risk Assessment\n\n- [x] Rollback is possible\n'), []);
  });

  it('follow a status of their own', () => {
    const text =
      '| Risk | Mitigation | Status | Owner |\n|--|--|--|--|\n| Rain | | Accepted | Bo |\n| Sun | Hats | Open | |\n';
    assert.deepEqual(
      risks(text).map(([title, status]) => [title, status]),
      [
        ['Rain', 'accepted'],
        ['Sun', 'open'],
      ],
    );
  });

  it('are not levels, mitigations, dependencies or plans to roll back', () => {
    const text =
      '## Risks\n\n- **Risk**: Low\n\n### Dependencies\n\n- The map\n\n### Rollback Plan\n\n- Turn it off\n\n## Risk\n\nNone.\n';
    assert.deepEqual(summary(text), []);
  });

  it('are read from the drawbacks of a proposal and the bad consequences of a record', () => {
    assert.deepEqual(summary('# Drawbacks\n\nIt is one more thing to learn.\n'), [
      'risk open: It is one more thing to learn.',
    ]);
    assert.deepEqual(summary('## Consequences\n\n**Negative:**\n\n- Slower\n'), ['risk open: Slower']);
  });

  it('are called by what stands before the arrow', () => {
    assert.deepEqual(
      risks('## Risks\n\n- [Rain spoils it] → rent tents\n- **Sun** -> hats\n').map(([title, , mitigation]) => [
        title,
        mitigation,
      ]),
      [
        ['Rain spoils it', 'rent tents'],
        ['Sun', 'hats'],
      ],
    );
  });

  it('are mitigated by what prose tells to do or to accept', () => {
    const status = (words: string) => itemsOfKind('risk', `## Risks\n\n- ${words}\n`)[0]?.status;
    for (const words of [
      'The free tier may end — set an alert',
      'Rain may come; in most cases this is not a problem',
      'Slow start (accepted trade-off for the price)',
      'It may rain. Guests can still come inside.',
    ]) {
      assert.equal(status(words), 'mitigated', words);
    }
    for (const words of [
      'The free tier may end — nobody knows when',
      'We cannot know when it rains.',
      'We will have to carry the tents.',
      'The old way is used rather than falling back to the new one.',
      'The function `f() -> T` is slow.',
    ]) {
      assert.equal(status(words), 'open', words);
    }
    for (const words of [
      "Two ways confuse people. We'll address this by a page of help.",
      'It is guarded by a gate.',
      'Tents leak. Pin the seams with tape.',
      'It may rain.\n  - **Recommendation:** Rent tents',
      'It may rain. Users can disable the alarm.',
    ]) {
      assert.equal(status(words), 'mitigated', words);
    }
  });

  it('go on over paragraphs that only say more of them', () => {
    assert.deepEqual(
      risks(
        '## Drawbacks\n\nTents are dear.\n\nHowever, all tents are.\n\nTo reduce this, we rent.\n\nThe lawn suffers.\n',
      ).map(([title, status]) => [title, status]),
      [
        ['Tents are dear.', 'mitigated'],
        ['The lawn suffers.', 'open'],
      ],
    );
    assert.deepEqual(summary('## Failure modes\n\n- The pump stops\n- Detection: It is silent\n- Testing: By hand\n'), [
      'risk open: The pump stops',
    ]);
  });

  it('are mitigated by the list below a heading of its own', () => {
    assert.deepEqual(summary('## Risks\n\n- Rain\n\n## Mitigations\n\n- Tents\n'), ['risk mitigated: Rain']);
    assert.deepEqual(summary('## Risks\n\n- Rain\n\n### Mitigation strategies\n\n- Tents\n'), ['risk mitigated: Rain']);
    assert.deepEqual(summary('## Risks\n\n- Rain\n\n## Plan\n\n- Tents\n'), ['risk open: Rain']);
  });

  it('are read once where a label below the heading tells of the same', () => {
    assert.deepEqual(
      summary('## Risk 2: The key is lost\n\n- **Risk**: The shed stays shut\n- **Mitigation**: A second key\n'),
      ['risk mitigated: The key is lost'],
    );
  });

  it('are told by a sentence with the list that spells it out', () => {
    assert.deepEqual(
      summary(
        '## Risks\n\nPeople who depend on one of these tools have to bring a newer one:\n\n- Spade 8 or later\n- Rake 9 or later\n\nMitigation:\n\n- We lend tools.\n',
      ),
      ['risk mitigated: People who depend on one of these tools have to bring a newer one:'],
    );
    assert.deepEqual(
      summary(
        '## Security\n\n### Threats\n\n**Threat 2: The key is lost**\n\n- **Risk**: The shed stays shut\n- **Note**: rare\n',
      ),
      ['risk open: The shed stays shut'],
    );
    assert.deepEqual(
      summary('## Risks\n\nThere are two downsides to the beds as they are planned:\n\n- Mud\n- Slugs\n'),
      ['risk open: Mud', 'risk open: Slugs'],
    );
    assert.deepEqual(summary('## Risks\n\nThe main risk is rain.\n\nFor hosts:\n\n- Mud\n'), [
      'risk open: The main risk is rain.',
      'risk open: Mud',
    ]);
  });

  it('are none where a sentence says so, and no advice of a template', () => {
    for (const words of [
      'There are no risks in this change.',
      'We do not expect any risk here.',
      'No real drawbacks are known.',
      'The move has very little risk.',
      'No interesting, non-obvious ones.',
      'We have not observed any further failures.',
      '- Risks: Identify potential challenges and mitigation plans (e.g., "delays")',
      '- **Risk**: Low – one file',
      '- **Risk**: Medium complexity, but well known',
      '**Dependency: the map** - it must be there',
    ]) {
      assert.deepEqual(summary(`## Risks\n\n${words}\n`), [], words);
    }
    assert.equal(summary('## Risks\n\nThere are no risks, but guests may leave.\n').length, 1);
  });

  it('are alerts that name one', () => {
    const text =
      '## Rollout\n\n> [!CAUTION]\n> **Risk:** drafts may be lost. **Mitigation:** export.\n\n> [!WARNING]\n> Legacy mode only.\n\n## Risks\n\n> [!WARNING]\n>\n> Rolling back loses drafts.\n';
    assert.deepEqual(summary(text), ['risk mitigated: drafts may be lost.', 'risk open: Rolling back loses drafts.']);
  });

  it('are read from a RAID table by its type column', () => {
    const text =
      '| ID | Type | Description | Owner |\n|--|--|--|--|\n| 1 | Risk | Rain | Bo |\n| 2 | Assumption | Sun in May | |\n| 3 | Issue | Mud | |\n| 4 | Decision | Tents | |\n';
    assert.deepEqual(summary(text), ['risk open: Rain', 'assumption: Sun in May', 'decision decided: Tents']);
  });

  it('are the same however the lines end, at whatever length a sentence counts as one', () => {
    for (const words of ['Seeds rot in the rain', 'Seeds rot in the rains', 'Seeds rot in heavy rain']) {
      const text = `# S\n\n## Risks\n\n${words}\nwhen it is cold\n- They freeze\n- They drown\n`;
      const titles = (source: string) => itemsOf(source).map(({ title }) => title.text.replace(/\s+/g, ' '));
      assert.deepEqual(titles(text.replaceAll('\n', '\r\n')), titles(text));
    }
  });
});
