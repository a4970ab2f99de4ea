import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isMarkdownName } from '../../../src/core/index.ts';
import { type BenchText, DOCUMENT_KINDS, productDocument } from './documents.ts';
import { randomFrom } from './random.ts';

const SEED = 20_260_701;

/** `count` believable files of a team, of all kinds by turns, short and long; the same in every run. */
export function teamTexts(count: number): BenchText[] {
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(SEED + number);
    const kind = DOCUMENT_KINDS[number % DOCUMENT_KINDS.length] ?? productDocument;
    return kind(random, number, 1 + random.below(random.chance(0.1) ? 24 : 6));
  });
}

/** As many small files of a team as asked for: what a workspace of so many specs is like. */
export function smallTexts(count: number): BenchText[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = DOCUMENT_KINDS[number % DOCUMENT_KINDS.length] ?? productDocument;
    return kind(randomFrom(SEED + number), number, 1);
  });
}

/** One product document of exactly `length` UTF-16 units, cut off wherever that is. */
export function longText(length: number, seed: number): BenchText {
  const random = randomFrom(SEED + seed);
  const { path, text } = productDocument(random, seed, 2);
  const texts = [text];
  for (let total = text.length; total < length; total += texts.at(-1)?.length ?? length) {
    // One more chapter: another document's body, a level further down.
    texts.push(productDocument(random, seed, 2).text.replace(/^#/gm, '##'));
  }
  return { path, text: texts.join('').slice(0, length) };
}

/** The paths of all Markdown files under `folder`, from there, with `/`. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isMarkdownName(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Every Markdown file under `folder`. */
export function textsUnder(folder: string): BenchText[] {
  return pathsUnder(folder).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, ''),
  }));
}

/** Writes `texts` as the files of a new folder among the temporary ones; its path. Who asks for it removes it. */
export function writeTexts(texts: readonly BenchText[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  for (const { path, text } of texts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The first of `texts` that together have about `length` UTF-16 units, taken evenly from all of them. */
export function sampleOf(texts: readonly BenchText[], length: number): BenchText[] {
  const total = lengthOf(texts);
  const step = Math.max(1, Math.ceil(total / length));
  return texts.filter((_, at) => at % step === 0);
}

export function lengthOf(texts: readonly BenchText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
