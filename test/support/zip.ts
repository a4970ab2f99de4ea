import { Buffer } from 'node:buffer';

/** One file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** The files that a zip archive lists at its end, without folders. Enough for archives under 4 GB without a comment. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1) {
    throw new Error('Not a zip archive');
  }
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const nameEnd = at + 46 + (nameLength ?? 0);
    entries.push({ name: archive.toString('utf8', at + 46, nameEnd), size: archive.readUInt32LE(at + 24) });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}
