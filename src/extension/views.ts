import * as vscode from 'vscode';
import {
  type DecisionEntry,
  decisionTree,
  filterLine,
  joinPieces,
  nearestCandidates,
  type RiskEntry,
  readingLine,
  riskTree,
  specsLine,
  storyCounts,
  storyLine,
  type WelcomeCase,
  welcomeCase,
} from '../core/index.ts';
import { ItemsView } from './itemsView.ts';
import { localize } from './localize.ts';
import type { Services } from './services.ts';
import { registerWarningColour, type TreeNode } from './treeNodes.ts';
import type { ViewContent } from './viewContent.ts';

/** The two views in the activity bar. */
export function registerViews(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerWarningColour(),
    new ItemsView('tandem.decisions', services, () => decisions(services)),
    new ItemsView('tandem.risks', services, () => risks(services)),
  );
}

const RISK_ICONS: Readonly<Record<RiskEntry['state'], string>> = {
  unmitigated: 'warning',
  mitigated: 'shield',
  accepted: 'pass',
  drawback: 'comment',
};

function decisions(services: Services): ViewContent<DecisionEntry> {
  const { clock, settings, views, workspace } = services;
  const { filter, grouping, order } = views;
  const files = [...workspace.index.files()];
  const { me } = settings.get();
  const { today } = clock;
  const tree = decisionTree(files, { filter, grouping, order, me, today, includeSettled: views.showSettled });
  const counts = storyCounts(files, tree);
  const welcome = welcomeOf(services, tree, counts);
  const candidates = welcome === 'no-spec' ? nearestCandidates(files) : [];
  const story = joinPieces([...storyLine(counts), ...filterLine(tree, filter)], localize);
  const nearest = vscode.l10n.t('{story}. These files come nearest to a spec:', { story });
  const reading = isReading(services) ? joinPieces(readingLine(workspace.progress), localize) : '';
  const hasTree = tree.shown > 0 || candidates.length > 0;
  return {
    tree,
    look: ({ form, due }) => ({
      icon: form === 'question' ? 'question' : 'milestone',
      warns: due === 'overdue',
      word: due === 'overdue' && tree.grouping !== 'due' ? vscode.l10n.t('Overdue') : '',
    }),
    instead: candidates.length === 0 ? [] : [...candidates.map(toFileNode), ...firstSteps()],
    welcome: candidates.length === 0 ? welcome : 'none',
    isReading: isReading(services),
    message: reading || (candidates.length > 0 ? nearest : hasTree ? story : ''),
    // A line above would hide the welcome.
    description: reading || hasTree ? '' : joinPieces(specsLine(counts), localize),
    badge: badgeOf(tree.overdue),
  };
}

function risks(services: Services): ViewContent<RiskEntry> {
  const { clock, settings, views, workspace } = services;
  const { filter, grouping, order } = views;
  const files = [...workspace.index.files()];
  const { me } = settings.get();
  const { today } = clock;
  const tree = riskTree(files, { filter, grouping, order, me, today, includeSettled: views.showSettled });
  const specs = files.reduce((count, { verdict }) => count + (verdict.isSpec ? 1 : 0), 0);
  const welcome = welcomeOf(services, tree, { markdownFiles: files.length, specs });
  const reading = welcome === 'reading' ? joinPieces(readingLine(workspace.progress), localize) : '';
  return {
    tree,
    look: ({ state }) => ({ icon: RISK_ICONS[state], warns: false, word: '' }),
    instead: [],
    welcome,
    isReading: isReading(services),
    message:
      reading ||
      (tree.shown > 0 ? joinPieces(filterLine(tree, { ...filter, overdue: false, form: undefined }), localize) : ''),
    description: '',
    badge: undefined,
  };
}

function welcomeOf(
  services: Services,
  tree: { readonly total: number; readonly shown: number },
  files: { readonly markdownFiles: number; readonly specs: number },
): WelcomeCase {
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const { markdownFiles, specs } = files;
  const { shown, total } = tree;
  return welcomeCase({ hasFolder, isReading: isReading(services), markdownFiles, specs, total, shown });
}

function isReading({ workspace: { progress } }: Services): boolean {
  return progress === undefined || progress.read < progress.total;
}

function badgeOf(overdue: number): vscode.ViewBadge | undefined {
  if (overdue === 0) {
    return undefined;
  }
  const one = vscode.l10n.t('1 decision or question is overdue');
  const many = vscode.l10n.t('{count} decisions and questions are overdue', { count: overdue });
  return { value: overdue, tooltip: overdue === 1 ? one : many };
}

function toFileNode(file: ReturnType<typeof nearestCandidates>[number]): TreeNode {
  return { kind: 'file', file, uri: file.uri };
}

function firstSteps(): TreeNode[] {
  return [
    { kind: 'action', command: 'tandem.newSpec', icon: 'new-file', title: vscode.l10n.t('New Spec…') },
    { kind: 'action', command: 'tandem.insertBrief', icon: 'note', title: vscode.l10n.t('Insert Brief') },
    { kind: 'action', command: 'tandem.openExample', icon: 'book', title: vscode.l10n.t('Open the Example') },
  ];
}
