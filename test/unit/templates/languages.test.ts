import assert from 'node:assert/strict';
import { askForEstimate } from '../../../src/core/edits/askForEstimate.ts';
import { insertAssumptions } from '../../../src/core/edits/insertAssumptions.ts';
import { proposeAlternative } from '../../../src/core/edits/proposeAlternative.ts';
import { missingAssumptionKinds } from '../../../src/core/features/assumptionKinds.ts';
import { insertionFor } from '../../../src/core/features/templates/insertionFor.ts';
import type { TemplateId } from '../../../src/core/features/templates/template.ts';
import { templateById } from '../../../src/core/features/templates/templates.ts';
import type { Decision, Item } from '../../../src/core/model/item.ts';
import { ENGLISH } from '../../../src/core/vocabulary/english.ts';
import { labelsIn } from '../../../src/core/vocabulary/labelsIn.ts';
import { type Language, templateLabelsOf, wordsOf } from '../../../src/core/vocabulary/language.ts';
import { LANGUAGES } from '../../../src/core/vocabulary/languages.ts';
import { insertSnippet } from '../../support/insertSnippet.ts';
import { itemOf, specOf } from '../../support/specOf.ts';
import { applyInsertion } from './insertInto.ts';

/** What tells a reader where the language of a document is not its own: its title. */
function nameOf(language: Language): string {
  return language === ENGLISH ? 'English' : (labelsIn(language).get('Decider') ?? '');
}

/** A document in `language`, as its headings tell, with room at its end. */
function documentIn({ families, sides }: Language): string {
  const [goal = ''] = wordsOf(sides.strong.pm);
  const [assumptions = ''] = wordsOf(families.assumptions);
  return `# X\n\n## ${goal}\n\nText.\n\n## ${assumptions}\n\n- Text\n\n`;
}

/** The document with a template at its end, and every placeholder filled in. */
function inserted(language: Language, template: TemplateId): { readonly text: string; readonly filled: string } {
  const { document, outline } = specOf(documentIn(language));
  const end = { line: document.lineStarts.length - 1, character: 0 };
  const insertion = insertionFor({ document, outline }, end, templateById(template), { me: '@ana' });
  const text = applyInsertion(document, insertion);
  const filled = text
    .replaceAll('[lowest]-[highest] [person-days / weeks / story points]', '3-5 days')
    .replaceAll('[range and unit]', '3-5 days')
    .replace(/\[!?@[^\]\n]*\]/g, '@bo')
    .replace(/\[(?:YYYY-MM-DD|today)\]/g, '2026-12-01')
    .replace(/\[[^\]\n]*\]/g, 'Maps for two');
  return { text, filled };
}

/** What Tandem reads of an item, besides its words. */
function readingOf(item: Item): unknown {
  const { kind } = item;
  switch (kind) {
    case 'decision': {
      const { due, form, options, owners, recommendation, stakes, status } = item;
      const said = [options.every(({ tradeoffs }) => tradeoffs), owners[0]?.name, recommendation, stakes, due];
      return [kind, form, status, options.length, said.map(Boolean)];
    }
    case 'risk':
      return [kind, item.status, [item.mitigation, item.likelihood, item.impact, item.owners[0]].map(Boolean)];
    case 'estimate':
      return [kind, item.owners[0]?.name, item.assumptions.length, Boolean(item.confidence)];
    case 'evidence':
      return [kind, Boolean(item.source)];
    case 'scope-change':
      return [kind, [item.timelineImpact, item.qualityImpact, item.recommendation].map(Boolean)];
    default:
      return kind;
  }
}

