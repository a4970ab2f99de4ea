/** A source file without its comments, and with each string literal replaced by its number, as `"12"`. */
export interface MaskedSource {
  /** Of the same lines as the source, so that an offset in it gives the right line number. */
  readonly code: string;
  /** The content of the string literals, by their numbers. */
  readonly strings: readonly string[];
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

// A slash opens a regular expression only where a value may begin; elsewhere it divides.
const token = new RegExp(
  [
    String.raw`(?<line>\/\/[^\n]*)`,
    String.raw`(?<block>\/\*[\s\S]*?\*\/)`,
    String.raw`'(?<single>(?:\\[\s\S]|[^'\\\n])*)'`,
    String.raw`"(?<double>(?:\\[\s\S]|[^"\\\n])*)"`,
    String.raw`\`(?<template>(?:\\[\s\S]|[^\`\\])*)\``,
    String.raw`(?<=(?:[=(,:[!&|?{;>]|\breturn)\s*|^\s*)(?<regex>\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*)`,
  ].join('|'),
  'gm',
);

/** Takes comments, strings and regular expressions out of TypeScript or JavaScript, so that what is left is code. */
export function maskSource(source: string): MaskedSource {
  const strings: string[] = [];
  const comments: { text: string; line: number }[] = [];
  const code = source.replace(token, (text: string, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const offset = rest.at(-3) as number;
    const newlines = text.replace(/[^\n]/g, '');
    if (groups.line !== undefined || groups.block !== undefined) {
      comments.push({ text, line: lineAt(source, offset) });
      return ` ${newlines}`;
    }
    strings.push(groups.single ?? groups.double ?? groups.template ?? groups.regex ?? '');
    return `"${strings.length - 1}"${newlines}`;
  });
  return { code, strings, comments };
}

/** The number of the line that holds `offset`, counted from 1 as editors show it. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
