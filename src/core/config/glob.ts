/** Says whether a path, with `/` and without a leading one, is meant. */
export type PathTest = (path: string) => boolean;

/** What one thing of a row has to be; `any` stands for any number of things, none too. */
type Step<T> = 'any' | ((thing: T) => boolean);

const SIGN = /\\(.)|\*+|\[[!^]?\]?[^\]]*\]|./gs;

/**
 * Makes a test of a glob without braces. `**` between slashes is any number of folders, `*` any number of signs in a name,
 * `?` one, `[a-c]` one of some and `[!a-c]` one of others; names that start with a full stop are names like others.
 */
export function compileGlob(glob: string): PathTest {
  // `a/**` is what is in `a`, not `a` itself.
  const names = glob.replace(/\/\*\*$/, '/**/*').split('/');
  const folders = names.map((name): Step<string> => (name === '**' ? 'any' : nameTest(name)));
  return (path) => covers(folders, path.split('/'));
}

function nameTest(pattern: string): (name: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) {
    return (name) => name === pattern;
  }
  const signs = [...pattern.matchAll(SIGN)].map(([written, escaped]) => signStep(written, escaped));
  return (name) => covers(signs, name);
}

function signStep(written: string, escaped: string | undefined): Step<string> {
  if (written.startsWith('*')) {
    return 'any';
  }
  if (written === '?') {
    return () => true;
  }
  if (written.startsWith('[') && written.length > 1) {
    return setTest(written.slice(1, -1));
  }
  return (sign) => sign === (escaped ?? written);
}

/** A test for one sign of a set as `[` and `]` enclose it. */
function setTest(set: string): (sign: string) => boolean {
  const others = /^[!^]/.test(set);
  const ranges = [...set.slice(others ? 1 : 0).matchAll(/\\?(.)(?:-\\?(.))?/gs)];
  return (sign) => ranges.some(([, first = '', last = first]) => sign >= first && sign <= last) !== others;
}

/** Whether `steps` cover `things` from first to last. Only the last `any` need ever take more: no step is tried twice at one place. */
function covers<T>(steps: readonly Step<T>[], things: ArrayLike<T>): boolean {
  let step = 0;
  let at = 0;
  let lastAny = -1;
  let covered = 0;
  while (at < things.length) {
    const test = steps[step];
    if (test === 'any') {
      lastAny = step;
      covered = at;
      step += 1;
    } else if (test?.(things[at] as T)) {
      step += 1;
      at += 1;
    } else if (lastAny >= 0) {
      covered += 1;
      at = covered;
      step = lastAny + 1;
    } else {
      return false;
    }
  }
  return steps.slice(step).every((rest) => rest === 'any');
}
