import { type FrontMatter, frontMatterValue } from '../markdown/frontMatter.ts';
import type { Outline } from '../markdown/outline.ts';

const RECORD_FOLDER =
  /(?:^|\/)(?:adrs?|decisions?|decision-records?|architecture-decisions?|architectural-decisions?|architecture-decision-records?)\/(?:.*\/)?[^/]*\d[^/]*\.(?:md|markdown)$/i;
// There also without a number, but for what presents the others.
const NAMED_RECORD =
  /(?:^|\/)(?:adrs?|decisions|decision-records?|architecture-decisions?|architectural-decisions?|architecture-decision-records?)\/(?!(?:readme|index|template|0000)[^/]*$)[^/]+\.(?:md|markdown)$/i;
const PROPOSAL_TITLE = /^(?:rfc|rfd|kep|tep|enhancement proposal|design proposal)(?=$|[\s:#–—-])/i;
const RECORD_FILE = /(?:^|\/)adr[-_ ]?\d+[^/]*\.(?:md|markdown)$/i;
const PROPOSAL = /(?:^|\/)(?:rfcs?|keps?|enhancements?|proposals?|requests-for-comments|teps?|designs?|text|rfds?)\//i;

const TITLES: ReadonlySet<string> = new Set(
  'decision|decision outcome|context|context and problem statement|status|consequences|considered options|question|final answer'.split(
    '|',
  ),
);

/**
 * Whether a document is an architecture decision record: by its folder or name, MADR's or ADG's front matter or headings,
 * or Nygard's four (Status, Context, Decision, Consequences).
 */
export function isDecisionRecord(outline: Outline, frontMatter: FrontMatter | undefined, path: string): boolean {
  const titles = new Set<string>();
  for (const { words } of outline.sections) {
    if (TITLES.has(words.text)) {
      titles.add(words.text);
    }
  }
  const decides = titles.has('decision') || titles.has('decision outcome');
  const nygard =
    titles.has('decision') && titles.has('context') && (titles.has('status') || titles.has('consequences'));
  const madr =
    titles.has('decision outcome') && (titles.has('considered options') || titles.has('context and problem statement'));
  const named =
    decides && (titles.has('context') || titles.has('context and problem statement')) && NAMED_RECORD.test(path);
  if (nygard || madr || named) {
    return true;
  }
  if (titles.has('question') && titles.has('final answer')) {
    return true;
  }
  if (frontMatterValue(frontMatter, 'adr_id') !== undefined && titles.has('question')) {
    return true;
  }
  const makers = frontMatterValue(frontMatter, 'decision-makers') ?? frontMatterValue(frontMatter, 'deciders');
  return (
    (makers !== undefined && frontMatterValue(frontMatter, 'status') !== undefined) ||
    (decides && (makers !== undefined || RECORD_FILE.test(path) || RECORD_FOLDER.test(path))) ||
    RECORD_FILE.test(path)
  );
}

/** Whether a document is of the sort (RFC, KEP, design proposal) that waits for approval as a whole. */
export function mayBeProposal(path: string, frontMatter: FrontMatter | undefined, title: string): boolean {
  return (
    PROPOSAL.test(path) ||
    PROPOSAL_TITLE.test(title) ||
    frontMatterValue(frontMatter, 'kep-number') !== undefined ||
    /(?:^|\/)rfc[-_ ]?\d/i.test(path)
  );
}
