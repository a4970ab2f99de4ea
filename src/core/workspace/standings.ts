import { columnsOf } from '../dialects/columns.ts';
import { entryBehind } from '../dialects/itemEntry.ts';
import { listItemsOn, type MayHold, tables } from '../dialects/walk.ts';
import type { Prose } from '../markdown/blocks.ts';
import { ownLines, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import type { Spec } from '../model/spec.ts';
import type { DecisionStatus } from '../model/status.ts';
import { decisionStatusOf } from '../model/statusWords.ts';
import { linesWith } from '../text/linesWith.ts';
import type { Range, Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import { unescaped } from '../text/unescaped.ts';

/** A place that says where the decision stands that a whole file records: in that file, or in a list of records. */
export interface Standing {
  /** The uri of the record, without escapes. */
  readonly file: string;
  /** What the place calls it. */
  readonly title: string;
  readonly status: DecisionStatus;
  /** The status in the author's words. */
  readonly words: string;
  /** The status. */
  readonly range: Range;
}

/** What a file says of itself, where it is a record, and what it says of the records that it lists. */
export function standingsOf(spec: Spec): Standing[] {
  return [...ownStandings(spec).slice(0, 1), ...listed(spec)];
}

/** All places in a record that say where its decision stands, in the order in which they hold: first the front matter. */
export function ownStandings(spec: Spec): Standing[] {
  const { document } = spec;
  const record = spec.verdict.isSpec
    ? itemsOfKind(spec.items, 'decision').find(({ shape }) => shape === 'document')
    : undefined;
  const fields = record ? (entryBehind(spec, record)?.fields ?? []) : [];
  return fields.flatMap(({ name, value }): Standing[] => {
    const words = plainText(value.text.split(/\r?\n/, 1)[0] ?? '').replace(/^["']+|["']+$/g, '');
    const status = record && name === 'status' ? decisionStatusOf(words) : undefined;
    const end = value.span.start + value.text.search(/\r?\n|$/);
    return record && status
      ? [
          {
            file: unescaped(document.uri),
            title: record.title.text,
            status,
            words,
            range: rangeOf(document, { start: value.span.start, end }),
          },
        ]
      : [];
  });
}

// The first link of a row or bullet that leads to a Markdown file beside or below.
const LINK =
  /\[([^\][]{1,200})\]\(<?((?![a-z][a-z+.-]*:|#|\/)[^\s()<>#]{1,300}\.(?:md|markdown))(?:#[^\s()<>]*)?>?(?:\s+"[^"]*")?\)/i;
// "[0007](0007-search.md) - Accepted", "[0007](0007-search.md) (superseded)".
const BEHIND = /^[\s*_]*(?:[-–—:|·]|\()\s*([*_]{0,3}\p{L}[\p{L} ]{2,30})[*_]{0,3}\)?\.?\s*$/u;

const SIGN_OF_LINK = /\.(?:md|markdown)\b/gi;

const LINKS_IN_ROWS = {};
const LINKS_IN_BULLETS = {};

function listed(spec: Spec): Standing[] {
  const { document, outline } = spec;
  // What `look` finds in a section with links, on the lines that hold them.
  const withLinks = (look: (section: Section, mayLink: MayHold) => Standing[]) => (section: Section) => {
    const mayLink = linesWith(document, SIGN_OF_LINK, ownLines(outline, section));
    return mayLink ? look(section, mayLink) : [];
  };
  const standing = (words: Prose, link: RegExpExecArray, status: Span): Standing[] => {
    const said = plainText(document.text.slice(status.start, status.end));
    const known = said.length <= LONGEST_STATUS ? decisionStatusOf(said) : undefined;
    const file = known && resolved(document.uri, link[2] ?? '');
    return known && file && words.text
      ? [{ file, title: plainText(link[1] ?? ''), status: known, words: said, range: rangeOf(document, status) }]
      : [];
  };
  const inRows = withLinks((section, mayLink) =>
    tables({ sections: [section] }).flatMap(({ table }) => {
      const names = mayLink(table.lines) ? columnsOf(table).names : [];
      return names.includes('status')
        ? table.rows.flatMap(({ cells }) => {
            const cell = cells.find(({ prose }) => LINK.test(prose.text));
            const link = cell && LINK.exec(cell.prose.text);
            return cell && link
              ? cells
                  .filter((other, at) => names[at] === 'status' && other !== cell)
                  .flatMap(({ prose }) => standing(cell.prose, link, prose.span))
                  .slice(0, 1)
              : [];
          })
        : [];
    }),
  );
  const inBullets = withLinks((section, mayLink) =>
    listItemsOn({ sections: [section] }, mayLink).flatMap(({ item: { blocks } }) => {
      const prose = blocks[0]?.kind === 'paragraph' ? blocks[0].prose : undefined;
      const link = prose?.text.includes('](') ? LINK.exec(prose.text) : undefined;
      const behind = prose && link ? prose.text.slice(link.index + link[0].length) : '';
      const words = BEHIND.exec(behind)?.[1];
      if (!prose || !link || !words) {
        return [];
      }
      const start = prose.span.end - behind.length + behind.indexOf(words);
      return standing(prose, link, { start, end: start + words.length });
    }),
  );
  return [...lookInto(outline, LINKS_IN_ROWS, inRows), ...lookInto(outline, LINKS_IN_BULLETS, inBullets)];
}

const LONGEST_STATUS = 60;

/** Where a relative link leads; undefined where it climbs out of everything. */
function resolved(uri: string, link: string): string | undefined {
  const folders = unescaped(uri).split('/').slice(0, -1);
  for (const part of unescaped(link).split('/')) {
    if (part === '..') {
      folders.pop();
    } else if (part !== '.') {
      folders.push(part);
    }
  }
  return folders.length > 2 ? folders.join('/') : undefined;
}
