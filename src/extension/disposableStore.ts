import type * as vscode from 'vscode';

/** Holds what has to be let go together. Letting go happens once, last come first gone. */
export class DisposableStore implements vscode.Disposable {
  readonly #held: vscode.Disposable[] = [];
  #disposed = false;

  /** Keeps `disposable`, and gives it back; lets it go at once where the store is gone already. */
  add<T extends vscode.Disposable>(disposable: T): T {
    if (this.#disposed) {
      disposable.dispose();
    } else {
      this.#held.push(disposable);
    }
    return disposable;
  }

  dispose(): void {
    this.#disposed = true;
    const errors: unknown[] = [];
    for (const disposable of this.#held.splice(0).reverse()) {
      try {
        disposable.dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) {
      throw new AggregateError(errors, 'Not everything could be disposed of');
    }
  }
}
