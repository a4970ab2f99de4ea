import { type Section, sectionAtLine } from '../markdown/outline.ts';
import { createMemo, memoised } from '../memo.ts';
import type { Risk } from '../model/item.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import type { Spec } from '../model/spec.ts';
import { lineText, type TextDocument, textIn } from '../text/textDocument.ts';

/** The risks of a spec that nobody has mitigated, accepted or closed, in a form that has a place for what is done. */
export const openRisks = memoised((spec: Spec): readonly Risk[] =>
  itemsOfKind(spec.items, 'risk').filter((risk) => risk.status === 'open' && !risk.soft && isExpected(spec, risk)),
);

// A list of what goes wrong in operation is for whoever mends it, and "items" of some risk are work.
const OTHER_PLACE = /\b(?:failure modes?|troubleshooting|risk items|failures?)\b/i;
const ANSWERED =
  /\b(?:none (?:is )?(?:needed|required)|not (?:needed|required)|deferr\w+|out of scope|allocate|reserve|solution|must|should|needs)\b|\?\s*$/i;
const ANSWER_BELOW = /^\s*[-*+]?\s*[*_]*(?:solution|response|answer|workaround|mitigation|resolution)\b/i;

/** Whether somebody would look for a mitigation here: not of a question, nor where an answer stands in other words. */
function isExpected({ document, outline }: Spec, risk: Risk): boolean {
  const { path, range, title } = risk;
  return (
    !GOOD.test(title.text) &&
    !isAnsweredBeside(sectionAtLine(outline, range.start.line)) &&
    !OTHER_PLACE.test(path.at(-1) ?? '') &&
    !isAnswered(document, risk) &&
    !isAnsweredBelow(document, range.end.line + 1)
  );
}

const known = createMemo<Risk, boolean>();

/** Asked once of each risk, which is the same object after a keystroke elsewhere. */
function isAnswered(document: TextDocument, risk: Risk): boolean {
  const answered = known.get(risk) ?? ANSWERED.test(textIn(document, risk.range));
  known.set(risk, answered);
  return answered;
}

// Some tick off what is no worry.
const GOOD = /^\s*(?:✅|✔|☑|🟢)/u;

/** "Technical risks", then "Mitigations": one list answers the other. */
function isAnsweredBeside({ parent, index }: Section): boolean {
  return parent !== undefined && lastAnswerIn(parent).index > index;
}

const MITIGATIONS = /^(?:risk )?mitigations?(?: strateg(?:y|ies)| plans?)?$/;

/** The last of the sections in another that say what is done about risks; before all of them where none does. */
const lastAnswerIn = memoised(
  ({ children }: Section): Pick<Section, 'index'> =>
    children.findLast(({ words }) => MITIGATIONS.test(words.text)) ?? { index: -1 },
);

const FEW_LINES = 12;

/** "Risk: …" as a bullet, then a paragraph, then "Mitigation: …": three blocks that belong together. */
function isAnsweredBelow(document: TextDocument, from: number): boolean {
  for (let line = from; line < Math.min(from + FEW_LINES, document.lineStarts.length); line += 1) {
    const text = lineText(document, line);
    if (ANSWER_BELOW.test(text)) {
      return true;
    }
    if (/^#|^\s*(?:[-*+|]|\d+[.)]\s)|^\s*[*_]*risk\b/i.test(text)) {
      return false;
    }
  }
  return false;
}
