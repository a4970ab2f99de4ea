import type { Block, ListItem } from '../../markdown/blocks.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import { fieldsOfBlocks, fieldsOfProse } from '../../markdown/fields.ts';
import { type Outline, type Section, sectionAtLine } from '../../markdown/outline.ts';
import { plainText } from '../../markdown/plainText.ts';
import { memoised } from '../../memo.ts';
import type { Estimate, Option, Part } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import { countWhile } from '../../text/countWhile.ts';
import type { Span } from '../../text/range.ts';
import { spanAt } from '../../text/spanAt.ts';
import { offsetAt, rangeOf } from '../../text/textDocument.ts';

/** What a spec says of an option besides its title. */
export interface OptionNotes {
  /** What its author calls it: "Option A"; undefined where it has no such name. */
  readonly label: string | undefined;
  /** What speaks for and against it, each with its author's label where there is one. Empty where nothing is said. */
  readonly tradeoffs: readonly { readonly label: string | undefined; readonly text: Part }[];
  /** The estimates that are given with it. */
  readonly estimates: readonly Estimate[];
}

/** Gathers what is said of an option: in its own bullet, or under a heading of its name. */
export function optionNotes(spec: Spec, option: Option): OptionNotes {
  const { document } = spec;
  const { start } = option.title.range;
  const at = offsetAt(document, start);
  const section = sectionAtLine(spec.outline, start.line);
  const bullet = bulletAt(section.blocks, at);
  const own = bullet ? fieldsOfBlocks(bullet.blocks).filter(({ name }) => name === 'tradeoffs') : [];
  const listed = own.flatMap(({ label, value }) =>
    saysNothing(value.text) ? [] : [{ label, text: partOf(spec, value) }],
  );
  const said = listed.length > 0 ? listed : underItsName(spec, option);
  const single =
    option.tradeoffs && option.tradeoffs.text !== option.title.text
      ? [{ label: undefined, text: option.tradeoffs }]
      : [];
  return {
    label: labelOf(bullet, at),
    tradeoffs: said.length > 0 ? said : single,
    estimates: bullet ? estimatesIn(spec, bullet.span) : [],
  };
}

function labelOf(bullet: ListItem | undefined, at: number): string | undefined {
  const first = bullet?.blocks[0];
  const label = first?.kind === 'paragraph' ? fieldsOfProse(first.prose)[0] : undefined;
  return label && label.labelSpan.end <= at ? label.label : undefined;
}

/** The bullets under another heading that is called like the option. */
function underItsName(spec: Spec, option: Option): OptionNotes['tradeoffs'] {
  const name = option.title.text.toLowerCase();
  const section = sectionsByName(spec.outline)
    .get(name)
    ?.find(({ lines }) => lines.start !== option.title.range.start.line);
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) => {
          const first = item.blocks[0];
          return first?.kind === 'paragraph' && !saysNothing(first.prose.text)
            ? [{ label: undefined, text: partOf(spec, first.prose) }]
            : [];
        })
      : [],
  );
}

/** The sections with a heading, by what they are called in lower case; of each name the first two, as one may be the option. */
const sectionsByName = memoised(({ sections }: Outline): ReadonlyMap<string, readonly Section[]> => {
  const found = new Map<string, Section[]>();
  for (const section of sections) {
    const name = section.title.toLowerCase();
    const known = found.get(name) ?? [];
    if (section.heading && known.length < 2) {
      found.set(name, [...known, section]);
    }
  }
  return found;
});

/** The innermost bullet around `at` whose own words hold it. */
function bulletAt(blocks: readonly Block[], at: number): ListItem | undefined {
  const block = spanAt(blocks, at);
  const item = block?.kind === 'list' ? spanAt(block.items, at) : undefined;
  const nested = block?.kind === 'quote' ? block.blocks : item?.blocks;
  return (nested && bulletAt(nested, at)) ?? item;
}

const estimatesByPlace = memoised((spec: Spec) =>
  spec.items
    .filter((item) => item.kind === 'estimate')
    .map((estimate, index) => ({ estimate, index, at: offsetAt(spec.document, estimate.amount.range.start) }))
    .sort((a, b) => a.at - b.at),
);

/** The estimates with their amounts in `span`, in the order of the document. */
function estimatesIn(spec: Spec, { start, end }: Span): Estimate[] {
  const all = estimatesByPlace(spec);
  const from = countWhile(all, ({ at }) => at < start);
  const to = countWhile(all, ({ at }) => at < end);
  const found = all.slice(from, to).sort((a, b) => a.index - b.index);
  return found.map(({ estimate }) => estimate);
}

function partOf({ document }: Spec, { text, span }: { readonly text: string; readonly span: Span }): Part {
  return { text: plainText(text), range: rangeOf(document, span) };
}
