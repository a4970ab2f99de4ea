import type { TeamSettings } from '../config/teamSettings.ts';
import { type Section, sectionAtLine } from '../markdown/outline.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import type { Passage } from '../prescription/detect.ts';
import { type SectionKind, sectionKindOf } from '../prescription/sectionKind.ts';
import { lineSpan, positionAt } from '../text/textDocument.ts';
import { contextOf, isSaidBySomebody, prescriptionsIn } from './prescriptionsIn.ts';
import { storyIn } from './storyIn.ts';
import { isTechnicalSpec } from './technicalSpec.ts';

/**
 * From which log odds on a passage is worth a word: it has to be plainer where developers are the users, and plainer still
 * where technology is mostly told of, not asked for.
 */
const LEAST = { usual: 0.75, forDevelopers: 1.5, toldOf: 2 } as const;
/** Of a product for developers so much speaks of them: five words on the first pages. */
const FOR_DEVELOPERS = 0.15;
/** Parts that tell of technology: what the spec is about, and by what success is measured. */
const TELLING: ReadonlySet<SectionKind> = new Set(['overview', 'success']);
/** `invoice_number`, `MAX_RETRIES`: data that is shown, and settings that are made. */
const DATA_NAME = /\w_\w/;
/** How much of the lines above a wish is read for who has it. */
const ABOVE = 80;
/** Headings of lists of what a change touches in the code. */
const TOUCHED = /^(?:impact|affected (?:areas|code|files))$/i;

/**
 * Those of {@link prescriptionsIn} that an author would change something for, in their order. The others read as a how
 * and are meant so: the spec is about technology, or those who build it ask for it. With the strict set or the strict
 * sensitivity all are told, and so are those of a part of which somebody has said that it is product's.
 */
export function prescriptionsToTell(spec: Spec, settings: TeamSettings): readonly Passage[] {
  const found = prescriptionsIn(spec, settings);
  if (found.length === 0 || settings.extends === 'strict' || settings.sensitivity === 'strict') {
    return found;
  }
  const isOwned = (passage: Passage) => isSaidBySomebody(sideOf(spec, sectionOf(passage, spec)).reason);
  const plain = found.filter((passage) => isOwned(passage) || isPlain(passage, spec));
  return plain.length > 0 && isTechnicalSpec(spec) ? plain.filter(isOwned) : plain;
}

function sectionOf({ span }: Passage, { document, outline }: Spec): Section {
  return sectionAtLine(outline, positionAt(document, span.start).line);
}

/** Whether a passage is plain enough to be told in a spec that is not about technology. */
function isPlain(passage: Passage, spec: Spec): boolean {
  const section = sectionOf(passage, spec);
  return (
    passage.score >= leastOf(passage, section, spec) && !TOUCHED.test(section.title) && !isWishOfBuilder(passage, spec)
  );
}

function leastOf({ words, category, cues }: Passage, section: Section, spec: Spec): number {
  const isToldOf =
    TELLING.has(sectionKindOf(section)) ||
    category === 'language' ||
    DATA_NAME.test(words) ||
    cues.some(({ kind }) => kind === 'constant');
  if (isToldOf) {
    return LEAST.toldOf;
  }
  return contextOf(spec).forDevelopers() >= FOR_DEVELOPERS ? LEAST.forDevelopers : LEAST.usual;
}

/** "As a developer, I want …": those whose choice it is have made it. */
function isWishOfBuilder({ span }: Passage, { document }: Spec): boolean {
  const { line, character } = positionAt(document, span.start);
  const { start } = lineSpan(document, line);
  const before = document.text.slice(Math.max(0, start - ABOVE), start);
  return storyIn(document.text.slice(start, start + character), before) === 'builder';
}
