import type { Release } from './releases.mjs';

export interface WorkbenchServer {
  readonly port: number;
  readonly exited: Promise<number>;
  log(): string;
  writeSettings(settings: Readonly<Record<string, unknown>>): void;
  stop(): Promise<void>;
}

export function startServer(
  release: Release,
  options?: {
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly install?: string;
    readonly progress?: (line: string) => void;
    readonly env?: Readonly<Record<string, string>>;
    readonly onOutput?: (data: string) => void;
    readonly listen?: { readonly port: number } | { readonly socketPath: string };
  },
): Promise<WorkbenchServer>;

export function freePort(): Promise<number>;
