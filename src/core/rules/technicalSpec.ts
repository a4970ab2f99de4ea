import { codeSpansOf } from '../markdown/codeSpans.ts';
import type { Section } from '../markdown/outline.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { notesOf } from '../markdown/sectionNotes.ts';
import { createMemo } from '../memo.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import type { Category } from '../prescription/lexicon/termList.ts';
import { termTable } from '../prescription/tables.ts';
import { sectionsOfProduct } from './prescriptionsIn.ts';
import { storyIn } from './storyIn.ts';

/** With a name in code style in so many characters, in about every second sentence, a spec is about its code. */
const CHARACTERS_PER_NAME = 180;
/** Fewer names may stand anywhere. */
const FEWEST_NAMES = 16;
/** So may fewer stories, unless the document is a story by itself. */
const FEWEST_STORIES = 3;
const IS_STORY = /^(?:user )?story\b/i;
/** Where those who build tell more than this share of the stories, the spec is for them. */
const MOST_STORIES = 2 / 3;
/** What people sign in with and what partners connect to may give a feature its name. */
const SEEN_FROM_OUTSIDE: ReadonlySet<Category> = new Set(['authentication', 'interface']);

/** Whether technology is what a spec is about, and no way to something else: its title, its text or its stories say so. */
export function isTechnicalSpec(spec: Spec): boolean {
  return namesTechnology(spec.title) || isFullOfCode(spec) || isToldByBuilders(spec);
}

/** "vite-migration", "Database schema". */
function namesTechnology(title: string): boolean {
  return termTable().some(
    title.replace(/[-_]/g, ' '),
    ({ meaning: { sense, category } }) => sense !== 'shared' && !SEEN_FROM_OUTSIDE.has(category),
  );
}

/** Whether this is so in the parts that are product's. */
function isFullOfCode(spec: Spec): boolean {
  let [characters, names] = [0, 0];
  for (const section of sectionsOfProduct(spec)) {
    const counts = countsIn(section);
    characters += counts.characters;
    names += counts.names;
  }
  return names >= FEWEST_NAMES && names * CHARACTERS_PER_NAME >= characters;
}

/** Whether most user stories are those of developers; they may stand right under the title, where no side is known. */
function isToldByBuilders(spec: Spec): boolean {
  let [stories, ofBuilders] = [0, 0];
  for (const section of spec.outline.sections) {
    if (sideOf(spec, section).side !== 'engineering') {
      const counts = countsIn(section);
      stories += counts.stories;
      ofBuilders += counts.ofBuilders;
    }
  }
  return stories >= (IS_STORY.test(spec.title) ? 1 : FEWEST_STORIES) && ofBuilders > stories * MOST_STORIES;
}

interface Counts {
  /** Of the text, without markup. */
  readonly characters: number;
  /** Code spans. */
  readonly names: number;
  readonly stories: number;
  /** Stories of those who build. */
  readonly ofBuilders: number;
}

const known = createMemo<object, Counts>();

/** What is counted in a section, once for all versions of the document in which it reads the same. */
function countsIn(section: Section): Counts {
  const key = notesOf(section) ?? section;
  const counts = known.get(key) ?? countAgain(section);
  known.set(key, counts);
  return counts;
}

function countAgain(section: Section): Counts {
  const counts = { characters: 0, names: 0, stories: 0, ofBuilders: 0 };
  // Each paragraph is looked at, and none is taken apart into sentences.
  proseUnitsOfSection(section, ({ text }) => {
    const story = storyIn(text);
    counts.characters += text.trim().length;
    counts.names += codeSpansOf(text).length;
    counts.stories += Number(story !== undefined);
    counts.ofBuilders += Number(story === 'builder');
    return false;
  });
  return counts;
}
