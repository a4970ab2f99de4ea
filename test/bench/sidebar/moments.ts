import type { Page } from 'playwright-core';

/** What is seen in the window, and when, in milliseconds since 1970; undefined for what is not seen yet. */
export interface Moments {
  /** When {@link watchMoments} began. */
  readonly start: number;
  /** The view says that it looks for files or reads them: Tandem is at work. */
  readonly working?: number;
  readonly firstItem?: number;
  /** The view says what there is in all. */
  readonly finished?: number;
}

declare global {
  interface Window {
    moments: { -readonly [name in keyof Moments]: number };
  }
}

/** Begins to look, before each frame, for what the view of open decisions shows. */
export async function watchMoments(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moments = { start: Date.now() };
    const signs: readonly [keyof Moments, () => boolean][] = [
      ['working', () => /Looking for|Reading \d+ of/.test(messageText())],
      ['firstItem', () => document.querySelector('[role=tree][aria-label^="Open Decisions"] [role=treeitem]') !== null],
      ['finished', () => /Markdown files, \d+ read/.test(messageText())],
    ];
    const look = (): void => {
      for (const [name, isSeen] of signs) {
        if (window.moments[name] === undefined && isSeen()) {
          window.moments[name] = Date.now();
        }
      }
      if (window.moments.finished === undefined) {
        requestAnimationFrame(look);
      }
    };
    look();

    function messageText(): string {
      return document.querySelector('.sidebar .pane .message')?.textContent ?? '';
    }
  });
}

export function momentsOf(page: Page): Promise<Moments> {
  return page.evaluate(() => window.moments);
}

/** Resolves once everything is read. */
export async function untilFinished(page: Page, timeout: number): Promise<Moments> {
  await page.waitForFunction(() => window.moments.finished !== undefined, undefined, { timeout });
  return momentsOf(page);
}
