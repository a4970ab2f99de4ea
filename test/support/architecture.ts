import { posix } from 'node:path';
import type { ProjectFile } from './projectFiles.ts';
import { lineAt, maskSource } from './sourceText.ts';

/** What a layer, a folder of `src`, may import. */
export interface Layer {
  /** Other layers, or single files of them; a folder ends with `/`. Everything in the layer itself is allowed too. */
  readonly from: readonly string[];
  /** Packages; `node:` stands for all modules of Node under their `node:` names. */
  readonly packages: readonly string[];
}

/** The layers of `src` and their only ways to each other. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'src/core/': { from: [], packages: ['markdown-it', 'zod', 'jsonc-parser', 'dequal'] },
  'src/protocol/': { from: ['src/core/features/board/'], packages: ['zod'] },
  'src/preview/': { from: ['src/core/index.ts'], packages: ['markdown-it'] },
  'src/webview/': { from: ['src/core/features/board/', 'src/protocol/'], packages: ['preact'] },
  'src/extension/': {
    from: ['src/core/index.ts', 'src/preview/', 'src/protocol/'],
    packages: ['vscode', 'zod', 'markdown-it'],
  },
  'src/cli/': { from: ['src/core/index.ts'], packages: ['node:'] },
  'src/tools/': { from: ['src/core/', 'src/preview/sentences.ts'], packages: ['node:', 'zod'] },
};

/** One import that the layers do not allow. */
export interface Violation {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly specifier: string;
  readonly why: string;
}

/** An import, of whatever form. */
export interface Import {
  /** Undefined where the module's name is computed. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** Whether nothing of it is left when the types are gone. */
  readonly typeOnly: boolean;
}

const importForms = [
  // import x from '…', import type { x } from '…', import '…', export * from '…', export { x } from '…'
  /\b(?:import|export)\s+(?<clause>[\w\s{},*$"]*?)\bfrom\s*"(?<number>\d+)"/g,
  /\bimport\s*"(?<number>\d+)"/g,
  // import('…'), typeof import('…'), require('…'), import x = require('…'), require.resolve('…')
  /\b(?:import|require(?:\.resolve)?)\s*\(\s*(?:"(?<number>\d+)"\s*[),])?/g,
];

/** Every import in `source`, in whatever form it is written. */
export function importsOf(source: string): Import[] {
  const { code, strings, comments } = maskSource(source);
  const references = comments.flatMap(({ text, line }) => {
    const specifier = /^\/\/\/\s*<reference\s+(?:types|path)\s*=\s*["']([^"']*)/.exec(text)?.[1];
    return specifier === undefined ? [] : [{ specifier, line, typeOnly: true }];
  });
  const statements = importForms.flatMap((form) =>
    [...code.matchAll(form)].map((match) => ({
      specifier: match.groups?.number === undefined ? undefined : strings[Number(match.groups.number)],
      line: lineAt(code, match.index),
      typeOnly: isTypeOnly(match.groups?.clause ?? '') || code.slice(0, match.index).trimEnd().endsWith('typeof'),
    })),
  );
  return [...references, ...statements];
}

function isTypeOnly(clause: string): boolean {
  return /^type\b(?!\s*,)/.test(clause.trim());
}

/** What `files` import against the table of layers. */
export function violationsIn(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ specifier, line }) => {
      const why = specifier === undefined ? 'the module is computed' : objection(path, specifier);
      return why ? [{ path, line, specifier: specifier ?? '?', why }] : [];
    }),
  );
}

function objection(path: string, specifier: string): string | undefined {
  const folder = layerOf(path);
  if (!folder) {
    return 'the file is in no layer; add its folder to the table';
  }
  const layer = LAYERS[folder];
  if (!specifier.startsWith('.')) {
    return layer?.packages.some((name) => isPackage(specifier, name))
      ? undefined
      : `${folder} may not use this package`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const allowed = [folder, ...(layer?.from ?? [])];
  return allowed.some((place) => target === place || (place.endsWith('/') && target.startsWith(place)))
    ? undefined
    : `${folder} may not import ${target}`;
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((folder) => path.startsWith(folder));
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
}

/** The first ring of files that import each other when the program runs, as paths; empty where there is none. */
export function importCycle(files: readonly ProjectFile[]): string[] {
  const imports = new Map(files.map(({ path, text }) => [path, runtimeTargets(path, text)]));
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string[] => {
    if (trail.includes(path)) {
      return [...trail.slice(trail.indexOf(path)), path];
    }
    if (done.has(path)) {
      return [];
    }
    trail.push(path);
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) {
        return cycle;
      }
    }
    trail.pop();
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const cycle = visit(path);
    if (cycle.length > 0) {
      return cycle;
    }
  }
  return [];
}

function runtimeTargets(path: string, text: string): string[] {
  return importsOf(text)
    .filter(({ specifier, typeOnly }) => specifier?.startsWith('.') && !typeOnly)
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier ?? ''));
}
