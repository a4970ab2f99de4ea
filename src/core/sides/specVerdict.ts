import { frontMatterValue } from '../markdown/frontMatter.ts';
import type { HeadingWords } from '../markdown/headingWords.ts';
import type { Outline } from '../markdown/outline.ts';
import type { ParsedMarkdown } from '../markdown/parseMarkdown.ts';
import { memoised } from '../memo.ts';
import type { Marker } from '../model/marker.ts';
import type { Reason, SpecVerdict } from '../model/spec.ts';
import { FACTS_FILE } from './factsFile.ts';
import { documentNameIn } from './genre.ts';
import { isInFrontMatter } from './markers.ts';
import { type PathHint, specPath } from './specPath.ts';
import { hasStatus } from './specState.ts';
import { templateBlockIn } from './templateBlocks.ts';
import { COMMON_TITLES } from './vocabulary/genreWords.ts';
import { headingKey, headingName } from './vocabulary/headingNames.ts';
import { lookUp } from './vocabulary/sideWords.ts';
import { SPEC_HEADINGS } from './vocabulary/specWords.ts';

/** What a verdict is taken from. */
export interface VerdictInput {
  /** Below the root of the file, with `/`. */
  readonly path: string;
  readonly parsed: ParsedMarkdown;
  readonly outline: Outline;
  readonly markers: readonly Marker[];
  /** What the team's globs say about the file; undefined where they say nothing. */
  readonly teamVerdict: boolean | undefined;
  /** Whether a file of facts lies beside the document, as beside nothing but proposals. */
  readonly hasFacts?: boolean;
}

const ENOUGH = 1;
// A README that is a spec has the headings of two.
const ENOUGH_FOR_INDEX = 1.7;
const HALFWAY = 0.3;

/** Whether a document is a spec, and why. A marker settles it, then the team, then what the document is made of. */
export function verdictOf(input: VerdictInput): SpecVerdict {
  const settled = ofMarkers(input) ?? ofTeam(input) ?? ofPlace(input) ?? ofFacts(input);
  if (settled) {
    return settled;
  }
  const weighed = ofEvidence(input);
  return weighed.isSpec ? weighed : (ofTemplate(input) ?? weighed);
}

function ofMarkers({ markers, parsed }: VerdictInput): SpecVerdict | undefined {
  const marker = markers.findLast(({ kind }) => kind === 'spec' || kind === 'not-a-spec');
  if (!marker) {
    return undefined;
  }
  const reason: Reason = isInFrontMatter(marker, parsed)
    ? { kind: 'front-matter', template: 'The front matter says so', data: {} }
    : { kind: 'marker', template: 'A marker says so', data: {} };
  return settled(marker.kind === 'spec', reason);
}

function ofTeam({ teamVerdict }: VerdictInput): SpecVerdict | undefined {
  return teamVerdict === undefined
    ? undefined
    : settled(teamVerdict, { kind: 'settings', template: 'The team settings say so', data: {} });
}

function ofPlace({ path }: VerdictInput): SpecVerdict | undefined {
  return path.startsWith('.tandem/')
    ? settled(false, { kind: 'file-role', template: 'It is a template of the team', data: {} })
    : undefined;
}

function ofFacts({ hasFacts }: VerdictInput): SpecVerdict | undefined {
  return hasFacts
    ? settled(true, { kind: 'file-role', template: '"{name}" lies beside it', data: { name: FACTS_FILE } })
    : undefined;
}

function ofTemplate({ outline }: VerdictInput): SpecVerdict | undefined {
  const block = templateBlockIn(outline);
  return block === undefined
    ? undefined
    : settled(true, { kind: 'content', template: 'It spells out its items field by field: {block}', data: { block } });
}

function settled(isSpec: boolean, reason: Reason): SpecVerdict {
  return { isSpec, reason, likelihood: isSpec ? 1 : 0 };
}

function ofEvidence({ path, parsed, outline }: VerdictInput): SpecVerdict {
  const place = specPath(path);
  const record = recordKey(parsed);
  if (place.isNever) {
    const reason: Reason = {
      kind: 'file-role',
      template: '"{name}" is not written as a spec',
      data: { name: fileOf(path) },
    };
    return { isSpec: false, reason, likelihood: 0 };
  }
  const headings = weighHeadings(outline);
  // Where the place alone is enough, a heading such as "Installation" belongs to what is specified.
  const against = place.weight >= ENOUGH ? 0 : headings.against;
  const name = documentNameIn(outline);
  const enough = place.isIndex ? ENOUGH_FOR_INDEX : ENOUGH;
  const sure =
    place.weight + headings.weight - against + (record === undefined ? 0 : 0.8) + (isTelling(name) ? 0.6 : 0);
  const score = sure >= HALFWAY && sure < enough && hasStatus(parsed) ? sure + 0.3 : sure;
  const isSpec = score >= enough;
  return {
    isSpec,
    reason: isSpec ? reasonFor(place, headings.names, { record, name }) : reasonAgainst(place, headings),
    likelihood: isSpec ? 1 : Math.min(0.99, Math.max(0, score / enough)),
  };
}

