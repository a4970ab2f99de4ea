import { existsSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { closePages, savePicture } from '../journeys/support/pages.ts';
import { stopShared } from '../journeys/support/run.ts';
import { openWorkbench, type WorkbenchOptions } from '../journeys/support/workbench.ts';
import { quantile } from './sidebar/typing.ts';

const USAGE = `npm run bench:board [-- ITEMS | FOLDER]
Opens the board in VS Code on so many made-up items (5000 unless told otherwise), ten in a spec, or on a copy of a folder, and shows how
long it takes to be filled, and how long each letter in its filter takes to the frame that shows what is left.
`;

const DEADLINE = 300_000;
const ITEMS_PER_SPEC = 10;

function specText(number: number): string {
  const day = (step: number): string => `2026-${String((step % 12) + 1).padStart(2, '0')}-15`;
  const questions = [1, 2, 3, 4, 5].map(
    (n) => `- Does bed ${number} need part ${n}? (owner: @host${n}, due: ${day(number + n)})`,
  );
  const levels = ['low', 'medium', 'high'];
  const risks = [1, 2, 3, 4, 5].map(
    (n) =>
      `| Frost ${n} in bed ${number} | ${levels[(number + n) % 3]} | ${levels[n % 3]} | ${n % 2 ? 'Fleece' : ''} |`,
  );
  return `# Bed ${number}

## Problem

Bed ${number} stays empty.

## Open questions

${questions.join('\n')}

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
${risks.join('\n')}
`;
}

function made(items: number): WorkbenchOptions {
  const specs = Math.ceil(items / ITEMS_PER_SPEC);
  const files = Array.from(
    { length: specs },
    (_, index) => [`specs/bed-${index + 1}.md`, specText(index + 1)] as const,
  );
  return { files: Object.fromEntries(files) };
}

async function main(options: WorkbenchOptions): Promise<void> {
  const workbench = await openWorkbench(options);
  const { page } = workbench;
  await workbench.openContainer('Tandem');
  await page.getByText(/Markdown files, \d+ read/).waitFor({ timeout: DEADLINE });
  const start = performance.now();
  await workbench.runCommand('Tandem: Open Board');
  const board = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await board.getByRole('heading', { name: 'Specs' }).waitFor({ timeout: DEADLINE });
  const story = board.getByText(/^Specs: \d+ · Open: /);
  print('the board', (await story.textContent()) ?? '');
  print('from the command to the whole board', `${Math.round(performance.now() - start)} ms`);
  const times = await typeInFilter(board, 'bed 42 part 3 bed 7 frost');
  print(
    'letter to frame',
    `${[0.5, 0.95, 1].map((share) => Math.round(quantile(times, share))).join(' / ')} ms (median / 95 % / most, of ${times.length})`,
  );
  await savePicture(page, 'bench-board');
}

/** Puts the letters into the filter one by one; how long each took to the frame behind the next one, in milliseconds. */
async function typeInFilter(board: FrameLocator, letters: string): Promise<number[]> {
  const box = board.getByRole('searchbox', { name: 'Words' });
  const times: number[] = [];
  for (let length = 1; length <= letters.length; length += 1) {
    times.push(
      await box.evaluate(
        (input: HTMLInputElement, text) => {
          const pressed = performance.now();
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          return new Promise<number>((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)));
          });
        },
        letters.slice(0, length),
      ),
    );
  }
  return times;
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(38)} ${value}`);
}

const [items = '5000', ...more] = process.argv.slice(2);
const isCount = /^[1-9]\d*$/.test(items);
if (more.length > 0 || !(isCount || existsSync(items))) {
  process.stderr.write(USAGE);
  process.exit(2);
}
try {
  await main(isCount ? made(Number(items)) : { folder: items });
} finally {
  await closePages();
  await stopShared();
}
process.exit();
