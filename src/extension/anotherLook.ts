import * as vscode from 'vscode';
import {
  anotherLookWords,
  type Foundation,
  foundationsOf,
  type ShakenFoundation,
  worthAnotherLook,
} from '../core/index.ts';
import { toRange } from './convert.ts';
import { SOURCE } from './diagnostic.ts';
import { DisposableStore } from './disposableStore.ts';
import { localize } from './localize.ts';
import type { Reading } from './openSpecs.ts';
import type { Services } from './services.ts';

/**
 * When an assumption or constraint is saved with other words, the estimates and decisions that name it are listed with it,
 * until its document is closed or says again what it said when it was opened.
 */
export function registerAnotherLook({ specs, workspace }: Services): vscode.Disposable {
  const store = new DisposableStore();
  const shown = store.add(vscode.languages.createDiagnosticCollection('tandem-another-look'));
  const opened = new Map<string, readonly Foundation[]>();
  const look = ({ cause, document: { uri }, spec }: Reading) => {
    const key = uri.toString();
    const before = opened.get(key);
    if (!before) {
      opened.set(key, foundationsOf(spec));
    } else if (cause === 'saved' && before.length > 0) {
      const changed = worthAnotherLook(before, foundationsOf(spec), key, workspace.index);
      shown.set(uri, changed.map(toDiagnostic));
    }
  };
  store.add(specs.onDidRead(look));
  store.add(
    specs.onDidClose((uri) => {
      opened.delete(uri.toString());
      shown.delete(uri);
    }),
  );
  return store;
}

function toDiagnostic(change: ShakenFoundation): vscode.Diagnostic {
  const { citing, foundation } = change;
  const range = toRange(foundation.range);
  const words = localize(anotherLookWords(change));
  const diagnostic = new vscode.Diagnostic(range, words, vscode.DiagnosticSeverity.Information);
  diagnostic.source = SOURCE;
  diagnostic.relatedInformation = citing.map(({ uri, range: at, title }) => {
    const place = new vscode.Location(vscode.Uri.parse(uri, true), toRange(at));
    return new vscode.DiagnosticRelatedInformation(place, title);
  });
  return diagnostic;
}
