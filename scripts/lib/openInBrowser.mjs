import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; resolves to false where this machine has no way to do that. */
export function openInBrowser(address) {
  const [command, args] = opener(address);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    // Some openers stay with the browser they started: by then it has been found.
    setTimeout(() => resolve(true), 3000).unref();
    child.unref();
  });
}

function opener(address) {
  if (process.platform === 'darwin') {
    return ['open', [address]];
  }
  return process.platform === 'win32' ? ['cmd', ['/c', 'start', '""', address]] : ['xdg-open', [address]];
}
