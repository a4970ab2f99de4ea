import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../text/range.ts';
import { createTextDocument, rangeOf, type TextDocument } from '../text/textDocument.ts';
import { readTeamSettings } from './readSettings.ts';
import type { SettingsFileProblem, SettingsProblem } from './settingsProblem.ts';
import { DEFAULT_TEAM_SETTINGS, type TeamSettings } from './teamSettings.ts';

/** The name of the file in which a team keeps its settings. */
export const TEAM_SETTINGS_FILE = '.tandem.json';

/**
 * Reads the text of a `.tandem.json`: JSON in which comments and trailing commas are welcome. What cannot be read or
 * followed is a problem at its place and leaves the rest as it stands. An empty file settles nothing.
 */
export function parseTeamSettings(text: string): { settings: TeamSettings; problems: SettingsFileProblem[] } {
  const document = createTextDocument('', 0, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const broken = errors.slice(0, 1).map((error) => syntaxProblem(document, error));
  if (!tree) {
    return { settings: DEFAULT_TEAM_SETTINGS, problems: broken };
  }
  const { settings, problems } = readTeamSettings(getNodeValue(tree));
  const placed = problems.map((problem): SettingsFileProblem => {
    return { kind: 'setting', message: problem.message, range: placeOf(document, tree, problem) };
  });
  return { settings, problems: [...broken, ...placed] };
}

function syntaxProblem(document: TextDocument, error: ParseError): SettingsFileProblem {
  const span = { start: error.offset, end: error.offset + error.length };
  const words = document.text.slice(span.start, span.end);
  const message =
    words.trim() === ''
      ? { template: 'Something is missing here: a quote, a comma or a bracket.', data: {} }
      : { template: 'This cannot be read as JSON at "{words}".', data: { words: words.slice(0, 40) } };
  return { kind: 'syntax', message, range: rangeOf(document, span) };
}

function placeOf(document: TextDocument, tree: Node, problem: SettingsProblem): Range {
  const value = findNodeAtLocation(tree, [...problem.path]) ?? tree;
  const node = problem.at === 'key' && value.parent?.type === 'property' ? value.parent.children?.[0] : value;
  const { offset, length } = node ?? value;
  return rangeOf(document, { start: offset, end: offset + length });
}
