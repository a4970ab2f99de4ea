/** Where events of interest to whoever looks for a fault are written. Data are ids, counts and milliseconds, never text. */
export interface Logger {
  debug(event: string, data?: Readonly<Record<string, unknown>>): void;
  info(event: string, data?: Readonly<Record<string, unknown>>): void;
  warn(event: string, data?: Readonly<Record<string, unknown>>): void;
  error(event: string, data?: Readonly<Record<string, unknown>>): void;
}

/** What Tandem asks of whoever runs it. */
export interface TandemHost {
  readonly log: Logger;
  /** Milliseconds since some fixed moment; only differences are used. */
  now(): number;
  /** Gives way to other work of the host; resolves when Tandem may go on. */
  pause(): Promise<void>;
}
