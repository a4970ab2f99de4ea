import assert from 'node:assert/strict';
import { evaluationOf } from '../support/bundle.ts';
import { readProjectFile } from '../support/projectFiles.ts';
import { sharedBrowser } from './support/run.ts';

describe('VS Code in the browser', () => {
  it('can load the extension in a worker, where only the editor can be required', async () => {
    const page = await (await sharedBrowser()).newPage();
    try {
      const exported = await page.evaluate(inWorker, evaluationOf(readProjectFile('dist/extension.cjs')));
      assert.ok(exported.includes('activate'), exported.join());
    } finally {
      await page.close();
    }
  });
});

/** Evaluates `expression` in a worker of the page. */
function inWorker(expression: string): Promise<string[]> {
  const code = `postMessage(${expression})`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<string[]>) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
}
