import type { Page } from 'playwright-core';
import { closePages, savePicture } from '../journeys/support/pages.ts';
import { stopShared } from '../journeys/support/run.ts';
import { openWorkbench } from '../journeys/support/workbench.ts';
import { loadingNote } from './sidebar/loading.ts';
import { momentsOf, untilFinished, watchMoments } from './sidebar/moments.ts';
import { quantile, typeOne } from './sidebar/typing.ts';
import { smallTexts } from './texts/benchTexts.ts';

const USAGE = `npm run bench:sidebar [-- FILES]
Opens so many made-up Markdown files in VS Code (10000 unless told otherwise), most of them specs, and shows when the
sidebar lists the first item, when it is complete, and how typing feels meanwhile and after. Times are counted from when VS
Code begins to load Tandem: what comes before is VS Code's own start.
`;

/** How many keys are pressed once everything is read. */
const KEYS = 60;
const DEADLINE = 300_000;
const SPEC = 'specs/being-written.md';
const TEXT = '# Being written\n\n## Goal\n\nThe list is there at once.\n\n## Open questions\n\n- Which list?\n';

async function main(files: number): Promise<void> {
  const texts = smallTexts(files - 1).map(({ path, text }): [string, string] => [path, text]);
  const { code, loadedAt } = loadingNote();
  const workbench = await openWorkbench({
    files: { ...Object.fromEntries(texts), [SPEC]: TEXT },
    installed: true,
    runFirst: code,
  });
  const { page } = workbench;
  // The tab is there before VS Code has read the folder.
  await workbench.runCommand('View: Show Search');
  await watchMoments(page);
  await workbench.openContainer('Tandem');
  await workbench.tree('Open Decisions & Questions').getByRole('treeitem').first().waitFor({ timeout: DEADLINE });
  await workbench.openFile(SPEC);
  await workbench.goTo(5);
  const meanwhile = await typeWhile(page, async () => (await momentsOf(page)).finished === undefined);
  const moments = await untilFinished(page, DEADLINE);
  const after = await typeWhile(page, async (count) => count < KEYS);
  await savePicture(page, 'bench-sidebar');

  // Two beginnings: when the view is asked for, and when VS Code has come as far as loading Tandem.
  const { start, working, firstItem, finished } = moments;
  const loaded = loadedAt();
  print('files', files);
  print('asked for until loaded', since(start, loaded));
  print('loaded until at work', since(loaded, working));
  print('loaded until first item', since(loaded, firstItem));
  print('loaded until all is read', since(loaded, finished));
  printKeys('keys while reading', meanwhile);
  printKeys('keys after that', after);
}

/** Types letter by letter as long as `goesOn`; how long each took. */
async function typeWhile(page: Page, goesOn: (count: number) => Promise<boolean>): Promise<number[]> {
  const times: number[] = [];
  while (await goesOn(times.length)) {
    times.push(await typeOne(page, times.length % 6 === 5 ? 'Space' : 'x'));
  }
  return times;
}

function since(start: number, end: number | undefined): number | undefined {
  return end === undefined ? undefined : end - start;
}

function print(name: string, value: number | undefined): void {
  console.log(`${name.padEnd(26)} ${value === undefined ? '?' : Math.round(value)}${name === 'files' ? '' : ' ms'}`);
}

function printKeys(name: string, times: readonly number[]): void {
  const figures = [0.5, 0.95, 1].map((share) => `${Math.round(quantile(times, share))}`).join(' / ');
  console.log(`${name.padEnd(26)} ${figures} ms (median / 95 % / most, of ${times.length})`);
}

const [files = '10000', ...more] = process.argv.slice(2);
if (more.length > 0 || !/^[1-9]\d*$/.test(files)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
try {
  await main(Number(files));
} finally {
  await closePages();
  await stopShared();
}
process.exit();
