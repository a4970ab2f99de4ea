import type { IsoDay } from '../../model/date.ts';
import type { Decision, Item } from '../../model/item.ts';
import type { Message } from '../../model/message.ts';
import { decidedWords, withoutNumber } from '../page/decidedWords.ts';
import { atMost, type Page, type PageLine, type PagePart, plainLine, told } from '../page/page.ts';
import { type Pieces, say } from '../pieces.ts';
import { riskStateOf } from '../riskTree.ts';
import type { Digest, DigestEntry } from './digestOf.ts';

/** So many lines of one kind: a digest is read, not searched. */
export const MOST_LINES = 20;

/** Names an entry among all, as a key for what is looked up of it. */
export function entryName({ uri, item }: DigestEntry<Item>): string {
  return `${uri}\n${item.key}`;
}

/** The entries of whose opening or deciding the text tells no day, of those that are shown. */
export function undatedEntries({ decided, overdue, waiting, next }: Digest): DigestEntry[] {
  return [decided, overdue, next, waiting].flatMap((entries) =>
    entries.slice(0, MOST_LINES).filter(({ day }) => day === undefined),
  );
}

/** A digest to hand on. `days` holds what was found out elsewhere about undated entries, by their names. */
export function digestPage(digest: Digest, days: ReadonlyMap<string, IsoDay>): Page {
  const { decided, decidedSometime, next, overdue, risks, since, waiting } = digest;
  const dayOf = (entry: DigestEntry): IsoDay | undefined => entry.day ?? days.get(entryName(entry));
  const sometime = say('Of {count} more that are decided it is not known when.', { count: String(decidedSometime) });
  return {
    title: plainLine(say('Decisions and risks since {day}', { day: since })),
    lead: [],
    parts: [
      part(say('Decided since {day}', { day: since }), [
        ...shown(decided, (entry) => decidedLine(entry, dayOf(entry)), say('Nothing that carries a date was decided.')),
        ...(decidedSometime > 0 ? [plainLine(sometime)] : []),
      ]),
      part(
        say('Overdue'),
        shown(overdue, (entry) => openLine(entry, dayOf(entry), 'overdue'), say('Nothing is overdue.')),
      ),
      part(
        say('Due next'),
        shown(next, (entry) => openLine(entry, dayOf(entry), 'due'), say('Nothing else carries a date.')),
      ),
      ...(waiting.length > 0
        ? [
            part(
              say('Waiting without a date'),
              shown(waiting, (entry) => openLine(entry, dayOf(entry), 'undated')),
            ),
          ]
        : []),
      part(
        say('Risks that are new or not met yet'),
        shown(risks, riskLine, say('Every open risk is met, and none is new.')),
      ),
    ],
  };
}

function part(heading: Message, lines: readonly PageLine[]): PagePart {
  return { heading: plainLine(heading), lines };
}

function shown<Entry>(
  entries: readonly Entry[],
  lineOf: (entry: Entry) => PageLine,
  instead?: Message,
): readonly PageLine[] {
  return entries.length === 0 && instead ? [plainLine(instead)] : atMost(entries.map(lineOf), MOST_LINES);
}

function decidedLine({ uri, item, isNew, day: written }: DigestEntry, day: IsoDay | undefined): PageLine {
  const { outcome, owners, title } = item;
  const owner = namesOf(owners);
  return told(
    decidedWords(title.text, outcome),
    { uri, range: title.range },
    {
      notes: [
        decidedNote(day, isNew === true && written === undefined),
        ...(owner === '' ? [] : [say('by {owner}', { owner })]),
      ],
    },
  );
}

/** What was written down as decided in the first place may have been decided long before. */
function decidedNote(day: IsoDay | undefined, isFirstSeen: boolean): Message {
  if (day === undefined) {
    return say('decided since then');
  }
  return isFirstSeen ? say('written down as decided on {day}', { day }) : say('decided on {day}', { day });
}

function openLine(
  { uri, item }: DigestEntry,
  opened: IsoDay | undefined,
  when: 'overdue' | 'due' | 'undated',
): PageLine {
  const { owners, stakes, title } = item;
  const owner = namesOf(owners);
  return told(
    say('{title}', { title: withoutNumber(title.text) }),
    { uri, range: title.range },
    {
      notes: [
        ...dueNotes(item, when),
        owner === '' ? say('waits for somebody to take it on') : say('waits on {owner}', { owner }),
        ...(stakes ? [say('{label}: {text}', { label: stakes.label, text: stakes.text.text })] : []),
        opened === undefined ? say('opening date unknown') : say('open since {day}', { day: opened }),
      ],
    },
  );
}

function dueNotes({ due }: Decision, when: 'overdue' | 'due' | 'undated'): Pieces {
  const day = due?.day ?? due?.text;
  return day === undefined
    ? []
    : [when === 'overdue' ? say('overdue since {day}', { day }) : say('due {day}', { day })];
}

function riskLine({ uri, item, isNew }: DigestEntry<Extract<Item, { kind: 'risk' }>>): PageLine {
  const owner = namesOf(item.owners);
  return told(
    say('{title}', { title: item.title.text }),
    { uri, range: item.title.range },
    {
      notes: [
        ...(isNew === true ? [say('new')] : []),
        ...(riskStateOf(item) === 'unmitigated' ? [say('nothing is done about it yet')] : []),
        ...(owner === '' ? [] : [say('{owner}', { owner })]),
      ],
    },
  );
}

function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(', ');
}
