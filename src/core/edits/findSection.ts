import { headingPath, type Outline, type Section } from '../markdown/outline.ts';
import { done, type Outcome, refused } from './editResult.ts';

/**
 * Finds a section again after edits elsewhere: its headings from the outermost down, and which it is of how many where
 * several have the same. Never shown to anybody.
 */
export function sectionKeyOf(outline: Outline, section: Section): string {
  const path = pathOf(section);
  const equals = outline.sections.filter((other) => other.title === section.title && pathOf(other) === path);
  return keyAmong(equals, section, path);
}

/** The section with that key; refused when its heading is gone, or when more or fewer have the same heading by now. */
export function findSection(outline: Outline, key: string): Outcome<Section> {
  const equals = outline.sections.filter((section) => section.heading && key.startsWith(pathOf(section)));
  const section = equals.find((candidate) => keyAmong(equals, candidate, pathOf(candidate)) === key);
  return section ? done(section) : refused('gone', 'This heading is not in the document any more.');
}

// With their number in it, the key of one of several cannot fall to another when one is deleted.
function keyAmong(equals: readonly Section[], section: Section, path: string): string {
  return equals.length === 1 ? path : `${path} ${equals.indexOf(section) + 1} of ${equals.length}`;
}

function pathOf(section: Section): string {
  return JSON.stringify(headingPath(section));
}
