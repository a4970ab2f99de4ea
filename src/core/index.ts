import { compileSettingsGlobs, type SettingsGlobs } from './config/globs.ts';
import type { TeamSettings } from './config/teamSettings.ts';
import { createMemo } from './memo.ts';
import type { FileContext } from './model/fileContext.ts';
import type { TandemHost } from './model/host.ts';
import type { Spec } from './model/spec.ts';
import { readSpec } from './readSpec.ts';
import type { Finding } from './rules/finding.ts';
import { type RuleRun, runRules } from './rules/runRules.ts';
import type { TextDocument } from './text/textDocument.ts';
import { createIndexer, type Indexer, type IndexerOptions } from './workspace/indexer.ts';
import { createSpecIndex, type SpecIndex } from './workspace/specIndex.ts';

/** Tandem at work: reads specs, says what is missing in them, and keeps the index of a workspace. */
export interface Tandem {
  /**
   * Reads a document. The result is kept as long as the document object lives, for the same path and settings, so that
   * every feature may ask for it: one parse per version. `before` is an earlier version of the document that was read too:
   * with it a change costs little more than what it touches.
   */
  read(document: TextDocument, file: FileContext, before?: TextDocument): Spec;
  /** What the rules have to say about a spec, in document order. Empty for a document that is none. */
  check(spec: Spec, run: Omit<RuleRun, 'log'>): Finding[];
  /** All files of the workspace, with the items of those that are specs. */
  readonly index: SpecIndex;
  /** Makes the reader that fills the index, in slices. */
  indexer(files: WorkspaceFiles): Indexer;
}

/** How the indexer gets at the files of the workspace. */
export interface WorkspaceFiles extends Pick<IndexerOptions, 'fetch'> {
  /** What is known of a file that was fetched; asked after its text has come. */
  contextOf(uri: string): FileContext;
}

/** Puts Tandem together for one host. */
export function createTandem(host: TandemHost): Tandem {
  const specs = createMemo<TextDocument, { readonly file: FileContext; readonly spec: Spec }>();
  const globs = new WeakMap<TeamSettings, SettingsGlobs>();
  const index = createSpecIndex();

  function globsOf(settings: TeamSettings): SettingsGlobs {
    const known = globs.get(settings) ?? compileSettingsGlobs(settings);
    globs.set(settings, known);
    return known;
  }

  function read(document: TextDocument, file: FileContext, before?: TextDocument): Spec {
    const known = specs.get(document);
    if (known && isSameContext(known.file, file)) {
      return known.spec;
    }
    const spec = readSpec(document, file, globsOf(file.settings), before && specs.get(before)?.spec);
    specs.set(document, { file, spec });
    return spec;
  }

  return {
    read,
    check: (spec, run) =>
      runRules(spec, { ...run, settings: globsOf(run.settings).settingsOf(spec.path), log: host.log }),
    index,
    indexer: ({ fetch, contextOf }) =>
      createIndexer({ host, index, fetch, read: (document) => read(document, contextOf(document.uri)) }),
  };
}

function isSameContext(a: FileContext, b: FileContext): boolean {
  return (
    a.path === b.path &&
    a.settings === b.settings &&
    a.alwaysSpec === b.alwaysSpec &&
    a.facts === b.facts &&
    a.subject?.text === b.subject?.text
  );
}

