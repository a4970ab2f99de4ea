import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryRoot } from '../../../scripts/lib/paths.mjs';
import { sharedBrowser } from './run.ts';

const pictures = join(repositoryRoot, '.screenshots');

interface OpenPage {
  readonly page: Page;
  readonly log: string[];
}

let open: OpenPage[] = [];

/** A new page with its own empty browser profile, which remembers what its console says. */
export async function openPage(): Promise<Page> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const log: string[] = [];
  page.on('console', (message) => log.push(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log.push(`[page error] ${error.stack ?? error.message}`));
  page.on('crash', () => log.push('[crash]'));
  open.push({ page, log });
  return page;
}

/** Saves a picture as `.screenshots/NAME.png` and returns its path. */
export async function savePicture(page: Page, name: string): Promise<string> {
  const path = join(pictures, `${name}.png`);
  // Without this a hover that fades in is caught half transparent.
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

/** Saves picture and console of every open page for somebody who wants to know why a journey failed; returns the paths. */
export async function saveFailure(title: string): Promise<readonly string[]> {
  const folder = join(pictures, 'failed');
  mkdirSync(folder, { recursive: true });
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
  const saved: string[] = [];
  for (const [index, { page, log }] of open.entries()) {
    const path = join(folder, index === 0 ? name : `${name}-${index + 1}`);
    writeFileSync(`${path}.log`, `${log.join('\n')}\n`);
    saved.push(`${path}.log`);
    const picture = await page.screenshot({ path: `${path}.png`, timeout: 5000 }).catch(() => undefined);
    if (picture) {
      saved.push(`${path}.png`);
    }
  }
  return saved;
}

/** Closes all pages that openPage() made. */
export async function closePages(): Promise<void> {
  const closing = open.map(({ page }) => page.context().close());
  open = [];
  await Promise.allSettled(closing);
}
