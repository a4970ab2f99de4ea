export interface Release {
  readonly vscode: string;
  readonly package: string;
  readonly node: number;
}

export const releases: { readonly newest: Release; readonly oldest: Release };
