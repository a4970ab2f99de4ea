import * as vscode from 'vscode';
import { BOARD_SENTENCES } from '../core/index.ts';
import type { BoardStart } from '../protocol/board.ts';

/** The page of the board. It loads nothing but its own script and style; words of specs come later, as data. */
export function boardPage(webview: vscode.Webview, scripts: vscode.Uri): string {
  const start: BoardStart = {
    language: vscode.env.language,
    words: Object.fromEntries(BOARD_SENTENCES.map((sentence) => [sentence, vscode.l10n.t(sentence)])),
  };
  const uriOf = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(scripts, name)).toString();
  const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource}`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${start.words.Board ?? 'Board'}</title>
<link rel="stylesheet" href="${uriOf('board.css')}">
</head>
<body>
<div id="board"></div>
<script id="start" type="application/json">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script>
<script src="${uriOf('board.js')}"></script>
</body>
</html>`;
}
