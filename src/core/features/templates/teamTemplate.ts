import { frontMatterOf, frontMatterValue } from '../../markdown/frontMatter.ts';
import type { Message } from '../../model/message.ts';
import type { Range } from '../../text/range.ts';
import { createTextDocument, lineSpan, rangeOf } from '../../text/textDocument.ts';
import { say } from '../pieces.ts';
import type { FeatureSentence } from '../sentences.ts';
import type { Template } from './template.ts';

/** Where a team keeps its templates, below the root of its files. */
export const TEAM_TEMPLATES_FOLDER = '.tandem/templates';

/** Why a template of a team cannot be used, and where that stands in its file. */
export interface TemplateProblem {
  readonly message: Message;
  readonly range: Range;
}

export type TeamTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: TemplateProblem };

const LONGEST = 100_000;
const SIDES: ReadonlySet<string> = new Set(['pm', 'engineering', 'shared', 'none']);
const PLACES: ReadonlySet<string> = new Set(['cursor', 'end', 'file']);

/**
 * Reads a template that a team has written: front matter with `name` and, if they like, `description`, `side` and `where`;
 * below it the text, with placeholders as {@link Template} has them. `fileName` is that of its file.
 */
export function readTeamTemplate(fileName: string, text: string): TeamTemplate {
  const document = createTextDocument('', 0, text);
  const frontMatter = frontMatterOf(document);
  const whole = rangeOf(document, lineSpan(document, 0));
  const broken = (template: FeatureSentence, data: Message['data'] = {}, range = whole): TeamTemplate => ({
    ok: false,
    problem: { message: say(template, data), range },
  });
  if (!frontMatter) {
    return broken('A template starts with front matter between two lines of ---, with at least a name.');
  }
  const entryUnder = (key: string) => {
    const entry = frontMatterValue(frontMatter, key);
    return entry && entry.value.trim() !== ''
      ? { value: entry.value.trim(), range: rangeOf(document, entry.span) }
      : undefined;
  };
  const [name, side, where] = [entryUnder('name'), entryUnder('side'), entryUnder('where')];
  if (!name) {
    return broken('The front matter of a template needs a name.');
  }
  if (side && !SIDES.has(side.value)) {
    return broken('"side" takes pm, engineering, shared or none; not "{value}".', { value: side.value }, side.range);
  }
  if (where && !PLACES.has(where.value)) {
    return broken('"where" takes cursor, end or file; not "{value}".', { value: where.value }, where.range);
  }
  const start = document.lineStarts[frontMatter.lines.end] ?? text.length;
  const body = text.slice(start).replace(/\r\n?/g, '\n').trim();
  if (body === '') {
    return broken('There is no text below the front matter.');
  }
  if (body.length > LONGEST) {
    return broken('This is too long for a template.');
  }
  return {
    ok: true,
    template: {
      id: `team ${fileName.replace(/\.(?:md|markdown)$/i, '').toLowerCase()}`,
      name: name.value,
      description: entryUnder('description')?.value ?? '',
      prefix: '',
      ...(where?.value === 'end' || where?.value === 'file' ? { where: where.value } : {}),
      body: `${side ? withSide(body, side.value) : body}\n`,
    },
  };
}

/** The text with a marker below its first heading, so that it is read on that side wherever it goes. */
function withSide(body: string, side: string): string {
  return body.replace(/^#{1,6} .*$/m, (heading) => `${heading}\n\n<!-- tandem: ${side} -->`);
}
