import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/projectFiles.ts';

/** The languages that Tandem speaks besides English. */
const LANGUAGES = ['de', 'es', 'fr', 'ja'] as const;

type Texts = Readonly<Record<string, string>>;

function textsIn(path: string): Texts {
  return JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as Texts;
}

/** What has to stay as it is: places for data, icons, commands, links, code and severities, which tell one rule from another, too. */
function marksIn(text: string): string[] {
  return [
    ...text.matchAll(
      /\{\w+\}|\$\([\w-]+\)|\]\((?:command:|https?:)[^)]*\)|`[^`]*`|"(?:off|hint|information|warning|error)"/g,
    ),
  ]
    .map(([mark]) => mark)
    .sort();
}

for (const language of LANGUAGES) {
  describe(`The words in ${language}`, () => {
    for (const [english, other] of [
      ['media/l10n/bundle.l10n.json', `media/l10n/bundle.l10n.${language}.json`],
      ['package.nls.json', `package.nls.${language}.json`],
    ] as const) {
      it(`are complete, and nothing else: ${other}`, () => {
        assert.ok(existsSync(join(projectRoot, other)), other);
        const [from, to] = [textsIn(english), textsIn(other)];
        assert.deepEqual(
          Object.keys(from).filter((key) => !to[key]?.trim()),
          [],
        );
        assert.deepEqual(
          Object.keys(to).filter((key) => !(key in from)),
          [],
        );
      });

      it(`hold every place for data once, and every icon, link and code: ${other}`, () => {
        const [from, to] = [textsIn(english), textsIn(other)];
        const wrong = Object.entries(to).filter(
          ([key, text]) => JSON.stringify(marksIn(text)) !== JSON.stringify(marksIn(from[key] ?? '')),
        );
        assert.deepEqual(wrong, []);
      });
    }

    it('say who has read them', () => {
      const readme = readFileSync(join(projectRoot, 'media/l10n/README.md'), 'utf8');
      assert.match(readme, new RegExp(`\\| \`${language}\` \\|`));
    });
  });
}
