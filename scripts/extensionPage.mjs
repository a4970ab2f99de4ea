import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './lib/paths.mjs';

// Writes what VS Code shows of the extension, the README: VS Code shows no picture there that has no address on the web, only its absence.
const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
writeFileSync(
  join(repositoryRoot, 'dist/extensionPage.md'),
  readme.replace(/^!\[[^\]\n]*\]\((?!https:)[^)\n]*\)\n+/gm, ''),
);
