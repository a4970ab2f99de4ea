import { assumptionsInSight } from '../../model/assumptionsInSight.ts';
import type { Estimate } from '../../model/item.ts';
import type { Message } from '../../model/message.ts';
import { levelOf } from '../../model/rating.ts';
import type { Spec } from '../../model/spec.ts';
import { missing, type PageLine, plainLine, told } from '../page/page.ts';
import { say } from '../pieces.ts';
import type { FeatureSentence } from '../sentences.ts';
import { amountWords, clauseWords } from './amountWords.ts';
import type { SourceOf } from './briefOf.ts';

const CERTAINTY: Readonly<Record<'low' | 'medium' | 'high', FeatureSentence>> = {
  high: 'This is fairly certain.',
  medium: 'This may still change.',
  low: 'This is a rough figure that may well change.',
};

/**
 * An estimate in words that somebody reads who plans with it: the amount, what must hold for it, and how certain it is.
 * `label` stands in front in place of the title of the estimate.
 */
export function estimateLine(spec: Spec, estimate: Estimate, source: SourceOf, label?: Message): PageLine {
  const { amount, assumptions, confidence, title } = estimate;
  const spoken = amountWords(amount.text);
  const named = title.text.includes(amount.text);
  const whole = named ? title.text.replace(amount.text, () => spoken) : spoken;
  const conditions = assumptions.map(({ text }) => clauseWords(text)).join('; ');
  const data = { title: title.text, amount: label ? spoken : whole, assumptions: conditions };
  const bare = label !== undefined || named;
  const words =
    conditions === ''
      ? say(bare ? '{amount}' : '{title}: {amount}', data)
      : say(bare ? '{amount}, if {assumptions}' : '{title}: {amount}, if {assumptions}', data);
  return told(words, source(amount.range), {
    ...(label ? { label } : {}),
    lines: [
      ...(confidence ? [certainty(confidence.text)] : []),
      ...(conditions === '' ? restsOn(spec, estimate, source) : []),
    ],
  });
}

function certainty(confidence: string): PageLine {
  const level = levelOf(confidence);
  return plainLine(level ? say(CERTAINTY[level]) : say('Confidence: {confidence}', { confidence }));
}

/** Where the estimate itself does not say it: the assumptions that stand near, else that nothing is written. */
function restsOn(spec: Spec, estimate: Estimate, source: SourceOf): PageLine[] {
  const near = assumptionsInSight(spec)(estimate);
  const [first] = near;
  const text = near.map(({ title }) => clauseWords(title.text)).join('; ');
  return first
    ? [told(say('{text}', { text }), source(first.title.range), { label: say('May rest on') })]
    : [missing(say('It is not written what this rests on.'))];
}
