import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/workbench/browser.mjs';
import { releases } from '../../../scripts/workbench/releases.mjs';
import { startServer, type WorkbenchServer } from '../../../scripts/workbench/server.mjs';

let browser: Promise<Browser> | undefined;
let server: Promise<WorkbenchServer> | undefined;

/** The browser of this run, started when it is first needed. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** The release whose version TANDEM_JOURNEY_VSCODE names, else the newest: one for all journeys of this run. */
export const journeyRelease =
  Object.values(releases).find(({ vscode }) => vscode === process.env.TANDEM_JOURNEY_VSCODE) ?? releases.newest;

/** Its server, started when it is first needed. */
export function sharedServer(): Promise<WorkbenchServer> {
  server ??= startServer(journeyRelease);
  return server;
}

/** Ends the browser and VS Code. */
export async function stopShared(): Promise<void> {
  const running = [browser?.then((it) => it.close()), server?.then((it) => it.stop())];
  browser = undefined;
  server = undefined;
  await Promise.allSettled(running);
}
