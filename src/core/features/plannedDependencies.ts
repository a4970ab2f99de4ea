import { paragraphs, tables } from '../dialects/walk.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import type { Section } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import type { Planned } from './planned.ts';
import { planner } from './planner.ts';
import { toldIn } from './toldIn.ts';

const DEPENDENCIES: ReadonlySet<string> = new Set(
  'dependencies|external dependencies|internal dependencies|team dependencies|cross-team dependencies|dependencies and blockers|dependencies & blockers|upstream dependencies|key dependencies'.split(
    '|',
  ),
);
const DEPENDENCY_LABEL = /^(?:(?:external |internal |team |key )?dependenc(?:y|ies)(?: \d+)?|depends on|blocked by)$/i;

// "US-3, US-4": what else is built, and no plan of its own.
const IDS = /\b[A-Z]+(?:-[A-Z\d]+)+\b/g;
const SAYS_MORE = /\p{L}{2}/u;

/** What a product spec waits for: bullets, rows, paragraphs and sub-headings under "Dependencies", and labels. A package in code is no plan. */
export function dependenciesIn(spec: Spec): Planned[] {
  const { outline } = spec;
  const planned = planner(spec, 'dependency');
  const add = (section: Section, words: Span, whole: Span): Planned[] => {
    const text = spec.document.text.slice(words.start, words.end);
    return saysNothing(text) || /^[\s*_]*`/.test(text) || !SAYS_MORE.test(text.replace(IDS, ''))
      ? []
      : [planned(section, words, words, whole)];
  };
  const isPlace = ({ words }: Section) => DEPENDENCIES.has(words.text);
  const told = outline.sections.flatMap((section) => {
    const { heading, parent, blocks } = section;
    const isTold = heading && !heading.bold && blocks[0]?.kind === 'paragraph';
    const own =
      isTold && parent && isPlace(parent) && !isPlace(section) ? add(parent, heading.prose.span, heading.span) : [];
    const below = isPlace(section)
      ? toldIn(section).flatMap(({ words, whole }) => add(section, words.span, whole))
      : [];
    return [...own, ...below];
  });
  const rows = tables(outline).flatMap(({ table, section }) =>
    isPlace(section)
      ? table.rows.flatMap(({ cells, span }) => {
          const cell = cells.find(({ prose }) => !saysNothing(prose.text));
          return cell ? add(section, cell.prose.span, span) : [];
        })
      : [],
  );
  const labels = paragraphs(outline).flatMap(({ paragraph, item, section }) =>
    isPlace(section)
      ? []
      : fieldsOfProse(paragraph.prose, item)
          .filter(({ label, value }) => DEPENDENCY_LABEL.test(label) && value.text !== '')
          .flatMap(({ value, labelSpan }) =>
            add(section, value.span, item?.span ?? { start: labelSpan.start, end: value.span.end }),
          ),
  );
  return [...told, ...rows, ...labels];
}
