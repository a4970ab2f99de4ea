import { PAGE_FORMATS } from '../core/index.ts';
import { type Command, KINDS, STATUSES } from './commandLine.ts';

const LINE = 60;

const GENERAL = `Tandem reads specs that product managers and engineers write together in Markdown.

  tandem check    [paths]  what is missing, overdue or prescribed in them
  tandem items    [paths]  decisions, questions, risks, estimates and the like
  tandem sections [paths]  what each file reads as, and whose side its sections are on
  tandem diff REV [REV] [paths]  what changed in them since a revision, or between two
  tandem brief FILE        one page to decide by: goal, options, recommendation, risks, time
  tandem digest [paths]    what was decided, is overdue, is due next and waits on whom

Paths are files, folders or globs; without one, the working directory. Files that .gitignore
names are left out. A .tandem.json in a folder governs everything below it.

  --format F           text for people or json for other tools; more with some commands
  --all                read every given file as a spec
  --today YYYY-MM-DD   take this day for today
  --help, --version    with a command, --help says more

Exit code: 0 clean, 1 findings, 2 something could not be read or understood.
`;

const HELP: Readonly<Record<Command, string>> = {
  check: `tandem check [paths] [options]
Reports what is missing, overdue or prescribed in specs.

  --fail-on LEVEL      exit with 1 from this severity on: error (default), warning,
                       information, hint
  --changed-since REV  only what stands on lines that were changed since this git revision
  --fix                mend what needs no new fact, and save the files
  --format text|json   for people (text) or other tools (json)
  --all                read every given file as a spec
  --today YYYY-MM-DD   take this day for today

JSON: { version, files, findings: [{ path, rule, severity, message, range, data }] }
Lines and characters in JSON start at 0, in text at 1.
`,
  items: `tandem items [paths] [options]
Lists what stands in specs: decisions, questions, risks, estimates and the like. In text, problems,
goals, requirements, priorities, constraints and phases are listed only when --kind names them.

  --kind K,…           only these: ${wrapped(KINDS)}
  --status S,…         only these: ${wrapped(STATUSES)}
  --format F           text for people, json for other tools, or one table: markdown, csv
  --all                read every given file as a spec
  --today YYYY-MM-DD   take this day for today

JSON: { version, files, items: [{ kind, form, key, id, title, status, owners, due, specState,
        dialect, path, range, fields }] }
Lines and characters in JSON start at 0, in text at 1. What is absent is null. "form" is question
or decision; "due" an ISO day, the last one of a period. "fields" holds, by kind:
  decision      statusText, dueText, decidedOn (ISO day), decidedOnText, raisedOn (ISO day), asked
                (whether somebody is asked to decide), options [{ title, tradeoffs }],
                recommendation, recommendationReason, outcome, reason, stakes, stakesLabel
                (what hangs on it)
  risk          statusText, mitigation, mitigated (true or false), likelihood, impact (as written),
                likelihoodLevel, impactLevel (low, medium, high), raisedOn (ISO day)
  assumption    validation
  estimate      amount, confidence, assumptions []
  metric        baseline, target, timeframe
  evidence      source, date (ISO day), dateText
  scope-change  timelineImpact, qualityImpact, recommendation
  requirement   form (story, ears, scenario, plain), statement, strength (must, should, may),
                priority, criteria []
  priority      level, reason
  constraint    setBy
  phase         order (from 1), outcome, timing
  problem, goal have none
`,
  sections: `tandem sections [paths] [options]
Lists what each file reads as, and whose side the sections of specs are on.

  --format text|json   for people (text) or other tools (json)
  --all                read every given file as a spec

JSON: { version, files, documents: [{ path, isSpec, genre, state, reason }],
        sections: [{ path, title, level, side, reason, range }] }
"genre" is product or engineering, "state" live or settled, "side" pm, engineering, shared or none.
`,
  diff: `tandem diff REV [REV] [paths] [options]
Says what is different in specs since a revision that git knows (main, v1.2, HEAD~3), or between two
(main feature, main..feature): requirements, goals, targets, dates, estimates, decisions, risks and
sides. What only moved is no change. Specs that are quiet for 180 days are named at the end.

  --format text|json|markdown   for people (text), other tools (json), a pull request (markdown)
  --all                         read every given file as a spec
  --today YYYY-MM-DD            take this day for today

JSON: { version, from, to (null for the files as they are), specs: [{ path, oldPath, title,
        scopeChangeMissing, changes: [{ change (added, removed, reworded, changed), subject, title,
        id, part, before, after, range, isScope }] }], quiet: [path] }
Lines and characters in JSON start at 0. What is absent is null.
`,
  brief: `tandem brief FILE [options]
Writes one page from a spec to decide by: the goal, each open decision with its date, options and
recommendation, the risks, and how long it takes. Every line names the line of the file that it
comes from; what is not written there is said as missing.

  --format F           ${PAGE_FORMATS.join(', ')}; markdown without this
  --all                read the file as a spec, whatever it looks like
  --today YYYY-MM-DD   take this day for today
`,
  digest: `tandem digest [paths] --since YYYY-MM-DD [options]
Writes what was decided in specs since that day, what is overdue, what is due next, what waits on
whom and what it holds up, and which risks are new or not met yet. What is not dated in the text is
looked up in git, where there is one; nothing is changed or run.

  --since YYYY-MM-DD   the first day to tell of
  --format F           ${PAGE_FORMATS.join(', ')}; markdown without this
  --all                read every given file as a spec
  --today YYYY-MM-DD   take this day for today
`,
};

/** What --help says; of the tool as a whole where no command is asked about. */
export function helpText(command: Command | undefined): string {
  return command === undefined ? GENERAL : HELP[command];
}

/** The words in lines that fit behind the name of an option. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const next = index === words.length - 1 ? word : `${word},`;
    if (line !== '' && line.length + next.length > LINE) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? next : `${line} ${next}`;
  }
  return [...lines, line].join(`\n${' '.repeat(23)}`);
}
