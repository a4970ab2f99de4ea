import { type Section, sectionAtLine } from '../../markdown/outline.ts';
import type { Message } from '../../model/message.ts';
import { type Spec, sideOf } from '../../model/spec.ts';
import type { Suggestion } from '../../rules/finding.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { ENGLISH } from '../../vocabulary/english.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { type LiftedPassage, liftPassage } from './liftPassage.ts';
import { movedPassage, stoppingAt } from './movedPassage.ts';
import { placeSection } from './newSection.ts';
import { passageWords } from './passageWords.ts';
import { placeDecision } from './placeDecision.ts';
import { endOfOwnText, entryLines, type Placement, placeAbove, placeEntry } from './placement.ts';

/** A way to keep what was prescribed, in a place where it is at home: one change of the document. */
export interface PassageMove {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** What somebody has to fill in, with a tab stop; undefined where nothing is to be asked. */
  readonly suggestion: Suggestion | undefined;
}

/** A passage that reads as a how. */
export interface PrescribedWords {
  readonly range: Range;
  /** What it names: "PostgreSQL". */
  readonly words: string;
  /** What it chooses, for people: "where data is kept". */
  readonly choice: string;
}

/**
 * What can be made of a passage that prescribes: text of engineering, an open decision, a constraint that somebody set.
 * Each takes the passage from where it stands, and changes nothing else. Empty where it cannot be taken out.
 */
export function passageMoves(spec: Spec, prescribed: PrescribedWords): PassageMove[] {
  const lifted = liftPassage(spec, prescribed.range);
  const from = lifted?.restOutline.sections[sectionAtLine(spec.outline, prescribed.range.start.line).index];
  if (!lifted || !from) {
    return [];
  }
  return [
    ...toEngineering(spec, lifted, from),
    ...toDecision(spec, lifted, from, prescribed),
    ...toConstraint(spec, lifted, from),
  ];
}

const DESIGN =
  /design|archite|arquite|techni|tecni|técni|tehni|implement|umsetzung|entwurf|conception|diseño|thiết kế|дизайн|архитект|engineering|how it|设计|技術|設計|技术/;
const NO_DESIGN = /test|task|plan|debt|estimat|require|assumption|question|risk|decision/;

function toEngineering(spec: Spec, lifted: LiftedPassage, from: Section): PassageMove[] {
  const { rest, restOutline, text, box, nested, isEntry } = lifted;
  const known = restOutline.sections.find(
    (section) =>
      isOfEngineering(spec, section) && DESIGN.test(section.words.text) && !NO_DESIGN.test(section.words.text),
  );
  const words = box + text;
  const name = passageWords(spec.outline).design;
  if (!known) {
    const body = isEntry ? entryLines('- ', words, nested) : [words];
    const placement = placeSection(spec, rest, from, { name, side: 'engineering', body });
    const title = { template: 'Move to a new section “{name}”', data: { name } };
    return placement ? [plainMove(spec, lifted, placement, title)] : [];
  }
  const placement = isEntry
    ? placeEntry(rest, known, words, nested)
    : placeAbove(rest, endOfOwnText(rest, known), [words]);
  return [plainMove(spec, lifted, placement, { template: 'Move to “{name}”', data: { name: known.title } })];
}

function isOfEngineering(spec: Spec, section: Section): boolean {
  const original = spec.outline.sections[section.index];
  return original?.heading !== undefined && sideOf(spec, original).side === 'engineering';
}

function toDecision(
  spec: Spec,
  lifted: LiftedPassage,
  from: Section,
  { words, choice }: PrescribedWords,
): PassageMove[] {
  const placement = placeDecision(spec, lifted, from, titleOf(spec, words, choice));
  return placement ? [plainMove(spec, lifted, placement, { template: 'Turn into an open decision', data: {} })] : [];
}

/** What is chosen has words in English alone; the question is clear without. */
function titleOf({ outline }: Spec, words: string, choice: string): string {
  const isEnglish = languageOf(outline) === ENGLISH;
  const lead = isEnglish ? `${choice.charAt(0).toUpperCase()}${choice.slice(1)}: ` : '';
  return lead + words + passageWords(outline).orElse;
}

const CONSTRAINTS =
  /^(?:(?:technical|given|project|hard|system|business) )?(?:constraints?|randbedingungen|rahmenbedingungen|restricciones|restrições|contraintes|ograniczenia|ограничения|ràng buộc|制約|约束)$/;

function toConstraint(spec: Spec, lifted: LiftedPassage, from: Section): PassageMove[] {
  const { rest, restOutline, text, nested } = lifted;
  const { constraints, setBy, whoSets } = passageWords(spec.outline);
  const source = `[${whoSets}]`;
  const words = `${text.replace(/[.;。；]$/, '')} (${setBy} ${source})`;
  const known = restOutline.sections.find((section) => CONSTRAINTS.test(section.words.text));
  const placement = known
    ? placeEntry(rest, known, words, nested)
    : placeSection(spec, rest, from, { name: constraints, side: 'shared', body: entryLines('- ', words, nested) });
  if (!placement) {
    return [];
  }
  const title = { template: 'State it as a constraint, with its source', data: {} };
  const [{ range, newText }, ...edits] = movedPassage(spec.document, lifted, placement);
  return [{ title, edits, suggestion: { title, range, snippet: stoppingAt(newText, source) } }];
}

function plainMove(spec: Spec, lifted: LiftedPassage, placement: Placement, title: Message): PassageMove {
  return { title, edits: movedPassage(spec.document, lifted, placement), suggestion: undefined };
}