export { type EditorSettings, personalSettings, readEditorSettings } from './config/editorSettings.ts';
export { type FileRoot, FileRoots, pathBelow } from './config/fileRoot.ts';
export { compileGlobs, hasWildcard } from './config/globs.ts';
export { type IgnoreFile, isIgnored, parseIgnoreFile } from './config/ignoreRules.ts';
export { nearestWord } from './config/nearestWord.ts';
export { parseTeamSettings, TEAM_SETTINGS_FILE } from './config/parseTeamSettings.ts';
export type { TeamSettings } from './config/teamSettings.ts';
export { DEFAULT_TEAM_SETTINGS, SEVERITIES } from './config/teamSettings.ts';
export { statementsOf } from './dialects/statements/statementsOf.ts';
export { allowWords } from './edits/allowWords.ts';
export { askForEstimate, workAt } from './edits/askForEstimate.ts';
export { changeSideHere } from './edits/changeSide.ts';
export { changeSideEverywhere } from './edits/changeSideEverywhere.ts';
export type { Outcome, Refusal } from './edits/editResult.ts';
export { findItem, findPart } from './edits/findItem.ts';
export { findSection, sectionKeyOf } from './edits/findSection.ts';
export { insertAssumptions } from './edits/insertAssumptions.ts';
export { linkText } from './edits/linkText.ts';
export { markSpec } from './edits/markSpec.ts';
export { proposeAlternative } from './edits/proposeAlternative.ts';
export {
  acceptRisk,
  addOption,
  closeRisk,
  type Deciding,
  decideItem,
  deferItem,
  linkSuperseded,
  mitigateRisk,
  reopenItem,
  setDue,
  setOwner,
  supersedeItem,
} from './edits/settleItem.ts';
export { anotherLookWords } from './features/anotherLookWords.ts';
export { ASSUMPTION_KINDS } from './features/assumptionKinds.ts';
export { type BoardPast, boardOf, isAgeing } from './features/board/boardOf.ts';
export { BOARD_SENTENCES } from './features/board/sentences.ts';
export { briefOf } from './features/brief/briefOf.ts';
export { cardOf } from './features/card.ts';
export { type Choice, choicesOf, goesAgainst, isRecommended } from './features/choices.ts';
export { codeReferenceAt } from './features/codeReference.ts';
export type { Completion, CompletionKind } from './features/completion/completion.ts';
export { completionsAt } from './features/completion/completionsAt.ts';
export { mayComplete } from './features/completion/cursorPlace.ts';
export { type Conflict, conflictWords } from './features/conflictWords.ts';
export {
  type Contract,
  type ContractEntry,
  type ContractPart,
  type ContractState,
  contractLabel,
  contractLine,
  contractOf,
} from './features/contract.ts';
export { type DecisionEntry, decisionTree } from './features/decisionTree.ts';
export { changeSentence, changeSign, formerPath, missingScopeChange } from './features/diff/changeWords.ts';
export { diffMarkdown } from './features/diff/diffMarkdown.ts';
export { type DiffedFile, diffSpecs } from './features/diff/diffSpecs.ts';
export { pairSpecs } from './features/diff/pairSpecs.ts';
export { isQuiet, QUIET_DAYS, quietDay } from './features/diff/quiet.ts';
export { scopeChangeDraft } from './features/diff/scopeChangeDraft.ts';
export type { SpecChange, SpecDiff } from './features/diff/specChange.ts';
export { type Digest, type DigestFile, digestOf } from './features/digest/digestOf.ts';
export { digestPage } from './features/digest/digestPage.ts';
export {
  firstSeen,
  itemsBefore,
  needsPast,
  type PastVersion,
  type PastVersions,
  pastDays,
} from './features/digest/pastVersions.ts';
export { isWaiting } from './features/dueState.ts';
export { type FindingAction, findingActions } from './features/findingActions.ts';
export { FreshItems } from './features/freshItems.ts';
export { type HoverAction, hoverAt } from './features/hover.ts';
export { innermostItem } from './features/innermostItem.ts';
export { type ItemAction, itemActions } from './features/itemActions.ts';
export { NO_FILTER, narrows, type TreeFilter } from './features/itemFilter.ts';
export type { TreeGrouping, TreeOrder } from './features/itemGroups.ts';
export { csvTable, markdownTable, type TableItem } from './features/itemTable.ts';
export type { ItemIcon } from './features/itemWords.ts';
export { languageStatusOf } from './features/languageStatus.ts';
export { type ItemLens, lensesOf } from './features/lenses.ts';
export { type IdAt, idAt, type Place, targetOfItem, usesOfTarget } from './features/navigation/idPlaces.ts';
export { documentSymbols, type ItemSymbol, workspaceSymbols } from './features/navigation/itemSymbols.ts';
export { renameId } from './features/navigation/renameId.ts';
export { sideRegions } from './features/navigation/sideRegions.ts';
export { type TextLink, textLinks } from './features/navigation/textLinks.ts';
export { type OpenItem, openItemsOf, stepFrom } from './features/openItems.ts';
export { type HostedFile, hostedFileUrl } from './features/page/hostedFileUrl.ts';
export type { Page, PageSource } from './features/page/page.ts';
export { type NamedPlace, PAGE_FORMATS, type PageFormat, renderPage } from './features/page/renderPage.ts';
export { joinPieces } from './features/pieces.ts';
export { cardMarkdown, escapeMarkdown, hoverMarkdown } from './features/renderMarkdown.ts';
export { type RiskEntry, riskTree } from './features/riskTree.ts';
export { isSameTree } from './features/sameTree.ts';
export { type SpecSummary, specSummary } from './features/specSummary.ts';
export { filterLine, readingLine, specsLine, storyCounts, storyLine } from './features/story.ts';
export { insertionFor } from './features/templates/insertionFor.ts';
export { newSpec } from './features/templates/newSpec.ts';
export { type NewSpecKind, newSpecKinds, newSpecPath } from './features/templates/newSpecKinds.ts';
export { templatePreview, templateSnippet } from './features/templates/renderTemplate.ts';
export { type TemplateCompletion, templateCompletions } from './features/templates/slashCompletion.ts';
export { specLike } from './features/templates/specLike.ts';
export { readTeamTemplate, TEAM_TEMPLATES_FOLDER, type TemplateProblem } from './features/templates/teamTemplate.ts';
export type { Template } from './features/templates/template.ts';
export { TEMPLATES, templateById } from './features/templates/templates.ts';
export type { ItemTree, TreeEntry, TreeGroup } from './features/treeGroup.ts';
export { nearestCandidates, type WelcomeCase, welcomeCase } from './features/welcome.ts';
export { type Section, sectionAtLine } from './markdown/outline.ts';
export type { DueDate, IsoDay } from './model/date.ts';
export { addDays, isIsoDay } from './model/day.ts';
export type { FileContext } from './model/fileContext.ts';
export type { Logger, TandemHost } from './model/host.ts';
export {
  ITEM_KINDS,
  type Item,
  type ItemKind,
  type Part,
  type Rating,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from './model/item.ts';
export { formatMessage, type Message } from './model/message.ts';
export { readDate } from './model/readDate.ts';
export type { Genre, SpecState } from './model/spec.ts';
export { type Side, type Spec, sideOf } from './model/spec.ts';
export type { Finding, Severity } from './rules/finding.ts';
export { fixAll } from './rules/fixAll.ts';
export { isSameFindings } from './rules/sameFindings.ts';
export { checkedSpecPath } from './sides/checkedSpec.ts';
export { FACTS_FILE, mayHaveFacts } from './sides/factsFile.ts';
export { editsBetween } from './text/editsBetween.ts';
export { lineChanges } from './text/lineChanges.ts';
export type { Position } from './text/position.ts';
export { type Range, rangeTouches } from './text/range.ts';
export { createTextDocument, lineSpan, positionAt, type TextDocument } from './text/textDocument.ts';
export type { FileEdit, TextEdit } from './text/textEdit.ts';
export {
  EXCLUDED_GLOB,
  isExcludedFolder,
  isMarkdownName,
  isMarkdownPath,
  MARKDOWN_GLOB,
  USUAL_SPEC_GLOBS,
  VIRTUAL_FILE_LIMIT,
} from './workspace/discovery.ts';
export { type Definition, type FileReferences, fileReferencesOf, type Use } from './workspace/fileReferences.ts';
export { firstFiles } from './workspace/firstFiles.ts';
export type { IndexedFile } from './workspace/indexedFile.ts';
export type { FileText, Indexer, IndexProgress } from './workspace/indexer.ts';
export { createReferences, type References } from './workspace/references.ts';
export type { SpecIndex } from './workspace/specIndex.ts';
export { type FolderEntry, walkFolders } from './workspace/walk.ts';
export {
  type Foundation,
  foundationsOf,
  type ShakenFoundation,
  worthAnotherLook,
} from './workspace/worthAnotherLook.ts';
