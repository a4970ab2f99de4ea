import {
  formatMessage,
  lineSpan,
  type Message,
  positionAt,
  type Range,
  type Section,
  type Spec,
  sideOf,
} from '../core/index.ts';
import { EXIT_CLEAN } from './program.ts';
import { type Run, writeJson } from './run.ts';
import { columns, counted, plain } from './style.ts';

/** Lists what each file reads as, and whose side the sections of specs are on. */
export async function sectionsCommand(run: Run): Promise<number> {
  const { request, stdout, style } = run;
  const documents: unknown[] = [];
  const sections: unknown[] = [];
  let files = 0;
  let specs = 0;
  for await (const { file, spec } of run.reader.read(run.files)) {
    files += 1;
    specs += spec.verdict.isSpec ? 1 : 0;
    const headed = spec.verdict.isSpec ? spec.outline.sections.filter((section) => section.heading !== undefined) : [];
    if (request.format === 'json') {
      const { genre, state, verdict } = spec;
      documents.push({ path: file.path, isSpec: verdict.isSpec, genre, state, reason: said(verdict.reason) });
      for (const section of headed) {
        sections.push(sectionRecord(spec, section, file.path));
      }
    } else {
      const kind = spec.verdict.isSpec ? `spec · ${spec.genre} · ${spec.state}` : 'not a spec';
      stdout.write(`${style.strong(file.path)}  ${kind} ${style.faint(`(${plain(said(spec.verdict.reason))})`)}\n`);
      stdout.write(`${listing(run, spec, headed)}\n`);
    }
  }
  if (request.format === 'json') {
    writeJson(stdout, { version: 1, files, documents, sections });
  } else {
    stdout.write(`${counted(files, 'Markdown file')}, ${specs} read as ${specs === 1 ? 'a spec' : 'specs'}\n`);
  }
  return EXIT_CLEAN;
}

function sectionRecord(spec: Spec, section: Section, path: string): Record<string, unknown> {
  const { side, reason } = sideOf(spec, section);
  return {
    path,
    title: section.title,
    level: section.level,
    side,
    reason: said(reason),
    range: rangeOfSection(spec, section),
  };
}

function listing({ style }: Run, spec: Spec, sections: readonly Section[]): string {
  const rows = sections.map((section) => {
    const { side, reason } = sideOf(spec, section);
    const indent = '  '.repeat(Math.max(0, section.level - 1));
    return [`${section.lines.start + 1}:1`, side, `${indent}${plain(section.title)}`, plain(said(reason))];
  });
  return columns(rows, (column, text) => (column === 0 || column === 3 ? style.faint(text) : text));
}

/** From the heading to the last text before the next heading of its level or above. */
function rangeOfSection(spec: Spec, section: Section): Range {
  const { document } = spec;
  const { start } = lineSpan(document, section.lines.start);
  const { end } = lineSpan(document, section.lines.end - 1);
  const length = document.text.slice(start, end).trimEnd().length;
  return {
    start: positionAt(document, section.heading?.span.start ?? start),
    end: positionAt(document, start + length),
  };
}

function said({ template, data }: Message): string {
  return formatMessage(template, data);
}
