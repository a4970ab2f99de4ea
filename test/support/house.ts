import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectRoot } from './projectFiles.ts';
import { lineAt, type MaskedSource, maskSource } from './sourceText.ts';

/** A habit that every file of some folders keeps. */
export interface HouseRule {
  readonly name: string;
  /** Whether the rule is about the file at `path`. */
  readonly appliesTo: (path: string) => boolean;
  /** What the file has against the rule; empty where it keeps it. */
  readonly breaches: (source: MaskedSource, path: string, text: string) => readonly Breach[];
}

/** One place where a file leaves a habit. */
export interface Breach {
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
}

const inSource = (path: string) => path.startsWith('src/');
const inTests = (path: string) => path.startsWith('test/');
const isWaitHelper = (path: string) => /^waitFor\b/.test(posix.basename(path));

/** How many lines a file may have, by its folder; the first that fits counts. */
const lineLimits: readonly [string, number][] = [
  ['src/extension/', 150],
  ['', 300],
];

/** The habits of this project. A linter checks others; these are what it has no rule for. */
export const HOUSE_RULES: readonly HouseRule[] = [
  {
    name: 'files stay short',
    appliesTo: (path) => !path.endsWith('.d.ts'),
    breaches: (_, path, text) => {
      const lines = lineAt(text, text.length);
      const limit = lineLimits.find(([folder]) => path.startsWith(folder))?.[1] ?? 0;
      return lines > limit ? [{ line: limit + 1, what: `${lines} lines, at most ${limit}` }] : [];
    },
  },
  inCode('no any', inSource, /(?<![\w.$])any(?=\s*(?:[[\];,)>=|&{}]|$))(?<=[:<,|&(=>]\s*any|\bas any)/gm),
  inCode('no console', inSource, /\bconsole\s*[.[]/g),
  inCode('no default export', inSource, /\bexport\s+default\b|\bas\s+default\b/g),
  inCode('no forwarding of exports but in core/index.ts', isForwarder, /\bexport\s+(?:type\s+)?[{*][^;"]*\bfrom\s*"/g),
  inComments('no debts', () => true, /\b(?:TO\x44O|FIXM\x45|HAC\x4b|XX\x58)\b/),
  inComments('no silenced checks', () => true, /@ts-(?:ignore|expect-error|nocheck)|\bbiome-ignore|\beslint-disable/),
  inComments('no numbers of issues or sections from elsewhere', () => true, /\b(?:issue|section|ticket) #?\d|§/i),
  {
    name: 'no path of this machine',
    appliesTo: () => true,
    breaches: (_, __, text) => {
      const at = text.indexOf(projectRoot);
      return at === -1 ? [] : [{ line: lineAt(text, at), what: projectRoot }];
    },
  },
  {
    name: 'documents that a comment cites are here',
    appliesTo: () => true,
    breaches: ({ comments }) =>
      comments.flatMap(({ text, line }) =>
        [...text.matchAll(/\b[A-Z]{5,}\.md\b/g)]
          .filter(([name]) => !existsSync(join(projectRoot, name)))
          .map(([name]) => ({ line, what: name })),
      ),
  },
  inCode('no test is left out or runs alone', inTests, /\b(?:describe|it|context|suite|test)\s*\.\s*(?:only|skip)\b/g),
  inCode('no test is left out from inside', inTests, /\bthis\s*\.\s*skip\s*\(|\b(?:xit|xdescribe)\s*\(/g),
  inCode(
    'no sleep',
    (path) => inTests(path) && !isWaitHelper(path),
    /\bwaitForTimeout\s*\(|\bsetTimeout\s*\(|\bsleep\s*\(/g,
  ),
];

function isForwarder(path: string): boolean {
  return inSource(path) && path !== 'src/core/index.ts';
}

function inCode(name: string, appliesTo: HouseRule['appliesTo'], pattern: RegExp): HouseRule {
  return {
    name,
    appliesTo,
    breaches: ({ code }) =>
      [...code.matchAll(pattern)].map((match) => ({ line: lineAt(code, match.index), what: match[0].trim() })),
  };
}

function inComments(name: string, appliesTo: HouseRule['appliesTo'], pattern: RegExp): HouseRule {
  return {
    name,
    appliesTo,
    breaches: ({ comments }) =>
      comments.flatMap(({ text, line }) => (pattern.test(text) ? [{ line, what: text.trim() }] : [])),
  };
}

/** Every breach in one file, as `path:line rule: what`. */
export function breachesIn(path: string, text: string): string[] {
  const source = maskSource(text);
  return HOUSE_RULES.filter((rule) => rule.appliesTo(path)).flatMap((rule) =>
    rule.breaches(source, path, text).map(({ line, what }) => `${path}:${line} ${rule.name}: ${what}`),
  );
}
