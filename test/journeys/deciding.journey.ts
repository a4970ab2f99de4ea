import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openViews } from './support/views.ts';
import { openWorkbench, type Workbench } from './support/workbench.ts';

const today = new Date().toLocaleDateString('sv');

const files = {
  'docs/adr/0007-maps.md': `---
status: proposed
date: 2026-01-01
decision-makers:
---

# Use one map provider

## Context and Problem Statement

We use two.

## Considered Options

* Mapbox
* Google

## Decision Outcome

Chosen option: "{title of option 1}", because {justification}.
`,
  'specs/checkout.md': `# Checkout

## Goal

More people finish paying.

## Open questions

| Question           | Owner | Status |
| ------------------ | ----- | ------ |
| Do we take bills?  | @ben  | Open   |
| Do we take checks? | @ben  | Open   |
`,
  'specs/search.md': `# Search

## Goal

People find what we sell.

## Open questions

- [ ] Do typos matter?
`,
  'specs/stock.md': `# Stock

## Goal

Nobody buys what is gone.

## Requirements

- **FR-001**: The stock MUST be [NEEDS CLARIFICATION: how fresh is it] old at most.
`,
  'specs/print.md': `# Print

## Goal

People print less.

## Decision needed: one side or two

**Owner:** @ana
**Options:**

- One side: simple
- Two sides: saves paper

**Recommendation:** Two sides, because it saves paper
`,
};

/** Answers the question that the window asks at its top. */
async function answer(workbench: Workbench, question: string | RegExp, words: string | undefined): Promise<void> {
  await workbench.quickInput.getByText(question).first().waitFor();
  if (words !== undefined) {
    await workbench.quickInputBox.fill(words);
  }
  await workbench.page.keyboard.press('Enter');
}

/** The row of an item; groups are a level above. */
function rowOf(tree: Locator, title: string): Locator {
  return tree.locator('[role=treeitem][aria-level="2"]').filter({ hasText: title });
}

/** Starts to settle an item with the button of its row. */
async function decideIn(tree: Locator, title: string): Promise<void> {
  const row = rowOf(tree, title);
  await row.hover();
  await row.getByRole('button', { name: /^Decide or Answer/ }).click();
}

/** Waits until a file on disk says what it should, and gives its text: it is saved a moment after it was changed. */
async function fileToSay({ folder, page }: Workbench, path: string, words: string): Promise<string> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (text.includes(words)) {
      return text;
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
  }
  throw new Error(`${path} does not say ${words}`);
}

/** Waits until an item is no longer listed as open. */
async function isSettled(tree: Locator, title: string): Promise<void> {
  await rowOf(tree, title).waitFor({ state: 'detached' });
}

