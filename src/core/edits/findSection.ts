import { headingPath, type Outline, type Section } from '../markdown/outline.ts';
import { done, type Outcome, refused } from './editResult.ts';

/** Finds a section again after edits elsewhere: its headings from the outermost down. Never shown to anybody. */
export function sectionKeyOf(section: Section): string {
  return JSON.stringify(headingPath(section));
}

/** The section with that key; refused when its heading is gone or stands there more than once. */
export function findSection(outline: Outline, key: string): Outcome<Section> {
  const [section, other] = outline.sections.filter((candidate) => candidate.heading && sectionKeyOf(candidate) === key);
  if (!section) {
    return refused('gone', 'This heading is not in the document any more.');
  }
  return other
    ? refused(
        'ambiguous',
        'The document has more than one heading "{title}" there. Put the marker under the one that you mean.',
        {
          title: section.title,
        },
      )
    : done(section);
}
