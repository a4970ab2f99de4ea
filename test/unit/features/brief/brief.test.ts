import assert from 'node:assert/strict';
import { statementsOf } from '../../../../src/core/dialects/statements/statementsOf.ts';
import { briefOf } from '../../../../src/core/features/brief/briefOf.ts';
import type { PageLine } from '../../../../src/core/features/page/page.ts';
import { PAGE_FORMATS, type PageFormat } from '../../../../src/core/features/page/renderPage.ts';
import { formatMessage } from '../../../../src/core/model/message.ts';
import type { Spec } from '../../../../src/core/model/spec.ts';
import { spanOf } from '../../../../src/core/text/textDocument.ts';
import { rendered, renderedBare } from '../../../support/pages.ts';
import { filesUnder, readProjectFile } from '../../../support/projectFiles.ts';
import { specOf } from '../../../support/specOf.ts';

const ENDINGS: Readonly<Record<PageFormat, string>> = { markdown: 'md', html: 'html', text: 'txt', slack: 'slack.txt' };

function briefIn(spec: Spec, format: PageFormat = 'markdown'): string {
  return rendered(briefOf(spec, { today: '2027-01-01' }), format);
}

function briefWithoutPlaces(text: string): string {
  return renderedBare(briefOf(specOf(text), { today: '2027-01-01' }));
}

describe('the briefs of the example specs', () => {
  const examples = filesUnder('examples', /\.md$/).filter(({ path }) => path !== 'examples/README.md');
  for (const { path, text } of examples) {
    for (const format of path.endsWith('spec.md') ? PAGE_FORMATS : (['markdown'] as const)) {
      const name = path.replace('examples/', '').replaceAll('/', '-').replace(/\.md$/, '');
      const golden = `test/fixtures/briefs/${name}.${ENDINGS[format]}`;
      it(`${path} is as in ${golden}`, () => {
        assert.equal(briefIn(specOf(text, { path: path.replace('examples/', '') }), format), readProjectFile(golden));
      });
    }

    it(`${path}: every line that tells something has its words in its source`, () => {
      const spec = specOf(text, { path: path.replace('examples/', '') });
      const page = briefOf(spec, { today: '2027-01-01' });
      const lines = [...page.lead, ...page.parts.flatMap((part) => [part.heading, ...part.lines])].flatMap(withBelow);
      assert.ok(lines.length > 0);
      for (const { source, tone, words } of lines) {
        assert.equal(source !== undefined, tone === 'told', formatMessage(words.template, words.data));
        if (source) {
          const { start, end } = spanOf(spec.document, source.range);
          assert.ok(end > start && end <= text.length, formatMessage(words.template, words.data));
        }
      }
    });
  }
});

function withBelow(line: PageLine): PageLine[] {
  return [line, ...line.lines.flatMap(withBelow)];
}

describe('a brief', () => {
  it('says of an estimate what must hold for it, in words', () => {
    const brief = briefWithoutPlaces(
      "## Estimates\n\n| Work | Estimate | Confidence | Assumptions |\n| --- | --- | --- | --- |\n| Import | 3-5 weeks | Low | The vendor's API is ready by 1 March. |\n",
    );
    assert.match(
      brief,
      /- Import: 3 to 5 weeks, if the vendor's API is ready by 1 March\n {2}- This is a rough figure/,
    );
  });

  it('says what is missing, and fills nothing in', () => {
    const brief = briefWithoutPlaces('# Spec\n\n## Decision needed: which of two\n\n- **Decider:** [@who decides]\n');
    for (const words of [
      'The goal is not written down.',
      'No risk is written down.',
      'No estimate is written down.',
      'it is not written who decides and by when',
    ]) {
      assert.ok(brief.includes(words), `${words} in ${brief}`);
    }
    assert.ok(!brief.includes('who decides]'), brief);
  });

  it('takes the decision that is needed first to the top', () => {
    const decision = (name: string, due: string) =>
      `## Decision: ${name}\n\n- **Status:** open\n- **Due:** ${due}\n- **Option A:** one\n- **Option B:** two\n\n`;
    const brief = briefWithoutPlaces(`# Spec\n\n${decision('later', '2027-03-01')}${decision('sooner', '2027-02-01')}`);
    assert.ok(brief.indexOf('sooner') < brief.indexOf('later'), brief);
  });

  it('tells what was decided, with the words behind the status', () => {
    const brief = briefWithoutPlaces(
      '## Decisions\n\n| Decision | Status |\n| --- | --- |\n| Which colour? | Decided: green |\n| Which font? | Decided |\n',
    );
    assert.match(brief, /- Which colour\? green\n- Which font\?\n/);
    assert.match(brief, /No decision is open in this spec/);
  });

  it('names what waits, and by its author’s label', () => {
    const brief = briefWithoutPlaces(
      '## Decision: where to keep it\n\n- **Status:** open\n- **Blocks:** the pilot in Porto\n- **Option A:** here\n- **Option B:** there\n',
    );
    assert.match(brief, /\*\*Blocks:\*\* the pilot in Porto/);
  });

  it('fits on a page however much a spec holds', () => {
    const risks = Array.from({ length: 40 }, (_, index) => `- Risk number ${index}\n`).join('');
    const brief = briefWithoutPlaces(`# Spec\n\n## Risks\n\n${risks}`);
    assert.match(brief, /And 32 more\./);
  });

  it('has a goal for every goal of a spec, where they are few', () => {
    const spec = specOf('# Spec\n\n## Goals\n\n- Fewer calls.\n- Happier hosts.\n');
    assert.equal(statementsOf(spec).length, 2);
    assert.match(briefIn(spec), /Fewer calls\..*\n.*Happier hosts\./);
  });
});
