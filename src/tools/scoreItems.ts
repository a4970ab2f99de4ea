import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_TEAM_SETTINGS } from '../core/config/teamSettings.ts';
import { createTandem } from '../core/index.ts';
import { assumptionsInSight } from '../core/model/assumptionsInSight.ts';
import type { TandemHost } from '../core/model/host.ts';
import type { Item } from '../core/model/item.ts';
import type { Spec } from '../core/model/spec.ts';
import { createTextDocument } from '../core/text/textDocument.ts';
import { type Annotation, parseAnnotations } from './score/annotation.ts';
import { type Comparison, compareDocument, type ReadItem } from './score/compareDocument.ts';
import { scoreReport } from './score/scoreReport.ts';

const USAGE = `score:items ANNOTATIONS.jsonl --corpus DIR [--misses]

Compares what Tandem reads from the documents below DIR with what people found in them: items by kind and first line,
their status, and the side of each heading. --misses lists every difference.
`;

function fromArguments():
  | { readonly annotations: string; readonly corpus: string; readonly misses: boolean }
  | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { corpus: { type: 'string' }, misses: { type: 'boolean', default: false } },
    });
    const [annotations] = positionals;
    const { corpus, misses } = values;
    return annotations && corpus ? { annotations, corpus, misses } : undefined;
  } catch {
    return undefined;
  }
}

const asked = fromArguments();
if (!asked) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const { annotations, corpus, misses } = asked;

const fail = (code: string, details: unknown): never => {
  throw new Error(`${code} ${JSON.stringify(details)}`);
};
const ignore = (): void => undefined;
const host: TandemHost = {
  log: { debug: ignore, info: ignore, warn: ignore, error: fail },
  now: () => performance.now(),
  pause: async () => undefined,
};
const tandem = createTandem(host);
const out = (line: string): void => void process.stdout.write(`${line}\n`);

const comparisons = parseAnnotations(readFileSync(annotations, 'utf8')).map((annotation): Comparison => {
  const text = readFileSync(join(corpus, annotation.path), 'utf8').replace(/^\uFEFF/, '');
  const comparison = compare(annotation, text);
  if (misses) {
    const lines = text.split('\n');
    for (const { what, kind, line, expected, got } of comparison.differences) {
      const words = `${expected}${got === '' ? '' : ` got ${got}`}`.trim();
      out(`${annotation.path}:${line + 1}  ${what} ${kind} ${words}  ${(lines[line] ?? '').slice(0, 100)}`);
    }
  }
  return comparison;
});
for (const line of scoreReport(comparisons)) {
  out(line);
}

function compare(annotation: Annotation, text: string): Comparison {
  // The first folder is the name of the repository and no part of the path in it.
  const path = annotation.path.slice(annotation.path.indexOf('/') + 1);
  const file = { path, settings: DEFAULT_TEAM_SETTINGS, alwaysSpec: true };
  const spec = tandem.read(createTextDocument(`file:///${annotation.path}`, 1, text), file);
  return compareDocument(annotation, { items: itemsOf(spec), sections: sectionsOf(spec) });
}

function itemsOf(spec: Spec): ReadItem[] {
  const inSight = assumptionsInSight(spec);
  return spec.items.map((item: Item): ReadItem => {
    const place = { kind: item.kind, line: item.range.start.line };
    switch (item.kind) {
      case 'decision':
        return { ...place, status: item.status };
      case 'risk':
        return { ...place, mitigated: item.mitigation !== undefined };
      case 'estimate':
        return { ...place, assumptions: item.assumptions.length > 0 || inSight(item).length > 0 };
      default:
        return place;
    }
  });
}

function sectionsOf(spec: Spec): { line: number; side: string }[] {
  return spec.outline.sections.flatMap(({ heading, index }) => {
    const side = spec.sides[index]?.side;
    return heading && side ? [{ line: heading.lines.start, side }] : [];
  });
}
