export function onExit(action: () => void): () => void;
export function removeOnExit(folder: string): () => void;
