export const repositoryRoot: string;
export const cacheFolder: string;
export const projectNode: string;
export function temporaryFolder(prefix: string): string;
