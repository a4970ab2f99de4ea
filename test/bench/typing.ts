import type { Page } from 'playwright-core';
import { closePages, savePicture } from '../journeys/support/pages.ts';
import { stopShared } from '../journeys/support/run.ts';
import { openWorkbench } from '../journeys/support/workbench.ts';
import { longText } from './texts/benchTexts.ts';
import { type HostTime, hostTime } from './typing/hostTime.ts';

const USAGE = `npm run bench:typing [-- LETTERS]
Types so many letters (100 unless told otherwise) into a made-up spec of 200 KB in VS Code, with lenses above all items and
suggestions on, and shows how much processor time Tandem takes for each: of the thread that all extensions share, what it
takes with Tandem less what it takes without. Once as people type, and once with a pause behind each letter that is long
enough for the lists, the problems and the lenses to be brought up to date.
`;

const LENGTH = 200 * 1024;
/** How long each letter is held, in milliseconds: eighty words a minute, and as if each letter were the last for now. */
const PACES = { typed: 150, paused: 700 } as const;
/** So many letters before it counts, as the engine does not know the code yet. */
const WARM_UP = 30;

const SUGGESTIONS = { 'editor.quickSuggestions': { other: 'on', comments: 'on', strings: 'on' } };

type Costs = Readonly<Record<keyof typeof PACES, number>>;

async function main(letters: number): Promise<void> {
  const [own, others] = [await costsOf(letters, false), await costsOf(letters, true)];
  for (const [name, pause] of Object.entries(PACES) as [keyof Costs, number][]) {
    const [all, rest] = [own[name], others[name]];
    const label = `a letter every ${pause} ms`;
    console.log(`${label.padEnd(24)} ${ms(all - rest)} each (${ms(all)} with Tandem, ${ms(rest)} without)`);
  }
}

/** What the extensions of VS Code take for each letter, in milliseconds. */
async function costsOf(letters: number, isAlone: boolean): Promise<Costs> {
  const time = hostTime(isAlone);
  const { path, text } = longText(LENGTH, 1);
  const middle = text.indexOf('\n\n', LENGTH / 2);
  const workbench = await openWorkbench({
    files: { [path]: `${text.slice(0, middle)}\n\n**Owner:** @a\n${text.slice(middle)}` },
    installed: true,
    runFirst: time.code,
    settings: { 'tandem.codeLens': 'everywhere', ...SUGGESTIONS, '[markdown]': SUGGESTIONS },
  });
  const { page } = workbench;
  if (!isAlone) {
    await workbench.openContainer('Tandem');
  }
  await workbench.openFile(path);
  await workbench.goTo(text.slice(0, middle).split('\n').length + 2);
  await page.keyboard.press('End');
  await time.whenQuiet();
  await type(page, WARM_UP, PACES.paused);
  const typed = await costOf(page, time, letters, PACES.typed);
  const paused = await costOf(page, time, letters, PACES.paused);
  await savePicture(page, isAlone ? 'bench-typing-alone' : 'bench-typing');
  await closePages();
  return { typed, paused };
}

async function costOf(page: Page, time: HostTime, letters: number, pause: number): Promise<number> {
  const start = await time.whenQuiet();
  await type(page, letters, pause);
  return ((await time.whenQuiet()) - start) / letters;
}

async function type(page: Page, letters: number, pause: number): Promise<void> {
  for (let count = 0; count < letters; count += 1) {
    await page.keyboard.press(count % 6 === 5 ? 'Space' : 'x', { delay: pause });
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

const [letters = '100', ...more] = process.argv.slice(2);
if (more.length > 0 || !/^[1-9]\d*$/.test(letters)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
try {
  await main(Number(letters));
} finally {
  await closePages();
  await stopShared();
}
process.exit();
