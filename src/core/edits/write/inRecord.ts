import { isOpenWord } from '../../dialects/decisionRecord.ts';
import { isOutcomeSection } from '../../dialects/outcomeHeading.ts';
import type { Block, ParagraphBlock } from '../../markdown/blocks.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import type { Section } from '../../markdown/outline.ts';
import { lineBreakOf, offsetAt, spanOf } from '../../text/textDocument.ts';
import { wordsOf } from '../../vocabulary/language.ts';
import { languageOf } from '../../vocabulary/languageOf.ts';
import { labelled } from './fieldStyle.ts';
import { paragraphBehind } from './inEntry.ts';
import { besideFields, fill, statusText } from './inFields.ts';
import { frontMatterChanges } from './inFrontMatter.ts';
import { labelsOf, oneLine, saysWhyInStatus, tailOf, type Value, valuesOf } from './itemChange.ts';
import { type EntrySource, type Form, insertion, type TextChange } from './source.ts';
import { type WrittenWords, writtenWords } from './writtenWords.ts';

const CHOSEN = /^(?:chosen option|we decided for)\b/i;

/** What has not found its place yet. */
interface Left {
  reason: string | undefined;
  by: string | undefined;
  on: string | undefined;
}

/** A record of one decision, or a proposal that waits for approval: its status, its outcome, and its dates and people. */
export const inRecord: Form = function* (source) {
  const { document, entry, spec } = source;
  const change = { ...source.change, words: writtenWords(spec.outline, []) };
  const { heading } = entry.section;
  const inFront = frontMatterChanges(source);
  const taken = new Set(inFront.map(({ key }) => key));
  const section = spec.outline.sections.find(isOutcomeSection);
  const reason = saysWhyInStatus(change) ? undefined : change.reason;
  const left: Left = {
    reason,
    by: taken.has('by') ? undefined : change.by,
    on: taken.has('date') ? undefined : change.on,
  };
  const changes = [...inFront.map(({ textChange }) => textChange), ...fieldChanges(source, taken, left)];
  const isOutcome = change.answer !== undefined && (section !== undefined || optionsOf(source) !== undefined);
  if (isOutcome) {
    left.reason = undefined;
  }
  if (change.status !== undefined && !taken.has('status')) {
    const status = statusChange(source, left);
    if (status ?? heading) {
      changes.push(
        ...[status ?? (heading && paragraphBehind(document, heading, `Status: ${statusText(source)}`))].flatMap(
          (one) => one ?? [],
        ),
      );
      left.by = undefined;
      left.on = undefined;
      left.reason = undefined;
    }
  }
  const outcome = isOutcome
    ? outcomeChange({ ...source, change }, section, decidedSentence(left, change.words))
    : undefined;
  if (outcome) {
    changes.push(outcome);
  } else if (heading) {
    const words =
      `${isOutcome || change.answer === undefined ? '' : change.answer}${tailOf({ ...left, words: change.words })}`.replace(
        /^, because /,
        '',
      );
    const label =
      change.answer === undefined
        ? statusText(source).replace(/^\p{Ll}/u, (first) => first.toUpperCase())
        : labelsOf(change).decision;
    const text = labelled({ label, text: words.trim() });
    changes.push(...(words.trim() === '' ? [] : [paragraphBehind(document, heading, text)]));
  }
  const more = unplaced(source, taken);
  const place = source.spec.outline.sections.find(({ words }) => words.text === 'status');
  for (const value of more) {
    const last = value.role === 'supersedes' ? place?.blocks.findLast(hasWords) : undefined;
    const block = last ?? heading;
    // Below "## Status" records say it as a sentence.
    const words = last ? `${value.label} ${value.text}` : labelled(value);
    changes.push(...(block ? [besideFields(source, [value]) ?? paragraphBehind(document, block, words)] : []));
  }
  if (changes.length > 0) {
    yield changes;
  }
};

/** Owner, day and what it takes the place of, where no field of the record has taken them. */
function unplaced({ change, entry, item }: EntrySource, taken: ReadonlySet<string>): Value[] {
  const names = new Set(entry.fields.map(({ name }) => name));
  return valuesOf(item, { owner: change.owner, due: change.due, supersedes: change.supersedes }).filter(
    ({ names: own, role }) => !taken.has(role) && !own.some((name) => names.has(name)),
  );
}

/** " Decided on 2026-03-01 by @ana." for records that say so nowhere else; empty where nothing is left to say. */
function decidedSentence({ by, on }: Left, own: WrittenWords | undefined): string {
  if (own) {
    return tailOf({ by, on });
  }
  const words = [on === undefined ? '' : ` on ${on}`, by === undefined ? '' : ` by ${by}`].join('');
  return words === '' ? '' : ` Decided${words}.`;
}

