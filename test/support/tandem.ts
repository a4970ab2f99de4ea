import { DEFAULT_TEAM_SETTINGS, type TeamSettings } from '../../src/core/config/teamSettings.ts';
import { createTandem, type Finding, type TandemHost } from '../../src/core/index.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';
import { fileReferencesOf } from '../../src/core/workspace/fileReferences.ts';
import { createReferences } from '../../src/core/workspace/references.ts';

/** A host for tests: it waits for nothing, and an error that Tandem would only log fails the test. */
export const testHost: TandemHost = {
  log: {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (event, data) => {
      throw new Error(`${event} ${JSON.stringify(data)}`);
    },
  },
  now: () => 0,
  pause: () => Promise.resolve(),
};

/** What Tandem finds in a product document with this text, with the default settings but for `more`, on the first day of 2027. */
export function findingsIn(text: string, more: Partial<TeamSettings> = {}): readonly Finding[] {
  const tandem = createTandem(testHost);
  const document = createTextDocument('file:///docs/prd.md', 1, text);
  const settings = { ...DEFAULT_TEAM_SETTINGS, ...more };
  const spec = tandem.read(document, { path: 'docs/prd.md', settings, alwaysSpec: true });
  const references = createReferences();
  references.set(document.uri, fileReferencesOf(spec));
  return tandem.check(spec, { settings, today: '2027-01-01', references });
}
