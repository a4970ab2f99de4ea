import { saysNothing } from '../../markdown/emptiness.ts';
import { lineBreakOf, lineSpan, lineText } from '../../text/textDocument.ts';
import { statusText } from './inFields.ts';
import { type EntrySource, insertion, type TextChange } from './source.ts';

interface FrontMatterChange {
  readonly key: 'status' | 'date' | 'by' | 'owner' | 'due';
  readonly textChange: TextChange;
}

const LINE = /^([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+|$)/;
const KEYS: ReadonlyMap<string, FrontMatterChange['key']> = new Map([
  ['status', 'status'],
  ['date', 'date'],
  ['last-updated', 'date'],
  ['decision-makers', 'by'],
  ['deciders', 'by'],
  ['owner', 'owner'],
  ['due', 'due'],
]);

/** Status, date and people in the front matter, where their lines stand. A record that names its
 * people there gets its date there too. */
export function frontMatterChanges(source: EntrySource): FrontMatterChange[] {
  const { change, document } = source;
  const end = endOfFrontMatter(source);
  const wanted: Readonly<Record<FrontMatterChange['key'], string | undefined>> = {
    status:
      change.status === undefined ? undefined : statusText(source).replace(/^\p{L}+/u, (word) => word.toLowerCase()),
    date: change.on,
    by: change.owner ?? change.by,
    owner: change.owner,
    due: change.due,
  };
  const changes: FrontMatterChange[] = [];
  let hasDate = false;
  let namesPeople = false;
  let statusLine = -1;
  for (let line = 1; line < end; line += 1) {
    const text = lineText(document, line);
    const found = LINE.exec(text);
    const name = found?.[1]?.toLowerCase() ?? '';
    const key = KEYS.get(name);
    namesPeople ||= /^(?:decision-makers|deciders|consulted|informed)$/.test(name);
    if (!found || key === undefined) {
      continue;
    }
    hasDate ||= key === 'date';
    statusLine = key === 'status' ? line : statusLine;
    const value = wanted[key];
    const isFirst = !changes.some((one) => one.key === key);
    if (value !== undefined && isFirst && mayWrite(source, key, text, found[0], line)) {
      changes.push({
        key: key === 'by' && change.owner !== undefined ? 'owner' : key,
        textChange: valueChange(source, line, found[0], value),
      });
    }
  }
  if (statusLine > 0 && namesPeople && !hasDate && change.on !== undefined && change.status !== undefined) {
    const at = lineSpan(document, statusLine).end;
    changes.push({ key: 'date', textChange: insertion(at, `${lineBreakOf(document)}date: ${change.on}`) });
  }
  return changes;
}

/** Names that stand there stay: of people only what is empty or a placeholder is written over. */
function mayWrite({ change, document }: EntrySource, key: string, text: string, lead: string, line: number): boolean {
  const value = text.slice(lead.length);
  const goesOn = /^[ \t]+\S|^[ \t]*-[ \t]/.test(lineText(document, line + 1));
  return (
    key !== 'by' ||
    (change.owner !== undefined && !goesOn) ||
    ((value.trim() === '' || saysNothing(value.replace(/[[\]{}"']/g, ''))) && !goesOn)
  );
}

function valueChange({ document }: EntrySource, line: number, lead: string, value: string): TextChange {
  const span = lineSpan(document, line);
  const written = document.text.slice(span.start + lead.length, span.end);
  const comment = /\s+#.*$/.exec(written)?.[0] ?? /\s*$/.exec(written)?.[0] ?? '';
  const quote = /^(["'])/.exec(written)?.[1] ?? (/^[@`&*!|>%#]|: |\s#|^[[{]/.test(value) ? '"' : '');
  const space = /\s$/.test(lead) ? '' : ' ';
  const inner = quote === '"' ? value.replace(/["\\]/g, '\\$&') : quote === "'" ? value.replaceAll("'", "''") : value;
  return {
    span: { start: span.start + lead.length, end: span.end - comment.length },
    text: `${space}${quote}${inner}${quote}`,
  };
}

/** The line of the closing `---`; 0 without front matter. */
function endOfFrontMatter({ document }: EntrySource): number {
  if (lineText(document, 0).trimEnd() !== '---') {
    return 0;
  }
  for (let line = 1; line < document.lineStarts.length; line += 1) {
    if (/^(?:---|\.\.\.)\s*$/.test(lineText(document, line))) {
      return line;
    }
  }
  return 0;
}
