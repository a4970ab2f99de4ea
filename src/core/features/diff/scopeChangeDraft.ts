import type { Range } from '../../text/range.ts';
import type { Translate } from '../pieces.ts';
import { isSectionFor } from '../templates/findList.ts';
import { insertAtCursor } from '../templates/insertAtCursor.ts';
import type { InsertionInput } from '../templates/insertionFor.ts';
import { LIST_FORMS } from '../templates/listForms.ts';
import type { Writing } from '../templates/markup.ts';
import { templateById } from '../templates/templates.ts';
import { changeSentence } from './changeWords.ts';
import type { SpecChange } from './specChange.ts';

/** What speaks for a later date, and what for a different quality: facts for those who have to answer. */
const TIMELINE: ReadonlySet<SpecChange['subject']> = new Set(['estimate', 'phase']);
const QUALITY: ReadonlySet<SpecChange['subject']> = new Set(['metric', 'risk', 'constraint', 'assumption']);

/**
 * A scope change to be finished by people, as a snippet and the place for it: below the other scope changes of the spec, else at its
 * end. It says what changed; what that does to date and quality is left open, with the facts beside the questions, and so is the
 * recommendation. Undefined where no change is one of scope.
 */
export function scopeChangeDraft(
  spec: InsertionInput,
  changes: readonly SpecChange[],
  translate: Translate,
  writing: Writing = {},
): { readonly range: Range; readonly snippet: string } | undefined {
  const scope = changes.filter(({ isScope }) => isScope);
  if (scope.length === 0) {
    return undefined;
  }
  const told = (which: readonly SpecChange[]): string =>
    which.map((change) => tidy(translate(changeSentence(change, translate)))).join('; ');
  const facts = (subjects: ReadonlySet<SpecChange['subject']>): string => {
    const known = told(changes.filter(({ subject, isScope }) => subjects.has(subject) && !isScope));
    return known === '' ? '' : ` (${known})`;
  };
  const template = templateById('scope-change');
  const body = template.body
    .replace('[what was agreed]', () => before(scope) || '[what was agreed]')
    .replace('[what is asked for now]', () => told(scope))
    .replace('[how much longer or shorter]', (words) => `${words}${facts(TIMELINE)}`)
    .replace('[what gets better, worse or untested]', (words) => `${words}${facts(QUALITY)}`);
  return insertAtCursor(spec, lastLineFor(spec), { ...template, body }, writing);
}

/** What was there before, of what changed; of what was added, nothing was. */
function before(scope: readonly SpecChange[]): string {
  return scope
    .flatMap((change) => (change.change === 'removed' ? [change.title] : (change.before ?? [])))
    .map(tidy)
    .join('; ');
}

/** The last line of the section for scope changes, else of the document. */
function lastLineFor({ document, outline }: InsertionInput): number {
  const form = LIST_FORMS.get('scope-change');
  const section = form && outline.sections.findLast((one) => isSectionFor(one, form));
  return (section?.lines.end ?? document.lineStarts.length) - 1;
}

/** Words that fit a line, and hold no brackets: those are what is still to be filled in. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').trim();
}
