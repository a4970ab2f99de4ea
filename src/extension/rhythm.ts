/** How long to wait before the views hear of changes, in milliseconds; longer while many files are read, as all is shown anew. */
const RHYTHM = { few: 50, many: 300, thousands: 1000 };

/** From so many files on it is many, or thousands. */
const MANY = 20;
const THOUSANDS = 2000;

/** The wait while so many files are read; short until the first of them are shown. */
export function rhythmFor(files: number, showsSome: boolean): number {
  if (files < MANY || !showsSome) {
    return RHYTHM.few;
  }
  return files < THOUSANDS ? RHYTHM.many : RHYTHM.thousands;
}