function optionsOf({ item, spec }: EntrySource): Section | undefined {
  const own = wordsOf(languageOf(spec.outline).families.options);
  const found = spec.outline.sections.find(
    ({ words: { text } }) => /^(?:considered options|options|options considered)$/.test(text) || own.includes(text),
  );
  return item.kind === 'decision' && item.options.length > 0 ? found : undefined;
}

/** Dates and people on lines of their own. What has found its place is taken from `left`. */
function fieldChanges({ change, document, entry }: EntrySource, taken: ReadonlySet<string>, left: Left): TextChange[] {
  const own = entry.fields.filter(({ labelSpan, value }) => labelSpan !== value.span);
  const changes: TextChange[] = [];
  const date = own.find(({ name }) => name === 'date');
  if (date && change.on !== undefined && !taken.has('date')) {
    changes.push(fill(document, date, change.on));
    left.on = undefined;
  }
  const decider = own.find(({ name }) => name === 'decider');
  if (decider && change.by !== undefined && !taken.has('by')) {
    if (saysNothing(decider.value.text)) {
      changes.push(fill(document, decider, change.by));
      left.by = undefined;
    } else if (decider.value.text.includes(change.by)) {
      left.by = undefined;
    }
  }
  const owner = own.find(({ name }) => name === 'owner' || name === 'decider');
  if (owner && change.owner !== undefined) {
    changes.push(fill(document, owner, change.owner));
  }
  const due = own.find(({ name }) => name === 'due');
  if (due && change.due !== undefined) {
    changes.push(fill(document, due, change.due));
  }
  return changes;
}

/** The status on its line or below its heading; there with what has no other place. */
function statusChange(source: EntrySource, left: Readonly<Left>): TextChange | undefined {
  const { document, entry, item, spec } = source;
  const section = spec.outline.sections.find(({ words }) => words.text === 'status');
  const inSection = section?.blocks.find(hasWords);
  const field = entry.fields.find(({ name, labelSpan, value }) => name === 'status' && labelSpan !== value.span);
  const text = `${statusText(source)}${tailOf({ ...left, words: writtenWords(spec.outline, []) })}`;
  if (item.statusText) {
    return { span: spanOf(document, item.statusText.range), text };
  }
  if (field && !inSection) {
    return fill(document, field, text);
  }
  if (section?.heading) {
    return inSection?.kind === 'paragraph'
      ? { span: inSection.prose.span, text }
      : paragraphBehind(document, section.heading, text);
  }
  return undefined;
}

function hasWords(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph';
}

/** "Chosen option: …" under its heading, as the first paragraph there; the heading too where there is none. */
function outcomeChange(source: EntrySource, section: Section | undefined, decided: string): TextChange | undefined {
  const { change, document, item } = source;
  const answer = oneLine(change.answer ?? '');
  const { words } = change;
  const isMadr =
    !words &&
    item.kind === 'decision' &&
    (item.options.length > 0 || /^decision outcome$/.test(section?.words.text ?? ''));
  const quoted = /["“„]/.test(answer) ? answer : `"${answer}"`;
  const reason = tailOf({ reason: change.reason, words });
  const sentence = isMadr ? `Chosen option: ${quoted}${reason}` : `${answer}${reason}`;
  const text = `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${decided}`;
  if (section?.heading) {
    const first = section.blocks.find(hasWords);
    if (
      first &&
      (saysNothing(first.prose.text) ||
        isOpenWord(first.prose.text) ||
        isTemplate(first.prose.text) ||
        CHOSEN.test(first.prose.text))
    ) {
      return isSaid(first.prose.text, answer, change.reason) ? undefined : { span: first.prose.span, text };
    }
    const isThere = change.reason === undefined && (first?.prose.text.includes(answer) ?? false);
    return isThere ? undefined : paragraphBehind(document, section.heading, text);
  }
  const options = optionsOf(source);
  if (!options) {
    return undefined;
  }
  const newLine = lineBreakOf(document);
  const end = offsetAt(document, { line: options.lines.end, character: 0 });
  const heading = `${'#'.repeat(options.level)} ${words ? words.labels.decision : 'Decision Outcome'}${newLine}${newLine}${text}`;
  return options.lines.end >= document.lineStarts.length
    ? insertion(document.text.trimEnd().length, `${newLine}${newLine}${heading}`)
    : insertion(end, `${heading}${newLine}${newLine}`);
}

/** "Chosen option: "{title}", because {justification}." as the template has it. */
function isTemplate(text: string): boolean {
  return /\{[^{}]+\}|\[(?:option|title)[^\]]*\]/.test(text);
}

function isSaid(text: string, answer: string, reason: string | undefined): boolean {
  return text.includes(answer) && (reason === undefined || text.includes(reason)) && !isTemplate(text);
}
