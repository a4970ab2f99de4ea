import { statementsOfKind } from '../dialects/statements/statementsOf.ts';
import { innermostItem } from '../features/innermostItem.ts';
import { inLanguage } from '../features/templates/inLanguage.ts';
import { templateSnippet } from '../features/templates/renderTemplate.ts';
import { templateById } from '../features/templates/templates.ts';
import type { Section } from '../markdown/outline.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import type { Position } from '../text/position.ts';
import { rangeTouches } from '../text/range.ts';
import { escapeSnippet } from '../text/snippet.ts';
import { lineSpan, lineText, rangeOf } from '../text/textDocument.ts';
import { ENGLISH } from '../vocabulary/english.ts';
import { wordsOf } from '../vocabulary/language.ts';
import { languageOf } from '../vocabulary/languageOf.ts';
import type { SnippetEdit } from './editResult.ts';
import { passageWords } from './passage/passageWords.ts';

/** What an estimate is asked for. */
export interface EstimateQuestion {
  /** What is to be estimated, in the author's words; undefined leaves a placeholder. */
  readonly what: string | undefined;
  /** Who is asked, as a handle or name. */
  readonly engineer: string;
}

/** What somebody may be asked to estimate at `position`: an item or a requirement there, by its title. Undefined for none. */
export function workAt(spec: Spec, position: Position): string | undefined {
  const requirement = () => {
    const found = statementsOfKind(spec, 'requirement');
    return found.findLast(({ range }) => rangeTouches(range, position))?.title.text;
  };
  return innermostItem(spec, position)?.title.text ?? requirement();
}

const ESTIMATES = /^(?:effort )?estimat(?:e|es|ion)s?\b|^effort$/;
const HEADING_ABOVE = 'How';

/**
 * Room for an estimate on engineering's side: under "Estimates" or the like, else at the end of engineering's last part,
 * else under a heading of its own at the end. It names who is asked; all that it rests on is still to be written.
 */
export function askForEstimate(spec: Spec, { what, engineer }: EstimateQuestion): SnippetEdit {
  const { document, outline } = spec;
  const language = languageOf(outline);
  const named = wordsOf(language.families.estimates);
  const own = outline.sections.filter((section) => section.heading && sideOf(spec, section).side === 'engineering');
  const section =
    own.findLast(({ words: { text } }) => ESTIMATES.test(text) || named.includes(text)) ?? outermost(spec, own.at(-1));
  const last = lastLine(spec, section);
  const level = section ? Math.min(section.level + 1, 6) : 3;
  const block = templateSnippet(inLanguage(templateById('estimate'), language), { me: engineer, headingLevel: level });
  const asked = what === undefined ? block : block.replace(/\$\{1:\[what is estimated\]\}/, () => escapeSnippet(what));
  const above = section ? '' : `## ${language === ENGLISH ? HEADING_ABOVE : passageWords(outline).design}\n\n`;
  const { end } = lineSpan(document, last);
  const gap = document.text.slice(0, end).trim() === '' ? '' : '\n\n';
  const isBelow = last + 1 < document.lineStarts.length && lineText(document, last + 1).trim() !== '';
  return {
    uri: document.uri,
    version: document.version,
    range: rangeOf(document, { start: end, end }),
    snippet: `${gap}${above}${asked}${isBelow ? '\n' : ''}`,
  };
}

/** The outermost part of engineering around `section`. */
function outermost(spec: Spec, section: Section | undefined): Section | undefined {
  let found = section;
  while (found?.parent?.heading && found.parent.level > 1 && sideOf(spec, found.parent).side === 'engineering') {
    found = found.parent;
  }
  return found;
}

/** The last line of a section, or of the document, with anything on it. */
function lastLine({ document, outline }: Spec, section: Section | undefined): number {
  let line = (section?.lines.end ?? document.lineStarts.length) - 1;
  const first = section?.lines.start ?? outline.sections[0].lines.start;
  while (line > first && lineText(document, line).trim() === '') {
    line -= 1;
  }
  return line;
}
