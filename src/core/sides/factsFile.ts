const PROPOSAL_FOLDER = /(?:^|\/)(?:keps?|enhancements)\/(?:[^/]+\/)+readme\.md$/i;

/** The name of the file that holds the facts about an enhancement proposal. */
export const FACTS_FILE = 'kep.yaml';

/**
 * Whether a file of facts may stand beside the document at `path`: a `kep.yaml` in the folder of an enhancement proposal holds
 * what others write into the front matter.
 */
export function mayHaveFacts(path: string): boolean {
  return PROPOSAL_FOLDER.test(path);
}
