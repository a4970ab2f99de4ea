import { briefOf, formatMessage, type PageFormat, renderPage } from '../core/index.ts';
import { hostedLines } from './hostedLines.ts';
import { EXIT_CLEAN } from './program.ts';
import type { Run } from './run.ts';

/** Writes what somebody must know to decide, from one spec. */
export async function briefCommand(run: Run): Promise<number> {
  const { complaints, reader, stdout, today } = run;
  for await (const { file, decoded, spec } of reader.read(run.files)) {
    if (!spec.verdict.isSpec) {
      complaints.fail(`${file.path}: this does not read as a spec. With --all it is read as one.`);
      continue;
    }
    const urlOf = await hostedLines(run.git, file.absolute, decoded.bytes);
    const text = renderPage(briefOf(spec, { today }), run.request.format as PageFormat, {
      translate: ({ template, data }) => formatMessage(template, data),
      placeOf: ({ range: { start } }) => ({ words: `line ${start.line + 1}`, url: urlOf?.(start.line) }),
    });
    stdout.write(text);
  }
  return EXIT_CLEAN;
}
