import type { Side } from '../model/spec.ts';

/** What the name and folder of a file say about whose document it is. */
export interface FileRole {
  readonly side: Side;
  /** The part of the path that says it: `design.md`, `stories/`. */
  readonly name: string;
}

const PM_NAMES: ReadonlySet<string> = new Set(
  'spec requirements prd proposal brief problem vision product concept pitch prfaq pr-faq product-brief project-brief one-pager onepager user-stories user-story stories epic epics feature-spec product-spec functional-spec product-requirements product-outline product-vision business-requirements mrd brd'.split(
    ' ',
  ),
);
const ENGINEERING_NAMES: ReadonlySet<string> = new Set(
  'plan design tasks task research data-model datamodel quickstart architecture tech-spec techspec tech-design tech-plan technical-design technical-spec technical-specification implementation-plan implementation test-plan test-strategy testing contracts tech-stack coding-standards source-tree api api-spec database schema infrastructure deployment'.split(
    ' ',
  ),
);
const PM_WORDS: ReadonlySet<string> = new Set(['prd', 'prds', 'prfaq', 'mrd', 'brd']);
const PM_ENDINGS: readonly string[] = [
  'feature-spec',
  'product-spec',
  'user-stories',
  'product-brief',
  'one-pager',
  'product-requirements',
  '-policy',
];
const ENGINEERING_ENDINGS: readonly string[] = [
  'architecture',
  'tech-spec',
  'technical-spec',
  'technical-design',
  'design-doc',
  'tech-design',
  'implementation-plan',
  'test-plan',
  'data-model',
];

const NONE_NAMES: ReadonlySet<string> = new Set(
  'glossary definitions terminology terms definitions-terms definitions-and-terms terms-and-definitions'.split(' '),
);

// When things come is for both sides to say.
const SHARED_NAMES: ReadonlySet<string> = new Set(['roadmap', 'timeline', 'milestones', 'release-plan']);

const FOLDERS: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['prd', 'pm'],
  ['prds', 'pm'],
  ['epics', 'pm'],
  ['user-stories', 'pm'],
  ['product-requirements', 'pm'],
  ['architecture', 'engineering'],
  ['contracts', 'engineering'],
  ['tech-specs', 'engineering'],
  ['checklists', 'shared'],
]);

/** Whose document the file at `path` is by its name, else by its folder; undefined for names that say nothing. */
export function fileRoleOf(path: string): FileRole | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const segments = path.toLowerCase().split('/').slice(0, -1);
  const folder = segments.at(-1) ?? '';
  const stem = file
    .toLowerCase()
    .replace(/\.(?:md|markdown|mdx)$/, '')
    .replaceAll(/[_\s]+/g, '-')
    .replace(/-template$/, '');
  if (folder === 'checklists') {
    // Its own kind of checklist looks whether the requirements are fit to be built.
    return stem === 'requirements' ? { side: 'pm', name: file } : { side: 'shared', name: 'checklists/' };
  }
  // A story is engineering's work sheet but for its story and acceptance criteria, which their headings tell.
  if (stem.endsWith('.story') || (folder === 'stories' && /^\d/.test(stem))) {
    return { side: 'engineering', name: folder === 'stories' ? 'stories/' : file };
  }
  const side = sideOfStem(stem);
  if (side) {
    return { side, name: file };
  }
  const ofFolder = FOLDERS.get(folder);
  return ofFolder && { side: ofFolder, name: `${folder}/` };
}

/** Whether the file is one part of a document that was cut up by its headings, so that its title is a heading of it. */
export function isShard(path: string): boolean {
  const segments = path.toLowerCase().split('/');
  const folder = segments.at(-2) ?? '';
  return folder === 'prd' || folder === 'architecture';
}

function sideOfStem(stem: string): Side | undefined {
  if (PM_NAMES.has(stem)) {
    return 'pm';
  }
  if (NONE_NAMES.has(stem)) {
    return 'none';
  }
  if (SHARED_NAMES.has(stem)) {
    return 'shared';
  }
  if (ENGINEERING_NAMES.has(stem) || stem.startsWith('architecture')) {
    return 'engineering';
  }
  if (stem.split(/[-.]/).some((word) => PM_WORDS.has(word)) || PM_ENDINGS.some((ending) => stem.endsWith(ending))) {
    return 'pm';
  }
  return ENGINEERING_ENDINGS.some((ending) => stem.endsWith(ending)) ? 'engineering' : undefined;
}
