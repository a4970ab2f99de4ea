import { memoised } from '../memo.ts';
import type { Rating, Risk } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import type { IndexedFile } from '../workspace/indexedFile.ts';
import { compareByChange } from './fileOrder.ts';
import { type FilterContext, itemFilter, type TreeFilter } from './itemFilter.ts';
import {
  byTitle,
  countedGroup,
  type GroupMaking,
  groupsByOwner,
  groupsBySide,
  groupsBySpec,
  type TreeGrouping,
  type TreeOrder,
} from './itemGroups.ts';
import { kindWord } from './itemWords.ts';
import { keptEntries } from './keptEntries.ts';
import { type Pieces, say } from './pieces.ts';
import type { FeatureSentence } from './sentences.ts';
import { COLLAPSE_ABOVE, type ItemTree, type TreeEntry, type TreeGroup } from './treeGroup.ts';

export interface RiskTreeOptions extends FilterContext {
  /** What the user picked. Risks have no date: by date, by status and undefined all mean by what is done about them. */
  readonly grouping: TreeGrouping | undefined;
  /** How risks are ordered within their group; the gravest first unless it is by title. */
  readonly order: TreeOrder | undefined;
  readonly filter: TreeFilter;
  /** Whether specs that are over are shown too. */
  readonly includeSettled: boolean;
}

/**
 * How far a risk is dealt with. `accepted` is for those that somebody chose to live with, `drawback` for soft ones that
 * nobody has mitigated: nobody expects that of each drawback of a proposal.
 */
export type RiskState = 'unmitigated' | 'mitigated' | 'accepted' | 'drawback';

export interface RiskEntry extends TreeEntry {
  readonly state: RiskState;
  /** Likelihood × impact, 1 to 9; undefined where neither is given in words or figures that Tandem knows. */
  readonly score: number | undefined;
}

export interface RiskTree extends ItemTree<RiskEntry> {
  /** How many of all items nobody has dealt with, filter or not. */
  readonly unmitigated: number;
}

interface Found {
  readonly file: IndexedFile;
  readonly item: Risk;
  readonly state: RiskState;
  readonly score: number | undefined;
}

const GROUPS: readonly [RiskState, FeatureSentence][] = [
  ['unmitigated', 'Without a mitigation'],
  ['mitigated', 'With a mitigation'],
  ['accepted', 'Accepted'],
  ['drawback', 'Drawbacks and remarks'],
];

const STATE_WORDS: Readonly<Record<RiskState, FeatureSentence>> = {
  unmitigated: 'without a mitigation',
  mitigated: 'with a mitigation',
  accepted: 'accepted',
  drawback: 'a drawback or remark',
};

/** The view of risks: first what nobody has dealt with, the gravest first. Closed risks are not in it. */
export function riskTree(files: Iterable<IndexedFile>, options: RiskTreeOptions): RiskTree {
  const risks = [...risksOf(files, options.includeSettled)];
  const accepts = itemFilter(options.filter, options);
  const shown = risks.filter(({ item, file }) => accepts(item, file));
  return {
    groups: groupsOf(shown, options),
    total: risks.length,
    shown: shown.length,
    startCollapsed: shown.length > COLLAPSE_ABOVE,
    unmitigated: risks.filter(({ state }) => state === 'unmitigated').length,
  };
}

/** Likelihood × impact with low as 1 and high as 3; what is not said counts as medium, unless nothing is said. */
export function riskScore(risk: Risk): number | undefined {
  const likelihood = pointsOf(risk.likelihood);
  const impact = pointsOf(risk.impact);
  return likelihood === undefined && impact === undefined ? undefined : (likelihood ?? 2) * (impact ?? 2);
}

/** How far a risk is dealt with; undefined for one that is closed. */
export function riskStateOf(risk: Risk): RiskState | undefined {
  switch (risk.status) {
    case 'closed':
      return undefined;
    case 'accepted':
      return 'accepted';
    case 'mitigated':
      return 'mitigated';
    case 'open':
      return risk.mitigation ? 'mitigated' : risk.soft ? 'drawback' : 'unmitigated';
  }
}

/** The view is built anew with each change of any file, so that each file is gone through only once. */
const foundIn = memoised((file: IndexedFile): readonly Found[] =>
  itemsOfKind(file.items, 'risk').flatMap((item) => {
    const state = riskStateOf(item);
    return state ? [{ file, item, state, score: riskScore(item) }] : [];
  }),
);

function* risksOf(files: Iterable<IndexedFile>, includeSettled: boolean): Iterable<Found> {
  for (const file of files) {
    if (file.state === 'live' || includeSettled) {
      yield* foundIn(file);
    }
  }
}

function groupsOf(
  shown: readonly Found[],
  { grouping, order }: Pick<RiskTreeOptions, 'grouping' | 'order'>,
): TreeGroup<RiskEntry>[] {
  const making: GroupMaking<Found, RiskEntry> = {
    entryOf: (one, groupId) =>
      keep(one.item, [one.file.uri, one.file.title, groupId, grouping], () => entryOf(one, groupId, grouping)),
    order: order === 'title' ? byTitle : gravestFirst,
  };
  switch (grouping) {
    case 'owner':
      return groupsByOwner(shown, making);
    case 'side':
      return groupsBySide(shown, making);
    case 'spec':
      return groupsBySpec(shown, making, (members) => [say('{count}', { count: String(members.length) })]);
    default:
      return GROUPS.flatMap(([state, label]) => {
        const members = shown.filter((one) => one.state === state);
        return countedGroup(`risk ${state}`, say(label), members, making);
      });
  }
}

function gravestFirst(a: Found, b: Found): number {
  return (b.score ?? 0) - (a.score ?? 0) || compareByChange(a.file, b.file);
}

const keep = keptEntries<RiskEntry>();

function entryOf({ file, item, state, score }: Found, groupId: string, grouping: TreeGrouping | undefined): RiskEntry {
  const owner = item.owners.map(({ name }) => name).join(', ');
  const rating = ratingWords(item);
  return {
    id: `${file.uri} ${item.key}`,
    groupId,
    uri: file.uri,
    key: item.key,
    title: item.title.text,
    icon: 'risk',
    state,
    score,
    description: [
      ...rating,
      ...(owner === '' ? [] : [say('{owner}', { owner })]),
      ...(grouping === 'spec' ? [] : [say('{spec}', { spec: file.title })]),
    ],
    accessibleLabel: [
      kindWord(item),
      say('{title}', { title: item.title.text }),
      say(STATE_WORDS[state]),
      ...spokenRating(item),
      owner === '' ? say('no owner') : say('owner {owner}', { owner }),
      say('in {spec}', { spec: file.title }),
    ],
  };
}

function ratingWords({ likelihood, impact }: Risk): Pieces {
  if (likelihood && impact) {
    return [say('{likelihood} × {impact}', { likelihood: likelihood.text, impact: impact.text })];
  }
  return likelihood || impact ? spokenRating({ likelihood, impact }) : [];
}

function spokenRating({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): Pieces {
  return [
    ...(likelihood ? [say('likelihood {likelihood}', { likelihood: likelihood.text })] : []),
    ...(impact ? [say('impact {impact}', { impact: impact.text })] : []),
  ];
}

function pointsOf(rating: Rating | undefined): number | undefined {
  return rating?.level && { low: 1, medium: 2, high: 3 }[rating.level];
}
