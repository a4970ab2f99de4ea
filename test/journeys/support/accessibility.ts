import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** What axe finds to be serious or worse in a part of a page within the page: rule, element and what to do about it. */
export async function seriousViolations(frame: FrameLocator, part = ':root'): Promise<string[]> {
  const root = frame.locator(part);
  await root.evaluate((_, source) => {
    // Not a script of the page, which its policy would refuse: it is run from outside, as a person's tools are.
    new Function(source)();
  }, axe);
  const { violations } = await root.evaluate((element) =>
    (globalThis as unknown as { axe: { run(element: Element): Promise<AxeResult> } }).axe.run(element),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    );
}
