export function checkNodeVersion(version?: string): void;
export function isInstalled(folder: string): boolean;
