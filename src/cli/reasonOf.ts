/** Why something cannot be read or written, in words for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `this cannot be read or written${code === '' ? '' : ` (${code})`}.`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the file system does not allow to read or write this.',
  EPERM: 'the file system does not allow to read or write this.',
  ENOENT: 'there is no such file or folder.',
  EISDIR: 'this is a folder.',
  ELOOP: 'the links here lead in a circle.',
  EROFS: 'this file system cannot be written to.',
  ENOSPC: 'no space is left.',
};
