import assert from 'node:assert/strict';
import { idAt, targetOfItem, usesOfTarget } from '../../../src/core/features/navigation/idPlaces.ts';
import { documentSymbols, workspaceSymbols } from '../../../src/core/features/navigation/itemSymbols.ts';
import { renameId } from '../../../src/core/features/navigation/renameId.ts';
import { sideRegions } from '../../../src/core/features/navigation/sideRegions.ts';
import { type TrackerLinks, textLinks } from '../../../src/core/features/navigation/textLinks.ts';
import type { Spec } from '../../../src/core/model/spec.ts';
import { lineText, positionAt, spanOf } from '../../../src/core/text/textDocument.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { indexedFileOf } from '../../../src/core/workspace/indexedFile.ts';
import { createSpecIndex } from '../../../src/core/workspace/specIndex.ts';
import { specOf } from '../../support/specOf.ts';

const LOG = `## Decisions

| ID | Decision | Status |
| --- | --- | --- |
| D-1 | Sell soup | Open |
| D-2 | Sell bread, as D-1 says | Open |
`;
const PLAN = '# Plan\n\n## Goal\n\nSoup for all (D-1).\n';
const NOTES = '# Notes\n\n## Risks\n\n- It fails if D-1 fails, or D-9\n';

function workspaceOf(texts: Readonly<Record<string, string>>) {
  const specs = Object.entries(texts).map(([path, text]) => specOf(text, { path }));
  const index = createSpecIndex();
  for (const spec of specs) {
    index.set(indexedFileOf(spec, undefined));
  }
  return { specs, index, references: index.references };
}
const usual = workspaceOf({ 'specs/log.md': LOG, 'specs/plan.md': PLAN, 'specs/notes.md': NOTES });

function specIn(specs: readonly Spec[], path: string): Spec {
  const found = specs.find((spec) => spec.path === path);
  assert.ok(found, path);
  return found;
}
const at = (spec: Spec, words: string, inside = 1) =>
  positionAt(spec.document, spec.document.text.indexOf(words) + inside);

describe('an id in the text', () => {
  const plan = specIn(usual.specs, 'specs/plan.md');

  it('leads to what it stands for, and from there to all who speak of it', () => {
    const found = idAt(plan, at(plan, 'D-1'), usual.references);
    assert.equal(found?.target?.title, 'Sell soup');
    assert.match(found.target.uri, /log\.md$/);
    const log = specIn(usual.specs, 'specs/log.md');
    assert.deepEqual(idAt(log, at(log, 'D-1'), usual.references)?.target?.range, found.target.range);
    const uses = usesOfTarget(found.target, usual.references).map(
      ({ uri, range }) => `${uri.split('/').at(-1)}:${range.start.line}`,
    );
    assert.deepEqual(uses.sort(), ['log.md:5', 'notes.md:4', 'plan.md:4']);
    const key = log.items.find(({ id }) => id?.text === 'D-1')?.key ?? '';
    assert.deepEqual(targetOfItem(log, key)?.range, found.target.range);
  });

  it('is nothing elsewhere, so that others may answer', () => {
    assert.equal(idAt(plan, at(plan, 'Goal'), usual.references), undefined);
  });
});

