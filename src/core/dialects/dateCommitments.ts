import type { Outline, Section } from '../markdown/outline.ts';
import { plainText } from '../markdown/plainText.ts';
import type { ProseUnit } from '../markdown/proseUnit.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import { memoised } from '../memo.ts';
import { readDate } from '../model/readDate.ts';
import type { Span } from '../text/range.ts';
import { recalled } from '../text/recalled.ts';
import type { Family } from '../vocabulary/language.ts';
import { type SayingForms, sayingsOf } from '../vocabulary/sayingsOf.ts';
import { familiesOf } from './families.ts';

/** A sentence that says by when something is going to be there: "We will ship this by 3 March". */
export interface DateCommitment {
  readonly section: Section;
  /** The sentence. */
  readonly span: Span;
  readonly text: string;
  /** The words for the date, with where they stand in the document. */
  readonly date: { readonly text: string; readonly span: Span };
}

/** Where people tell of what was, might have been, or is measured. */
const SILENT: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'nonGoals',
  'history',
  'faq',
  'acceptance',
  'metrics',
  'evidence',
  'questions',
  'decide',
  'decisions',
  'answered',
  'risks',
  'mitigations',
  'assumptions',
  'options',
]);

/** The sentences and labels that commit to a date, in their order; of the sections that `isMeant`, or of all. */
export function dateCommitmentsIn(outline: Outline, isMeant?: (section: Section) => boolean): DateCommitment[] {
  const { nearest } = familiesOf(outline);
  const sayings = sayingsOf(outline);
  return lookInto(
    outline,
    sayings?.promise ?? commitmentOf,
    (section) => [...commitmentsOf(section), ...(sayings ? promisesOf(section, sayings) : [])],
    (section) => {
      const family = nearest[section.index];
      return !(family && SILENT.has(family)) && isMeant?.(section) !== false;
    },
  );
}

/** The same where another language than English is written: whatever comes first, the promise or the day. */
function promisesOf(section: Section, { promise, doubt }: SayingForms): DateCommitment[] {
  return proseUnitsOfSection(section, ({ text }) => promise.test(text)).flatMap((unit) => {
    const { container, span, text } = unit;
    const isMeant = container !== 'cell' && container !== 'quote' && promise.test(text) && !doubt.test(text);
    const found = isMeant ? readDate(text) : undefined;
    return found
      ? [
          {
            section,
            span,
            text: plainText(text),
            date: { text: found.text, span: { start: span.start + found.start, end: span.start + found.end } },
          },
        ]
      : [];
  });
}

/** Asked by more than one rule. */
const commitmentsOf = memoised((section: Section): readonly DateCommitment[] =>
  proseUnitsOfSection(section, ({ text }) => MAY_COMMIT.test(text)).flatMap((unit) => commitmentOf(unit) ?? []),
);

function commitmentOf({ container, section, span, text }: ProseUnit): DateCommitment | undefined {
  const found = container === 'cell' || container === 'quote' ? undefined : committedDate(text);
  if (!found || found.length === 0) {
    return undefined;
  }
  const start = span.start + found.start;
  const end = start + found.length;
  const words = text.slice(found.start, found.start + found.length);
  return { section, span, text: plainText(text), date: { text: plainText(words), span: { start, end } } };
}

interface Found {
  readonly start: number;
  /** Zero where nothing is committed to. */
  readonly length: number;
}

const NOTHING: Found = { start: 0, length: 0 };

const committedDate = recalled((text: string): Found => {
  const said = LOOSE.test(text) ? undefined : (LABEL.exec(text) ?? SUBJECT.exec(text) ?? ORDER.exec(text));
  if (!said) {
    return NOTHING;
  }
  const from = said.index + said[0].length;
  const rest = text.slice(from, from + FURTHEST);
  const found = (LABEL.test(text) ? DATE : WHEN).exec(rest);
  const words = (found?.[1] ?? found?.[2])?.replace(/\.$/, '');
  return found && words && !BETWEEN.test(rest.slice(0, found.index))
    ? { start: from + found.index + found[0].lastIndexOf(words), length: words.length }
    : NOTHING;
});

/** So many characters behind the verb its date stands at most. */
const FURTHEST = 120;

const MAY_COMMIT =
  /\b(?:planned|scheduled|ship|launch|deliver|releas|roll|live|ready|complet|finish|done|available|pilot|beta|GA)/i;

const THING =
  '(?:feature|release|version|pilot|beta|alpha|mvp|prototype|launch|roll-?out|app|product|project|phase|redesign|integration|change|update|upgrade|migration|work|first (?:slice|step|version)|v\\d+(?:\\.\\d+)?)s?';
