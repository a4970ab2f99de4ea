/** The part of VS Code that a page of it can see. */
interface Host<State> {
  postMessage(message: unknown): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi<State>(): Host<State>;

/** VS Code, as this page sees it. To be called once. What is kept in its state is there again when the page is shown again. */
export function connect<State>(): Host<State> {
  return acquireVsCodeApi<State>();
}
