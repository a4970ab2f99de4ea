import { joinPieces, type Translate } from '../pieces.ts';
import { changeSentence, formerPath, missingScopeChange } from './changeWords.ts';
import type { SpecDiff } from './specChange.ts';

/** What changed, as Markdown for a pull request: a heading for each spec, a bullet for each change. Empty where nothing did. */
export function diffMarkdown(diffs: readonly SpecDiff[], translate: Translate): string {
  return diffs
    .map(({ path, oldPath, changes, scopeChangeMissing }) => {
      const was = oldPath === undefined ? '' : ` (${escaped(joinPieces([formerPath(oldPath)], translate))})`;
      const bullets = changes.map((change) => `- ${escaped(translate(changeSentence(change, translate)))}\n`);
      const note = scopeChangeMissing ? `\n> ${translate(missingScopeChange())}\n` : '';
      return `### ${escaped(path)}${was}\n\n${bullets.join('')}${note}`;
    })
    .join('\n');
}

/** Words of a document as Markdown that shows them as they are, on one line, and mentions nobody. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u200B');
}
