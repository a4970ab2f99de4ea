import assert from 'node:assert/strict';
import { type DigestFile, digestOf } from '../../../../src/core/features/digest/digestOf.ts';
import { digestPage, entryName, undatedEntries } from '../../../../src/core/features/digest/digestPage.ts';
import { renderedBare } from '../../../support/pages.ts';
import { specOf } from '../../../support/specOf.ts';

function fileOf(text: string, before?: string): DigestFile {
  const { document, items, state } = specOf(text);
  return { uri: document.uri, items, state, before: before === undefined ? undefined : specOf(before).items };
}

function digestIn(...files: readonly DigestFile[]) {
  return digestOf(files, { since: '2027-01-01', today: '2027-01-20' });
}

const titles = (entries: readonly { readonly item: { readonly title: { readonly text: string } } }[]) =>
  entries.map(({ item }) => item.title.text);

const decisions = (...rows: readonly string[]) =>
  `# Spec\n\n## Decisions\n\n| Decision | Decider | Date | Due | Status |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

describe('a digest', () => {
  it('goes by the dates in the text before all else', () => {
    const text = decisions(
      'In time | @a | 2027-01-05 | | Decided',
      'Too early | @a | 2026-12-31 | | Decided',
      'Some time | @a | | | Decided',
    );
    const digest = digestIn(fileOf(text));
    assert.deepEqual(titles(digest.decided), ['In time']);
    assert.equal(digest.decidedSometime, 1);
    assert.deepEqual(titles(digestIn(fileOf(text, '# Spec\n')).decided), ['In time', 'Some time']);
    assert.deepEqual(titles(digestIn(fileOf(text, text)).decided), ['In time']);
  });

  it('tells of what is overdue, and of what comes next', () => {
    const digest = digestIn(
      fileOf(
        decisions(
          'Late | @a | | 2027-01-19 | Open',
          'Today | @a | | 2027-01-20 | Open',
          'Soon | @a | | 2027-02-03 | Open',
          'Far | @a | | 2027-03-01 | Open',
        ),
      ),
    );
    assert.deepEqual(titles(digest.overdue), ['Late']);
    assert.deepEqual(titles(digest.next), ['Today', 'Soon']);
    const far = digestIn(fileOf(decisions('Far | @a | | 2027-03-01 | Open')));
    assert.deepEqual(titles(far.next), ['Far']);
  });

  it('leaves open items of specs that are over alone', () => {
    const over = decisions('Late | @a | | 2027-01-19 | Open').replace(
      '# Spec\n',
      '# Spec\n\n**Status:** Implemented\n',
    );
    const digest = digestIn(fileOf(over));
    assert.deepEqual([digest.overdue, digest.next, digest.waiting], [[], [], []]);
  });

  it('puts first what holds something up', () => {
    const text =
      '# Spec\n\n## Decision: one\n\n- **Decider:** @a\n\n## Decision: two\n\n- **Decider:** @a\n- **Blocks:** the pilot\n';
    assert.deepEqual(titles(digestIn(fileOf(text)).waiting), ['two', 'one']);
  });

  it('tells risks that are new, and those that nothing is done about', () => {
    const risks = (rows: string) => `# Spec\n\n## Risks\n\n| Risk | Mitigation |\n| --- | --- |\n${rows}`;
    const old = '| Known and met | A wall |\n| Known only | |\n';
    const digest = digestIn(fileOf(risks(`${old}| New and met | A net |\n`), risks(old)));
    assert.deepEqual(titles(digest.risks), ['Known only', 'New and met']);
    assert.deepEqual(
      digest.risks.map(({ isNew }) => isNew),
      [false, true],
    );
  });
});

describe('a digest as a page', () => {
  it('takes days from elsewhere where the text has none, and says where nobody knows', () => {
    const digest = digestIn(
      fileOf(
        decisions(
          'Late | @a | | 2027-01-19 | Open',
          'Later | | | 2027-01-18 | Open',
          'Dated | @a | 2026-11-01 | 2027-01-17 | Open',
        ),
      ),
    );
    const undated = undatedEntries(digest);
    assert.deepEqual(titles(undated), ['Later', 'Late']);
    const [later] = undated;
    const page = renderedBare(digestPage(digest, new Map(later ? [[entryName(later), '2026-12-24']] : [])));
    assert.match(page, /- Late · overdue since 2027-01-19 · waits on @a · opening date unknown\n/);
    assert.match(
      page,
      /- Later · overdue since 2027-01-18 · waits for somebody to take it on · open since 2026-12-24\n/,
    );
    assert.match(page, /- Dated · .* · open since 2026-11-01\n/);
  });

  it('says that there is nothing to tell', () => {
    const page = renderedBare(digestPage(digestIn(), new Map()));
    for (const words of ['Nothing is overdue.', 'Nothing else carries a date.', 'Every open risk is met']) {
      assert.ok(page.includes(words), page);
    }
  });

  it('stays short', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `Number ${index} | @a | | 2027-01-19 | Open`);
    assert.match(renderedBare(digestPage(digestIn(fileOf(decisions(...rows))), new Map())), /And 30 more\./);
  });
});
