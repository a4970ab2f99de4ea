import type { IsoDay } from '../../model/date.ts';
import type { Decision, Estimate, Option } from '../../model/item.ts';
import type { Spec } from '../../model/spec.ts';
import { overdueWords } from '../card.ts';
import { missing, type PageLine, type PagePart, plainLine, told } from '../page/page.ts';
import { say } from '../pieces.ts';
import type { SourceOf } from './briefOf.ts';
import { estimateLine } from './estimateLine.ts';
import { optionNotes } from './optionNotes.ts';

export interface DecisionPartOptions {
  readonly today: IsoDay;
  readonly source: SourceOf;
  /** The estimates that were told with an option are added to it. */
  readonly estimatesTold: Set<Estimate>;
}

/** An open decision in full: by when, who decides, the options with what speaks for and against each, the recommendation. */
export function decisionPart(spec: Spec, decision: Decision, options: DecisionPartOptions): PagePart {
  const { source } = options;
  const { options: ways, stakes, title } = decision;
  return {
    heading: told(say('{title}', { title: title.text }), source(title.range), { label: say('Decision needed') }),
    lines: [
      dueLine(decision, options),
      deciderLine(decision, source),
      ...(stakes
        ? [
            told(say('{text}', { text: stakes.text.text }), source(stakes.text.range), {
              label: say('{title}', { title: stakes.label }),
            }),
          ]
        : []),
      ways.length === 0
        ? missing(say('No options are written down.'), say('Options'))
        : plainLine(say('What speaks for and against each'), {
            label: say('Options'),
            lines: ways.map((option) => optionLine(spec, option, options)),
          }),
      ...recommendationLines(decision, source),
    ],
  };
}

function dueLine(decision: Decision, { source, today }: DecisionPartOptions): PageLine {
  const { due } = decision;
  const label = say('Needed by');
  if (!due) {
    return missing(say('It is not written by when.'), label);
  }
  const late = overdueWords(decision, today);
  return told(say('{title}', { title: due.day ?? due.text }), source(due.range), {
    label,
    lines: late ? [plainLine(late)] : [],
  });
}

function deciderLine({ owners }: Decision, source: SourceOf): PageLine {
  const label = say('Decides');
  const [first] = owners;
  return first
    ? told(say('{owner}', { owner: owners.map(({ name }) => name).join(', ') }), source(first.range), { label })
    : missing(say('It is not written who decides.'), label);
}

function optionLine(spec: Spec, option: Option, { source, estimatesTold }: DecisionPartOptions): PageLine {
  const { label, tradeoffs, estimates } = optionNotes(spec, option);
  const isInTitle = option.tradeoffs?.text === option.title.text || /[:–—]\s/.test(option.title.text);
  for (const estimate of estimates) {
    estimatesTold.add(estimate);
  }
  return told(say('{title}', { title: option.title.text }), source(option.title.range), {
    ...(label === undefined ? {} : { label: say('{title}', { title: label }) }),
    lines: [
      ...tradeoffs.map(({ label: name, text }) =>
        told(
          say('{text}', { text: text.text }),
          source(text.range),
          name === undefined ? {} : { label: say('{title}', { title: name }) },
        ),
      ),
      ...(tradeoffs.length === 0 && !isInTitle ? [missing(say('What speaks for and against it is not written.'))] : []),
      ...estimates.map((estimate) => estimateLine(spec, estimate, source, say('Estimate'))),
    ],
  });
}

function recommendationLines({ outcome, recommendation }: Decision, source: SourceOf): PageLine[] {
  const label = say('Recommendation');
  if (!recommendation && outcome) {
    // A record that is still open writes what it proposes where others write what was chosen.
    return [told(say('{text}', { text: outcome.text }), source(outcome.range), { label: say('Proposed') })];
  }
  if (!recommendation) {
    return [missing(say('No recommendation is written down.'), label)];
  }
  const { text, reason } = recommendation;
  const own = reason && reason.text !== text.text ? reason : undefined;
  return [
    told(say('{text}', { text: text.text }), source(text.range), {
      label,
      lines: [
        ...(own ? [told(say('{text}', { text: own.text }), source(own.range), { label: say('Because') })] : []),
        ...(reason ? [] : [missing(say('Why it is recommended is not written.'))]),
      ],
    }),
  ];
}
