import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readTeamSettings } from '../../../src/core/config/readSettings.ts';
import { createTandem, type Finding } from '../../../src/core/index.ts';
import { formatMessage } from '../../../src/core/model/message.ts';
import { applyFixes } from '../../../src/core/rules/applyFixes.ts';
import type { Rule } from '../../../src/core/rules/defineRule.ts';
import { RULES } from '../../../src/core/rules/registry.ts';
import { comparePositions } from '../../../src/core/text/position.ts';
import { createTextDocument, lineText, positionAt, type TextDocument } from '../../../src/core/text/textDocument.ts';
import { fileReferencesOf } from '../../../src/core/workspace/fileReferences.ts';
import { createReferences } from '../../../src/core/workspace/references.ts';
import { projectRoot } from '../../support/projectFiles.ts';
import { testHost } from '../../support/tandem.ts';

const root = join(projectRoot, 'test/fixtures/rules');
const update = process.env.UPDATE === '1';

/** What a fixture may say of itself in a comment on its first line: `<!-- case: { … } -->`. */
const caseSchema = z.strictObject({
  path: z._default(z.string(), 'specs/example.md'),
  settings: z._default(z.record(z.string(), z.unknown()), {}),
  /** Other files of the workspace, by their paths. */
  with: z._default(z.record(z.string(), z.string()), {}),
  /** The text of the spec that a checklist speaks of. */
  subject: z.optional(z.string()),
});

function checkWith(rule: Rule, text: string): { document: TextDocument; findings: readonly Finding[] } {
  const written = /^<!-- case: (.*) -->\r?\n/.exec(text)?.[1] ?? '{}';
  const { path, settings: raw, subject: words, with: others } = z.parse(caseSchema, JSON.parse(written));
  // A rule of the strict set is turned on, and everything else is as the fixture says.
  const { settings, problems } = readTeamSettings({ rules: { [rule.meta.id]: {} }, ...raw });
  assert.deepEqual(problems, []);
  const tandem = createTandem(testHost);
  const document = createTextDocument(`file:///${path}`, 1, text);
  const subject = words === undefined ? undefined : { uri: 'file:///specs/spec.md', text: words };
  const spec = tandem.read(document, { path, settings, alwaysSpec: true, subject });
  const references = createReferences();
  references.set(document.uri, fileReferencesOf(spec));
  for (const [name, other] of Object.entries(others)) {
    const beside = createTextDocument(`file:///${name}`, 1, other);
    references.set(beside.uri, fileReferencesOf(tandem.read(beside, { path: name, settings, alwaysSpec: true })));
  }
  // Whether a comment turns something off is known when all rules have spoken.
  const rules = rule.meta.id === 'suppression-unused' ? RULES : [rule];
  const findings = tandem.check(spec, { settings, today: '2027-01-01', rules, references });
  return { document, findings: findings.filter((finding) => finding.rule === rule.meta.id) };
}

/** The findings for a reader: the line that each stands on, underlined, with its message and what is offered. */
function pictureOf(rule: Rule, document: TextDocument, findings: readonly Finding[]): string {
  const blocks = findings.map((finding) => {
    const { start, end } = finding.range;
    const line = lineText(document, start.line);
    const width = Math.max(1, (end.line === start.line ? end.character : line.length) - start.character);
    const more = end.line === start.line ? '' : ` (and ${end.line - start.line} more lines)`;
    const message = formatMessage(finding.template, finding.data);
    const offers = finding.suggestions.map(
      ({ title, range, snippet }) =>
        `   ${range.start.line + 1}:${range.start.character + 1} [${formatMessage(title.template, title.data)}] ${JSON.stringify(snippet)}`,
    );
    const under = `${' '.repeat(start.character)}${'~'.repeat(width)}${more} ${messageIdOf(rule, finding)}: ${message}`;
    const mends = finding.fixes.map(({ title }) => `   [${formatMessage(title.template, title.data)}] fix`);
    return [line, under, ...mends, ...offers].join('\n');
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function messageIdOf(rule: Rule, finding: Finding): string {
  return Object.entries(rule.meta.messages).find(([, template]) => template === finding.template)?.[0] ?? '?';
}

describe('rule fixtures', () => {
  it('there is a folder for each rule and none besides', () => {
    assert.deepEqual(readdirSync(root).toSorted(), RULES.map(({ meta }) => meta.id).toSorted());
  });

  for (const rule of RULES) {
    const { id } = rule.meta;
    describe(id, () => {
      const folder = join(root, id);
      const names = readdirSync(folder);
      const cases = names.filter((name) => name.endsWith('.md'));
      const seen = new Set<string>();

      for (const name of cases) {
        it(name, () => {
          const text = readFileSync(join(folder, name), 'utf8');
          const { document, findings } = checkWith(rule, text);
          const last = positionAt(document, document.text.length);
          for (const { range, template } of findings) {
            seen.add(template);
            assert.ok(comparePositions(range.start, range.end) < 0, 'a range is empty or inverted');
            assert.ok(comparePositions(range.end, last) <= 0, 'a range ends outside the document');
          }
          assert.match(name, /^(?:bad|good)-/);
          assert.equal(findings.length > 0, name.startsWith('bad-'), pictureOf(rule, document, findings));

          const neighbour = join(folder, name.replace(/\.md$/, '.findings'));
          const picture = pictureOf(rule, document, findings);
          if (update && picture !== '') {
            writeFileSync(neighbour, picture);
          }
          assert.equal(picture, existsSync(neighbour) ? readFileSync(neighbour, 'utf8') : '');

          // What can be mended is mended at once, and nothing comes up again.
          const mended = applyFixes(text, findings);
          const after = checkWith(rule, mended.text).findings;
          assert.ok(rule.meta.fixable || mended.applied === 0, 'a rule that is not called fixable offers a fix');
          assert.equal(after.length, findings.length - mended.applied, mended.text);

          const windows = checkWith(rule, text.replaceAll('\n', '\r\n'));
          assert.equal(pictureOf(rule, windows.document, windows.findings), picture, 'with CRLF');
        });
      }

      it('has at least twelve fixtures, half of them near misses', () => {
        assert.ok(cases.length >= 12, `${cases.length}`);
        assert.ok(cases.filter((name) => name.startsWith('good-')).length * 2 >= cases.length);
      });

      it('its fixtures show each of its messages', () => {
        assert.deepEqual(
          Object.entries(rule.meta.messages).flatMap(([key, template]) => (seen.has(template) ? [] : [key])),
          [],
        );
      });

      it('no findings stand without their fixture', () => {
        const orphans = names.filter(
          (name) => name.endsWith('.findings') && !cases.includes(name.replace(/\.findings$/, '.md')),
        );
        assert.deepEqual(orphans, []);
      });
    });
  }
});
