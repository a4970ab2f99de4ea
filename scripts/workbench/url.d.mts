export function windowPath(window: {
  readonly authority: string;
  readonly folder?: string | undefined;
  readonly extension?: string | undefined;
  readonly tests?: string | undefined;
}): string;