function isTelling(name: string | undefined): boolean {
  return name !== undefined && !COMMON_TITLES.has(name);
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const RECORD_KEYS: readonly string[] = [
  'decision-makers',
  'deciders',
  'kep-number',
  'adr_id',
  'rfc',
  'superseded-by',
  'consulted',
];
const RECORD_TYPE = /^(?:adr|prd|rfc|kep|decision|decision[- ]record)$/i;

function recordKey({ frontMatter }: ParsedMarkdown): string | undefined {
  if (!frontMatter) {
    return undefined;
  }
  const type = frontMatterValue(frontMatter, 'type')?.value;
  if (type !== undefined && RECORD_TYPE.test(type)) {
    return 'type';
  }
  return RECORD_KEYS.find((key) => frontMatterValue(frontMatter, key));
}

interface HeadingWeight {
  readonly weight: number;
  /** How much speaks against it. */
  readonly against: number;
  /** The most telling headings, at most three. */
  readonly names: readonly string[];
}

const WEIGHTS = { clear: 0.5, likely: 0.3, hint: 0.1, against: 0.3 } as const;
// Hints never add up to a spec by themselves.
const MOST_HINTS = 0.4;

/** What a heading says for or against a spec, and by which of its names. */
const hintsOf = memoised((words: HeadingWords) => {
  const names = words.parts.length > 1 ? [headingName(words), words.text, ...words.parts] : [headingName(words)];
  return names.flatMap((name) => {
    const hint = lookUp(SPEC_HEADINGS, name);
    return hint ? [{ hint, key: headingKey(name), name }] : [];
  });
});

function weighHeadings({ sections }: Outline): HeadingWeight {
  // By their keys, so that a heading counts once in all its forms.
  const found = {
    clear: new Map<string, string>(),
    likely: new Map<string, string>(),
    hint: new Map<string, string>(),
    against: new Map<string, string>(),
  };
  for (const { heading, words } of sections) {
    for (const { hint, key, name } of heading ? hintsOf(words) : []) {
      if (hint !== 'against' || !heading?.bold) {
        found[hint].set(key, name);
      }
    }
  }
  const { clear, likely, hint, against } = found;
  const isRecord = likely.has('decision') && (likely.has('consequence') || hint.has('context'));
  const isBounded = (hint.has('goal') || likely.has('objective')) && clear.has('non goal');
  const weight =
    clear.size * WEIGHTS.clear +
    likely.size * WEIGHTS.likely +
    Math.min(MOST_HINTS, hint.size * WEIGHTS.hint) +
    (isRecord ? 0.4 : 0) +
    (isBounded ? 0.3 : 0);
  return {
    weight,
    against: against.size * WEIGHTS.against,
    names: [clear, likely, hint].flatMap((names) => [...names.values()]).slice(0, 3),
  };
}

function reasonFor(
  place: PathHint,
  headings: readonly string[],
  { record, name }: { readonly record: string | undefined; readonly name: string | undefined },
): Reason {
  if (place.weight >= ENOUGH) {
    return { kind: 'file-role', template: 'Its path says so: "{name}"', data: { name: place.name } };
  }
  if (record !== undefined) {
    return { kind: 'front-matter', template: 'The front matter has "{key}"', data: { key: record } };
  }
  if (name !== undefined && isTelling(name)) {
    return { kind: 'content', template: 'The title says "{words}"', data: { words: name } };
  }
  return { kind: 'content', template: 'Its headings say so: {headings}', data: { headings: headings.join(', ') } };
}

function reasonAgainst(place: PathHint, { names }: HeadingWeight): Reason {
  if (names.length === 0) {
    return { kind: 'content', template: 'Neither its path nor its headings are those of a spec', data: {} };
  }
  const headings = names.join(', ');
  return place.isIndex
    ? {
        kind: 'content',
        template: 'It presents other things, and only these headings are those of a spec: {headings}',
        data: { headings },
      }
    : { kind: 'content', template: 'Only these headings are those of a spec: {headings}', data: { headings } };
}