/** Labels in bold, words of headings and of table headers, that are English and not also of the language. */
function foreignWords(text: string, language: Language): string[] {
  const own = new Set([...labelsIn(language).values()]);
  const labels = [...text.matchAll(/\*\*([^*:]+):\*\*|^#+ ([^:\n]+):/gm)].map(([, bold, heading]) => bold ?? heading);
  return labels.flatMap((label) => {
    const words = label?.replace(/ [A-Z]$/, '') ?? '';
    return own.has(words) ? [] : words;
  });
}

describe('what is inserted into a document in another language', () => {
  const others = LANGUAGES.filter((language) => language !== ENGLISH);

  it('knows a word for each label in each language', () => {
    for (const language of others) {
      const all = templateLabelsOf(language);
      assert.equal(all.length, 24, nameOf(language));
      assert.ok(all.every(({ english, own }) => english !== '' && own !== ''));
    }
  });

  for (const template of ['brief', 'decision', 'risk', 'estimate', 'evidence', 'scope-change'] as const) {
    it(`is written in that language, and read as it is in English: ${template}`, () => {
      const added = (language: Language) => {
        const known = specOf(documentIn(language)).items.length;
        return specOf(inserted(language, template).filled).items.slice(known).map(readingOf);
      };
      for (const language of others) {
        const { text } = inserted(language, template);
        assert.deepEqual(foreignWords(text, language), [], text);
        assert.deepEqual(added(language), added(ENGLISH), inserted(language, template).filled);
      }
    });
  }

  it('is an alternative that is one more option of a decision', () => {
    for (const language of others) {
      const { filled } = inserted(language, 'decision');
      const spec = specOf(filled);
      const decision = itemOf(spec, 'decision');
      const edit = proposeAlternative(spec, decision.title.range.start, { me: '@tomasz' });
      assert.ok(edit.ok);
      const after = insertSnippet(spec.document, edit.value);
      assert.deepEqual(foreignWords(after, language), [], after);
      const now = specOf(after.replace(/\[[^\]\n]*\]/g, 'Sketch maps'));
      const { options }: Decision = itemOf(now, 'decision');
      assert.deepEqual([options.length, options[2]?.title.text], [3, 'Sketch maps'], after);
      assert.equal(options[2]?.tradeoffs?.text, 'Sketch maps');
    }
  });

  it('is room for an estimate, on the side of engineering and with the engineer', () => {
    for (const language of others) {
      const spec = specOf(documentIn(language));
      const edit = askForEstimate(spec, { what: 'Maps', engineer: '@tomasz' });
      const after = insertSnippet(spec.document, edit).replace(/\[lowest\].*/, '3-5 days');
      assert.deepEqual(foreignWords(after, language), [], after);
      const now = specOf(after);
      const estimate = itemOf(now, 'estimate');
      assert.deepEqual(
        estimate.owners.map(({ name }) => name),
        ['@tomasz'],
      );
      const section = now.outline.sections.findLast(({ lines }) => lines.start <= estimate.range.start.line);
      assert.equal(now.sides[section?.index ?? 0]?.side, 'engineering', after);
    }
  });

  it('is what an estimate rests on, and each kind counts once it is said', () => {
    for (const language of others) {
      const effort = labelsIn(language).get('Effort');
      const spec = specOf(`${documentIn(language)}## X\n\n- **${effort}:** 3-5 days\n`);
      const edit = insertAssumptions(spec, itemOf(spec, 'estimate').key);
      assert.ok(edit.ok);
      const after = insertSnippet(spec.document, edit.value);
      assert.deepEqual(foreignWords(after, language), [], after);
      const now = specOf(after.replace(/\[[^\]\n]*\]/g, 'xyz'));
      const { assumptions } = itemOf(now, 'estimate');
      assert.equal(assumptions.length, 5, after);
      assert.deepEqual(missingAssumptionKinds(assumptions.map(({ text }) => text)), [], nameOf(language));
    }
  });

  it('stays in English where the document is, and where it is a document of its own', () => {
    const [, german] = LANGUAGES;
    assert.ok(german);
    assert.match(inserted(ENGLISH, 'risk').text, /\*\*Likelihood:\*\*/);
    assert.match(inserted(german, 'spec').text, /### Success metric/);
    assert.match(inserted(german, 'risk').text, /## Risiko: .*\n\n- \*\*Wahrscheinlichkeit:\*\* /);
  });

  it('goes into the list that is there, with the states of that language', () => {
    const text = '# X\n\n## Ziele\n\nText.\n\n## Risiken\n\n- Schnee\n  - Status: offen\n';
    const { document, outline } = specOf(text);
    const insertion = insertionFor({ document, outline }, { line: 3, character: 0 }, templateById('risk'));
    assert.equal(
      applyInsertion(document, insertion),
      `${text}- [if this happens, then that follows]\n  - Status: Offen\n`,
    );
  });
});
