import { stopStarted } from './npmStart.ts';
import { closePages, saveFailure } from './pages.ts';
import { stopShared } from './run.ts';

/** Mocha calls these around every journey. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state === 'failed') {
      for (const path of await saveFailure(this.currentTest.fullTitle())) {
        console.log(`      saved ${path}`);
      }
    }
    await closePages();
    stopStarted();
  },
  async afterAll() {
    await stopShared();
  },
};
