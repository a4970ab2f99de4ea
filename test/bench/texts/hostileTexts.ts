/** A text that is easy to get slow on. */
export interface HostileText {
  readonly name: string;
  /** What `make` is asked for at most. */
  readonly size: number;
  readonly make: (size: number) => string;
}

const LEAD = '# Spec\n\n## Problem\n\n';

/** Every text that once was slow somewhere, by what it is made of. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: '20,000 opening brackets', size: 20_000, make: (size) => `${LEAD}${'['.repeat(size)}` },
  { name: '20,000 opening brackets, a word each', size: 20_000, make: (size) => `${LEAD}${'[a '.repeat(size)}` },
  { name: '20,000 links', size: 20_000, make: (size) => `${LEAD}${'[a](b) '.repeat(size)}` },
  { name: '20,000 images that never close', size: 20_000, make: (size) => `${LEAD}${'![a]('.repeat(size)}` },
  { name: '50,000 backticks', size: 50_000, make: (size) => `${LEAD}${'`'.repeat(size)}` },
  { name: '50,000 backticks, a word each', size: 50_000, make: (size) => `${LEAD}${'` a'.repeat(size)}` },
  { name: 'backticks in runs of every length', size: 600, make: backtickRuns },
  { name: '50,000 asterisks', size: 50_000, make: (size) => `${LEAD}${'*'.repeat(size)}` },
  { name: '50,000 asterisks, a word each', size: 50_000, make: (size) => `${LEAD}${'**a '.repeat(size)}` },
  { name: '50,000 underscores, a word each', size: 50_000, make: (size) => `${LEAD}${'_a '.repeat(size)}` },
  { name: '50,000 tildes, a word each', size: 50_000, make: (size) => `${LEAD}${'~~a '.repeat(size)}` },
  { name: '50,000 colons', size: 50_000, make: (size) => `${LEAD}${'Owner: '.repeat(size)}` },
  { name: '50,000 question marks', size: 50_000, make: (size) => `${LEAD}${'A? '.repeat(size)}` },
  { name: '50,000 bars', size: 50_000, make: (size) => `${LEAD}${'|'.repeat(size)}\n` },
  { name: '50,000 angle brackets', size: 50_000, make: (size) => `${LEAD}${'<'.repeat(size)}` },
  { name: '50,000 arrows', size: 50_000, make: (size) => `${LEAD}Q: ${'→ A: '.repeat(size)}` },
  { name: '100,000 blanks', size: 100_000, make: (size) => `${LEAD}Risk${' '.repeat(size)}x` },
  { name: '100,000 blank lines', size: 100_000, make: (size) => `${LEAD}a${'\n'.repeat(size)}b` },
  { name: '5,000 comments', size: 5_000, make: (size) => `${LEAD}${'<!-- status: open -->\n'.repeat(size)}` },
  { name: '5,000 comments in one line', size: 5_000, make: (size) => `${LEAD}a ${'<!-- a -->'.repeat(size)}` },
  { name: '20,000 comments that never end', size: 20_000, make: (size) => `${LEAD}a ${'<!-- '.repeat(size)}` },
  { name: '5,000 headings', size: 5_000, make: (size) => lines(size, (at) => `## Open questions ${at}`) },
  { name: '5,000 equal headings', size: 5_000, make: (size) => lines(size, () => '## Risks\n\n- Slow\n') },
  {
    name: '5,000 headings, ever deeper',
    size: 5_000,
    make: (size) => lines(size, (at) => `${'#'.repeat(1 + (at % 6))} D`),
  },
  { name: '5,000 bold lines', size: 5_000, make: (size) => lines(size, (at) => `**Decision ${at}**\n`) },
  {
    name: '5,000 open questions',
    size: 5_000,
    make: (size) => `# S\n\n## Open questions\n\n${lines(size, () => '- What?')}`,
  },
  {
    name: '5,000 decisions with options',
    size: 5_000,
    make: (size) => lines(size, () => '### Decision needed: x\n\n- Option A: y\n'),
  },
  {
    name: '5,000 risks in a table',
    size: 5_000,
    make: (size) => `# S\n\n## Risks\n\n| Risk | Mitigation |\n|-|-|\n${lines(size, () => '| Late | |')}`,
  },
  {
    name: '10,000 risks and what answers them',
    size: 10_000,
    make: (size) => lines(size, (at) => (at % 2 === 0 ? '## Risks\n\n- Late\n' : '## Mitigations\n\n- Early\n')),
  },
  {
    name: '5,000 estimates in a list',
    size: 5_000,
    make: (size) => `# S\n\n## Plan\n\n${lines(size, () => '- Effort: 3 weeks')}`,
  },
  {
    name: '5,000 columns',
    size: 5_000,
    make: (size) => `${LEAD}${'|a'.repeat(size)}\n${'|-'.repeat(size)}\n${'|b'.repeat(size)}\n`,
  },
  {
    name: '10,000 nested bullets',
    size: 10_000,
    make: (size) => `${LEAD}${lines(size, (at) => `${'  '.repeat(at % 90)}- a`)}`,
  },
  { name: '10,000 bullets on a line', size: 10_000, make: (size) => `${LEAD}${'- '.repeat(size)}a` },
  { name: 'quotes 2,000 deep', size: 2_000, make: (size) => `${LEAD}${'>'.repeat(size)} a\n` },
  {
    name: '10,000 quotes of 50 levels',
    size: 10_000,
    make: (size) => `${LEAD}${lines(size, () => `${'> '.repeat(50)}a\n`)}`,
  },
  {
    name: '20,000 lazy lines of a quote',
    size: 20_000,
    make: (size) => `${LEAD}> a\n${lines(size, () => 'Owner: b')}`,
  },
  {
    name: '1 MB on one line',
    size: 1 << 20,
    make: (size) => `${LEAD}${filled(size, 'The list is stored in Redis by the worker, ')}`,
  },
  { name: '1 MB without a blank', size: 1 << 20, make: (size) => `${LEAD}${filled(size, 'aB_c.d')}` },
  {
    name: '1 MB in one paragraph',
    size: 1 << 20,
    make: (size) => `${LEAD}${filled(size, '**Owner:** nobody knows (yet)\n')}`,
  },
  { name: '1 MB of code', size: 1 << 20, make: (size) => `${LEAD}\`\`\`\n${filled(size, 'const a = 1;\n')}` },
  { name: '60 KB of front matter', size: 60_000, make: (size) => `---\n${filled(size, 'status: open\n')}\n---\n` },
];

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

function filled(length: number, words: string): string {
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
}

function backtickRuns(size: number): string {
  return `${LEAD}${Array.from({ length: size }, (_, at) => `${'`'.repeat(at + 1)} a `).join('')}`;
}