const WHO = `(?:we|I|our team|the team|this|it|they|everything|all of (?:this|it)|(?:the|this|our|a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?${THING})`;
const INTENT =
  "(?:['’]ll|\\s+(?:will|shall|(?:is|are|am)\\s+going\\s+to|(?:plan|aim|intend|expect|commit|promise|target)s?\\s+to|(?:are|is|have|has)\\s+(?:planned|scheduled|set|due|committed|promised|planning|aiming)\\s+to))";
const DONE =
  '(?:ship(?:ped)?|launch(?:ed)?|deliver(?:ed)?|releas(?:e|ed)|roll(?:ed)?(?:\\s+(?:this|it|them))?\\s+out|go(?:es)?\\s+live|be\\s+(?:live|ready|available|done|complete|completed|finished|generally available|in production|out)|finish(?:ed)?|complete(?:d)?|start\\s+(?:the\\s+)?(?:pilot|beta|roll-?out))';

// "We will ship", "The pilot will be live", "This is planned for", "The beta launches".
const SUBJECT = new RegExp(
  `\\b${WHO}(?:${INTENT}\\s+(?:(?:also|then|first|be\\s+able\\s+to|have)\\s+)?(?:be\\s+)?${DONE}\\b|\\s+(?:is|are)\\s+(?:planned|scheduled|set|due)\\b|\\s+(?:ships|launches|goes\\s+live|rolls\\s+out)\\b)`,
  'iu',
);
// "- Launch the beta in three cities by June 2027".
const ORDER =
  /^\s*(?:ship|launch|deliver|release|roll\s+out|go\s+live)(?=\s)(?!\s+(?:notes?|candidates?|process|plan|train)\b)/i;
// "Launch date: 3 March 2027".
const LABEL =
  /^\s*(?:(?:target(?:ed)?|planned|expected|estimated|tentative|desired)\s+)?(?:launch|release|ship|shipping|go-?live|delivery|roll-?out|GA)\s*(?:date|day|target|quarter|window)?\s*:(?=\s)/i;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const POINT = [
  '\\d{4}-\\d{2}(?:-\\d{2})?',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
  `\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?`,
  `${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+\\d{4})?`,
  "(?:Q[1-4]|H[12])(?:[\\s/-]*(?:FY)?['’]?\\d{2,4})?",
  '20\\d\\d(?:[\\s-]?Q[1-4])?',
  '(?:Christmas|Easter|Black Friday)(?:\\s+20\\d\\d)?',
  '(?:next|this|the\\s+(?:coming|next|end\\s+of(?:\\s+the)?))\\s+(?:month|quarter|year|sprint|week|spring|summer|autumn|fall|winter|half)',
].join('|');
const DATE_WORDS = `(?:(?:the\\s+)?(?:end|middle|mid|beginning|start|early|late)[\\s-]+(?:of\\s+)?)?(?:${POINT})(?![\\p{L}\\d%]|\\.\\p{L})`;
const SPAN_WORDS = '(?:\\d{1,2}|two|three|four|five|six|eight|ten|twelve)\\s+(?:weeks|months|sprints|quarters)\\b';
// Months are written with a capital: "we may", "the march".
const DATE = new RegExp(`^[\\s~]*(?:in\\s+|by\\s+|on\\s+)?(${DATE_WORDS})`, 'u');
const WHEN = new RegExp(
  `\\b(?:[Bb]y|[Bb]efore|[Ii]n|[Oo]n|[Uu]ntil|[Ff]or|[Dd]uring|[Ff]rom|[Aa]t|[Ww]ithin|no\\s+later\\s+than)\\s+(${DATE_WORDS}|(?<=\\b(?:[Ii]n|[Ww]ithin)\\s+)${SPAN_WORDS})|\\b(?=(?:next|this)\\s)(${POINT})`,
  'u',
);
// Behind these, a date is another's.
const BETWEEN = /[;:]|\b(?:which|who|that|because|since|after|when|where|while|so that|as)\b|\.\s/i;
// Questions, conditions, doubts, what others set, and what has been: none of these is a promise.
const LOOSE =
  /\?|\b(?:if|whether|unless|assum\w+|could|would|might|should|may not|cannot|can't|won't|not be|no longer|never|must|need(?:s|ed)? to|ha(?:s|ve|d) to|required|requires|deadlines?|regulat\w+|law|legal(?:ly)?|compliance|mandat\w+|contract\w*|customer asks|depends|decide[ds]?|decision|end[- ]of[- ](?:life|support)|sunset\w*|deprecat\w+|expires?|previously|originally|last (?:year|quarter|month)|competitors?|vendor|e\.g|for example)\b/i;
