import { dateCommitmentsIn } from '../dialects/dateCommitments.ts';
import { familiesOf } from '../dialects/families.ts';
import { paragraphs, tables } from '../dialects/walk.ts';
import type { ListItem, Prose } from '../markdown/blocks.ts';
import { saysNothing } from '../markdown/emptiness.ts';
import { fieldsOfProse } from '../markdown/fields.ts';
import { headingPath, type Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import { readAmount } from '../model/amount.ts';
import { readDate } from '../model/readDate.ts';
import type { Spec } from '../model/spec.ts';
import type { Span } from '../text/range.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { PlannedKind } from './assumptionKinds.ts';
import type { Planned } from './planned.ts';

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
      : [planned(section, words, whole, words)];
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

const TIMES: ReadonlySet<string> = new Set(
  'timeline|project timeline|timelines|milestones|key milestones|roadmap|schedule|key dates|dates|phases|rollout|rollout plan|rollout timeline|release plan|launch plan|delivery plan|timeline and milestones|milestones and timeline'.split(
    '|',
  ),
);

/** When something is going to be there: what the parts about it say in bullets and paragraphs, and promises anywhere. */
export function timesIn(spec: Spec): Planned[] {
  const { outline } = spec;
  const { nearest } = familiesOf(outline);
  const planned = planner(spec, 'phase');
  const told = outline.sections.flatMap((section) =>
    TIMES.has(section.words.text) && nearest[section.index] !== 'history'
      ? toldIn(section).flatMap(({ words: { span, text }, whole, item }) => {
          const found = item?.checkbox?.state === 'done' ? undefined : (readDate(text) ?? readAmount(text));
          const figure = found && { start: span.start + found.start, end: span.start + found.end };
          return figure ? [planned(section, span, whole, figure)] : [];
        })
      : [],
  );
  const promised = dateCommitmentsIn(outline).map(({ section, span, date }) => planned(section, span, span, date.span));
  return [...told, ...promised];
}

interface Told {
  /** What is said, without what it rests on. */
  readonly words: Prose;
  /** The whole of it. */
  readonly whole: Span;
  readonly item: ListItem | undefined;
}

/** The bullets and paragraphs that stand in a section itself, but for those that lead into a list. */
function toldIn({ blocks }: Section): Told[] {
  return blocks.flatMap((block): Told[] => {
    if (block.kind === 'list') {
      return block.items.flatMap((item) => {
        const [paragraph] = item.blocks;
        return paragraph?.kind === 'paragraph' ? told(paragraph.prose, item.span, item) : [];
      });
    }
    return block.kind === 'paragraph' ? told(block.prose, block.span, undefined) : [];
  });
}

function told(prose: Prose, whole: Span, item: ListItem | undefined): Told[] {
  const rest = fieldsOfProse(prose, item).find(({ name }) => name === 'assumptions');
  const text = prose.text.slice(0, rest && rest.labelSpan.start - prose.span.start).trimEnd();
  const { start } = prose.span;
  return text === '' || /[:：][*_]*$/.test(text)
    ? []
    : [{ words: { text, span: { start, end: start + text.length } }, whole, item }];
}

/** Makes things of one kind that are planned, each with a key by which it is found again: where it stands and what it says. */
function planner({ document }: Spec, kind: PlannedKind) {
  const counts = new Map<string, number>();
  return (section: Section, words: Span, whole: Span, figure: Span): Planned => {
    const text = plainText(document.text.slice(words.start, words.end)).toLowerCase();
    const name = `${kind} ${[...headingPath(section), text].join(' / ')}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      kind,
      key: `${name} ${count}`,
      range: rangeOf(document, whole),
      figure: rangeOf(document, figure),
      assumptions: [],
    };
  };
}
