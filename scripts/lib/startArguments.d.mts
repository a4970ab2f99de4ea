export const startUsage: string;
export function parseStartArguments(
  argv: readonly string[],
  cwd: string,
):
  | { readonly help: true }
  | { readonly help: false; readonly open: boolean; readonly port: number | undefined; readonly folder: string };
