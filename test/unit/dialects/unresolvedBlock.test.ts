import assert from 'node:assert/strict';
import { itemsOfKind, summary } from '../../support/reading.ts';

describe('unresolved blocks', () => {
  it('are one question over all that stands between opening and end', () => {
    const text =
      '## Goals\n\n<<[UNRESOLVED map-choice @ana ]>>\n\nWhich map do we show?\n\n- old\n- new\n\n<<[/UNRESOLVED]>>\n\nMore.\n';
    const [item, ...others] = itemsOfKind('decision', text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.owners[0]?.name, item?.range.start.line, item?.range.end.line],
      ['Which map do we show?', 'open', '@ana', 2, 9],
    );
  });

  it('are called by their opening where that asks the question', () => {
    assert.deepEqual(summary('<<[UNRESOLVED do guests see the map? ]>>\n\nSome say yes.\n\n<<[/UNRESOLVED]>>\n'), [
      'decision open: do guests see the map?',
    ]);
  });

  it('are read from a fence that holds nothing else', () => {
    const fenced = (inner: string) => `\`\`\`\n${inner}\n\`\`\`\n`;
    assert.deepEqual(summary(fenced('<<[UNRESOLVED]>>\nWhich map?\n<<[/UNRESOLVED]>>')), ['decision open: Which map?']);
    assert.deepEqual(summary(fenced(' <<[UNRESOLVED ask the hosts again]>>\n >Which map?')), [
      'decision open: ask the hosts again',
    ]);
    assert.deepEqual(summary('```\n<<[UNRESOLVED ask the hosts again]>>\nWhich map?\n'), []);
    assert.deepEqual(summary(fenced('echo one\n<<[UNRESOLVED]>>\nWhich map?\n<<[/UNRESOLVED]>>')), []);
  });

  it('are read where the text stands between the brackets by mistake', () => {
    const text = 'Hosts see the map.\n<<[UNRESOLVED @ana]Guests may be\nconfused by it.>> <<[/UNRESOLVED]>>\n';
    const [item] = itemsOfKind('decision', text);
    assert.deepEqual(
      [item?.title.text, item?.status, item?.owners[0]?.name, item?.range.start.line],
      ['Guests may be confused by it.', 'open', '@ana', 1],
    );
  });

  it('are none in a template, and none that never ends', () => {
    for (const text of [
      '```\n<<[UNRESOLVED optional short context or usernames ]>>\nStuff.\n<<[/UNRESOLVED]>>\n```\n',
      '<<[UNRESOLVED beta]>>\n\nFill this out when going to beta.\n\n<<[/UNRESOLVED]>>\n',
      '<<[UNRESOLVED beta]>> Fill out when going to beta. <<[/UNRESOLVED]>>\n',
      '<!--\n<<[UNRESOLVED which map]>>\nx\n<<[/UNRESOLVED]>>\n-->\n',
    ]) {
      assert.deepEqual(summary(text), [], text);
    }
  });
});
