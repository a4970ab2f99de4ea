/** A mistake in the arguments of a command, to be answered with its usage text and exit code 2. */
export class UsageError extends Error {}
