import type { Outline } from '../markdown/outline.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import type { Genre } from '../model/spec.ts';
import { once } from '../once.ts';
import { recalled } from '../text/recalled.ts';
import type { TextDocument } from '../text/textDocument.ts';
import { PhraseTable, phrasesOf } from './phraseTable.ts';
import { sectionKindOf } from './sectionKind.ts';
import { termTable } from './tables.ts';

/** What the detector knows of a document before it looks at a sentence; made once per document. */
export interface DocumentContext {
  readonly genre: Genre;
  /** The first heading, or the file's name. */
  readonly title: string;
  /** Names of lexicon terms that the document is about, as its title says. */
  readonly subjectTerms: () => ReadonlySet<string>;
  /** Names of lexicon terms in its other headings, but for those of technical parts. */
  readonly headingTerms: () => ReadonlySet<string>;
  /**
   * How much the product's users are developers, 0 to 1: then commands, flags, file formats and platforms are what its
   * users see.
   */
  readonly forDevelopers: () => number;
}

/** As much of a document as is read to tell for whom its product is. */
const READ_FOR_AUDIENCE = 8_000;
const DEVELOPER_WORDS = `CLI, SDK, SDKs, command line, command-line, subcommand, subcommands, slash command, slash commands,
  developer, developers, maintainer, maintainers, platform engineer, platform engineers, DevOps, operator, operators, kubectl, linter, linters,
  pull request, pull requests, repository, repositories, git, IDE, IDEs, plugin, plugins, plug-in, plug-ins, GitOps, open source, open-source`;
/** With one such word in so many characters the product is for developers and nobody else. */
const CHARACTERS_PER_WORD = 250;
/** Fewer words may stand anywhere. */
const FEWEST_WORDS = 4;

const developerTable = new PhraseTable<true>();
for (const phrase of phrasesOf(DEVELOPER_WORDS)) {
  developerTable.add(phrase, true);
}

/** Reads the title and the beginning of a document, each part only once a sentence makes it matter. */
export function documentContext(outline: Outline, document: TextDocument, genre: Genre): DocumentContext {
  const { title } = outline.sections.find((section) => section.level > 0) ?? outline.sections[0];
  const beginning = document.text.slice(0, READ_FOR_AUDIENCE);
  const subjectTerms = once(() => new Set(termNamesIn(title)));
  const headingTerms = once(
    () =>
      new Set(
        lookInto(
          outline,
          termNamesIn,
          (section) => termNamesIn(section.title),
          (section) => section.level > 0 && section.level < 4 && sectionKindOf(section) !== 'technical',
        ),
      ),
  );
  const forDevelopers = once(() => audienceIn(beginning));
  // No getters: those of an object literal stay with its shape, and all that they see with them, long after the document.
  return { genre, title, subjectTerms, headingTerms, forDevelopers };
}

/** The names of the terms in a heading. */
const termNamesIn = recalled((heading): readonly string[] =>
  termTable()
    .hitsIn(heading)
    .map((hit) => hit.meaning.name),
);

function audienceIn(beginning: string): number {
  let words = 0;
  const isFull = developerTable.some(beginning, () => {
    words += 1;
    return words >= FEWEST_WORDS && words * CHARACTERS_PER_WORD >= beginning.length;
  });
  return isFull ? 1 : words < FEWEST_WORDS ? 0 : (words * CHARACTERS_PER_WORD) / beginning.length;
}
