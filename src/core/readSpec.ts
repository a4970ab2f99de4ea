import type { SettingsGlobs } from './config/globs.ts';
import { rememberFinder } from './dialects/itemEntry.ts';
import { type ItemMemory, NOTHING_KNOWN, readItems, readItemsAgain } from './dialects/readItems.ts';
import { withTeamStatuses } from './dialects/teamStatuses.ts';
import { outlineOf } from './markdown/outline.ts';
import { type Parsing, parseAgain } from './markdown/parseAgain.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { yamlEntries } from './markdown/yamlEntries.ts';
import { createMemo } from './memo.ts';
import type { FileContext } from './model/fileContext.ts';
import type { Spec, SpecVerdict } from './model/spec.ts';
import { once } from './once.ts';
import { checkedSpecPath } from './sides/checkedSpec.ts';
import { fileRoleOf } from './sides/fileRole.ts';
import { genreOf } from './sides/genre.ts';
import { readMarkers } from './sides/markers.ts';
import { sidesOf } from './sides/sectionSides.ts';
import { stateOf } from './sides/specState.ts';
import { verdictOf } from './sides/specVerdict.ts';
import { specTitleOf } from './specTitle.ts';
import { createTextDocument, type TextDocument } from './text/textDocument.ts';

const FORCED: SpecVerdict = {
  isSpec: true,
  reason: { kind: 'settings', template: 'It was asked to be read as a spec.', data: {} },
  likelihood: 1,
};

/**
 * Reads a document: text → blocks → sections → sides and items. Total: every text gives a spec, of a document that is
 * none one without items. Costs one pass; callers keep the result for as long as they keep the document.
 * `globs` are those of the file's settings. `before` is what an earlier version of the document gave: what stands in both
 * is not looked at as closely again, and what comes out is the same.
 */
export function readSpec(document: TextDocument, file: FileContext, globs: SettingsGlobs, before?: Spec): Spec {
  const { path, settings } = file;
  const known = before && memories.get(before);
  const parsing = known ? parseAgain(document, known.parsing) : undefined;
  const parsed = parsing?.parsed ?? parseMarkdown(document);
  const outline = outlineOf(parsed.blocks, document.lineStarts.length);
  const markers = readMarkers(document, parsed);
  const verdict = file.alwaysSpec
    ? FORCED
    : verdictOf({
        path,
        parsed,
        outline,
        markers,
        teamVerdict: globs.isSpec(path),
        hasFacts: file.facts !== undefined,
      });
  const { genre, reason: genreReason } = genreOf(path, parsed, outline);
  const facts = file.facts === undefined ? [] : yamlEntries(file.facts, 0);
  const teamSaysSettled = globs.isSettled(path);
  const { state, reason: stateReason } = stateOf({
    path,
    parsed,
    outline,
    genre,
    teamSaysSettled,
    statuses: settings.statuses,
    facts,
  });
  const fileRole = fileRoleOf(path);
  const source = { document, parsed, outline, path, facts };
  const same = known?.items && parsing?.same;
  const again = before && verdict.isSpec ? readItemsAgain(source, known?.items ?? NOTHING_KNOWN, same) : undefined;
  const items = again ? again.items : verdict.isSpec ? readItems(document, parsed, outline, path, facts) : [];
  const spec: Spec = {
    document,
    path,
    title: specTitleOf(outline.sections, parsed.frontMatter, path),
    verdict,
    genre,
    genreReason,
    state,
    stateReason,
    outline,
    sides: sidesOf(outline, document, { markers, genre, fileRole, path, teamSides: settings.sides }),
    items: withTeamStatuses(items, settings.statuses),
    markers,
    subject: file.subject && once(() => readSubject(file, globs)),
  };
  if (before) {
    memories.set(spec, { parsing: same ? parsing.next : { document, parsed }, items: again?.memory });
  }
  if (again) {
    rememberFinder(spec, again.entryBehind);
  }
  return spec;
}

/** What the next version of a document may take over: of one version both, or no items of a document that is no spec. */
const memories = createMemo<Spec, { readonly parsing: Parsing; readonly items: ItemMemory | undefined }>();

/** The spec that `file` is a checklist of. */
function readSubject({ path, settings, subject }: FileContext, globs: SettingsGlobs): Spec {
  const document = createTextDocument(subject?.uri ?? '', 0, subject?.text ?? '');
  return readSpec(document, { path: checkedSpecPath(path) ?? path, settings, alwaysSpec: false }, globs);
}
