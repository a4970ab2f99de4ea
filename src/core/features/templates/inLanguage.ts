import { wordsIn } from '../../edits/write/writtenWords.ts';
import type { DecisionStatus, RiskStatus } from '../../model/status.ts';
import { labelsIn } from '../../vocabulary/labelsIn.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Template } from './template.ts';

/** What is read as an item wherever it stands; the others are documents of their own, or the words of a team. */
const WRITTEN: ReadonlySet<Template['id']> = new Set<Template['id']>([
  'brief',
  'decision',
  'risk',
  'estimate',
  'evidence',
  'scope-change',
]);

const HEADING = /^(#+ )([^:[]+)(.*)$/;
const BULLET = /^ *- \*\*([^*]+):\*\*/;
const OPTION = /^(Option)( [A-Z])$/;

/**
 * A template with its headings, labels and states in `language`, so that they are read there as in English. What is to be
 * filled in stays as it is; a line whose label that language lacks is left out. English, and whole documents, stay.
 */
export function inLanguage(template: Template, language: Language): Template {
  const labels = labelsIn(language);
  if (labels.size === 0 || !WRITTEN.has(template.id)) {
    return template;
  }
  const lines = template.body.split('\n').flatMap((line) => {
    const label = BULLET.exec(line)?.[1];
    if (label !== undefined) {
      const [, option = label, letter = ''] = OPTION.exec(label) ?? [];
      const own = labels.get(option);
      return own === undefined ? [] : line.replace(label, () => own + letter);
    }
    return line.startsWith('| ') && !line.includes('[')
      ? line.replace(/[^|]+/g, (cell) => ` ${labels.get(cell.trim()) ?? cell.trim()} `)
      : line.replace(HEADING, (_, marks, words, rest) => marks + (labels.get(words) ?? words) + rest);
  });
  return { ...template, body: markupIn(lines.join('\n'), language) };
}

/** States to choose from, and reasons, in `language`. */
export function markupIn(markup: string, language: Language): string {
  const words = wordsIn(language);
  return words === undefined
    ? markup
    : markup
        .replace(/\[!([^\]]*)\]/g, (_, states: string) => {
          const own = states.split(' / ').map((state) => words.statuses[state as DecisionStatus | RiskStatus] ?? state);
          return `[!${own.join(' / ')}]`;
        })
        .replaceAll('], because [', () => `]; ${words.labels.reason}: [`);
}
