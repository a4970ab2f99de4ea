import * as z from 'zod/mini';
import { familiesOf } from '../dialects/families.ts';
import { isProductPlace } from '../dialects/productPlace.ts';
import type { Section } from '../markdown/outline.ts';
import type { ProseUnit } from '../markdown/proseUnit.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import { itemsOfKind } from '../model/itemsOfKind.ts';
import { type Spec, sideOf } from '../model/spec.ts';
import { rangeOf } from '../text/textDocument.ts';
import { type SayingForms, sayingsOf } from '../vocabulary/sayingsOf.ts';
import { defineRule } from './defineRule.ts';
import { paragraphAround } from './paragraphAround.ts';

/** What "users want" is worth as much as whoever asked them. */
export const claimNeedsEvidence = defineRule({
  meta: {
    id: 'claim-needs-evidence',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Say where a claim about users or the market comes from',
    messages: { claim: 'Where does "{words}" come from? A source, a number or a link lets others build on it.' },
    options: z.strictObject({}),
  },
  check({ spec, report }) {
    const sayings = sayingsOf(spec.outline);
    if (spec.genre !== 'product' || !(sayings || MAY_CLAIM.test(spec.document.text)) || hasSources(spec)) {
      return;
    }
    const { nearest } = familiesOf(spec.outline);
    const isPlace = (section: Section) => {
      const family = nearest[section.index];
      return (
        (family === undefined || family === 'evidence') &&
        (isProductPlace(section) ||
          OPENING.test(section.words.text) ||
          (sayings !== undefined && sideOf(spec, section).side === 'pm'))
      );
    };
    const mayClaimHere = (section: Section) => [
      ...mayClaim(section),
      ...(sayings ? unitsWith(section, sayings.claim) : []),
    ];
    // The paragraphs that have a source, or of which it has been said that they have none.
    const settled = new Set<number>();
    for (const { text, span } of lookInto(spec.outline, sayings?.claim ?? claimNeedsEvidence, mayClaimHere, isPlace)) {
      const match = CLAIM.exec(text) ?? sayings?.claim.exec(text);
      const isMeant = match && !isLoose(text, match) && sayings?.doubt.test(text) !== true;
      const paragraph = isMeant ? paragraphAround(spec.document, span) : undefined;
      // A source for one sentence of a paragraph mostly serves the others.
      const isNew = paragraph && settled.size !== settled.add(paragraph.start).size;
      if (match && isNew && !isSourced(paragraph.text, sayings)) {
        const start = span.start + match.index;
        const words = match[0].replace(/\s+/g, ' ').trim();
        report({
          messageId: 'claim',
          data: { words },
          range: rangeOf(spec.document, { start, end: start + match[0].length }),
        });
      }
    }
  },
});

function mayClaim(section: Section): ProseUnit[] {
  return unitsWith(section, MAY_CLAIM).filter(({ text }) => CLAIM.test(text));
}

function unitsWith(section: Section, words: RegExp): ProseUnit[] {
  return proseUnitsOfSection(section, ({ text }) => words.test(text));
}

// Where many specs begin to tell why.
const OPENING = /^(?:\p{L}+ )?(?:summary|overview|introduction)$/u;

const WHO =
  '(?:users|customers|people|visitors|shoppers|buyers|subscribers|merchants|patients|students|teachers|developers|engineers|teams|companies|businesses|clients|organi[sz]ations|enterprises)';
const MAY_CLAIM = new RegExp(`\\b(?:${WHO}|research|studies|surveys?|data|market|fastest|most)\\b`, 'i');
const CLAIM = new RegExp(
  [
    `\\b(?:(?:most|many|nearly all|almost all|the majority|half|two thirds|a third|\\d+(?:\\.\\d+)?\\s?%)\\s+(?:of\\s+)?(?:our\\s+|the\\s+)?(?:\\p{L}+\\s+)?${WHO})\\s+(?:\\p{L}+\\s+)?(?:want|need|prefer|expect|say|complain|struggle|leave|abandon|hate|love|ask|think|believe|drop|churn|switch|never|have|use|rely|find|spend|lack|looking|moving|unfamiliar|unhappy|(?:don't|do not|cannot|can't) (?:know|use|trust|understand|find|see))\\b`,
    `(?<!\\b(?:some|few|these|those|other|certain|which|what|how|many|most|all)\\s)\\b${WHO}\\s+(?:(?:really|clearly|often|frequently|always|consistently|constantly|generally|increasingly)\\s+)?(?:want|love|hate|prefer|complain|demand|are frustrated|are asking|have been asking|keep asking|have requested|frequently request)\\b`,
    '\\b(?:studies|research|surveys?|(?:market|industry|usage) data)\\s+(?:clearly\\s+)?(?:show|shows|suggest|suggests|indicate|indicates|prove|proves)\\b',
    '\\b(?:the\\s+)?(?:fastest[- ]growing|market leader|largest market|most (?:commonly|widely) used|most popular)\\b',
  ].join('|'),
  'iu',
);
// Wishes, examples, and what holds only under a condition claim nothing; behind the claim, "where" only goes on with it.
const CONDITION = /\b(?:if|when|where|whether|who|unless)\b/i;
const LOOSE =
  /\b(?:may|might|could|should|would|must|shall|assum\w+|hypothes\w+|believe|suspect|expect(?:ed)?|e\.g|for example|as an? \w+,|confidence|want to be able)\b/i;

function isLoose(text: string, { index, 0: claim }: RegExpExecArray): boolean {
  return LOOSE.test(text) || CONDITION.test(text.slice(0, index + claim.length));
}

function hasSources({ items }: Spec): boolean {
  return itemsOfKind(items, 'evidence').some(({ source }) => source !== undefined);
}

function isSourced(text: string, sayings: SayingForms | undefined): boolean {
  return SOURCE.test(text) || sayings?.doubt.test(text) === true;
}

const SOURCE =
  /https?:\/\/|\]\(|\]\[|\[\^|\[source|\[\d+\]|\b(?:source|according to|surveys?|interviews?|n\s?=|funnel|analytics|tickets?|report(?:ed)?|study|poll|panel|feedback|cited?|see)\b/i;
