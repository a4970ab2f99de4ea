import {
  changeSentence,
  changeSign,
  formatMessage,
  formerPath,
  type Message,
  missingScopeChange,
  type SpecDiff,
} from '../core/index.ts';
import { counted, plain, type Style } from './style.ts';

/** What changed, for people at a terminal: a spec, then a line for each of its changes. */
export function diffText(diffs: readonly SpecDiff[], style: Style): string {
  const parts = diffs.map(({ path, oldPath, changes, scopeChangeMissing }) => {
    const was = oldPath === undefined ? '' : ` ${style.faint(`(${english(formerPath(oldPath))})`)}`;
    const lines = changes.map(
      (change) => `  ${changeSign(change)} ${plain(english(changeSentence(change, english)))}\n`,
    );
    const note = scopeChangeMissing ? `  ${style.overdue(`! ${english(missingScopeChange())}`)}\n` : '';
    return `${style.strong(path)}${was}\n${lines.join('')}${note}\n`;
  });
  const changes = diffs.reduce((sum, diff) => sum + diff.changes.length, 0);
  return `${parts.join('')}${changes === 0 ? 'No spec says anything else than before.' : `${counted(changes, 'change')} in ${counted(diffs.length, 'spec')}`}\n`;
}

function english({ template, data }: Message): string {
  return formatMessage(template, data);
}
