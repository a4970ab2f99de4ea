import type MarkdownIt from 'markdown-it';
import type { StateBlock } from 'markdown-it';
import type { KnownLines } from './blockState.ts';

type Ruler = InstanceType<typeof MarkdownIt>['block']['ruler'];
type BlockRule = ReturnType<Ruler['getRules']>[number];

const ASCII = 128;
/** What opens a block: less what opens tables and paragraphs, and less the indentation of code. */
const OPENING = tableOf('#>-+*_`~<[0123456789');
/** What the line below the head of a table begins with. */
const BELOW_HEAD = tableOf('|-:');
const INDENT_OF_CODE = 4;

/** The chains of rules that are asked whether a line ends the block above it. */
const ENDING: readonly string[] = ['paragraph', 'reference', 'blockquote', 'list'];

/**
 * Has the rules of `ruler` asked only about lines on which they may have something to say: of most lines, which go on with a
 * paragraph or are one, all of them are asked two or three times otherwise. What they find is the same. The ruler's states
 * have to be {@link KnownLines}.
 */
export function askLess(ruler: Ruler): void {
  const rulesOf = ruler.getRules.bind(ruler);
  const all = rulesOf('');
  const [paragraph, underlined] = all.toReversed();
  if (!paragraph || !underlined) {
    return;
  }
  const mayBeUnderlined: BlockRule = (state, line, end, silent) =>
    (state as StateBlock & KnownLines).mayBeUnderlined(line) && underlined(state, line, end, silent);
  const others = all.slice(0, -2);
  const block: BlockRule = (state, line, end, silent) =>
    (opensBlock(state, line) && some(others, state, line, end, silent)) ||
    mayBeUnderlined(state, line, end, silent) ||
    paragraph(state, line, end, silent);
  const chains = new Map<string, BlockRule[]>([['', [block]]]);
  for (const chain of ENDING) {
    const rules = rulesOf(chain);
    chains.set(chain, [(state, line, end, silent) => opensBlock(state, line) && some(rules, state, line, end, silent)]);
  }
  ruler.getRules = (chain) => chains.get(chain) ?? rulesOf(chain);
}

function some(rules: readonly BlockRule[], ...[state, line, end, silent]: Parameters<BlockRule>): boolean {
  for (const rule of rules) {
    if (rule(state, line, end, silent)) {
      return true;
    }
  }
  return false;
}

/** Whether a block other than a paragraph may begin on a line. */
function opensBlock(state: StateBlock, line: number): boolean {
  const { sCount, blkIndent } = state;
  return (
    begins(state, line, OPENING) ||
    begins(state, line + 1, BELOW_HEAD) ||
    (sCount[line] ?? 0) - blkIndent >= INDENT_OF_CODE
  );
}

function begins({ src, bMarks, tShift }: StateBlock, line: number, codes: Uint8Array): boolean {
  const code = src.charCodeAt((bMarks[line] ?? 0) + (tShift[line] ?? 0));
  return code < ASCII && codes[code] === 1;
}

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(ASCII);
  for (const sign of signs) {
    table[sign.charCodeAt(0)] = 1;
  }
  return table;
}
