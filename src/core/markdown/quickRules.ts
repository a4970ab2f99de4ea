import type MarkdownIt from 'markdown-it';
import type { StateBlock } from 'markdown-it';
import type { KnownLines } from './blockState.ts';

type Ruler = InstanceType<typeof MarkdownIt>['block']['ruler'];
type BlockRule = ReturnType<Ruler['getRules']>[number];

const ASCII = 128;
const INDENT_OF_CODE = 4;
/** What the line below the head of a table begins with. */
const BELOW_HEAD = tableOf(['|-:'], () => true);
/** The rules whose blocks a line's first character tells, in markdown-it's order, and these characters. */
const OPENING: readonly (readonly [rule: string, signs: string])[] = [
  ['fence', '`~'],
  ['blockquote', '>'],
  ['hr', '*-_'],
  ['list', '*+-0123456789'],
  ['reference', '['],
  ['html_block', '<'],
  ['heading', '#'],
];

/** The chains of rules that are asked whether a line ends the block above it. */
const ENDING: readonly string[] = ['paragraph', 'reference', 'blockquote', 'list'];

/**
 * Has the rules of `ruler` asked only about lines on which they may have something to say: of most lines, which go on with a
 * paragraph or are one, all of them are asked two or three times otherwise. What they find is the same. The ruler's states
 * have to be {@link KnownLines}.
 */
export function askLess(ruler: Ruler): void {
  const rulesOf = ruler.getRules.bind(ruler);
  const ruleOf = (name: string, chain = ''): BlockRule => {
    ruler.enableOnly([name]);
    return rulesOf(chain)[0] ?? never;
  };
  const underlined = ruleOf('lheading');
  const paragraph = ruleOf('paragraph');
  const opening = openingBlock((name) => ruleOf(name));
  const block: BlockRule = (state, line, end, silent) =>
    opening(state, line, end, silent) ||
    ((state as StateBlock & KnownLines).mayBeUnderlined(line) && underlined(state, line, end, silent)) ||
    paragraph(state, line, end, silent);
  const chains = new Map<string, BlockRule[]>([['', [block]]]);
  for (const chain of ENDING) {
    chains.set(chain, [openingBlock((name) => ruleOf(name, chain))]);
  }
  ruler.getRules = (chain) => chains.get(chain) ?? [];
}

const never: BlockRule = () => false;
const NO_RULES: readonly BlockRule[] = [];

/** All rules of a chain as one, less those for paragraphs. */
function openingBlock(ruleOf: (name: string) => BlockRule): BlockRule {
  const table = ruleOf('table');
  const code = ruleOf('code');
  const rules = OPENING.map(([name, signs]) => ({ rule: ruleOf(name), signs }));
  const bySign = tableOf(
    OPENING.map(([, signs]) => signs),
    (sign) => rules.flatMap(({ rule, signs }) => (signs.includes(sign) && rule !== never ? [rule] : [])),
  );
  return (state, line, end, silent) => {
    if (table !== never && signAt(state, line + 1, BELOW_HEAD) && table(state, line, end, silent)) {
      return true;
    }
    if (
      code !== never &&
      (state.sCount[line] ?? 0) - state.blkIndent >= INDENT_OF_CODE &&
      code(state, line, end, silent)
    ) {
      return true;
    }
    for (const rule of signAt(state, line, bySign) ?? NO_RULES) {
      if (rule(state, line, end, silent)) {
        return true;
      }
    }
    return false;
  };
}

/** What `table` has for the first character of a line. */
function signAt<Value>({ src, bMarks, tShift }: StateBlock, line: number, table: readonly Value[]): Value | undefined {
  const code = src.charCodeAt((bMarks[line] ?? 0) + (tShift[line] ?? 0));
  return code < ASCII ? table[code] : undefined;
}

/** By its code, what is `made` of each character in `signs`. */
function tableOf<Value>(signs: readonly string[], made: (sign: string) => Value): readonly (Value | undefined)[] {
  const table = new Array<Value | undefined>(ASCII).fill(undefined);
  for (const sign of signs.join('')) {
    table[sign.charCodeAt(0)] = made(sign);
  }
  return table;
}
