/** The core knows no editor: an import of `vscode` resolves here and finds nothing. */
export {};
