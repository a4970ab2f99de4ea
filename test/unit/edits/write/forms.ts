import { readProjectFile } from '../../../support/projectFiles.ts';

/** One way of writing an item that can be settled, as a whole document; the first open item in it is meant. */
export interface WrittenForm {
  readonly name: string;
  /** Where such a document lies, where that matters. */
  readonly path?: string;
  readonly lines: readonly string[];
  /** What settling the item changes: lines that go, lines that come. */
  readonly settled: readonly string[];
}

export const FORMS = JSON.parse(readProjectFile('test/fixtures/settling.json')) as readonly WrittenForm[];