describe('renaming an id', () => {
  function rename(texts: Readonly<Record<string, string>>, newId: string, path = 'specs/log.md', words = 'D-1') {
    const { specs, references } = workspaceOf(texts);
    const spec = specIn(specs, path);
    const target = idAt(spec, at(spec, words), references)?.target;
    assert.ok(target);
    const result = renameId(target, newId, specs, references);
    return result.ok
      ? Object.fromEntries(
          result.value.map(({ uri, edits }) => {
            const changed = specs.find(({ document }) => document.uri === uri);
            return [uri.split('/').at(-1), applyEdits(changed?.document.text ?? '', edits)];
          }),
        )
      : result.reason;
  }
  const texts = { 'specs/log.md': LOG, 'specs/plan.md': PLAN, 'specs/notes.md': NOTES };

  it('changes it in every file that speaks of it, and nothing else', () => {
    assert.deepEqual(rename(texts, 'D-12'), {
      'log.md': LOG.replaceAll('D-1', 'D-12'),
      'plan.md': PLAN.replace('D-1', 'D-12'),
      'notes.md': NOTES.replace('D-1', 'D-12'),
    });
    assert.deepEqual(rename(texts, 'D-12', 'specs/plan.md'), rename(texts, 'D-12'));
    assert.deepEqual(rename(texts, 'D-1'), {});
  });

  it('leaves alone what has the same id elsewhere', () => {
    const far = { ...texts, 'other/log.md': LOG, 'other/plan.md': PLAN };
    assert.deepEqual(Object.keys(rename(far, 'D-12')).sort(), ['log.md', 'notes.md', 'plan.md']);
  });

  it('is refused where the new one is taken, spoken of, or none', () => {
    assert.equal(rename(texts, 'D-2'), 'unsuitable');
    assert.equal(rename(texts, 'D-9'), 'unsuitable');
    assert.equal(rename(texts, 'soup'), 'unsuitable');
    assert.equal(rename(texts, 'D-3, D-4'), 'unsuitable');
    const twice = { 'specs/log.md': `${LOG}| D-1 | Sell tea | Open |\n` };
    assert.equal(rename(twice, 'D-5'), 'ambiguous');
  });
});

describe('symbols', () => {
  it('are the items of all specs by id and title, found by letters in their order', () => {
    const names = (query: string) => workspaceSymbols(usual.index.files(), query).map(({ name }) => name);
    assert.deepEqual(names(''), ['D-1 Sell soup', 'D-2 Sell bread, as D-1 says', 'It fails if D-1 fails, or D-9']);
    assert.deepEqual(names('bread 2'), []);
    assert.deepEqual(names('D-2 BR'), ['D-2 Sell bread, as D-1 says']);
    const log = specIn(usual.specs, 'specs/log.md');
    assert.equal(documentSymbols({ ...log, uri: log.document.uri }).length, 2);
  });
});

describe('links in the text', () => {
  const TEXT = `# Plan

## Goal

See SOUP-12, #34 and D-1; not [SOUP-1](x), \`SOUP-2\`, [a](b#5), UTF-8, https://x/SOUP-3 or a#6.
`;
  const { specs, references } = workspaceOf({ 'specs/log.md': LOG, 'specs/plan.md': TEXT });
  const plan = specIn(specs, 'specs/plan.md');
  const linksWith = (trackers: TrackerLinks) =>
    textLinks(plan, references, trackers).map(({ range, target }) => {
      const { start, end } = spanOf(plan.document, range);
      return `${plan.document.text.slice(start, end)} ${'url' in target ? target.url : target.uri.split('/').at(-1)}`;
    });

  it('lead from ids to what they stand for, and from keys to their tracker', () => {
    assert.deepEqual(linksWith({}), ['D-1 log.md']);
    assert.deepEqual(linksWith({ SOUP: 'https://t.example/{key}', '#': 'https://c.example/{number}' }), [
      'D-1 log.md',
      'SOUP-12 https://t.example/SOUP-12',
      '#34 https://c.example/34',
    ]);
    assert.deepEqual(linksWith({ '*': 'https://t.example/{number}?k={key}' }), [
      'D-1 log.md',
      'SOUP-12 https://t.example/12?k=SOUP-12',
      'UTF-8 https://t.example/8?k=UTF-8',
    ]);
  });

  it('lead to pages of the web only', () => {
    for (const template of [
      'command:{key}',
      'javascript:alert({number})',
      'file:///{key}',
      'https://a b/{key}',
      '{key}',
    ]) {
      assert.deepEqual(linksWith({ SOUP: template }), ['D-1 log.md'], template);
    }
  });
});

describe('the sections of a side', () => {
  it('are those under which all of it stands', () => {
    const spec = specOf(
      '# PRD\n\n## Goal\n\nSoup.\n\n## Technical design\n\n### Components\n\nPots.\n\n## Risks\n\n- Cold\n',
    );
    assert.deepEqual(
      sideRegions(spec, 'engineering').map((line) => lineText(spec.document, line)),
      ['## Technical design'],
    );
  });
});
