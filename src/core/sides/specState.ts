import type { TeamSettings } from '../config/teamSettings.ts';
import type { Block } from '../markdown/blocks.ts';
import { fieldNamed, fieldsOfBlocks } from '../markdown/fields.ts';
import { frontMatterValue } from '../markdown/frontMatter.ts';
import type { Outline, Section } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import { plainText } from '../markdown/plainText.ts';
import type { YamlEntry } from '../markdown/yamlEntries.ts';
import type { Genre, Reason, SpecState } from '../model/spec.ts';
import { teamStatusOf } from '../model/statusWords.ts';
import { ARCHIVE_FOLDERS, LONGEST_STATUS, STATE_WORDS } from './vocabulary/stateWords.ts';

export interface StateVerdict {
  readonly state: SpecState;
  readonly reason: Reason;
}

export interface StateInput {
  /** Below the root of the file, with `/`. */
  readonly path: string;
  readonly parsed: ParsedMarkdown;
  readonly outline: Outline;
  readonly genre: Genre;
  /** Whether one of the team's globs for specs that are over names the file. */
  readonly teamSaysSettled: boolean;
  /** The team's own words. */
  readonly statuses: TeamSettings['statuses'];
  /** What the file of facts beside the document says. */
  readonly facts?: readonly YamlEntry[];
}

// The block of facts about a document stands in its first lines.
const HEAD_LINES = 25;

/** Whether a spec is still worked on. What nobody says is live. */
export function stateOf(input: StateInput): StateVerdict {
  if (input.teamSaysSettled) {
    return { state: 'settled', reason: { kind: 'settings', template: 'The team settings count it as over', data: {} } };
  }
  const folder = archiveFolder(input.path);
  if (folder !== undefined) {
    const reason: Reason = { kind: 'file-role', template: 'It lies in "{folder}"', data: { folder: `${folder}/` } };
    return { state: 'settled', reason };
  }
  const written = writtenStatus(input);
  const state = written && (stateForTeam(written.words, input) ?? stateOfWords(written.words, input.genre));
  return written && state
    ? { state, reason: { kind: written.kind, template: 'Its status is "{status}"', data: { status: written.words } } }
    : { state: 'live', reason: { kind: 'default', template: 'Nothing says that it is over', data: {} } };
}

/** A product spec is decided to be built; a decision record that is decided is taken. */
function stateForTeam(words: string, { statuses, genre }: StateInput): SpecState | undefined {
  const { open, decided, rejected, superseded, deferred } = statuses;
  const status = teamStatusOf({ open, decided, rejected, superseded, deferred })(words);
  const isOver = status === 'rejected' || status === 'superseded' || (status === 'decided' && genre === 'engineering');
  return status && (isOver ? 'settled' : 'live');
}

function archiveFolder(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  return folders.find((name) => ARCHIVE_FOLDERS.has(name.toLowerCase()));
}

/** Whether a document states one of the known states near its top, as specs do and guides do not. */
export function hasStatus(parsed: ParsedMarkdown): boolean {
  const words = frontMatterValue(parsed.frontMatter, 'status')?.value ?? headStatus(parsed);
  return words !== undefined && stateOfWords(tidy(words), 'engineering') !== undefined;
}

interface WrittenStatus {
  readonly words: string;
  readonly kind: 'front-matter' | 'content';
}

function writtenStatus({ parsed, outline, facts }: StateInput): WrittenStatus | undefined {
  const entry =
    frontMatterValue(parsed.frontMatter, 'status') ??
    frontMatterValue(parsed.frontMatter, 'state') ??
    facts?.find(({ key }) => key === 'status');
  if (entry && entry.value.trim() !== '') {
    return { words: tidy(entry.value), kind: 'front-matter' };
  }
  const words = headStatus(parsed) ?? sectionStatus(outline);
  return words === undefined ? undefined : { words, kind: 'content' };
}

/** The status among the labelled fields at the top of the document, down to the second section that has text. */
function headStatus({ blocks, frontMatter }: ParsedMarkdown): string | undefined {
  const end = (frontMatter?.lines.end ?? 0) + HEAD_LINES;
  const head: Block[] = [];
  let headings = 0;
  for (const block of blocks) {
    headings += block.kind === 'heading' && !block.bold ? 1 : 0;
    if (block.lines.start >= end || headings > 2) {
      break;
    }
    if (block.kind !== 'heading') {
      head.push(block);
    }
  }
  const field = fieldNamed(fieldsOfBlocks(head), 'status');
  return field && field.value.text !== '' ? tidy(field.value.text) : undefined;
}

const STATUS_SECTIONS: ReadonlySet<string> = new Set(
  'status|current status|document status|decision status|statut|estado|stand|статус|ステータス|状态|trạng thái|状態'.split(
    '|',
  ),
);

/** The first words of a section called "Status", near the top or not. */
function sectionStatus({ sections }: Outline): string | undefined {
  const section = sections.find(
    ({ heading, words, level }) => heading && level <= 2 && STATUS_SECTIONS.has(words.text),
  );
  return section && firstWordsOf(section);
}

function firstWordsOf({ blocks, children }: Section): string | undefined {
  if (blocks.length === 0 && children[0]?.heading?.bold) {
    return tidy(children[0].title);
  }
  for (const block of blocks) {
    const first = block.kind === 'list' ? block.items[0]?.blocks[0] : block;
    if (first?.kind === 'paragraph') {
      return tidy(first.prose.text.split(/\r?\n/, 1)[0] ?? '');
    }
  }
  return undefined;
}

const LONGEST = 120;
const EMOJI = /\p{Extended_Pictographic}|\u{FE0F}|[✓✗✘]/gu;

/** The status as a reader sees it: no markup, emoji or brackets around it. */
function tidy(value: string): string {
  const words = plainText(value.slice(0, LONGEST * 2))
    .replace(EMOJI, '')
    .replace(/^[\s"'[({:：-]+|[\s"'\]}.]+$/g, '')
    .slice(0, LONGEST)
    .trim();
  return words.includes('(') ? words : words.replace(/\)+$/, '');
}

/** The state that a status means; undefined for words that are unknown or a list of values to choose from. */
function stateOfWords(status: string, genre: Genre): SpecState | undefined {
  const text = status.toLowerCase();
  if (isChoice(text)) {
    return undefined;
  }
  const words = text.split(/[\s:;,.()[\]{}/|→–—-]+/u).filter((word) => word !== '');
  // A product spec is approved to be built; a decision record that is approved is taken.
  if (words[0] === 'approved' && words.length === 1) {
    return genre === 'engineering' ? 'settled' : 'live';
  }
  for (let count = Math.min(LONGEST_STATUS, words.length); count > 0; count -= 1) {
    const state = STATE_WORDS.get(words.slice(0, count).join(' '));
    if (state) {
      return state;
    }
  }
  return undefined;
}

/** "proposed | accepted | rejected", "Draft / Approved": the values of a template that nobody has chosen from. */
function isChoice(text: string): boolean {
  const choices = text.split(/[|/,]/).filter((choice) => STATE_WORDS.has(choice.trim()));
  return choices.length > (text.includes(',') ? 2 : 1);
}
