import * as vscode from 'vscode';
import { newFolder, rulesToBe, tidyUp, write } from './support/tandem.ts';
import { SPEC, SPEC_RULES } from './support/texts.ts';

describe('closed files', () => {
  afterEach(tidyUp);

  it('are read as an editor would: UTF-8 with or without its mark, UTF-16, and nothing that is no text', async () => {
    const folder = await newFolder('encodings');
    const plain = await write(folder, 'specs/plain.md', SPEC.replace('\n', '\n\nGrüße – ✅\n'));
    const marked = await write(folder, 'specs/marked.md', `\uFEFF${SPEC}`);
    const wide = await writeBytes(folder, 'specs/wide.md', [0xff, 0xfe, ...[...SPEC].flatMap(lowByteFirst)]);
    const binary = await writeBytes(folder, 'specs/binary.md', [0, ...new TextEncoder().encode(SPEC)]);
    await vscode.commands.executeCommand('tandem.refresh');
    await vscode.commands.executeCommand('tandem.checkAllSpecs');
    for (const uri of [plain, marked, wide]) {
      await rulesToBe(uri, SPEC_RULES);
    }
    await rulesToBe(binary, []);
  });
});

async function writeBytes(folder: vscode.Uri, path: string, bytes: readonly number[]): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
  await vscode.workspace.fs.writeFile(uri, Uint8Array.from(bytes));
  return uri;
}

function lowByteFirst(character: string): number[] {
  const code = character.charCodeAt(0);
  return [code & 0xff, code >> 8];
}
