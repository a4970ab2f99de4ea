import type { Finding, IsoDay, Message, Spec } from '../core/index.ts';

/** What the plugin needs to know of the world. */
export interface PreviewOptions {
  /**
   * Reads a text as a spec; undefined where it is to be left as it is. `env` is what the caller of `render` passed: in VS Code
   * it names the document.
   */
  readonly read: (text: string, env: unknown) => PreviewedSpec | undefined;
  /** Turns a message into words of the reader's language. */
  readonly translate: (message: Message) => string;
}

/** A document that is being shown. */
export interface PreviewedSpec {
  readonly spec: Spec;
  /** What reads as a how in sections of product; others are not shown. */
  readonly findings: readonly Finding[];
  readonly today: IsoDay;
}
