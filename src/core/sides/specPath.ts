/** What the path of a file says about whether it is a spec. */
export interface PathHint {
  /** 1 is enough by itself; below 0 speaks against it. */
  readonly weight: number;
  /** The part of the path that says it; empty where nothing does. */
  readonly name: string;
  /** A file that presents or lists others: it needs more than its neighbours to be a spec. */
  readonly isIndex: boolean;
  /** A file that is no spec whatever its headings say. */
  readonly isNever: boolean;
}

const NEVER: ReadonlySet<string> = new Set(
  'changelog changes history releases release-notes license licence copying contributing code-of-conduct security support authors contributors maintainers codeowners pull-request-template issue-template agents claude gemini skill skills copilot-instructions funding sponsors backers install upgrading notice governance'.split(
    ' ',
  ),
);
const INDEX: ReadonlySet<string> = new Set(['readme', 'index', '-index', 'toc', 'summary', 'home', 'overview']);

// Folders whose files are specs, one by one.
const FOLDERS: ReadonlyMap<string, number> = new Map([
  ...weighed(
    'adr adrs decisions architecture-decisions architecture-decision-records decision-records rfcs rfc requests-for-comments rfds keps kep teps enhancements proposals prd prds specs specifications openspec feature-specs product-specs design-docs designdocs tech-specs',
    1,
  ),
  ...weighed('stories epics user-stories requirements design-notes design-proposals designs initiatives', 0.7),
  ...weighed('spec design architecture', 0.55),
  ...weighed('features product plans planning roadmap', 0.2),
  ...weighed(
    'commands skills prompts agents .github .claude .cursor .gemini blog blogs posts news guides tutorials',
    -0.7,
  ),
  ...weighed('test tests __tests__ fixtures node_modules vendor examples samples website guide handbook', -0.3),
]);

const NAMES: ReadonlyMap<string, number> = new Map([
  ...weighed('prd feature-spec product-spec product-requirements product-brief prfaq tech-spec one-pager', 1),
  ...weighed('open-questions open-decisions decision-log decision-register risk-register risk-log raid raid-log', 1),
  ...weighed(
    'offene-fragen questions-ouvertes preguntas-abiertas perguntas-abertas questoes-abertas otwarte-pytania',
    1,
  ),
  ...weighed('spec proposal user-stories risks decisions success-metrics', 0.8),
  ...weighed('entscheidungen risiken risques decisiones riesgos decisoes riscos decyzje ryzyka', 0.8),
  ...weighed('requirements design-doc technical-design technical-spec implementation-plan', 0.7),
  ...weighed('design tasks plan data-model architecture research brief', 0.5),
  ...weighed('threat-model threatmodel', 0.7),
  ...weighed('scenarios roadmap', 0.4),
]);

// What lies in folders of specs below these is there for tests to read, and asks nobody anything.
const OF_TESTS =
  /^(?:tests?|__tests__|(?:integration|unit|e2e|acceptance|functional)[-_]tests?|_*fixtures_*|test[-_]?data)$/;

// Folders in which a numbered folder or file is a document of its own.
const RECORDS: ReadonlySet<string> = new Set(
  'adr adrs decisions rfcs rfc text keps kep teps enhancements proposals specs designs'.split(' '),
);

const NUMBERED = /^(?:#?\d{1,5}(?=[-_. ]|$)|(?:adr|rfc|kep|tep|rfd|se)[-_ ]?\d+)/;
const RECORD_NAME = /^(?:adr|rfc|kep|rfd)[-_ ]?\d+/;
const NAMED_AFTER =
  /(?:^|[-.])(?:prd|prfaq)(?=$|[-.\d])|(?:^|-)(?:feature-spec|product-spec|tech-spec|design-doc)(?=$|[-.])/;

/** Reads `path`, which is below the root of the file and has `/` between its parts. */
export function specPath(path: string): PathHint {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const folders = path.toLowerCase().split('/').slice(0, -1);
  const stem = file
    .toLowerCase()
    .replace(/\.(?:md|markdown|mdx)$/, '')
    .replaceAll(/[_\s]+/g, '-')
    .replace(/[-.]template$/, '');
  const isNever = NEVER.has(stem) || isForTests(folders);
  const isIndex = INDEX.has(stem);
  const parent = folders.at(-1) ?? '';
  const inRecords = folders.some((folder) => RECORDS.has(folder));
  if (!isNever && inRecords && (isIndex ? stem !== 'overview' && NUMBERED.test(parent) : NUMBERED.test(stem))) {
    return { weight: 1, name: isIndex ? `${parent}/` : file, isIndex: false, isNever };
  }
  const named = isIndex ? 0 : (NAMES.get(stem) ?? (NAMED_AFTER.test(stem) ? 1 : RECORD_NAME.test(stem) ? 0.7 : 0));
  const folder = strongestFolder(folders);
  const against = folders.reduce((sum, name) => sum + Math.min(0, FOLDERS.get(name) ?? 0), 0);
  const ofFolder = isIndex ? folder.weight * 0.4 : folder.weight;
  const isNamed = named >= ofFolder;
  return {
    weight: Math.min(1, Math.max(named, ofFolder) + Math.min(named, ofFolder) / 2) + against,
    name: isNamed ? (named > 0 ? file : '') : `${folder.name}/`,
    isIndex,
    isNever,
  };
}

function isForTests(folders: readonly string[]): boolean {
  const at = folders.findIndex((folder) => OF_TESTS.test(folder));
  return at >= 0 && folders.slice(at + 1).some((folder) => (FOLDERS.get(folder) ?? 0) >= 1);
}

/** The folder that says most; `specs` also at the end of a longer name (`api-specs`). */
function strongestFolder(folders: readonly string[]): { readonly name: string; readonly weight: number } {
  let best = { name: '', weight: 0 };
  for (const name of folders) {
    const weight = FOLDERS.get(name) ?? (/[-_.]specs$/.test(name) ? 1 : 0);
    if (weight > best.weight) {
      best = { name, weight };
    }
  }
  return best;
}

function weighed(names: string, weight: number): [string, number][] {
  return names.split(' ').map((name) => [name, weight]);
}