describe('Deciding', () => {
  it('writes decisions from the tree in five forms, each as its author writes (in both versions)', async () => {
    const workbench = await openWorkbench({ files, settings: { 'tandem.me': ['@ana'] } });
    const tree = await openViews(workbench);

    await decideIn(tree, 'Use one map provider');
    await workbench.quickInput.getByRole('option', { name: /Mapbox/ }).waitFor();
    await workbench.screenshot('decide-options');
    await workbench.pick('Mapbox');
    await answer(workbench, 'Why?', 'it is half the price');
    await workbench.quickInput.getByText('Who decided, and when?').waitFor();
    await workbench.screenshot('decide-who');
    await answer(workbench, 'Who decided, and when?', undefined);
    await isSettled(tree, 'Use one map provider');

    await decideIn(tree, 'Do we take bills?');
    await answer(workbench, 'Do we take bills?', 'Yes, from companies');
    await answer(workbench, 'Why?', '');
    await answer(workbench, 'Who decided', undefined);
    await isSettled(tree, 'Do we take bills?');

    await decideIn(tree, 'Do typos matter?');
    await answer(workbench, 'Do typos matter?', 'Up to two');
    await answer(workbench, 'Why?', '');
    await answer(workbench, 'Who decided', undefined);
    await isSettled(tree, 'Do typos matter?');

    await decideIn(tree, 'how fresh is it');
    await answer(workbench, 'how fresh is it', 'an hour');
    await answer(workbench, 'Why?', 'nobody waits longer');
    await answer(workbench, 'Who decided', undefined);
    await isSettled(tree, 'how fresh is it');

    await decideIn(tree, 'one side or two');
    await workbench.quickInput.getByRole('option', { name: /Two sides.*recommended/ }).waitFor();
    await workbench.pick('One side');
    await answer(workbench, 'Why?', 'it is simple');
    await workbench.quickInput.getByText('What did you know that the recommendation did not?').waitFor();
    await workbench.screenshot('decide-against-advice');
    await answer(workbench, 'What did you know that the recommendation did not?', 'the printer cannot turn pages');
    await answer(workbench, 'Who decided', undefined);
    await isSettled(tree, 'one side or two');

    const record = await fileToSay(workbench, 'docs/adr/0007-maps.md', 'status: accepted');
    assert.match(record, new RegExp(`^---\nstatus: accepted\ndate: ${today}\ndecision-makers: "@ana"\n---\n`));
    assert.ok(record.endsWith('Chosen option: "Mapbox", because it is half the price.\n'));
    await fileToSay(workbench, 'specs/checkout.md', `| @ben  | Answered: Yes, from companies (@ana, ${today}) |\n`);
    const answered = `- [x] Do typos matter?\n  - **Answer:** Up to two · **Decided:** ${today} by @ana\n`;
    await fileToSay(workbench, 'specs/search.md', answered);
    const stock = await fileToSay(workbench, 'specs/stock.md', 'The stock MUST be an hour old at most.');
    const logged = `### Session ${today}\n\n- Q: how fresh is it → A: an hour (@ana)\n  - Rationale: nobody waits longer\n`;
    assert.ok(stock.includes(logged));
    const print = await fileToSay(workbench, 'specs/print.md', '**Decision:** One side');
    assert.ok(print.includes('it is simple; not known to the recommendation: the printer cannot turn pages'));
    await workbench.openFile('specs/print.md');
    await workbench.screenshot('decided-in-text');
  });

  it('answers, goes on to the next, and undoes it in one step (in both versions)', async () => {
    const workbench = await openWorkbench({ files, settings: { 'tandem.me': ['@ana'] } });
    await openViews(workbench);
    await workbench.openFile('specs/search.md');
    await workbench.runCommand('Tandem: Go to Next Open Item');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'Ln 9,' }).waitFor();
    await workbench.runCommand('Tandem: Decide or Answer');
    await answer(workbench, 'Do typos matter?', 'Up to two');
    await answer(workbench, 'Why?', '');
    await answer(workbench, 'Who decided', undefined);
    await workbench.waitForText(
      `Answer: Up to two · Decided: ${today} by @ana`.replace(/(Answer|Decided):/g, '**$1:**'),
    );
    await workbench.editor.click();
    await workbench.page.keyboard.press('ControlOrMeta+KeyZ');
    await workbench.waitForText('- [ ] Do typos matter?');
  });

  it('walks through what is open (in both versions)', async () => {
    const workbench = await openWorkbench({ files, settings: { 'tandem.me': ['@ana'] } });
    const tree = await openViews(workbench);
    await tree.getByText('Do typos matter?').waitFor();
    await workbench.runCommand('Tandem: Walk Through Open Items');
    await workbench.quickInput.getByText(/^1 of 6 open: Use one map provider/).waitFor();
    await workbench.screenshot('walk-through');
    await workbench.pick('Skip');
    await workbench.quickInput.getByText(/^2 of 6 open: Do we take bills/).waitFor();
    await workbench.pick('Put off');
    await answer(workbench, 'Until which day', '2027-01-31');
    await answer(workbench, 'Why?', '');
    await workbench.quickInput.getByText(/^3 of 6 open: Do we take checks/).waitFor();
    await workbench.page.keyboard.press('Escape');
    await isSettled(tree, 'Do we take bills?');
    await fileToSay(workbench, 'specs/checkout.md', '| Do we take bills?  | @ben  | Deferred to 2027-01-31 |');
  });
});
